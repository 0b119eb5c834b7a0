import { plainLetters } from './plain-letters.ts';

/** The longest id the register takes. */
const most = 80;

/** An id made of a name: `Bürgerauskunft Köln – Straße` -> `buergerauskunft-koeln-strasse`. */
export const idOf = (name: string): string =>
  plainLetters(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replaceAll(/^-+|-+$/g, '');
