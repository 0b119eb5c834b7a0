import { plainLetters } from '../../schema/plain-letters.ts';
import type { Opened } from '../browser/parts.ts';

/** All systems that can be chosen, as they travel: by place; each body is named once. */
export interface Names {
  readonly names: readonly string[];
  readonly bodies: readonly string[];
  /** Place of a system -> place of its body. */
  readonly body: readonly number[];
}

/** A system that can be chosen: place, name and body. */
export type Name = readonly [place: number, name: string, body: string];

/** Ids in one part. */
export const idsInPart = 512;
export const idsPart = (number: number): string => `ids-${number}`;

export const namesOf = ({ names, bodies, body }: Names): Name[] =>
  names.map((name, place) => [place, name, bodies[body[place]!]!]);

/** The id of a system. Throws if it cannot be loaded. */
export async function idOf([place]: Name, { part }: Opened<Names>): Promise<string> {
  const ids = (await part(idsPart(Math.floor(place / idsInPart)))) as readonly string[];
  return ids[place % idsInPart]!;
}

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
