import { hygieneProblems } from '../../schema/hygiene.ts';
import { say } from '../../schema/messages/index.ts';

/** A foreign text as it may stand in the register, or why it may not. */
export type Cleaned =
  | { readonly text: string; /** Invisible characters were left out. */ readonly changed: boolean }
  | { readonly problem: string };

/** What word processors leave behind: marks that show nothing and change no meaning. */
const leftovers = /[\u00AD\u200B\u2060\uFEFF\u200C\u200D\uFE0F]|_x000D_/g;
const lineEnds = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
/** Bullets of symbol fonts, which only that font shows. */
const symbolBullets = /[\uF0B7\uF0A7\uF0D8]/g;

/**
 * Puts a foreign text into the form texts of the register have: composed letters, plain blanks, line feeds, no blanks at
 * line ends. Marks that show nothing go; what deceives – control characters, turned directions, mixed alphabets – is
 * refused, in the words of the check.
 */
export function clean(given: string): Cleaned {
  const plain = given
    .normalize('NFC')
    .replaceAll(lineEnds, '\n')
    .replaceAll(/[\u00A0\u202F\u2000-\u200A\u3000]/g, ' ');
  const without = plain.replaceAll(leftovers, '').replaceAll(symbolBullets, '•');
  const text = without
    .replaceAll(/\t/g, ' ')
    .replaceAll(/[ ]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const [found] = hygieneProblems(text, () => ({ line: 1, column: 1 }));
  return found ? { problem: say(found, 'de', undefined).message } : { text, changed: without !== plain };
}
