import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which room may use which, and which packages the pure room may use. */
const allowed: Record<string, readonly string[]> = {
  schema: ['schema'],
  store: ['store', 'schema'],
  scripts: ['scripts', 'store', 'schema'],
  site: ['site', 'store', 'schema'],
};
const packagesOfSchema = [
  'zod',
  'yaml',
  // The Markdown parser of narratives; `mdast` holds types only.
  'mdast',
  'mdast-util-from-markdown',
  'mdast-util-mdx-jsx',
  'micromark-extension-mdx-jsx',
  // Types of the form's configuration only.
  'decap-cms-core',
];

const root = resolve(import.meta.dirname, '..');

const sources = Object.keys(allowed).flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:ts|astro)$/.test(item.name))
    .map((item) => join(item.parentPath, item.name)),
);

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:(?:import|export)\b[^;'"]*?\bfrom|import) '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, name, dynamic]) => name ?? dynamic!);

const roomOf = (file: string): string => relative(root, file).split(sep)[0]!;

describe('imports point one way', () => {
  test.each(sources.map((file) => [relative(root, file), file]))('%s', (_, file) => {
    const room = roomOf(file);
    for (const name of importsOf(file).filter((one) => one.startsWith('.'))) {
      const target = roomOf(resolve(file, '..', name.replace(/\?.*$/, '')));
      expect(allowed[room], `${name}: ${room} must not use ${target}`).toContain(target);
    }
  });

  test.each(
    sources
      .filter((file) => roomOf(file) === 'schema' && !isForTests(file))
      .map((file) => [relative(root, file), file]),
  )('%s runs in a browser', (_, file) => {
    const packages = importsOf(file).filter((name) => !name.startsWith('.'));
    expect(packages.filter((name) => !packagesOfSchema.includes(name))).toEqual([]);
  });
});

function isForTests(file: string): boolean {
  return file.endsWith('.test.ts') || relative(root, file).startsWith(join('schema', 'fixtures'));
}

test('nothing of the project names the folder of shared reference material', () => {
  const names = readdirSync(join(root, 'registry'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  expect(names.filter((file) => readFileSync(file, 'utf8').includes('shared/'))).toEqual([]);
});
