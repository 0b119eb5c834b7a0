import { fieldsOfKind } from '../../schema/leaves.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Language } from '../../schema/language.ts';
import type { Shape } from '../../schema/fields.ts';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import type { Common } from './similarity.ts';
import type { Ground } from './weights.ts';
import { wordsInCommon } from './words-in-common.ts';

/** One reason in words: `Verwaltungsaufgaben: Posteingang und Klassifikation`. */
export interface Reason {
  readonly label: string;
  readonly values: readonly string[];
  /** Set where the values are not in the page's language. */
  readonly lang?: Language;
}

const mostGrounds = 3;
const mostValues = 2;

/**
 * Says in words what two things have in common: first what counted most. Words stand as people write them, without those
 * that another one contains.
 * @param surfaceOf term -> word; nothing where it is not fit to be shown
 */
export function reasonsOf(
  common: readonly Common[],
  language: Language,
  wordsLabel: string,
  surfaceOf: (term: string) => string | undefined,
): Reason[] {
  const grounds = [...new Set(common.map(({ ground }) => ground))].filter((ground) => ground !== 'words');
  const codes = grounds.slice(0, mostGrounds).map((ground) => {
    const { label, shape } = fieldOf(ground);
    const shared = common.filter((one) => one.ground === ground).slice(0, mostValues);
    const values = shared.map(({ value }) => textOf(shape, value, language));
    return { label: label[language], values };
  });
  const words = wordsInCommon(common, surfaceOf);
  if (words.length === 0) return codes;
  const reason = { label: wordsLabel, values: words, ...(language !== 'de' && { lang: 'de' as const }) };
  const first = common.find(({ ground }) => ground === 'words');
  return common.indexOf(first!) === 0 ? [reason, ...codes] : [...codes, reason];
}

/** The field a ground stands for; the level belongs to the body. */
function fieldOf(ground: Exclude<Ground, 'words'>) {
  const kind: Kind = ground === 'level' ? 'organisation' : 'system';
  const field = fieldsOfKind(kind).find(({ key }) => key === ground);
  if (!field) throw new Error(`There is no field "${ground}".`);
  return { label: field.words.label, shape: field.shape };
}

function textOf(shape: Shape, value: string, language: Language): string {
  if (shape.kind === 'list') return textOf(shape.item, value, language);
  return shape.kind === 'leaf' && shape.vocabulary ? vocabularyNamed(shape.vocabulary).text(value, language) : value;
}
