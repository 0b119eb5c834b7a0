import { describe, expect, test } from 'vitest';
import { checkRegistry, readEntries } from '../../schema/check.ts';
import { entriesOfIndex, formIndexOf } from '../../schema/derive/form-index.ts';
import type { SourceFile } from '../../schema/files.ts';
import { readRegistryFolder } from '../../store/registry-folder.ts';
import { textOf } from './format.ts';
import type { Sheet } from './format.ts';
import { idOf } from '../../schema/slug.ts';
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

const sound: Sheet = {
  id: 'posteingang-schwerin',
  registration: {
    provenance: 'reported',
    entryType: 'ai-system',
    name: 'Posteingang Schwerin',
    summary: 'Liest eingehende Post und schlägt vor, welches Amt zuständig ist.',
    organisation: 'landeshauptstadt-schwerin',
    status: 'idea',
    statusDate: '2026-10',
    contact: { email: 'ki@schwerin.example.org' },
    audience: 'internal',
    policyFields: ['digital-and-administration'],
    aiMethods: ['natural-language-processing'],
    reusePotential: 'no',
    openForCooperation: false,
  },
};

const registration = (changes: Readonly<Record<string, unknown>>): Sheet => ({
  ...sound,
  registration: { ...(sound['registration'] as object), ...changes },
});
const besides = (section: string, values: Readonly<Record<string, unknown>>): Sheet => ({
  ...sound,
  [section]: values,
});

/** Things people get wrong, and where and by which rule they hear of it. */
const wrong: readonly { what: string; sheet: Sheet; path: string; rule: string }[] = [
  { what: 'no name', sheet: registration({ name: undefined }), path: 'name', rule: 'missing-key' },
  { what: 'only blanks for a name', sheet: registration({ name: '   ' }), path: 'name', rule: 'missing-key' },
  { what: 'a name that is too long', sheet: registration({ name: 'N'.repeat(101) }), path: 'name', rule: 'too-long' },
  {
    what: 'a text that is too long',
    sheet: registration({ summary: 'W '.repeat(250) }),
    path: 'summary',
    rule: 'too-long',
  },
  { what: 'a name over two lines', sheet: registration({ name: 'A\nB' }), path: 'name', rule: 'invalid-format' },
  {
    what: 'a body that is not there',
    sheet: registration({ organisation: 'stadt-atlantis' }),
    path: 'organisation',
    rule: 'unknown-reference',
  },
  {
    what: 'a body of another Land',
    sheet: registration({ organisation: 'stadt-koeln' }),
    path: 'organisation',
    rule: 'jurisdiction-mismatch',
  },
  { what: 'a code that is none', sheet: registration({ status: 'laufend' }), path: 'status', rule: 'unknown-code' },
  { what: 'what a pilot owes', sheet: registration({ status: 'pilot' }), path: 'description', rule: 'owed-field' },
  {
    what: 'a compiled entry without sources',
    sheet: registration({ provenance: 'compiled' }),
    path: 'sources',
    rule: 'sources-missing',
  },
  {
    what: 'markup in a text',
    sheet: registration({ summary: 'Das ist <b>gut</b>.' }),
    path: 'summary',
    rule: 'markup',
  },
  {
    what: 'an address without https',
    sheet: besides('publication', { website: 'http://example.org' }),
    path: 'website',
    rule: 'invalid-format',
  },
  {
    what: 'an address that deceives',
    sheet: besides('publication', { website: 'https://bund.de@example.org' }),
    path: 'website',
    rule: 'invalid-format',
  },
  {
    what: 'a day that does not exist',
    sheet: besides('publication', { lastReviewed: '2026-02-30' }),
    path: 'lastReviewed',
    rule: 'invalid-format',
  },
  {
    what: 'a day in the future',
    sheet: besides('publication', { lastReviewed: '2031-01-01' }),
    path: 'lastReviewed',
    rule: 'future-date',
  },
  {
    what: 'a month that does not exist',
    sheet: besides('lifecycle', { startDate: '2026-13' }),
    path: 'startDate',
    rule: 'invalid-format',
  },
  {
    what: 'an end before the beginning',
    sheet: besides('lifecycle', { startDate: '2026', endDate: '2025' }),
    path: 'endDate',
    rule: 'date-order',
  },
  {
    what: "a person's mailbox",
    sheet: registration({ contact: { email: 'erika.mustermann@example.org' } }),
    path: 'contact.email',
    rule: 'personal-mailbox',
  },
  {
    what: 'a phone number without country code',
    sheet: registration({ contact: { phone: '0385 588-0' } }),
    path: 'contact.phone',
    rule: 'invalid-format',
  },
  {
    what: 'an item without what it needs',
    sheet: besides('evidence', { sources: [{ publisher: 'Amt' }] }),
    path: 'sources[0].title',
    rule: 'missing-key',
  },
  {
    what: 'the same word twice',
    sheet: besides('publication', { keywords: ['Post', 'Post'] }),
    path: 'keywords[1]',
    rule: 'duplicate-item',
  },
  {
    what: 'a character that hides',
    sheet: registration({ name: 'Post\u202Eeingang' }),
    path: '',
    rule: 'forbidden-character',
  },
];

describe('the form says what the check of the finished file says', () => {
  test.each(wrong)('$what', ({ sheet, path, rule }) => {
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
