import type { Finding } from '../../schema/finding.ts';
import type { Language } from '../../schema/language.ts';
import { count } from '../i18n/format.ts';
import { hintOf } from '../entry-form/hint.ts';
import { reporting } from '../i18n/reporting.ts';

/* Findings at their fields and in the summary. Words go in as text, never as markup. */

/** Place of a finding: its own field, or the closest that holds it; nothing for the file as a whole. */
export function placeOfPath(places: ReadonlyMap<string, HTMLElement>, path: string): HTMLElement | undefined {
  for (let at = path; at; at = at.replace(/(?:\[\d+\]|\.[^.[]+|^[^.[]+)$/, '')) {
    const place = places.get(at);
    if (place) return place;
  }
  return undefined;
}

/** Findings in the order of their fields on the page; those of the file as a whole first. */
export const inOrder = (findings: readonly Finding[], places: ReadonlyMap<string, HTMLElement>): readonly Finding[] =>
  findings
    .map((finding) => ({ finding, place: placeOfPath(places, finding.path) }))
    .toSorted(({ place: a }, { place: b }) => {
      if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
      return a === b ? 0 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ finding }) => finding);

/** Writes under the name of each field what the check says of it. */
export function showAtFields(
  form: HTMLElement,
  findings: readonly Finding[],
  places: ReadonlyMap<string, HTMLElement>,
  language: Language,
): void {
  const byPlace = Map.groupBy(findings, ({ path }) => placeOfPath(places, path)?.id);
  for (const box of form.querySelectorAll<HTMLElement>('.entry-findings')) {
    const id = box.id.replace(/-befunde$/, '');
    const own = byPlace.get(id) ?? [];
    // What stays is not written again: it would be read out again.
    const written = own.map(({ level, message, hint }) => [level, message, hint].join()).join();
    if ((box.dataset['written'] ?? '') === written) continue;
    box.dataset['written'] = written;
    box.replaceChildren(...own.map((one) => paragraph(one, language)));
    const control = document.getElementById(id);
    const invalid = own.some(({ level }) => level === 'error');
    if (control?.matches('input, select, textarea')) {
      if (invalid) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
    box.closest('.entry-field, .entry-item')?.classList.toggle('entry-faulty', invalid);
  }
}

function paragraph(finding: Finding, language: Language): HTMLElement {
  const { level, rule, message } = finding;
  const element = document.createElement('p');
  element.className = `entry-finding entry-${level}`;
  element.dataset['rule'] = rule;
  const strong = document.createElement('strong');
  strong.textContent = `${reporting[language].level[level]}: `;
  element.append(strong, [message, hintOf(finding, language)].filter(Boolean).join(' '));
  return element;
}

/**
 * Lists findings with links to their fields.
 * @param goTo brings a field into view and gives it the focus
 */
export function showSummary(
  summary: HTMLElement,
  findings: readonly Finding[],
  placeOf: (path: string) => HTMLElement | undefined,
  language: Language,
  goTo: (place: HTMLElement) => void,
): void {
  const t = reporting[language];
  const errors = findings.filter(({ level }) => level === 'error');
  const others = findings.filter(({ level }) => level !== 'error');
  const part = (title: string, some: readonly Finding[]): Node[] => {
    if (some.length === 0) return [];
    const heading = document.createElement('h2');
    heading.className = 'kern-heading-small';
    heading.textContent = title;
    const list = document.createElement('ul');
    list.append(...some.map((one) => line(one, placeOf(one.path), goTo)));
    return [heading, list];
  };
  summary.hidden = findings.length === 0;
  summary.classList.toggle('entry-faulty', errors.length > 0);
  summary.replaceChildren(
    ...part(count(errors.length, language, t.refused), errors),
    ...part(t.warningsAllowed, others),
  );
}

function line({ message }: Finding, place: HTMLElement | undefined, goTo: (place: HTMLElement) => void): HTMLElement {
  const item = document.createElement('li');
  if (!place) {
    item.textContent = message;
    return item;
  }
  const link = document.createElement('a');
  link.href = `#${place.id}`;
  link.textContent = message;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(place);
  });
  item.append(link);
  return item;
}
