import type { Language } from '../../schema/language.ts';
import { texts } from '../i18n/index.ts';
import type { SystemEntry } from './registry.ts';
import type { SystemView } from './system-view.ts';

/**
 * Sentences for a letter of a body that uses the system, each taken from the record.
 * @param address of the page, if it is known where the register is published
 * @returns nothing where they would not be true: no AI system, or none in use
 */
export function letterOf(
  { record }: Pick<SystemEntry, 'record'>,
  view: Pick<SystemView, 'name' | 'summary' | 'body'>,
  address: string | undefined,
  language: Language,
): string | undefined {
  const isUsed = record.status === 'operation' || record.status === 'pilot';
  if (record.entryType !== 'ai-system' || record.aiActClass === 'no-ai-system' || !isUsed) return undefined;
  const t = texts(language).steckbrief.letter;
  return [t.uses(view.name), view.summary, t.body(view.body), address && t.more(address)].filter(Boolean).join(' ');
}
