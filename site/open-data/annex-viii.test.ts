import { describe, expect, test } from 'vitest';
import { missingOf, scopeOf, sectionOf } from './annex-viii.ts';
import type { SectionName } from './annex-viii.ts';
import { annexFile, annexIndex } from './annex-viii-file.ts';
import { completeDeployer, exceptedProvider, incompleteProvider, instanceWith } from './instance.fixture.ts';

const instance = instanceWith({
  'vorrang-der-antraege': completeDeployer,
  'eigenes-pruefsystem': incompleteProvider,
  formularvorpruefung: exceptedProvider,
});

const body = instance.registry.organisation.get('stadt-musterstadt')!;
const section = (id: string, name: SectionName) => sectionOf(name, instance.registry.system.get(id)!, body);
const missing = (id: string, name: SectionName) =>
  missingOf(section(id, name)).map(({ number, label }) => `${number} ${label.de}`);

describe('which sections apply', () => {
  test.each([
    ['provider of a high-risk system', { aiActClass: 'high-risk-annex-iii', aiActRoles: ['provider'] }, ['A']],
    ['provider with the exception', { aiActClass: 'annex-iii-exception', aiActRoles: ['provider'] }, ['B']],
    ['deployer of a high-risk system', { aiActClass: 'high-risk-annex-iii', aiActRoles: ['deployer'] }, ['C']],
    ['who is both', { aiActClass: 'high-risk-annex-iii', aiActRoles: ['provider', 'deployer'] }, ['A', 'C']],
    ['who states the duty itself', { eu: { duty: 'art-49-3-deployer' } }, ['C']],
    [
      'the stated duty beside class and role',
      { aiActClass: 'high-risk-annex-iii', aiActRoles: ['deployer'], eu: { duty: 'art-49-1-provider' } },
      ['A', 'C'],
    ],
  ] as const)('%s', (_, record, sections) => {
    expect(scopeOf(record as Parameters<typeof scopeOf>[0])).toEqual({ sections });
  });

  test.each([
    [
      'nobody who says there is no duty',
      { aiActClass: 'high-risk-annex-iii', aiActRoles: ['provider'], eu: { duty: 'none' } },
      'no-duty',
    ],
    ['a deployer using the exception', { aiActClass: 'annex-iii-exception', aiActRoles: ['deployer'] }, 'no-duty'],
    ['products of Annex I', { aiActClass: 'high-risk-annex-i', aiActRoles: ['provider'] }, 'no-duty'],
    ['an open role', { aiActClass: 'high-risk-annex-iii', aiActRoles: ['open'] }, 'no-duty'],
    [
      'critical infrastructure',
      { aiActClass: 'high-risk-annex-iii', annexIIIArea: 'annex-iii-2', aiActRoles: ['deployer'] },
      'national',
    ],
    [
      'law enforcement',
      { aiActClass: 'high-risk-annex-iii', annexIIIArea: 'annex-iii-6e', aiActRoles: ['deployer'] },
      'not-public',
    ],
    [
      'migration',
      { aiActClass: 'high-risk-annex-iii', annexIIIArea: 'annex-iii-7a', aiActRoles: ['provider'] },
      'not-public',
    ],
    ['the stated duty of Art. 49(4)', { eu: { duty: 'art-49-4-not-public' } }, 'not-public'],
  ] as const)('none for %s', (_, record, outside) => {
    expect(scopeOf(record as unknown as Parameters<typeof scopeOf>[0])).toEqual({ outside });
  });
});

describe('the points of a section', () => {
  test('a deployer that has stated all it can lacks the address, which the register does not hold', () => {
    expect(section('vorrang-der-antraege', 'C').points.map(({ number }) => number)).toEqual(['C1', 'C3', 'C4', 'C5']);
    expect(missing('vorrang-der-antraege', 'C')).toEqual(['C1 Betreiber: Anschrift']);
  });

  test('a provider that has only begun is told item by item what is missing', () => {
    expect(missing('eigenes-pruefsystem', 'A')).toEqual([
      'A1 Anbieter: Anschrift',
      'A4 Handelsname und Referenz: Eindeutige Referenz',
      'A5 Zweckbestimmung, unterstützte Bestandteile und Funktionen: Unterstützte Bestandteile und Funktionen',
      'A6 Daten, Eingaben und Funktionsweise: Eingaben',
      'A7 Marktstatus',
      'A10 Mitgliedstaaten',
      'A11 EU-Konformitätserklärung: Internetadresse',
      'A12 Gebrauchsanweisung: Internetadresse',
    ]);
    const points = section('eigenes-pruefsystem', 'A').points.map(({ number }) => number);
    expect(points).toEqual(['A1', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13']);
  });

  test('a body that is the provider itself stands in for one that is not named', () => {
    const [first] = section('eigenes-pruefsystem', 'A').points;
    expect(first!.parts.map(({ value }) => value)).toEqual([
      'Stadt Musterstadt',
      undefined,
      'wegweiser@musterstadt.example.org',
    ]);
  });

  test('with the exception, points 7 and 9 are not asked for, and nothing is missing', () => {
    const { points } = section('formularvorpruefung', 'B');
    expect(points.map(({ number }) => number)).toEqual(['B1', 'B3', 'B4', 'B5', 'B6', 'B8']);
    expect(missing('formularvorpruefung', 'B')).toEqual([]);
    expect(points.find(({ number }) => number === 'B6')!.parts[0]!.value).toEqual(['art-6-3-a', 'art-6-3-d']);
  });

  test('what is withheld carries its reason instead of a gap', () => {
    const held = instanceWith({
      'eigenes-pruefsystem': {
        ...incompleteProvider,
        visibility: 'partly-public',
        withheldFields: [{ field: 'systemInput', reason: 'security' }],
      },
    });
    const part = sectionOf('A', held.registry.system.get('eigenes-pruefsystem')!, body)
      .points.flatMap(({ parts }) => parts)
      .find(({ field }) => field === 'systemInput');
    expect(part).toMatchObject({ state: 'withheld', reason: { de: 'Sicherheit' } });
  });
});

describe('the files', () => {
  const file = (id: string) =>
    annexFile(instance, instance.registry.system.get(id)!) as {
      sections: {
        section: string;
        law: { id: string; appliesFrom: string | null; checkedOn: string }[];
        leftOut: { numbers: string }[];
      }[];
    };

  test('name the law, since when it applies and when that was checked', () => {
    expect(file('eigenes-pruefsystem').sections[0]!.law).toMatchObject([
      { id: 'ki-vo-art-49-abs-1-registrierung-anbieter', appliesFrom: null, checkedOn: '2026-09-01' },
      { id: 'ki-vo-anhang-iii-geltungsbeginn', appliesFrom: '2027-12-02' },
    ]);
  });

  test('say what they leave out: the person who submits, and what the law has deleted', () => {
    const leftOut = (id: string) => file(id).sections[0]!.leftOut.map(({ numbers }) => numbers);
    expect(leftOut('eigenes-pruefsystem')).toEqual(['A2']);
    expect(leftOut('formularvorpruefung')).toEqual(['B2', 'B7, B9']);
    expect(leftOut('vorrang-der-antraege')).toEqual(['C2']);
  });

  test('are listed with what is missing in each', () => {
    expect(annexIndex(instance)).toMatchObject({
      total: 3,
      systems: [
        {
          id: 'eigenes-pruefsystem',
          href: '/api/v1/annex-viii/eigenes-pruefsystem.json',
          sections: [{ section: 'A', missing: 8 }],
        },
        { id: 'formularvorpruefung', sections: [{ section: 'B', missing: 0 }] },
        { id: 'vorrang-der-antraege', sections: [{ section: 'C', missing: 1 }] },
      ],
    });
  });
});
