import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readEntries } from '../schema/check.ts';
import { fixtureFiles } from '../schema/fixtures/files.ts';
import { linksOf } from '../schema/links.ts';
import { linkReporters } from './report/links.ts';
import type { CheckedLink } from '../store/link-check.ts';

test('every address in a field for addresses is a link, once, with its places', () => {
  const links = linksOf(readEntries(fixtureFiles('valid')).values());
  const report = links.find(({ url }) => url === 'https://www.example.org/bericht');
  expect(report?.places).toContainEqual({ file: 'systems/mv/compiled-minimal.yaml', path: 'sources[0].url' });
  expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
});

/** Runs the command on a registry that links nowhere. */
function links(...options: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'ki-register-links-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'registry'));
  cpSync(resolve('schema/fixtures/valid/operator.yaml'), join(folder, 'registry/operator.yaml'));
  return spawnSync(process.execPath, [resolve('scripts/links.ts'), ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, REGISTRY_DIR: 'registry' },
  });
}

test('a registry that links nowhere is fine without a network', () => {
  const { status, stdout, stderr } = links('--format', 'json');
  expect(JSON.parse(stdout)).toEqual({
    links: [],
    summary: { links: 0, fine: 0, broken: 0, unclear: 0, refused: 0 },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('arguments it does not know end with 2 and a sentence', () => {
  for (const option of [
    ['--format', 'xml'],
    ['--lang', 'fr'],
  ]) {
    const { status, stdout, stderr } = links(...option);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toMatch(/^\s+at /m);
  }
});

const link = (path: string, rest: Partial<CheckedLink>): CheckedLink => ({
  url: `https://www.example.org/${path}`,
  places: [{ file: 'registry/systems/mv/posteingang.yaml', path: 'sources[0].url' }],
  state: 'fine',
  ...rest,
});

const checked = [
  link('a', { status: 200 }),
  link('b', { state: 'unclear', failure: 'timeout' }),
  link('c`@wir', { state: 'broken', status: 404 }),
];

test('text is a line for each place that needs a look', () => {
  expect(linkReporters['text']!(checked, 'de')).toMatchInlineSnapshot(`
    "registry/systems/mv/posteingang.yaml: sources[0].url: https://www.example.org/c\`@wir – Nicht mehr da: HTTP 404
    registry/systems/mv/posteingang.yaml: sources[0].url: https://www.example.org/b – Ohne klare Antwort: antwortet nicht rechtzeitig
    Links: 3 – erreichbar: 1, nicht mehr da: 1, ohne klare Antwort: 1, nicht geprüft: 0.
    "
  `);
});

test('json says of each link what became of it', () => {
  expect(JSON.parse(linkReporters['json']!(checked, 'de'))).toEqual({
    links: checked,
    summary: { links: 3, fine: 1, broken: 1, unclear: 1, refused: 0 },
  });
});

test('markdown lists what needs a look, by urgency, addresses as code', () => {
  expect(linkReporters['markdown']!(checked, 'de')).toMatchInlineSnapshot(`
    "Links: 3 – erreichbar: 1, nicht mehr da: 1, ohne klare Antwort: 1, nicht geprüft: 0.

    ## Nicht mehr da (1)

    Bitte eine neue Adresse oder eine andere Quelle eintragen.

    - [ ] \`\`https://www.example.org/c\`@wir\`\` – HTTP 404 – \`registry/systems/mv/posteingang.yaml: sources[0].url\`

    ## Ohne klare Antwort (1)

    Oft nur vorübergehend, oder der Server weist Programme ab. Von Hand öffnen.

    - [ ] \`https://www.example.org/b\` – antwortet nicht rechtzeitig – \`registry/systems/mv/posteingang.yaml: sources[0].url\`
    "
  `);
  expect(linkReporters['markdown']!(checked, 'en')).toContain('## Gone (1)');
});
