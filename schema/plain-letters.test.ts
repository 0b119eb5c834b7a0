import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLetters } from './plain-letters.ts';

test.each([
  ['Bürgerbüro Größe STRAẞE', 'buergerbuero groesse strasse'],
  ['Köln, wie es ein Mac schreibt'.normalize('NFD'), 'koeln, wie es ein mac schreibt'],
  ['Œuvre – Łódź, Malmø, İzmir', 'oeuvre – lodz, malmoe, izmir'],
  ['ﬁnden ＫＩ', 'finden ki'],
  ['Αθήνα', 'αθηνα'],
])('%s is typed as %s', (text, plain) => expect(plainLetters(text)).toBe(plain));

test('what is plain stays, and how a letter is composed does not matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = plainLetters(text);
      expect(plainLetters(text.normalize('NFD'))).toBe(plain);
      expect(plainLetters(plain)).toBe(plain);
    }),
  );
});
