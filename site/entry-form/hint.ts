import { labelAt } from '../../schema/fields.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Language } from '../../schema/language.ts';
import { system } from '../../schema/system.ts';
import { entryForm } from '../i18n/entry-form.ts';

/** What to do about a finding, said to people who see fields where the check sees the lines of a file. */
export function hintOf({ rule, hint }: Finding, language: Language): string | undefined {
  const words = entryForm[language];
  if (rule === 'missing-key') return words.fillIn;
  if (rule === 'owed-field') return words.orWithhold(labelAt(system, ['withheldFields'])?.[language] ?? '');
  return hint;
}
