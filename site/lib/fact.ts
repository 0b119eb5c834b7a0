import type { Language } from '../../schema/language.ts';

/** One thing a fact says: text, a link, or a group of further facts. */
export type Value =
  | string
  | { readonly text: string; readonly href?: string; readonly lang?: Language }
  | { readonly facts: readonly Fact[] };

/** A labelled statement of a record. */
export interface Fact {
  readonly label: string;
  /** A sentence that explains the label. */
  readonly help?: string;
  /** Empty where nothing was stated: shown as missing, never left out. */
  readonly values: readonly Value[];
  /** Why the body does not publish this; shown instead of a value. */
  readonly withheld?: string;
}

/** Whether a fact carries a statement or says why it is withheld. */
export const isStated = ({ values, withheld }: Fact): boolean => values.length > 0 || withheld !== undefined;

/** Words with their language, where that is not the one of the page. */
export interface Words {
  readonly text: string;
  readonly lang?: Language;
}

/** A value in one text, without links: `Name: Muster GmbH; Sitz: Land: Deutschland`. */
export function plainValue(value: Value): Words {
  if (typeof value === 'string') return { text: value };
  if (!('facts' in value)) return { text: value.text, lang: value.lang };
  const parts = value.facts.map(({ label, values }) => {
    const inner = values.map(plainValue);
    return {
      text: `${label}: ${inner.map(({ text }) => text).join(', ')}`,
      lang: inner.find(({ lang }) => lang)?.lang,
    };
  });
  return { text: parts.map(({ text }) => text).join('; '), lang: parts.find(({ lang }) => lang)?.lang };
}
