import { expect, test } from 'vitest';
import { readabilityOf, syllablesOf } from './readability.ts';

test.each([
  ['Amt', 1],
  ['Haus', 1],
  ['Häuser', 2],
  ['sie', 1],
  ['Beschäftigte', 4],
  ['KI', 2],
  ['KI-System', 4],
  ['2026', 0],
])('%s has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test('LIX is words per sentence and the share of long words', () => {
  // 8 words, 2 sentences, 2 words of more than six letters.
  expect(readabilityOf('Das Amt liest die Briefe. Beschäftigte entscheiden selbst.')?.lix).toBe(4 + 25);
});

test('the first Wiener Sachtextformel counts syllables, sentences and long words', () => {
  // One sentence of four words: one of three syllables or more, one of more than six letters, three of one syllable.
  const grade = 0.1935 * 25 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 75 - 0.875;
  expect(readabilityOf('Das Amt liest Formulare.')?.grade).toBeCloseTo(grade);
});

test('everyday words in short sentences are easier than officialese', () => {
  const easy = readabilityOf('Das Programm liest Briefe. Ein Mensch prüft sie.')!;
  const hard = readabilityOf(
    'Die automatisierte Klassifikation eingehender Dokumente unterstützt die Sachbearbeitung bei der Zuständigkeitsermittlung.',
  )!;
  expect(easy.grade).toBeLessThan(hard.grade - 5);
  expect(easy.lix).toBeLessThan(hard.lix - 20);
});

test('a text without words has no measure', () => {
  expect(readabilityOf(' – ')).toBeUndefined();
});
