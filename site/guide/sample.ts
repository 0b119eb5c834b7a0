import type { Shape } from '../../schema/fields.ts';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import { formatList, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { leafOf } from './fields.ts';

/**
 * A sample value of a field as it is shown: codes by their names, lists in one line.
 * @returns nothing where there is no sample, as for groups, whose parts have their own
 */
export function sampleText(sample: unknown, shape: Shape, language: Language): string | undefined {
  const leaf = leafOf(shape);
  if (sample === undefined || !leaf) return undefined;
  const words = (Array.isArray(sample) ? sample : [sample]).map((value: unknown) => {
    if (typeof value === 'boolean') return texts(language).facts.flag(value);
    const term = leaf.vocabulary && vocabularyNamed(leaf.vocabulary).terms.find(({ code }) => code === value);
    return term ? term[language] : String(value);
  });
  return formatList(words, language);
}
