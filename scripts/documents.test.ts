import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = ['README.md', ...globSync('.github/*.md')];

/** Headings as the forges make addresses of them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('what the documents link to is there: files, and headings in them', () => {
  const links = documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].map(
      ([, path = '', anchor]) => ({ document, file: path ? join(dirname(document), path) : document, anchor }),
    ),
  );
  expect(links.length).toBeGreaterThan(30);
  for (const { document, file, anchor } of links) {
    expect(existsSync(file), `${document}: ${file}`).toBe(true);
    if (anchor) expect(anchorsOf(readFileSync(file, 'utf8')), `${document}: ${file}`).toContain(anchor);
  }
});

test('every command they name exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const document of documents)
    for (const [, command] of readFileSync(document, 'utf8').matchAll(/npm run (?:-s )?([a-z]+)/g))
      expect(Object.keys(scripts), document).toContain(command);
});
