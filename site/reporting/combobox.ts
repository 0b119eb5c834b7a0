import type { KnownEntry } from '../../schema/derive/form-index.ts';
import type { Target } from '../../schema/field.ts';
import type { Language } from '../../schema/language.ts';
import { plainLetters } from '../../schema/plain-letters.ts';
import { choicesFor, choiceWith } from '../entry-form/known.ts';
import type { Choice } from '../entry-form/known.ts';
import { count } from '../i18n/format.ts';
import { reporting } from '../i18n/reporting.ts';

/** The records to choose from, and how what is chosen gets known. */
export interface Source {
  readonly known: () => readonly KnownEntry[];
  readonly language: Language;
  readonly changed: () => void;
}

/**
 * Lets people choose a record by name, in any field of a form for references. Keys and roles follow the pattern "combobox
 * with list autocomplete" of the ARIA Authoring Practices Guide, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/.
 */
export function offerChoices(form: HTMLElement, source: Source): void {
  const of = ({ target }: Event): HTMLInputElement | undefined =>
    target instanceof HTMLInputElement && target.role === 'combobox' ? target : undefined;
  form.addEventListener('input', (event) => {
    const input = of(event);
    if (!input) return;
    delete input.dataset['id'];
    show(input, source);
  });
  form.addEventListener('keydown', (event) => {
    const input = of(event);
    if (input) press(input, event, source);
  });
  form.addEventListener('focusout', (event) => {
    const input = of(event);
    if (input) settle(input, source);
  });
  // The mouse must not take the focus away before the click counts.
  form.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('[role=option]')) event.preventDefault();
  });
  form.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) choose(inputOf(option), option, source);
  });
}

/** Shows the names of records that were filled in by their ids. */
export function nameChosen(form: HTMLElement, { known, language }: Source): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('[role=combobox]')) {
    const { id, target } = input.dataset;
    const choice = id === undefined ? undefined : choiceWith(known(), target as Target, id, language);
    if (choice) {
      input.value = choice.name;
      say(input, reporting[language].chosen(inFull(choice)));
    } else delete input.dataset['id'];
  }
}

const listOf = (input: HTMLElement) => document.getElementById(input.getAttribute('aria-controls')!)!;
const inputOf = (option: HTMLElement) => option.parentElement!.parentElement!.querySelector('input')!;
const optionsOf = (input: HTMLElement) => [...listOf(input).children] as HTMLElement[];
const inFull = ({ name, place }: Choice) => (place ? `${name} (${place})` : name);

function say(input: HTMLElement, text: string): void {
  input.parentElement!.querySelector('[role=status]')!.textContent = text;
}

function show(input: HTMLInputElement, { known, language }: Source): void {
  const choices = choicesFor(known(), input.dataset['target'] as Target, input.value, { language });
  const list = listOf(input);
  list.replaceChildren(
    ...choices.map(({ id, name, place }, index) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${index}`;
      option.role = 'option';
      option.className = 'entry-option';
      option.dataset['id'] = id;
      option.dataset['name'] = name;
      option.ariaSelected = 'false';
      const small = document.createElement('small');
      small.textContent = place;
      option.append(name, ' ', small);
      if (language !== 'de') option.lang = 'de';
      return option;
    }),
  );
  list.hidden = choices.length === 0;
  input.ariaExpanded = String(choices.length > 0);
  input.removeAttribute('aria-activedescendant');
  const t = reporting[language];
  say(input, choices.length === 0 ? t.noHit : count(choices.length, language, t.hits));
}

function hide(input: HTMLInputElement): void {
  listOf(input).hidden = true;
  input.ariaExpanded = 'false';
  input.removeAttribute('aria-activedescendant');
}

function press(input: HTMLInputElement, event: KeyboardEvent, source: Source): void {
  const isOpen = !listOf(input).hidden;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const active = optionsOf(input).findIndex(({ ariaSelected }) => ariaSelected === 'true');
  if (step) {
    event.preventDefault();
    if (!isOpen) show(input, source);
    const options = optionsOf(input);
    if (options.length === 0) return;
    const from = active < 0 && step < 0 ? 0 : active;
    for (const option of options) option.ariaSelected = 'false';
    const next = options[(from + step + options.length) % options.length]!;
    next.ariaSelected = 'true';
    next.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', next.id);
  } else if (event.key === 'Enter' && isOpen) {
    event.preventDefault();
    const option = optionsOf(input)[Math.max(0, active)];
    if (option) choose(input, option, source);
  } else if (event.key === 'Escape' && isOpen) {
    event.preventDefault();
    hide(input);
  }
}

function choose(input: HTMLInputElement, option: HTMLElement, source: Source): void {
  const { id = '', name = '' } = option.dataset;
  take(input, { id, name, place: option.querySelector('small')!.textContent }, source);
}

function take(input: HTMLInputElement, choice: Choice, { language, changed }: Source): void {
  input.value = choice.name;
  input.dataset['id'] = choice.id;
  hide(input);
  say(input, reporting[language].chosen(inFull(choice)));
  changed();
}

/** Leaving the field: a name or id typed in full is chosen, anything else stays as typed. */
function settle(input: HTMLInputElement, source: Source): void {
  const typed = input.value.trim();
  if (typed && !input.dataset['id'] && source.known().length > 0) {
    const target = input.dataset['target'] as Target;
    const choices = choicesFor(source.known(), target, typed, { language: source.language });
    const exact = choices.filter(({ id, name }) => id === typed || plainLetters(name) === plainLetters(typed));
    if (exact.length === 1) take(input, exact[0]!, source);
  }
  if (listOf(input).hidden) return;
  hide(input);
  source.changed();
}
