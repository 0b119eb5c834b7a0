import { describe, expect, test } from 'vitest';
import { termsOf } from './terms.ts';
import { folded } from './words.ts';

describe('German words are compared', () => {
  test.each([
    ['Brücke', 'Brücken', 'BRUECKE', 'Bruecken', 'Brucke'],
    ['Straße', 'Strasse', 'Straßen'],
    ['Antrag', 'Anträge', 'Antraege', 'Antrags'],
    ['Ampel', 'Ampeln'],
    ['Richter', 'Richterin', 'Richterinnen'],
    ['Sprachmodell', 'Sprachmodelle', 'Sprachmodellen'],
    ['Steuer', 'Steuern'],
  ])('without endings and spelling variants: %s', (word, ...forms) => {
    expect(forms.map((form) => termsOf(form, 'de'))).toEqual(forms.map(() => termsOf(word, 'de')));
  });

  test('but not without what makes them another word', () => {
    expect(termsOf('Bildung', 'de')).not.toEqual(termsOf('Bild', 'de'));
  });
});

test('ue stands for ü only where it can', () => {
  const words = ['bruecke', 'uebung', 'neue', 'bauen', 'quelle', 'steuer'];
  expect(words.map((word) => folded(word, 'de'))).toEqual(['brücke', 'übung', 'neue', 'bauen', 'quelle', 'steuer']);
  expect(folded('blue', 'en')).toBe('blue');
});

test('English words are compared without endings', () => {
  expect(termsOf('Bridges', 'en')).toEqual(termsOf('bridge', 'en'));
});

test('words that say nothing are left out', () => {
  expect(termsOf('Die Prüfung der Brücken und was dazu gehört', 'de')).toHaveLength(3);
  expect(termsOf('the bridge of the city', 'en')).toHaveLength(2);
});

test('accents of other languages make no difference', () => {
  expect(termsOf('Canarėno', 'de')).toEqual(termsOf('Canareno', 'de'));
});
