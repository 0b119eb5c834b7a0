import type { Language } from '../../schema/language.ts';
import { conditions } from '../../schema/system/conditions.ts';
import type { Draft } from '../../schema/system/conditions.ts';
import { applies, isOwed, laterStage } from '../entry-form/duty.ts';
import type { Duty } from '../entry-form/duty.ts';
import { reporting } from '../i18n/reporting.ts';

/** What stands beside the name of a field: whether it is owed now, later, under a condition, or never. */
export function dutyText(duty: Duty, record: Draft, language: Language): string {
  const t = reporting[language];
  if (isOwed(duty, record)) return t.required;
  const later = laterStage(duty, record);
  if (!later) return t.optional;
  // Everybody begins with the registration: nothing has to be reached for it.
  if (later !== 'registration') return t.requiredFrom(t.stages[later]);
  return duty.when && !applies(duty, record) ? t.when(conditions[duty.when].label[language]) : t.required;
}
