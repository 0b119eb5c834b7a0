import { describe, expect, test } from 'vitest';
import { checkRegistry } from './check.ts';
import { chunk, picture } from './fixtures/picture.ts';
import { logoPath, mostLogoBytes, readLogo } from './logo.ts';

const operator = { path: 'operator.yaml', name: 'operator.yaml', bytes: text('name: {de: A, en: A}\nshortName: A\n') };

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

/** What the check says to a logo: `level rule message`. */
const said = (bytes: Uint8Array, irregularity?: 'link' | 'executable'): string[] =>
  checkRegistry([operator, { path: logoPath, name: logoPath, bytes, irregularity }], {
    name: 'registry',
    today: '2026-11-21',
  })
    .findings.filter(({ file }) => file === logoPath)
    .map(({ level, rule, message }) => `${level} ${rule}: ${message}`);

test('a PNG of reasonable size is a logo, and its size is known', () => {
  expect(said(picture(200, 80))).toEqual([]);
  expect(readLogo(picture(200, 80)).logo).toEqual({ width: 200, height: 80 });
});

describe('anything else is refused, whatever it is called', () => {
  const sound = picture(64, 64);
  test.each([
    ['an SVG, which can hold code', text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a web page', text('<!doctype html><script>1</script>')],
    ['nothing', new Uint8Array()],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['a PNG with something behind it', Buffer.concat([sound, text('<script>1</script>')])],
    ['a PNG cut off', sound.subarray(0, -20)],
    ['a PNG whose part is longer than the file', Buffer.concat([sound.subarray(0, 8), Buffer.from('7fffffff', 'hex')])],
    ['an animation', picture(64, 64, [chunk('acTL', new Uint8Array(8))])],
    ['a PNG with a part nobody knows', picture(64, 64, [chunk('evIL', text('<script>1</script>'))])],
  ])('%s', (_, bytes) => {
    expect(said(bytes)).toEqual(['error logo: Das Logo ist kein unbewegtes PNG-Bild.']);
    expect(readLogo(bytes).logo).toBeUndefined();
  });
});

test('too many bytes, too many pixels and too few are refused', () => {
  const heavy = picture(64, 64, [chunk('iCCP', new Uint8Array(mostLogoBytes))]);
  expect(said(heavy)).toEqual(['error logo: Das Logo ist größer als 40 KB.']);
  for (const size of [16, 2001]) expect(said(picture(64, size))).toHaveLength(1);
});

test('hidden statements about the person who drew it are named', () => {
  const signed = picture(64, 64, [chunk('tEXt', text('Author\0somebody'))]);
  expect(said(signed)).toEqual([expect.stringMatching(/^warning logo: Das Logo enthält verborgene Angaben/)]);
  expect(readLogo(signed).logo).toBeDefined();
});

test('a link is no logo', () => {
  expect(said(new Uint8Array(), 'link')).toEqual([expect.stringContaining('not-a-plain-file')]);
});
