import { saysEnough } from './says-enough.ts';

/* The page that checks a plan, before it is used: shows the form and waits. All else is loaded with the first question. */

export interface PageWords {
  readonly enter: string;
  readonly comparing: string;
  readonly failed: string;
  readonly none: string;
  readonly found: { readonly one: string; readonly other: string };
  readonly bodySystems: string;
  readonly words: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly addBody: string;
  readonly checkCodes: string;
}

const form = document.querySelector<HTMLFormElement>('#plan-form')!;
const input = form.querySelector('textarea')!;
const status = document.querySelector<HTMLElement>('#plan-status')!;
const words = JSON.parse(form.dataset['words'] ?? '{}') as PageWords;

form.hidden = false;
document.querySelector<HTMLElement>('#without-script')!.hidden = true;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void compare();
});
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  void compare();
});

async function compare(): Promise<void> {
  const text = input.value;
  if (!saysEnough(text)) {
    status.textContent = words.enter;
    input.focus();
    return;
  }
  status.textContent = words.comparing;
  try {
    const { answer } = await import('./answer.ts');
    const said = await answer(text, form.dataset['file'] ?? '', words);
    if (said !== undefined) status.textContent = said;
  } catch {
    status.textContent = words.failed;
  }
}
