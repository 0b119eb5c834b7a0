import { plainLetters } from '../../schema/plain-letters.ts';

/** A system that can be chosen: id, name and body. */
export type Name = readonly [id: string, name: string, body: string];

/** How a choice reads; the body tells systems of the same name apart. */
export const choiceText = ([, name, body]: Name): string => `${name} (${body})`;

/**
 * The system someone means who typed or chose a text: the one that reads exactly so, else the only one in which it
 * occurs. Nothing where it could be several or none.
 */
export function chosen(names: readonly Name[], text: string): Name | undefined {
  const wanted = folded(text);
  if (wanted === '') return undefined;
  const exact = names.find((name) => folded(choiceText(name)) === wanted);
  if (exact) return exact;
  const named = names.filter(([, name]) => folded(name) === wanted);
  const near = named.length > 0 ? named : names.filter((name) => folded(choiceText(name)).includes(wanted));
  return near.length === 1 ? near[0] : undefined;
}

const folded = (text: string): string => plainLetters(text).trim().replace(/\s+/g, ' ');
