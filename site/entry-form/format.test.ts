import { describe, expect, test } from 'vitest';
import { fixText } from '../../schema/fix.ts';
import { placeOf } from '../../schema/kinds.ts';
import type { Place } from '../../schema/kinds.ts';
import { readText } from '../../schema/read.ts';
import { formKinds } from '../../schema/derive/decap-config.ts';
import type { FormKind } from '../../schema/derive/decap-config.ts';
import { readRegistryFolder, registryFolder } from '../../store/registry-folder.ts';
import { recordOf, sheetOf, textOf } from './format.ts';
import type { Sheet, Values } from './format.ts';

interface Entry {
  readonly name: string;
  readonly place: Place;
  readonly kind: FormKind;
  readonly text: string;
}

const entries: readonly Entry[] = readRegistryFolder(registryFolder()).flatMap(({ path, name, bytes }) => {
  const where = placeOf(path);
  if ('problem' in where) return [];
  const kind = formKinds.find((one) => one === where.place.kind);
  return kind ? [{ name, place: where.place, kind, text: Buffer.from(bytes).toString('utf8') }] : [];
});

/** The sheet with one statement set, wherever the form asks for it. */
const stating = (sheet: Sheet, section: string, values: Values): Sheet => ({
  ...sheet,
  [section]: { ...(sheet[section] as Values | undefined), ...values },
});

const system = (text: string, section: string, values: Values) =>
  textOf(stating(sheetOf(text, 'system', 'yaml'), section, values), 'system', 'yaml');

test('every entry of the registry, opened and saved unchanged, is the same byte by byte', () => {
  expect(entries.length).toBeGreaterThan(300);
  for (const { name, kind, place, text } of entries)
    expect(textOf(sheetOf(text, kind, place.format), kind, place.format), name).toBe(text);
});

/** Lines that two texts do not share, one way and the other. */
function differing(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { gone: a.slice(start, a.length - end), come: b.slice(start, b.length - end) };
}

/** A change to one statement: the section it is asked for in, its key, what it becomes. */
type Change = readonly [section: string, key: string, value: (old: unknown) => unknown];

const changes: Readonly<Record<FormKind, readonly Change[]>> = {
  system: [
    ['registration', 'name', (old) => `${String(old)} – neu: 2.0`],
    ['registration', 'summary', (old) => `${String(old)} Ein Mensch entscheidet.`],
    ['identity', 'alternativeNames', () => ['Nein', 'on', '1.10']],
    ['publication', 'summaryEasyLanguage', () => 'Absatz.\n\n- eins\n- zwei'],
  ],
  organisation: [['registration', 'name', (old) => `${String(old)} (neu)`]],
  request: [['registration', 'title', () => 'Ja: # nein']],
};

test('every entry, changed in one statement, differs from what it was in that place only', () => {
  for (const [index, { name, kind, text, place }] of entries.entries()) {
    const [section, key, value] = changes[kind][index % changes[kind].length]!;
    const sheet = sheetOf(text, kind, place.format);
    const old = (sheet[section] as Values)[key];
    const changed = textOf(stating(sheet, section, { [key]: value(old) }), kind, place.format);
    const { gone, come } = differing(text, changed);
    // One key begins, everything below it is indented.
    const begun = come.filter((line) => /^\S/.test(line)).map((line) => line.split(':')[0]);
    expect(begun, name).toEqual(/^\S/.test(come[0] ?? ' ') ? [key] : []);
    expect(
      gone.filter((line) => /^\S/.test(line) && !line.startsWith(`${key}:`)),
      name,
    ).toEqual([]);
    expect(readText(changed, place.format).data, name).toEqual({ ...recordOf(sheet, kind), [key]: value(old) });
    // In the form of the registry as far as it was before.
    if (fixText(changed, place)?.changes.length) expect(fixText(text, place)?.changes, name).not.toEqual([]);
  }
});

const entry = `# Wer dies liest: bitte ergänzen.
provenance: compiled # aus der Presse
entryType: ai-system
name: Posteingang

# Der Status wird monatlich geprüft.
status: pilot # seit März
organisation: stadt-koeln
fundingProgramme:   Modellprojekt
providers:
  # der Hersteller
  - name: Muster GmbH
    role: developer
  - name: Beispiel AG # Betrieb
    role: operator
`;

describe('what people wrote beside the data stays', () => {
  test('comments above, beside and inside, and the way other lines are written', () => {
    const changed = system(entry, 'lifecycle', {});
    expect(changed).toBe(entry);
    const status = system(entry, 'registration', { status: 'operation' });
    expect(status).toBe(entry.replace('status: pilot', 'status: operation'));
  });

  test('in a list of which one item goes', () => {
    const changed = system(entry, 'sourcing', { providers: [{ name: 'Beispiel AG', role: 'operator' }] });
    expect(changed).toContain('- name: Beispiel AG # Betrieb\n');
    expect(changed).not.toContain('Muster GmbH');
  });

  test('keys the form does not know', () => {
    const odd = `${entry}nochWas: 1\n`;
    expect(system(odd, 'registration', { name: 'Post' })).toBe(odd.replace('name: Posteingang', 'name: Post'));
  });
});

describe('a new file', () => {
  const fresh: Sheet = {
    registration: { organisation: 'stadt-koeln', name: ' Norwegen ', summary: 'No', status: 'pilot' },
    identity: {
      alternativeNames: ['', 'NO', '  '],
      description: 'Erstens.   \r\n\r\n- a\r\n- b\r\n',
      translations: { en: {} },
    },
    lifecycle: { statusDate: '2026' },
  };

  test('has the order of the schema, nothing empty, and quotes what other readers misread', () => {
    expect(textOf(fresh, 'system', 'yaml')).toBe(
      [
        'name: Norwegen',
        'alternativeNames:',
        "  - 'NO'",
        "summary: 'No'",
        'organisation: stadt-koeln',
        'description: |-',
        '  Erstens.',
        '',
        '  - a',
        '  - b',
        'status: pilot',
        "statusDate: '2026'",
        '',
      ].join('\n'),
    );
  });

  test('with a narrative carries it below its data', () => {
    const text = textOf({ ...fresh, body: '## Erfahrung\n\nGut.\n\n' }, 'system', 'mdx');
    expect(readText(text, 'mdx').body).toBe('\n## Erfahrung\n\nGut.\n');
  });
});

test('a narrative changes without its data, and the other way round', () => {
  const mdx = '---\nname: A # so heißt es\n---\n\n## Erfahrung\n\nGut.\n';
  const sheet = sheetOf(mdx, 'system', 'mdx');
  expect(textOf(sheet, 'system', 'mdx')).toBe(mdx);
  expect(textOf({ ...sheet, body: '\n## Erfahrung\n\nSehr gut.\n' }, 'system', 'mdx')).toBe(
    mdx.replace('Gut', 'Sehr gut'),
  );
  expect(textOf(stating(sheet, 'registration', { name: 'B' }), 'system', 'mdx')).toBe(
    mdx.replace('name: A', 'name: B'),
  );
});

test('a file that cannot be read is not written over', () => {
  const broken = 'name: "offen\n';
  expect(textOf(stating(sheetOf(broken, 'system', 'yaml'), 'registration', { name: 'A' }), 'system', 'yaml')).toBe(
    broken,
  );
});
