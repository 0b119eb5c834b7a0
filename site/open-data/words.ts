import { texts } from '../i18n/index.ts';
import type { Texts } from '../i18n/index.ts';
import type { Bilingual } from '../../schema/language.ts';

export type OpenDataTexts = Texts['openData'];

/** One text of the open data in both languages: the files serve both at once. */
export const inBoth = (pick: (texts: OpenDataTexts) => string): Bilingual => ({
  de: pick(texts('de').openData),
  en: pick(texts('en').openData),
});

/** Changes of the API, newest first. */
export const apiChanges = texts('de').openData.changes.map(({ version, date }, index) => ({
  version,
  date,
  text: inBoth((t) => t.changes[index]?.text ?? ''),
}));

/** The version of the API, https://semver.org */
export const apiVersion = apiChanges[0]?.version ?? '1.0.0';
