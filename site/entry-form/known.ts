import type { KnownEntry } from '../../schema/derive/form-index.ts';
import type { Target } from '../../schema/field.ts';
import type { Language } from '../../schema/language.ts';
import { plainLetters } from '../../schema/plain-letters.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { titleOf } from './title.ts';

/** A record as something to choose. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Whose administration it belongs to, in words. */
  readonly place: string;
}

const nameOf = ({ id, record }: KnownEntry): string => titleOf(record) || id;

export const choiceOf = (entry: KnownEntry, language: Language = 'de'): Choice => ({
  id: entry.id,
  name: nameOf(entry),
  place: entry.jurisdiction ? jurisdiction.text(entry.jurisdiction, language) : '',
});

/** The record of an id, if it is known. */
export const choiceWith = (
  known: readonly KnownEntry[],
  target: Target,
  id: string,
  language: Language = 'de',
): Choice | undefined => {
  const found = known.find((one) => one.kind === target && one.id === id && one.movedTo === undefined);
  return found && choiceOf(found, language);
};

/**
 * Records whose name, short name, id or place holds every word typed; those that begin with it first.
 * @param most how many to give at most
 */
export function choicesFor(
  known: readonly KnownEntry[],
  target: Target,
  typed: string,
  { most = 30, language = 'de' }: { readonly most?: number; readonly language?: Language } = {},
): readonly Choice[] {
  const words = plainLetters(typed).split(/\s+/).filter(Boolean);
  const found: { choice: Choice; rank: number }[] = [];
  for (const entry of known) {
    if (entry.kind !== target || entry.movedTo !== undefined) continue;
    const choice = choiceOf(entry, language);
    const name = plainLetters(choice.name);
    const all = `${name} ${entry.id} ${plainLetters(choice.place)} ${plainLetters(String(entry.record['shortName'] ?? ''))}`;
    if (!words.every((word) => all.includes(word))) continue;
    found.push({ choice, rank: words.length > 0 && name.startsWith(words[0]!) ? 0 : 1 });
  }
  return found
    .toSorted((a, b) => a.rank - b.rank || a.choice.name.localeCompare(b.choice.name, 'de'))
    .slice(0, most)
    .map(({ choice }) => choice);
}

/** Words that carry meaning: long enough to say something, and cut so that endings do not part them. */
const stems = (text: string): Set<string> =>
  new Set(
    plainLetters(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 8)),
  );

/** Systems that resemble what is being typed, closest first. */
export interface Resemblance extends Choice {
  readonly summary: string;
}

/**
 * Looks for systems that say nearly the same; rare words weigh more.
 * @param typed name and purpose so far
 */
export function resembling(known: readonly KnownEntry[], typed: string, most = 3): readonly Resemblance[] {
  const wanted = stems(typed);
  if (wanted.size < 2) return [];
  const systems = known.filter(({ kind, movedTo }) => kind === 'system' && movedTo === undefined);
  const texts = systems.map((entry) => stems(`${nameOf(entry)} ${String(entry.record['summary'] ?? '')}`));
  const occurrences = new Map([...wanted].map((word) => [word, texts.filter((text) => text.has(word)).length]));
  const weight = (word: string) => Math.log((systems.length + 1) / (occurrences.get(word)! + 1)) ** 2;
  // Words that no entry has say nothing about which is closest.
  const shared = [...wanted].filter((word) => occurrences.get(word)! > 0);
  const whole = shared.reduce((sum, word) => sum + weight(word), 0);
  return systems
    .map((entry, index) => {
      const common = [...wanted].filter((word) => texts[index]!.has(word));
      const score = common.reduce((sum, word) => sum + weight(word), 0) / whole;
      return { entry, score: common.length < 2 ? 0 : score };
    })
    .filter(({ score }) => score >= 0.3)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => ({ ...choiceOf(entry), summary: String(entry.record['summary'] ?? '') }));
}
