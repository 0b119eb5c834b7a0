import { jsonSchemaOf } from '../../../schema/derive/json-schema.ts';
import { checkRegistry } from '../../../schema/check.ts';
import { leavesOf } from '../../../schema/leaves.ts';
import type { Registry, SoundEntry } from '../../../schema/check.ts';
import { readRegistryFolder, registryFolder } from '../../../store/registry-folder.ts';
import { today } from '../../../store/today.ts';
import { readFileSync } from 'node:fs';
import type { BuiltPage } from '../things/build.ts';

/* The pages of the floor and of the peer: as many and as large as those of the site, about the same entries. */

/** A page with what it tells of. */
export interface Page extends BuiltPage {
  readonly entry?: SoundEntry<'system'>;
}

/**
 * What has to be written: read and checked as the site does it.
 * @param listFile addresses and sizes of what the site has
 */
export function pages(listFile: string): Page[] {
  const folder = registryFolder();
  const { registry } = checkRegistry(readRegistryFolder(folder), { name: folder, today: today() });
  if (!registry) throw new Error('The registry has errors.');
  const list = JSON.parse(readFileSync(listFile, 'utf8')) as BuiltPage[];
  return list.map((one) => ({ ...one, entry: entryOf(one.path, registry) }));
}

const entryOf = (path: string, registry: Registry): SoundEntry<'system'> | undefined =>
  registry.system.get(/(?:^|\/)([a-z]+-\d+)(?:\/|\.)/.exec(path)?.[1] ?? '');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const labels = jsonSchemaOf('system') as { properties?: Record<string, { title?: string }> };

/** A page: what the entry states, with its labels, filled up to the size that the page of the site has. */
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
  return text.padEnd(bytes, ' filler').slice(0, bytes);
}
