import { encode } from 'uqr';

/** A QR code as the outline of its dark squares. */
export interface QrCode {
  /** Edge length in squares, with the quiet zone. */
  readonly size: number;
  /** Path data: one stroke for each run of dark squares in a row. */
  readonly path: string;
}

/** ISO/IEC 18004 asks for four light squares around the code. */
const quietZone = 4;

/** The QR code of a text, with error correction level M: it may be printed small and folded. */
export function qrCodeOf(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const rows = data.map((row, y) => strokes(row).map(([x, length]) => `M${x} ${y}.5h${length}`));
  return { size, path: rows.flat().join('') };
}

/** Start and length of each run of dark squares. */
function strokes(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = found.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1]++;
    else if (isDark) found.push([x, 1]);
  }
  return found;
}
