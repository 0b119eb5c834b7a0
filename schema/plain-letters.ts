const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ł: 'l',
};

/**
 * A text as somebody types it who has neither umlauts nor accents on the keyboard, in lower case: `Bürgerbüro Łódź` ->
 * `buergerbuero lodz`. Signs and spaces stay.
 */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[äöüßæøœł]/g, (letter) => spelledOut[letter]!)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
