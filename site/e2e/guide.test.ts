import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const read = (file: string) => readFileSync(join(inject('output'), file), 'utf8');

test('every link of the guide leads to a page or file of the site, and to a place that is there', () => {
  const pages = globSync('{,en/}hilfe/**/index.html', { cwd: inject('output') });
  expect(pages.length).toBeGreaterThan(20);
  const broken = pages.flatMap((page) => {
    const [main = ''] = /<main[\s\S]*<\/main>/.exec(read(page)) ?? [];
    return [...main.matchAll(/(?:href|src)="([^"#]*)(?:#([^"]*))?"/g)].flatMap(([, address = '', place]) => {
      if (address.startsWith('https://')) return [];
      const file = address === '' ? page : address.slice(1).replace(/(?<=^|\/)$/, 'index.html');
      const found = existsSync(join(inject('output'), file)) && (!place || read(file).includes(`id="${place}"`));
      return found ? [] : [`${page}: ${address}#${place ?? ''}`];
    });
  });
  expect(broken).toEqual([]);
});
