import type { Position } from './finding.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** Why a character has no place in a text that people must be able to trust. */
export type CharacterFault = 'control' | 'direction' | 'invisible' | 'unreadable';

/** More than this of one kind help nobody, and a file may hold 256 KiB of them. */
export const mostOfAKind = 20;

/**
 * Characters that show nothing, turn the reading direction or mean nothing outside of one program. Tab and line ends
 * are allowed, and the invisible mark that only makes the symbol before it colourful.
 * Unicode properties: https://www.unicode.org/reports/tr44/
 */
const forbidden =
  /(?!\t|\n|\r\n|(?<=\p{Extended_Pictographic})\uFE0F)[\p{Control}\p{Default_Ignorable_Code_Point}\p{Line_Separator}\p{Paragraph_Separator}\p{Private_Use}\p{Surrogate}\uFFF9-\uFFFD]/gu;

/** "Trojan Source" characters: what is read is not what stands there. https://www.unicode.org/reports/tr9/ */
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const control = /\p{Control}/u;
const unreadable = /[\p{Private_Use}\p{Surrogate}\uFFF9-\uFFFD]/u;

const word = /[\p{Letter}\p{Mark}\p{Number}_]+/gu;
const latin = /\p{Script=Latin}/u;
const otherScript = /[\p{Letter}--[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]]/v;

/** A tag, a comment or a processing instruction of HTML; a lone `<` ("< 5 %") is none. */
export const markupPattern = /<(?:[A-Za-z][^\s<>]{0,30}|[/!?])/;

const faultOf = (character: string): CharacterFault => {
  if (control.test(character)) return 'control';
  if (direction.test(character)) return 'direction';
  return unreadable.test(character) ? 'unreadable' : 'invisible';
};

/**
 * What must not stand in any text, whatever it means: characters that deceive, and words of two alphabets, whose letters
 * look alike (`раypal`). One finding a line and kind.
 * @param at place of an offset of this text
 */
export function hygieneProblems(text: string, at: (offset: number) => Position): Problem[] {
  return [
    ...firstOfLines(forbiddenCharacters(text, at), ({ params }) => params.fault),
    ...firstOfLines(mixedWords(text, at), () => 'mixed-scripts'),
  ];
}

/**
 * Writes invisible and directing characters as their numbers, line ends included: a message shows what it is about, and
 * nothing in it steers the terminal or CI system that prints it.
 */
export const printable = (text: string): string => text.replace(forbidden, numbered).replace(/[\t\r\n]/g, numbered);

const numbered = (character: string): string => `[${codePoint(character.codePointAt(0)!)}]`;

/** `U+202E` */
export const codePoint = (number: number): string => `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;

type Found<R extends 'forbidden-character' | 'mixed-scripts'> = Extract<Problem, { rule: R }>;

function* forbiddenCharacters(text: string, at: (offset: number) => Position): Generator<Found<'forbidden-character'>> {
  for (const { 0: character, index } of text.matchAll(forbidden))
    yield problem(
      'forbidden-character',
      { code: character.codePointAt(0)!, fault: faultOf(character) },
      { aim: at(index) },
    ) as Found<'forbidden-character'>;
}

function* mixedWords(text: string, at: (offset: number) => Position): Generator<Found<'mixed-scripts'>> {
  if (!otherScript.test(text)) return;
  for (const { 0: found, index } of text.matchAll(word))
    if (latin.test(found) && otherScript.test(found))
      yield problem('mixed-scripts', { word: found }, { aim: at(index) }) as Found<'mixed-scripts'>;
}

function firstOfLines<P extends Problem>(problems: Iterable<P>, kindOf: (found: P) => string): P[] {
  const kept: P[] = [];
  const seen = new Set<string>();
  for (const found of problems) {
    const key = `${kindOf(found)} ${(found.aim as Position).line}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (kept.push(found) >= mostOfAKind) break;
  }
  return kept;
}
