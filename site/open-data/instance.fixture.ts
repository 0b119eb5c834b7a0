import { checkRegistry } from '../../schema/check.ts';
import { reportedSystem, today } from '../../schema/fixtures/registry.ts';
import type { Instance } from './instance.ts';

/*
 * An invented register for the tests of the open data: one body, the law behind Annex VIII, and the systems a test wants.
 */

type Data = Readonly<Record<string, unknown>>;

/** Law as the tests need it; the real records say more. */
const provision = (norm: string, more: Data = {}): Data => ({
  title: { de: `Muster: ${norm}`, en: `Sample: ${norm}` },
  norm,
  kind: 'duty',
  summary: { de: 'Eine Pflicht.', en: 'A duty.' },
  certainty: 'two-sources',
  sources: [{ title: 'Muster-VO', publisher: 'Musteramt' }],
  checkedOn: '2026-09-01',
  ...more,
});

/** Records that are always there, by path. */
export const surroundings: Readonly<Record<string, Data>> = {
  'operator.yaml': {
    name: { de: 'Musterregister', en: 'Sample register' },
    shortName: 'Muster',
    operatedBy: { name: 'Ministerium für Digitales Musterland', email: 'ki-register@musterland.example.org' },
    dataLicense: 'dl-de-by-2-0',
  },
  'organisations/mv/stadt-musterstadt.yaml': {
    name: 'Stadt Musterstadt',
    type: 'municipality',
    contact: { email: 'stadt@musterstadt.example.org' },
  },
  'law/ki-vo-art-49-abs-1-registrierung-anbieter.yaml': provision('Art. 49 Abs. 1 KI-VO', { dateCertainty: 'unclear' }),
  'law/ki-vo-art-49-abs-2-registrierung-ausnahme.yaml': provision('Art. 49 Abs. 2 KI-VO'),
  'law/ki-vo-art-49-abs-3-registrierung-behoerden.yaml': provision('Art. 49 Abs. 3 KI-VO'),
  'law/ki-vo-anhang-iii-geltungsbeginn.yaml': provision('Art. 113 KI-VO', { appliesFrom: '2027-12-02' }),
};

/** A deployer that has stated all it can. */
export const completeDeployer: Data = {
  ...reportedSystem,
  // What a body reports itself it has to state in full; from sources an entry may have gaps.
  provenance: 'compiled',
  sources: [{ title: 'Bericht', publisher: 'Stadt Musterstadt' }],
  name: 'Vorrang der Anträge',
  aiActClass: 'high-risk-annex-iii',
  annexIIIArea: 'annex-iii-5a',
  publicationCategory: 'high-risk-ai',
  aiActRoles: ['deployer'],
  personalData: 'personal',
  status: 'procurement',
  statusDate: '2026-08',
  eu: {
    duty: 'art-49-3-deployer',
    status: 'in-preparation',
    providerEntryUrl: 'https://eu-datenbank.example.org/anbieter/0815',
    friaSummary: 'Jede Ablehnung prüft ein Mensch.',
    dpiaSummary: 'Namen werden vor der Verarbeitung ersetzt.',
  },
};

/** A provider that has only begun. */
export const incompleteProvider: Data = {
  ...completeDeployer,
  name: 'Eigenes Prüfsystem',
  aiActRoles: ['provider'],
  intendedPurpose: 'Vollständigkeit von Anträgen prüfen.',
  eu: { duty: 'art-49-1-provider', status: 'in-preparation' },
};

/** A provider that uses the exception of Art. 6(3). */
export const exceptedProvider: Data = {
  ...completeDeployer,
  name: 'Formularvorprüfung',
  aiActClass: 'annex-iii-exception',
  aiActRoles: ['provider', 'deployer'],
  art6_3Conditions: ['art-6-3-a', 'art-6-3-d'],
  profiling: false,
  publicationCategory: 'ai-affecting-people',
  officialReference: 'Formularvorprüfung 2.0',
  eu: {
    duty: 'art-49-2-exception',
    status: 'in-preparation',
    provider: {
      name: 'Stadt Musterstadt',
      address: 'Musterweg 1, 00000 Musterstadt',
      contactEmail: 'ki@musterstadt.example.org',
    },
    marketStatus: 'on-market-or-in-service',
  },
};

/** A register of these records as far as the check reads them; rules may find faults, the open data do not care. */
export function instanceWith(systems: Readonly<Record<string, Data>>, more: Partial<Instance> = {}): Instance {
  const records = {
    ...surroundings,
    ...Object.fromEntries(Object.entries(systems).map(([id, data]) => [`systems/mv/${id}.yaml`, data])),
  };
  const files = Object.entries(records).map(([path, record]) => ({
    path,
    name: path,
    // JSON is YAML, too.
    bytes: new TextEncoder().encode(JSON.stringify(record, null, 1)),
  }));
  const { registry, findings } = checkRegistry(files, { name: 'registry', today });
  if (!registry) {
    const errors = findings.filter(({ level }) => level === 'error');
    throw new Error(errors.map(({ file, path, message }) => `${file} ${path}: ${message}`).join('\n'));
  }
  return {
    registry,
    address: 'https://ki-register.example.org/',
    base: '/',
    name: { de: 'Musterregister', en: 'Sample register' },
    operatedBy: { name: 'Ministerium für Digitales Musterland', email: 'ki-register@musterland.example.org' },
    license: 'dl-de-by-2-0',
    state: { commit: '0123456789abcdef0123456789abcdef01234567', date: '2026-11-21' },
    ...more,
  };
}
