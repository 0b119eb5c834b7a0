import { describe, expect, test } from 'vitest';
import { compoundEnds, wordsOf } from './compounds.ts';

const register = 'Verarbeitung von Bildern, Prüfung des Zustands, Erfassung der Brücken, Zustand, Bild, Anträge';
const ends = compoundEnds(new Set(wordsOf(register)));

describe('compounds answer to their ends', () => {
  test.each([
    ['Bildverarbeitung', ['verarbeitung']],
    ['Zustandserfassung', ['erfassung']],
    ['Brückenprüfung', ['prüfung']],
  ])('%s', (word, expected) => {
    expect(ends(word).toSorted()).toEqual(expected.toSorted());
  });

  test('a word that is no compound of known words has no ends', () => {
    expect(ends('Verwaltung')).toEqual([]);
  });

  test('ends that stand in the text anyway are not repeated', () => {
    expect(ends('Verarbeitung, Bildverarbeitung')).toEqual([]);
  });
});

test('umlauts and ß are letters', () => {
  expect(wordsOf('Straßenzustand – „Übersicht“ 2026')).toEqual(['straßenzustand', 'übersicht', '2026']);
});
