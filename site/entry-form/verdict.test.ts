import { describe, expect, test } from 'vitest';
import { checkRegistry, readEntries } from '../../schema/check.ts';
import { entriesOfIndex, formIndexOf } from '../../schema/derive/form-index.ts';
import type { SourceFile } from '../../schema/files.ts';
import { readRegistryFolder } from '../../store/registry-folder.ts';
import { textOf } from './format.ts';
import { faults, registration, sound } from './fixtures/faults.ts';
import type { Sheet } from './format.ts';
import { idOf } from '../../schema/slug.ts';
import { hintOf } from './hint.ts';
import { choicesFor, resembling } from './known.ts';
import { deskOf, findingsAt, isGap, verdictOf } from './verdict.ts';

const today = '2026-11-21';
/** Enough of the registry to refer to; the whole would be checked anew for every row below. */
const registry: readonly SourceFile[] = readRegistryFolder('registry').filter(({ path }) =>
  /^(?:systems\/(?:mv|be|bw|nw)|organisations|law|[a-z]+\.yaml)/.test(path),
);
const index = formIndexOf(readEntries(registry).values(), (file) => file);
const known = entriesOfIndex(index);
const desk = deskOf('system-mv', 'registry/systems/mv');

describe('the form says what the check of the finished file says', () => {
  test.each(faults)('$what', ({ sheet, path, rule }) => {
    const found = verdictOf(sheet, desk, undefined, known, { today });
    expect(found.map((one) => `${one.path} ${one.rule}`)).toContain(`${path} ${rule}`);

    const name = `registry/systems/mv/${sheet.id}.yaml`;
    const file = { path: name.slice('registry/'.length), name, bytes: Buffer.from(textOf(sheet, 'system', 'yaml')) };
    const whole = checkRegistry([...registry, file], { name: 'registry', today }).findings;
    expect(found).toEqual(whole.filter((one) => one.file === name));
  });

  test('and nothing of a sound entry', () => {
    expect(verdictOf(sound, desk, undefined, known, { today })).toEqual([]);
  });
});

test('a form asks to fill in what is owed, or to withhold it by its name; other hints stay as the check says them', () => {
  const found = verdictOf({ ...sound, id: 'Ä b' }, desk, undefined, known, { today });
  expect(hintOf(found[0]!, 'de')).toBe(found[0]!.hint);
  const owed = { ...found[0]!, rule: 'owed-field' };
  expect(hintOf(owed, 'de')).toMatch(/^Bitte ausfüllen oder unter „.+“ begründen/);
});

describe('the id', () => {
  test.each([
    ['Bürgerauskunft Köln – Straße', 'buergerauskunft-koeln-strasse'],
    ['Ålesund & Łódź (Test 2.0)', 'alesund-lodz-test-2-0'],
    [
      `${'Sehr langer Name '.repeat(9)}`,
      'sehr-langer-name-sehr-langer-name-sehr-langer-name-sehr-langer-name-sehr-langer',
    ],
    ['???', ''],
  ])('is made of the name: %s', (name, id) => expect(idOf(name)).toBe(id));

  test('of a new entry must be free, everywhere', () => {
    const taken = (sheet: Sheet, slug?: string) =>
      verdictOf(sheet, desk, slug, known, { today }).filter(({ path }) => path === 'id');
    expect(taken({ ...sound, id: 'caidx' })).toMatchObject([{ rule: 'duplicate-id' }]);
    expect(taken({ ...sound, id: 'baergpt' })).toMatchObject([{ rule: 'duplicate-id' }]);
    expect(taken(sound, 'caidx')).toEqual([]);
  });

  test('that nobody chose yet is missing like any other statement', () => {
    const [first] = verdictOf({ id: '' }, desk, undefined, known, { today });
    expect(first).toMatchObject({ path: 'id', rule: 'missing-key', message: 'Die Angabe „Kennung“ (id) fehlt.' });
    expect(hintOf(first!, 'de')).toBe('Bitte ausfüllen.');
  });

  test('that no file may have does not hide what else is missing', () => {
    const found = verdictOf({ id: 'Ä b' }, desk, undefined, known, { today });
    expect(found.filter(({ path }) => path === 'id')).toMatchObject([{ rule: 'file-name' }]);
    expect(found.map(({ path }) => path)).toContain('organisation');
    expect(found.every(isGap)).toBe(true);
  });
});

test('a field shows its own findings, a choice of several also those of its values', () => {
  const found = verdictOf(registration({ policyFields: ['traffic', 'nichts'] }), desk, undefined, known, {
    today,
  });
  expect(findingsAt(found, 'policyFields', true).length).toBeGreaterThan(0);
  expect(findingsAt(found, 'policyFields', false)).toEqual([]);
});

describe('what is known already', () => {
  test('is found by name, by place, and without umlauts', () => {
    expect(choicesFor(index, 'organisation', 'stadt koeln')[0]?.id).toBe('stadt-koeln');
    expect(choicesFor(index, 'organisation', 'Köln').map(({ id }) => id)).toContain('stadt-koeln');
    expect(choicesFor(index, 'organisation', 'xyz')).toEqual([]);
  });

  test('is named when something like it is being typed', () => {
    const typed = 'Wohngeldbot: beantwortet Fragen von Bürgern zum Wohngeld und hilft beim Antrag';
    expect(
      resembling(index, typed)
        .map(({ id }) => id)
        .join(),
    ).toContain('wohngeld');
    expect(resembling(index, 'Rasenmäherroboter Zirkuszelt')).toEqual([]);
  });
});
