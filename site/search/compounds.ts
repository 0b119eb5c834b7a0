import { termOf } from './terms.ts';

/** Shorter words stand inside others by accident too often. */
const leastPart = 4;
/** A first part of three letters counts only before a long rest: `Bau|antrag`. */
const leastStart = 3;
const leastRest = 5;
/** Where only one half is known, it has to be longer. */
const leastHalf = 5;
/** An end that is known in another form only, such as "erfassen", has to be longer too. */
const leastEnd = 6;
/** Before an end these make another word, not a compound: `Nach|richten` has nothing to do with judging. */
const prefixes = new Set(
  'ab an auf aus be bei dar durch ein ent er fort ge her hin miss mit nach über um un unter ur ver vor weg wider wieder zer zu'.split(
    ' ',
  ),
);
/** Longer words are no words. */
const longest = 100;
/** No word of its own, so what stands before is no part: `Bild|ung`. */
const suffix =
  /^(?:ung|ungen|heit|keit|schaft|schaften|tum|nis|nisse|ling|lich\w*|isch\w*|ig\w*|bar\w*|los\w*|sam\w*|haft\w*|ern|erin|innen|chen|lein|ierung|ieren|iert\w*)$/;

/** Knows the words compounds may consist of. */
export interface Parts {
  /** A word as written, folded. */
  hasWord(word: string): boolean;
  /** A word by its term, so in any of its forms; this also covers the letters that join parts: `Zustand|s|erfassung`. */
  hasTerm(term: string): boolean;
  /** Whether a word is a name, and so no compound although it may look like one. */
  isWhole?(word: string): boolean;
}

/**
 * Takes German compounds apart: `Straßenzustandserfassung` -> straßen, zustands, erfassung.
 * @param known words that count as parts
 * @returns for a folded word its parts, folded; if it cannot be taken apart completely, the known word it ends or begins
 * with; nothing if it is no compound of known words
 */
export function compoundParts(known: Parts): (word: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  return (word) => {
    const parts = found.get(word) ?? (known.isWhole?.(word) ? [] : (wholeParts(word, known) ?? halfParts(word, known)));
    found.set(word, parts);
    return parts;
  };
}

/** The fewest parts a word consists of without remainder, if there are at least two. */
export function wholeParts(word: string, known: Parts): readonly string[] | undefined {
  if (word.length > longest) return undefined;
  // From the end: where a remainder begins -> its parts. So each remainder is taken apart once.
  const remainders = new Map<number, readonly string[]>();
  for (let from = word.length - leastPart; from >= 0; from--) {
    const rest = word.slice(from);
    if (from > 0 && isEnd(rest, known)) {
      remainders.set(from, [rest]);
      continue;
    }
    for (let at = from + leastStart; at <= word.length - leastPart; at++) {
      const others = remainders.get(at);
      const best = remainders.get(from);
      if (!others || (best && best.length <= others.length + 1)) continue;
      const start = word.slice(from, at);
      if (isPart(start, word.length - at, known)) remainders.set(from, [start, ...others]);
    }
  }
  return remainders.get(0);
}

function isPart(start: string, rest: number, { hasTerm }: Parts): boolean {
  if ((start.length < leastPart && rest < leastRest) || prefixes.has(start)) return false;
  const term = partTerm(start);
  return term !== undefined && term.length >= leastStart && hasTerm(term);
}

/** At its end a compound bears no joining letters, so a short word has to be known exactly as it stands there. */
function isEnd(rest: string, { hasWord, hasTerm }: Parts): boolean {
  if (rest.length < leastPart || suffix.test(rest)) return false;
  return hasWord(rest) || (rest.length >= leastEnd && hasTerm(partTerm(rest) ?? ''));
}

function halfParts(word: string, known: Parts): readonly string[] {
  if (word.length > longest) return [];
  for (let at = leastStart; at <= word.length - leastHalf; at++) {
    const end = word.slice(at);
    if (!prefixes.has(word.slice(0, at)) && isEnd(end, known)) return [end];
  }
  for (let at = word.length - leastStart; at >= leastHalf; at--) {
    const [start, rest] = [word.slice(0, at), word.slice(at)];
    const term = partTerm(start);
    if (term !== undefined && known.hasTerm(term) && known.hasWord(start) && !suffix.test(rest)) return [start];
  }
  return [];
}

/** What a part of a compound is compared by; nothing for prepositions and the like: `Ein|satz`, `Über|setzung`. */
export const partTerm = (part: string): string | undefined => termOf(part, 'de');
