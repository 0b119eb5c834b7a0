import { expect, test } from 'vitest';
import { qrCodeOf } from './qr-code.ts';

/** Paints the strokes and reads the squares back, as a scanner does. */
function squares({ size, path }: ReturnType<typeof qrCodeOf>): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g))
    rows[Number(y)]!.fill('#', Number(x), Number(x) + Number(length));
  return rows.map((row) => row.join(''));
}

test('has the three corner marks and four light squares around', () => {
  const code = qrCodeOf('https://ki-register.example.org/systeme/muster-bot/');
  const rows = squares(code);
  const mark = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
  const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  expect(at(4, 4)).toEqual(mark);
  expect(at(code.size - 11, 4)).toEqual(mark);
  expect(at(4, code.size - 11)).toEqual(mark);
  expect([...rows.slice(0, 4), ...rows.slice(-4)].join('')).not.toContain('#');
  expect(rows.every((row) => row.startsWith('....') && row.endsWith('....'))).toBe(true);
});

test('of another text is another code', () => {
  expect(qrCodeOf('https://example.org/a/').path).not.toBe(qrCodeOf('https://example.org/b/').path);
});
