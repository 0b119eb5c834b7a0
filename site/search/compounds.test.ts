import { describe, expect, test } from 'vitest';
import { compoundParts } from './compounds.ts';
import { dictionaryOf } from './dictionary.ts';

const texts = [
  'Verarbeitung von Bildern, Prüfung des Zustands von Straßen, Brücken erfassen, Handschrift, Erkennung, System',
  'Bau, Antrag, Wohngeld, richten, Brand, Satz, Burg, und Ehre',
];
const parts = compoundParts(dictionaryOf(texts, ['Stadt Saarbrücken']));

describe('compounds consist of words of the register', () => {
  test.each([
    ['bildverarbeitung', ['bild', 'verarbeitung']],
    ['strassenzustandserfassung', ['strassen', 'zustands', 'erfassung']],
    ['handschriftenerkennungssystem', ['handschriften', 'erkennungs', 'system']],
    ['bauantrag', ['bau', 'antrag']],
  ])('%s', (word, expected) => {
    expect(parts(word)).toEqual(expected);
  });

  test.each([
    ['its end', 'drohnenprüfung', ['prüfung']],
    ['its beginning', 'wohngeldbot', ['wohngeld']],
  ])('of one that is known in part only %s counts', (_, word, expected) => {
    expect(parts(word)).toEqual(expected);
  });

  test.each(['bildung', 'einsatz', 'nachrichten', 'berichten', 'verwaltung', 'saarbrücken', 'osnabrück', 'antrag'])(
    '%s is none',
    (word) => {
      expect(parts(word)).toEqual([]);
    },
  );

  test('a word without end costs no time', () => {
    expect(parts('antrag'.repeat(5000))).toEqual([]);
  });
});
