const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ł: 'l',
};

/** The longest id the register takes. */
const most = 80;

/** An id made of a name: `Bürgerauskunft Köln – Straße` -> `buergerauskunft-koeln-strasse`. */
export const idOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßæøœł]/g, (letter) => letters[letter]!)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replaceAll(/^-+|-+$/g, '');
