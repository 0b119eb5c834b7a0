import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pages, render } from './page.ts';

/* The floor of the build: checks the registry, writes every file from a template literal, and does nothing else. */

const [listFile, output] = process.argv.slice(2) as [string, string];
const { systems, others } = pages(listFile);
const made = new Set<string>();
for (const page of [...systems, ...others]) {
  const file = join(output, page.path);
  if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  made.add(dirname(file));
  writeFileSync(file, render(page));
}
