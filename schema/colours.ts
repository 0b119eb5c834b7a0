/*
 * Colours of an instance: whether text in them can be read, and which shade of them can. Contrast as WCAG 2.2 defines it:
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */

/** What a page lies on: white by day, black by night. */
export type Scheme = 'light' | 'dark';

/** Least contrast of text, level AA: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const leastContrast = 4.5;

/** Level AAA: https://www.w3.org/TR/WCAG22/#contrast-enhanced */
const comfortable = 7;

const grounds: Record<Scheme, string> = { light: '#ffffff', dark: '#000000' };
const inks: Record<Scheme, string> = { light: '#000000', dark: '#ffffff' };

/** How much of the accent colours the areas behind heads and feet of pages. */
const tintShare: Record<Scheme, number> = { light: 0.05, dark: 0.12 };

/** The contrast between two colours `#rrggbb`, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour of areas that belong to an accent. */
const tintOf = (accent: string, scheme: Scheme): string => mixed(grounds[scheme], accent, tintShare[scheme]);

/** The contrast an accent reaches where it is weakest: on the page or on its own tint. */
export const weakestContrast = (accent: string, scheme: Scheme): number =>
  Math.min(contrast(accent, grounds[scheme]), contrast(accent, tintOf(accent, scheme)));

/** The nearest shade of a colour that can be read: itself, or darkened by day and lightened by night. */
export function legible(colour: string, scheme: Scheme, least = leastContrast): string {
  const steps = Array.from({ length: 101 }, (_, step) => mixed(colour, inks[scheme], step / 100));
  // Black on white and white on black always do.
  return steps.find((shade) => weakestContrast(shade, scheme) >= least) ?? inks[scheme];
}

/** The colours of one scheme. */
export interface Palette {
  readonly accent: string;
  readonly tint: string;
}

/** What an instance looks like by day and by night; what the operator did not state follows from what it did. */
export function palettesOf(colours: {
  readonly accent: string;
  readonly accentDark?: string;
}): Record<Scheme, Palette> {
  const palette = (accent: string, scheme: Scheme): Palette => ({ accent, tint: tintOf(accent, scheme) });
  const accent = colours.accent.toLowerCase();
  const dark = colours.accentDark?.toLowerCase();
  return {
    light: palette(legible(accent, 'light'), 'light'),
    // What is derived may be a little lighter than it must: the least that can be read looks dull at night.
    dark: palette(dark ? legible(dark, 'dark') : legible(accent, 'dark', comfortable), 'dark'),
  };
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function mixed(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)];
  return `#${from
    .map((value, index) => Math.round(value + (to[index]! - value) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
