import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile, checkRegistry, readEntries } from '../check.ts';
import type { SourceFile } from '../files.ts';
import { entriesOfIndex, formIndexOf } from './form-index.ts';

const today = '2026-11-21';
const root = resolve(import.meta.dirname, '../../registry');

const registry: readonly SourceFile[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => {
    const file = join(item.parentPath, item.name);
    const path = file.slice(root.length + 1).replaceAll('\\', '/');
    return { path, name: `registry/${path}`, bytes: readFileSync(file) };
  });

const known = (files: readonly SourceFile[]) =>
  entriesOfIndex(formIndexOf(readEntries(files).values(), (file) => file));

/** Something in every record that a rule about other records looks at. */
function disturbed(file: SourceFile, index: number): SourceFile {
  const text = Buffer.from(file.bytes).toString('utf8');
  const change = [
    (yaml: string) => yaml.replace(/^organisation: .*$/m, 'organisation: gibt-es-nicht'),
    (yaml: string) => yaml.replace(/^organisation: .*$/m, 'organisation: stadt-koeln'),
    (yaml: string) => yaml.replace(/^provenance: compiled$/m, 'provenance: reported'),
    (yaml: string) => yaml.replace(/^aiActClass: .*\n/m, '').concat('aiActClass: high-risk-annex-iii\n'),
    (yaml: string) => yaml.replace(/^summary: /m, 'summry: '),
  ][index % 5]!;
  return { ...file, bytes: Buffer.from(change(text)) };
}

test('a file among known records gets the findings it gets in the whole registry', () => {
  const files = registry.map((file, index) => (file.path.startsWith('systems/') ? disturbed(file, index) : file));
  const whole = checkRegistry(files, { name: 'registry', today }).findings;
  const others = known(files);
  // Each check looks for similar records anew, so some of each disturbance have to do.
  const some = files.filter(({ path }) => path.startsWith('systems/b')).slice(0, 15);
  const names = new Set(some.map(({ name }) => name));
  const one = (file: SourceFile) => checkFile(file, others, { today });
  expect(some.flatMap(one)).toEqual(whole.filter(({ file }) => names.has(file)));
  expect(new Set(whole.map(({ rule }) => rule))).toContain('unknown-reference');
});

test('what is known of the records fits into one small file', () => {
  const bytes = JSON.stringify(formIndexOf(readEntries(registry).values(), (file) => file)).length;
  expect(bytes / registry.length).toBeLessThan(700);
});
