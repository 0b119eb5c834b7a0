/** Ends of sentences: not after a number (2. August) or a single letter (z. B.); in doubt a sentence counts as short. */
const sentenceEnd = /(?<=\p{L}{2}["“”)]?[.!?]["“”)]?)\s+(?=["„“(]?\p{Lu})/u;

/** The sentences of a text, without the blanks around them. */
export const sentencesOf = (text: string): readonly string[] => {
  const whole = text.trim();
  return whole === '' ? [] : whole.split(sentenceEnd);
};

/** What stands between blanks and holds a letter or digit. */
export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
