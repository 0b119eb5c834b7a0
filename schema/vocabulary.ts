import type { Bilingual, Language } from './language.ts';

/** One code of a code list: what stands in the file and what people read. */
export interface Term extends Bilingual {
  readonly code: string;
  /** What the code means, where the label alone could be misread. */
  readonly note?: Bilingual;
  /** In a list it stands alone: beside another code it would deny what that one says. */
  readonly alone?: true;
  /** The same notion in other registers or standards, keyed by register. */
  readonly maps?: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A closed code list. `T` carries the terms, so codes become literal types. */
export interface Vocabulary<T extends Term = Term> {
  readonly name: string;
  readonly label: Bilingual;
  readonly terms: readonly T[];
  readonly codes: readonly [T['code'], ...T['code'][]];
  /** The term of a code. Throws for a code that is not in the list: checked data cannot hold one. */
  term(code: string): T;
  /** The label of a code in a language. */
  text(code: string, language: Language): string;
}

const all = new Map<string, Vocabulary>();

/**
 * Declares a code list.
 * @param name stable kebab-case name, used in the API and in derived files
 * @throws if the name or one of its codes is declared twice, or the list is empty
 */
export function vocabulary<const T extends Term>(name: string, label: Bilingual, terms: readonly T[]): Vocabulary<T> {
  const byCode = new Map(terms.map((term) => [term.code as string, term]));
  const [first, ...rest] = terms.map((term) => term.code as T['code']);
  if (first === undefined) throw new Error(`Vocabulary "${name}" is empty.`);
  if (byCode.size !== terms.length) throw new Error(`Vocabulary "${name}" repeats a code.`);
  if (all.has(name)) throw new Error(`Vocabulary "${name}" is declared twice.`);
  const term = (code: string): T => {
    const found = byCode.get(code);
    if (!found) throw new Error(`"${code}" is not a code of "${name}".`);
    return found;
  };
  const made: Vocabulary<T> = {
    name,
    label,
    terms,
    codes: [first, ...rest],
    term,
    text: (code, language) => term(code)[language],
  };
  all.set(name, made as unknown as Vocabulary);
  return made;
}

/** A declared code list by name. Throws if there is none. */
export function vocabularyNamed(name: string): Vocabulary {
  const found = all.get(name);
  if (!found) throw new Error(`There is no vocabulary "${name}".`);
  return found;
}
