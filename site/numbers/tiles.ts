/** From north to south and west to east, as the tiles lie on the map, so that the keyboard follows the eye. */
const order = [
  'bund',
  'sh',
  'joint',
  'hb',
  'hh',
  'mv',
  'ni',
  'st',
  'be',
  'bb',
  'nw',
  'he',
  'th',
  'sn',
  'rp',
  'bw',
  'by',
  'sl',
];

/** Puts what belongs to jurisdictions into the order of the map; what the map does not know comes last. */
export function inMapOrder<T extends { readonly code: string }>(items: readonly T[]): T[] {
  const place = ({ code }: T) => (order.includes(code) ? order.indexOf(code) : order.length);
  return items.toSorted((a, b) => place(a) - place(b));
}
