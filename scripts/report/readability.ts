import type { Readability } from '../../schema/words/readability.ts';

export interface MeasuredText extends Readability {
  /** The file it stands in. */
  readonly file: string;
  readonly text: string;
}

const shown = (value: number): string => value.toFixed(1).replace('.', ',');

/** The middle value; of an even number of values the mean of both. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The hardest texts first, each with its measures, then what holds for all.
 * @param most how many texts are shown
 */
export function readabilityReport(measured: readonly MeasuredText[], most: number): string {
  if (measured.length === 0) return 'Keine Kurzbeschreibung gefunden.\n';
  const hardest = measured.toSorted((a, b) => b.grade - a.grade || (a.file < b.file ? -1 : 1)).slice(0, most);
  const lines = hardest.flatMap(({ file, grade, lix, text }) => [
    `${file}: Schulstufe ${shown(grade)}, LIX ${shown(lix)}`,
    `  ${text.replace(/\s+/g, ' ').trim()}`,
  ]);
  const of = (measure: 'grade' | 'lix') => measured.map((one) => one[measure]);
  const all = (measure: 'grade' | 'lix') =>
    `Mitte ${shown(medianOf(of(measure)))}, höchster Wert ${shown(Math.max(...of(measure)))}`;
  return [
    ...lines,
    '',
    `${measured.length} Kurzbeschreibungen gemessen.`,
    `Schulstufe (erste Wiener Sachtextformel, 4 leicht bis 15 schwer): ${all('grade')}.`,
    `LIX (unter 30 leicht, über 50 schwer): ${all('lix')}.`,
    '',
  ].join('\n');
}
