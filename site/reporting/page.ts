import { part } from '../browser/part.ts';
import { storedDraft } from './draft.ts';
import type { ReportForm } from './report-form.ts';

/* The page for reporting, before it is used: lets people begin. Schema and check are loaded with the first step. */

const form = part('entry-form', HTMLFormElement);
const news = part('entry-news');
let opened: Promise<ReportForm | undefined> | undefined;

part('entry-all', HTMLFieldSetElement).disabled = false;
part('without-script').remove();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void open().then((reportForm) => reportForm?.finish());
});
for (const begin of ['focusin', 'pointerdown', 'input']) form.addEventListener(begin, () => void open());
if (location.search || storedDraft(form.dataset['kind'] ?? '')) void open();

function open(): Promise<ReportForm | undefined> {
  return (opened ??= load());
}

async function load(): Promise<ReportForm | undefined> {
  try {
    const { openForm } = await import('./report-form.ts');
    return await openForm(form);
  } catch {
    // The next step tries again.
    opened = undefined;
    news.textContent = form.dataset['failed'] ?? '';
    return undefined;
  }
}
