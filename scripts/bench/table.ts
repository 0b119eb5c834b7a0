import type { Measure } from './measure.ts';

/** Measures as a table: one line for each thing, one column for each size, and how it grows with the size. */
export function table(measures: readonly Measure[]): string {
  const sizes = [...new Set(measures.map(({ size }) => size))].toSorted((a, b) => a - b);
  const rows = [...Map.groupBy(measures, ({ thing, what }) => `${thing}: ${what}`)].map(([name, own]) => [
    name,
    ...sizes.map((size) => {
      const one = own.find((measure) => measure.size === size);
      return one ? cell(one) : '';
    }),
    growth(own),
  ]);
  const lines = [['', ...sizes.map((size) => `${size} systems`), 'growth'], ...rows];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) => `${line.map((text, column) => text.padEnd(widths[column]!)).join('  ')}`.trimEnd() + '\n')
    .join('');
}

/** `7,313 ms (1.6 × plain pages)`, with a verdict where there is a limit. */
function cell({ value, unit, floor, most }: Measure): string {
  const ratio = floor ? ` (${(value / floor.value).toFixed(2)} × ${floor.name})` : '';
  const verdict = most === undefined ? '' : value <= most ? ` ✓ ≤ ${most}` : ` ✗ > ${most}`;
  return `${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}${ratio}${verdict}`;
}

/** How many times as much the largest size takes as the smallest, beside how many times as large it is. */
function growth(measures: readonly Measure[]): string {
  const [first, last] = [measures.at(0)!, measures.at(-1)!];
  if (first === last || first.size === 0) return '';
  return `${(last.value / first.value).toFixed(1)} × for ${(last.size / first.size).toFixed(0)} ×`;
}

/** Whether everything keeps to its limit. */
export const passes = (measures: readonly Measure[]): boolean =>
  measures.every(({ value, most }) => most === undefined || value <= most);
