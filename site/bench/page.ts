import { readFileSync } from 'node:fs';
import { jsonSchemaOf } from '../../schema/derive/json-schema.ts';
import { languages } from '../../schema/language.ts';
import type { Language } from '../../schema/language.ts';
import { leavesOf } from '../../schema/leaves.ts';
import { pathIn } from '../files/site-file.ts';
import { registry } from '../lib/registry.ts';
import type { SystemEntry } from '../lib/registry.ts';

/* The pages of the floor and of the peer: as many and as large as those of the site, about the same entries. */

/** What has to be written: address, below the site, and size. */
export interface BuiltPage {
  readonly path: string;
  readonly bytes: number;
}

/** A page or another file, with the system it tells of. */
export interface Page extends BuiltPage {
  readonly entry?: SystemEntry;
}

/** The page of a system. */
export interface SystemsPage extends BuiltPage {
  readonly entry: SystemEntry;
  readonly language: Language;
}

/**
 * What has to be written, about a registry that is read and checked as the site does it.
 * @param listFile addresses and sizes of what the site has
 */
export function pages(listFile: string): {
  readonly systems: readonly SystemsPage[];
  readonly others: readonly Page[];
} {
  const systems: SystemsPage[] = [];
  const others: Page[] = [];
  for (const one of JSON.parse(readFileSync(listFile, 'utf8')) as BuiltPage[]) {
    const entry = registry.system.get(/(?:^|\/)([a-z]+-\d+)(?:\/|\.)/.exec(one.path)?.[1] ?? '');
    const language = languages.find((code) => pathIn(code, `/systeme/${entry?.id}/index.html`) === one.path);
    if (entry && language) systems.push({ ...one, entry, language });
    else others.push({ ...one, entry });
  }
  return { systems, others };
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const labels = jsonSchemaOf('system') as { properties?: Record<string, { title?: string }> };

/** A text of the size that the page of the site has. */
export const filled = (text: string, { bytes }: BuiltPage): string => text.padEnd(bytes, ' filler').slice(0, bytes);

/** A page: what the entry states, with its labels, as large as that of the site. */
export function render({ path, bytes, entry }: Page): string {
  const rows = entry
    ? leavesOf('system', entry.record).map(
        ({ path: [key], value }) => `
        <div class="fact"><dt>${labels.properties?.[String(key)]?.title ?? key}</dt><dd>${escaped(String(value))}</dd></div>`,
      )
    : [];
  const text = `<!doctype html>
<html lang="de">
  <head><meta charset="utf-8"><title>${escaped(entry?.record.name ?? path)}</title></head>
  <body>
    <main>
      <h1>${escaped(entry?.record.name ?? path)}</h1>
      <p>${escaped(entry?.record.summary ?? '')}</p>
      <dl>${rows.join('')}</dl>
    </main>
  </body>
</html>
`;
  return filled(text, { path, bytes });
}
