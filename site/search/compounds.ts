/** Shortest end worth finding: below it nearly every word ends in another by accident. */
const leastEnd = 5;

/** The words of a text in lower case, letters and digits only. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Finds the ends of German compounds: `Bildverarbeitung` also answers to `Verarbeitung`; its beginning is found anyway,
 * because the index looks words up by prefix. An end counts only if it occurs as a word of its own somewhere in the
 * register, so no dictionary is needed and few false ends arise.
 * @param known all words of the register, in lower case
 * @returns for a text, the ends of its compounds that are not words of the text themselves
 */
export function compoundEnds(known: ReadonlySet<string>): (text: string) => string[] {
  const endsByWord = new Map<string, readonly string[]>();
  const endsOf = (word: string): readonly string[] => {
    const ends = endsByWord.get(word) ?? knownEnds(word, known);
    endsByWord.set(word, ends);
    return ends;
  };
  return (text) => {
    const words = new Set(wordsOf(text));
    return [...new Set([...words].flatMap(endsOf))].filter((end) => !words.has(end));
  };
}

function knownEnds(word: string, known: ReadonlySet<string>): string[] {
  const ends: string[] = [];
  for (let at = 2; at <= word.length - leastEnd; at++) {
    const end = word.slice(at);
    if (known.has(end)) ends.push(end);
  }
  return ends;
}
