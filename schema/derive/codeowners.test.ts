import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../check.ts';
import type { SourceFile } from '../check.ts';
import { ownersOf, rolesIn } from '../owners.ts';
import { codeownersFiles, codeownersOf, codePatterns } from './codeowners.ts';
import type { CodeownersForge } from './codeowners.ts';

const root = join(import.meta.dirname, '../..');
const forges = Object.keys(codeownersFiles) as CodeownersForge[];

const sourceFile = (path: string, text: string): SourceFile => ({
  path,
  name: path,
  bytes: new TextEncoder().encode(text),
});

/** A registry in which a Land, a town in it, a town of another Land and the maintainers have named their admins. */
const sample = readEntries(
  Object.entries({
    'operator.yaml': 'name: { de: Muster, en: Sample }\nshortName: Muster\nmaintainers: ["@muster/technik"]\n',
    'organisations/mv/land.yaml':
      'name: Land\ntype: territorial-authority\ngroupAdmins: ["@land/ki"]\nprojectAdmins: ["@land/projekte"]\n',
    'organisations/mv/stadt.yaml':
      'name: Stadt\ntype: municipality\ngroupAdmins: ["@stadt/ki"]\nprojectAdmins: ["@stadt/projekte"]\n',
    'organisations/mv/dorf.yaml': 'name: Dorf\ntype: municipality\n',
    'organisations/by/markt.yaml': 'name: Markt\ntype: municipality\nprojectAdmins: ["@markt/projekte"]\n',
    'systems/mv/der-stadt.mdx': '---\nname: A\norganisation: stadt\n---\nText\n',
    'systems/mv/des-dorfs.yaml': 'name: B\norganisation: dorf\n',
    'systems/mv/des-landes.yaml': 'name: C\norganisation: land\n',
    'systems/by/des-markts.yaml': 'name: D\norganisation: markt\n',
    'systems/joint/gemeinsam.yaml': 'name: E\norganisation: dorf\n',
    'requests/der-stadt.yaml': 'title: F\norganisation: stadt\n',
    'law/pflicht.yaml': 'kind: duty\n',
  }).map(([path, text]) => sourceFile(path, text)),
);

describe('CODEOWNERS', () => {
  test('gives a Land its folder, a body its entries, and the maintainers the rest', () => {
    const lines = codeownersOf(sample, 'github').split('\n');
    expect(lines.slice(lines.indexOf('# Gemeinsames'), lines.indexOf('# Brandenburg'))).toMatchInlineSnapshot(`
      [
        "# Gemeinsames",
        "/registry/requests/ @muster/technik",
        "/registry/requests/der-stadt.yaml @stadt/ki @stadt/projekte @land/ki",
        "/registry/law/ @muster/technik",
        "/registry/* @muster/technik",
        "",
        "# Bund",
        "/registry/systems/bund/ @muster/technik",
        "/registry/organisations/bund/ @muster/technik",
        "",
        "# Länderübergreifend / gemeinsam",
        "/registry/systems/joint/ @muster/technik",
        "/registry/systems/joint/gemeinsam.yaml @land/ki",
        "/registry/organisations/joint/ @muster/technik",
        "",
        "# Baden-Württemberg",
        "/registry/systems/bw/ @muster/technik",
        "/registry/organisations/bw/ @muster/technik",
        "",
        "# Bayern",
        "/registry/systems/by/ @muster/technik",
        "/registry/systems/by/des-markts.yaml @markt/projekte",
        "/registry/organisations/by/ @muster/technik",
        "",
        "# Berlin",
        "/registry/systems/be/ @muster/technik",
        "/registry/organisations/be/ @muster/technik",
        "",
      ]
    `);
    expect(lines.filter((line) => line.includes('/mv/'))).toEqual([
      '/registry/systems/mv/ @land/ki',
      '/registry/systems/mv/der-stadt.mdx @stadt/ki @stadt/projekte @land/ki',
      '/registry/systems/mv/des-landes.yaml @land/ki @land/projekte',
      '/registry/organisations/mv/ @land/ki',
      '/registry/organisations/mv/stadt.yaml @stadt/ki @land/ki',
    ]);
  });

  test.each(forges)('asks on %s for the same approval as the check', (forge) => {
    const roles = rolesIn(sample.values());
    for (const [path, entry] of sample) {
      const asked = ownersBySection(codeownersOf(sample, forge), `/registry/${path}`, forge);
      expect(asked, path).toEqual([ownersOf(path, entry, roles).join(' ')]);
    }
  });

  test('is a section for each Land on GitLab', () => {
    expect(codeownersOf(sample, 'gitlab')).toContain('\n[Bayern]\n/registry/systems/by/ @muster/technik\n');
  });

  test('holds nothing but its heading where nobody is named', () => {
    const entries = readEntries([sourceFile('systems/mv/eins.yaml', 'name: Eins\norganisation: dorf\n')]);
    expect(codeownersOf(entries, 'github')).toMatch(/^(?:#.*\n)+$/);
  });

  test('escapes what means something in a pattern', () => {
    const text = codeownersOf(sample, 'github', 'mein register [neu]');
    expect(text).toContain('\n/mein\\ register\\ \\[neu\\]/systems/mv/ @land/ki\n');
  });

  test('covers every folder of code', () => {
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
    const folders = readdirSync(root, { withFileTypes: true }).flatMap((item) =>
      item.isDirectory() ? [`${item.name}/`] : [],
    );
    const ofCode = folders.filter((name) => !['.git/', 'registry/', ...ignored].includes(name));
    expect(codePatterns).toEqual(expect.arrayContaining(ofCode.map((name) => `/${name}`)));
  });
});

/** What a platform makes of the file: GitHub the last line that fits, GitLab the last one of each section. */
function ownersBySection(codeowners: string, path: string, forge: CodeownersForge): string[] {
  const bySection = new Map<string, string>();
  let section = '';
  for (const line of codeowners.split('\n')) {
    if (forge === 'gitlab' && line.startsWith('[')) section = line;
    const [, pattern = '', owners = ''] = /^(\/\S+) (.+)$/.exec(line) ?? [];
    const below = path.slice(pattern.length - 1);
    const fits = pattern.endsWith('*')
      ? path.startsWith(pattern.slice(0, -1)) && !below.includes('/')
      : pattern.endsWith('/')
        ? path.startsWith(pattern)
        : path === pattern;
    if (pattern && fits) bySection.set(section, owners);
  }
  return [...bySection.values()];
}

/* The test is the generator: `npm run generate` runs it with `-u`, which writes the files. */
test.each(forges)('the CODEOWNERS for %s is up to date', async (forge) => {
  const registry = join(root, 'registry');
  const files = readdirSync(registry, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((file) => ({ path: relative(registry, file).split(sep).join('/'), name: file, bytes: readFileSync(file) }));
  const refresh = `${codeownersFiles[forge]} is out of date: run \`npm run generate\` and commit the result`;
  await expect(codeownersOf(readEntries(files), forge), refresh).toMatchFileSnapshot(
    join(root, codeownersFiles[forge]),
  );
});
