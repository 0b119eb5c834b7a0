import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import type { Registry } from '../../schema/check.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Kind } from '../../schema/kinds.ts';
import { registryFolder } from '../../store/registry-folder.ts';
import type { OrganisationEntry, RequestEntry, SystemEntry } from '../lib/registry.ts';

/*
 * Stands in for `site/lib/registry.ts` in tests of the second line: the same names, but nothing is checked – no file
 * name, no character, no schema. Only `build-unchecked.ts` puts it there; the product has no way to reach it.
 */

const root = registryFolder();

function load(): Registry {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => entryOf(join(item.parentPath, item.name)));
  const ofKind = (wanted: Kind) =>
    new Map(entries.flatMap(({ kind, entry }) => (kind === wanted ? [[entry.id, entry]] : [])));
  return Object.fromEntries((Object.keys(kinds) as Kind[]).map((kind) => [kind, ofKind(kind)])) as unknown as Registry;
}

function entryOf(file: string) {
  const [folder = '', ...rest] = relative(root, file).split(sep);
  const name = rest.at(-1) ?? folder;
  const id = name.replace(/\.(?:yaml|mdx)$/, '');
  const kind = (Object.keys(kinds) as Kind[]).find((one) => (kinds[one].folder || `${one}.yaml`) === folder);
  const [, front, body] = /^---\n([^]*?\n)---\n([^]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const record = parse(front ?? readFileSync(file, 'utf8'), { logLevel: 'silent' }) as object;
  return {
    kind,
    entry: {
      kind,
      id,
      jurisdiction: rest.length > 1 ? rest[0] : undefined,
      file,
      record,
      body,
      bodyLine: front && front.split('\n').length + 2,
      given: new Set(Object.keys(record)),
    },
  };
}

export const registry = load();
export const moves: ReadonlyMap<string, string> = new Map();

export function organisationOf({ record }: SystemEntry | RequestEntry): OrganisationEntry {
  return registry.organisation.get(record.organisation)!;
}
