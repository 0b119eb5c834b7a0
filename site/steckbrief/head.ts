import type { Language } from '../../schema/language.ts';
import { administrativeLevel } from '../../schema/vocabularies/administrative-level.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { href } from '../i18n/index.ts';
import type { Body, Neighbours } from './entry.ts';

/** A statement at the head of a page; without text it is missing. */
export interface HeadFact {
  readonly label: string;
  readonly text?: string;
  readonly href?: string;
  readonly lang?: Language;
}

/** The body that answers for a record. An id that the register does not know stands for itself. */
export function bodyFact(
  label: string,
  id: string | undefined,
  language: Language,
  { organisation }: Neighbours,
): HeadFact {
  if (id === undefined) return { label };
  return {
    label,
    text: organisation.get(id)?.record.name ?? id,
    href: href(language, `/organisationen/${id}/`),
    // Names of bodies are German on every page.
    lang: language === 'de' ? undefined : 'de',
  };
}

/** Where a body belongs: its level, and its Land where that is not the level itself. */
export function placeOfBody(
  { record, jurisdiction: code }: Pick<Body, 'record' | 'jurisdiction'>,
  language: Language,
): string {
  const level = record.level && administrativeLevel.text(record.level, language);
  const land = code && code !== 'bund' && code !== 'joint' ? jurisdiction.text(code, language) : undefined;
  return [level, land].filter(Boolean).join(', ') || (code ? jurisdiction.text(code, language) : '');
}
