import { describe, expect, test } from 'vitest';
import { fieldsOfKind } from '../../../schema/leaves.ts';
import { instance as real } from '../../lib/open-data.ts';
import { placeholderAddress } from '../instance.ts';
import { completeDeployer, instanceWith } from '../instance.fixture.ts';
import { exchangeFiles, exchanges } from './files.ts';

type Row = Record<string, unknown>;

const instance = instanceWith({
  'vorrang-der-antraege': {
    ...completeDeployer,
    startDate: '2026-09',
    policyFields: ['labour-and-social-affairs'],
    impactAssessments: [
      { type: 'dpia', status: 'completed', url: 'https://www.example.org/dsfa' },
      { type: 'fria', status: 'planned' },
    ],
  },
});

const file = (name: keyof typeof exchanges, from = instance) =>
  JSON.parse(exchangeFiles(from, name)[0].text()) as Record<string, Row[]> & { total: number };

describe('the Dutch Publicatiestandaard', () => {
  test('gets its own field names and codes', () => {
    expect(file('nl')['algoritmes']![0]).toMatchObject({
      name: 'Vorrang der Anträge',
      organization: 'Stadt Musterstadt',
      status: 'In ontwikkeling',
      publication_category: 'Hoog-risico AI-systeem',
      category: ['Sociale zekerheid', 'Werk'],
      begin_date: '2026-09',
      contact_email: 'wegweiser@musterstadt.example.org',
      impacttoetsen_grouping: [{ title: 'DPIA', link: 'https://www.example.org/dsfa' }],
      lang: 'DEU',
      standard_version: '1.0',
      source_id: 'vorrang-der-antraege',
      url: 'https://ki-register.example.org/systeme/vorrang-der-antraege/',
    });
  });

  test('required fields nobody stated are null, voluntary ones are left out, nothing is guessed', () => {
    const bare = instanceWith({
      bare: {
        provenance: 'compiled',
        entryType: 'ai-system',
        name: 'Wenig',
        summary: 'Es ist wenig bekannt.',
        organisation: 'stadt-musterstadt',
        status: 'pilot',
        sources: [{ title: 'Bericht', publisher: 'Amt' }],
      },
    });
    const [row] = file('nl', { ...bare, address: placeholderAddress })['algoritmes']!;
    expect(row).toEqual({
      name: 'Wenig',
      description_short: 'Es ist wenig bekannt.',
      organization: 'Stadt Musterstadt',
      status: null,
      contact_email: 'stadt@musterstadt.example.org',
      publication_category: null,
      lang: 'DEU',
      standard_version: '1.0',
      source_id: 'bare',
    });
  });
});

test('ATRS gets its parts by number', () => {
  expect(file('atrs')['records']![0]).toMatchObject({
    '1.1 Name': 'Vorrang der Anträge',
    Phase: 'Pre-deployment',
    '2.1.1 Organisation or department': 'Stadt Musterstadt',
    '2.3 Required training': 'Eine Stunde Einweisung.',
    '2.4.4 Operational data': [{ Name: 'Titel der Formulare' }],
    '2.5.1 Impact assessments': [{ URL: 'https://www.example.org/dsfa' }, {}],
  });
});

describe.each(Object.keys(exchanges) as (keyof typeof exchanges)[])('the file for %s', (name) => {
  test('holds every system, and its table names fields that exist', () => {
    const { records, fields } = exchanges[name];
    expect(file(name, real)[records]).toHaveLength(real.registry.system.size);
    const known = new Set(fieldsOfKind('system').map(({ key }) => key));
    for (const { from } of fields) for (const path of from) expect(known, path).toContain(path.split('.')[0]);
  });
});
