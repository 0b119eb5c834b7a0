import type { Finding } from '../../schema/finding.ts';
import type { Language } from '../../schema/language.ts';
import type { ConditionName } from '../../schema/system/conditions.ts';
import type { Stage } from '../../schema/vocabularies/status.ts';
import { applies, isOwed } from '../entry-form/duty.ts';
import type { Duty } from '../entry-form/duty.ts';
import { isGap, isWithin } from '../entry-form/verdict.ts';
import { count } from '../i18n/format.ts';
import { reporting } from '../i18n/reporting.ts';
import { dutyText } from './duty-text.ts';
import { fieldsIn } from './form-values.ts';
import { placeOfPath } from './show-findings.ts';
import type { TypedReport } from './typed-report.ts';

/** What decides which fields are shown. */
export interface FieldsInView {
  readonly typed: Pick<TypedReport, 'sections' | 'record' | 'places'>;
  readonly findings: readonly Finding[];
  /** Whether all that can be stated is asked for. */
  readonly all: boolean;
}

/** Shows what is owed now, what is stated, and what the check speaks of; all that can be stated if asked for. */
export function showFields(form: HTMLElement, view: FieldsInView, language: Language): void {
  const { sections } = view.typed;
  for (const [index, section] of sections.entries()) showSection(section, index === 0, view, language);
  const noneOwed = document.getElementById('entry-none-owed');
  if (noneOwed) noneOwed.hidden = sections.slice(1).some(({ hidden }) => !hidden);
  for (const field of form.querySelectorAll<HTMLElement>('[data-due], [data-when]'))
    if (!field.closest('[data-item]')) showDuty(field, view, language);
}

/** @param isFirst the first section shows all its fields */
function showSection(section: HTMLElement, isFirst: boolean, view: FieldsInView, language: Language): void {
  const { typed, findings, all } = view;
  const { record } = typed;
  const speaks = (key: string) => findings.some((one) => isWithin(one, [key]));
  const fields = fieldsIn(section);
  for (const field of fields) {
    const key = field.dataset['key']!;
    const wanted = isFirst || record[key] !== undefined || speaks(key) || (all && applies(dutyOf(field), record));
    field.hidden = !wanted && !field.contains(document.activeElement);
  }
  if (isFirst) return;
  section.hidden = fields.every(({ hidden }) => hidden);
  const keys = fields.map(({ dataset }) => dataset['key']!);
  const stated = keys.filter((key) => record[key] !== undefined).length;
  const gaps = findings.filter((one) => isGap(one) && isWithin(one, keys)).length;
  const t = reporting[language];
  const states = [stated > 0 && count(stated, language, t.stated), gaps > 0 && count(gaps, language, t.owed)];
  section.querySelector('.entry-state')!.textContent = states.filter(Boolean).join(', ');
}

function showDuty(field: HTMLElement, view: FieldsInView, language: Language): void {
  const { record } = view.typed;
  const duty = dutyOf(field);
  field.querySelector('.entry-duty')!.textContent = dutyText(duty, record, language);
  const control = field.dataset['kind'] === 'leaf' && field.querySelector('[data-value]');
  if (control) control.ariaRequired = isOwed(duty, record) ? 'true' : null;
  // Inside a group only the condition decides; the group as a whole is shown or not.
  const group = field.parentElement!.closest('[data-key]');
  if (group) field.hidden = !applies(duty, record) && !speaksOf(field, view) && !states(field);
}

const dutyOf = ({ dataset }: HTMLElement): Duty => ({
  required: dataset['required'] !== undefined,
  due: dataset['due'] as Stage | undefined,
  when: dataset['when'] as ConditionName | undefined,
});

const speaksOf = (field: HTMLElement, { findings, typed }: FieldsInView): boolean =>
  findings.some(({ path }) => {
    const place = placeOfPath(typed.places, path);
    return place !== undefined && field.contains(place);
  });

const states = (field: HTMLElement): boolean =>
  [...field.querySelectorAll<HTMLInputElement>('[data-value], input:checked')].some(({ value }) => value.trim() !== '');
