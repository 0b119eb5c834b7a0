import type { SoundEntry } from '../../schema/check.ts';
import { annexWords } from './annex-viii-words.ts';
import type { Bilingual } from '../../schema/language.ts';
import type { System } from '../../schema/system.ts';
import { art63Condition } from '../../schema/vocabularies/art-6-3-condition.ts';
import { euMarketStatus } from '../../schema/vocabularies/eu-market-status.ts';
import { withholdReason } from '../../schema/vocabularies/withhold-reason.ts';
import { countryName } from '../../schema/countries.ts';

/*
 * What Annex VIII of the AI Act (Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744) asks for when a
 * system is registered in the EU database. The names of natural persons who submit (points 2 of the sections) are never
 * part of the register. Points 7 and 9 of section B were deleted.
 */

export type SectionName = 'A' | 'B' | 'C';

/** Where a system belongs in the EU database. */
export type Scope =
  | { readonly sections: readonly SectionName[] }
  /** Not in the public part of the EU database, and why. */
  | { readonly outside: 'no-duty' | 'national' | 'not-public' };

/** Points of Annex III whose systems law enforcement, migration, asylum and border authorities register without publication, Art. 49(4). */
const notPublicAreas = /^annex-iii-[67]/;

const sectionOfDuty: Readonly<Record<string, SectionName>> = {
  'art-49-1-provider': 'A',
  'art-49-2-exception': 'B',
  'art-49-3-deployer': 'C',
};

/**
 * The sections of Annex VIII that a system's body has to fill in: from the duty it states itself, and from class and
 * role. Critical infrastructure is registered nationally (Art. 49(5)), points 6 and 7 of Annex III out of sight (Art. 49(4)).
 */
export function scopeOf({ aiActClass, annexIIIArea, aiActRoles, eu }: Partial<System>): Scope {
  const duty = eu?.duty;
  if (duty === 'none') return { outside: 'no-duty' };
  if (duty === 'art-49-5-national' || annexIIIArea === 'annex-iii-2') return { outside: 'national' };
  if (duty === 'art-49-4-not-public' || notPublicAreas.test(annexIIIArea ?? '')) return { outside: 'not-public' };
  const roles = new Set<string>(aiActRoles);
  const highRisk = aiActClass === 'high-risk-annex-iii';
  const found: readonly (SectionName | false | undefined)[] = [
    duty && sectionOfDuty[duty],
    highRisk && roles.has('provider') && 'A',
    aiActClass === 'annex-iii-exception' && roles.has('provider') && 'B',
    highRisk && roles.has('deployer') && 'C',
  ];
  const sections = [...new Set(found.filter((section) => section !== undefined && section !== false))].toSorted();
  return sections.length > 0 ? { sections } : { outside: 'no-duty' };
}

/** One thing a point of Annex VIII asks for. */
export interface Part {
  readonly label: Bilingual;
  /** Where it stands in a record of the register: `eu.provider.name`. */
  readonly field: string;
  readonly state: 'stated' | 'missing' | 'withheld' | 'where-applicable';
  readonly value?: string | readonly string[];
  /** The value as it reads in each language, where it is a code. */
  readonly text?: Bilingual;
  /** Why the body does not publish it. */
  readonly reason?: Bilingual;
}

/** One numbered point of a section. */
export interface Point {
  readonly number: string;
  readonly label: Bilingual;
  readonly parts: readonly Part[];
}

export interface AnnexSection {
  readonly section: SectionName;
  readonly points: readonly Point[];
}

type SystemEntry = Pick<SoundEntry<'system'>, 'id' | 'record'>;
type OrganisationEntry = Pick<SoundEntry<'organisation'>, 'id' | 'record'>;

/** The points of a section for one system, with what is stated and what is missing. */
export function sectionOf(section: SectionName, entry: SystemEntry, body: OrganisationEntry): AnnexSection {
  return { section, points: { A: sectionA, B: sectionB, C: sectionC }[section](entry.record, body) };
}

type Stated = string | readonly string[] | undefined;

/** Looks one thing up; `optional` where the Annex asks for it only if it exists. */
function part(
  record: System,
  field: string,
  label: Bilingual,
  value: Stated,
  more: { optional?: boolean; text?: Bilingual } = {},
): Part {
  const { optional = false, text } = more;
  if (value !== undefined && value.length > 0)
    return { label, field, state: 'stated', value, ...(text ? { text } : {}) };
  const held = record.withheldFields?.find((one) => one.field === field.split('.')[0]);
  if (held) return { label, field, state: 'withheld', reason: withholdReason.term(held.reason) };
  return { label, field, state: optional ? 'where-applicable' : 'missing' };
}

const point = (number: string, label: Bilingual, ...parts: readonly Part[]): Point => ({ number, label, parts });

const words = annexWords;

/** Name, address and contact of the provider: as stated, else those of the body where it is the provider itself. */
function providerPoint(record: System, { record: body }: OrganisationEntry, section: SectionName): Point {
  const provider = record.eu?.provider;
  const own = provider === undefined && record.aiActRoles?.includes('provider');
  return point(
    `${section}1`,
    words.provider,
    part(record, 'eu.provider.name', words.name, provider?.name ?? (own ? body.name : undefined)),
    part(record, 'eu.provider.address', words.address, provider?.address),
    part(
      record,
      'eu.provider.contactEmail',
      words.contact,
      provider?.contactEmail ?? (own ? (record.contact?.email ?? body.contact?.email) : undefined),
    ),
  );
}

function representativePoint(record: System, section: SectionName): Point {
  const found = record.eu?.authorisedRep;
  const optional = found === undefined;
  return point(
    `${section}3`,
    words.representative,
    part(record, 'eu.authorisedRep.name', words.name, found?.name, { optional }),
    part(record, 'eu.authorisedRep.address', words.address, found?.address, { optional }),
    part(record, 'eu.authorisedRep.contactEmail', words.contact, found?.contactEmail, { optional }),
  );
}

const namePoint = (record: System, section: SectionName): Point =>
  point(
    `${section}4`,
    words.tradeName,
    part(record, 'name', words.name, record.name),
    part(record, 'officialReference', words.reference, record.officialReference),
  );

const statusPoint = (record: System, number: string): Point =>
  point(
    number,
    words.marketStatus,
    part(record, 'eu.marketStatus', words.marketStatus, record.eu?.marketStatus, {
      text: record.eu?.marketStatus && plain(euMarketStatus.term(record.eu.marketStatus)),
    }),
  );

function sectionA(record: System, body: OrganisationEntry): Point[] {
  const { eu } = record;
  const certificate = eu?.certificate;
  const optional = certificate === undefined;
  return [
    providerPoint(record, body, 'A'),
    representativePoint(record, 'A'),
    namePoint(record, 'A'),
    point(
      'A5',
      words.purposeAndFunctions,
      part(record, 'intendedPurpose', words.purpose, record.intendedPurpose),
      part(record, 'componentsSupported', words.functions, record.componentsSupported),
    ),
    point(
      'A6',
      words.information,
      part(record, 'operatingLogic', words.logic, record.operatingLogic),
      part(record, 'systemInput', words.inputs, record.systemInput),
      part(
        record,
        'operationalData',
        words.data,
        [...(record.developmentData ?? []), ...(record.operationalData ?? [])].map(({ name, description }) =>
          description ? `${name}: ${description}` : name,
        ),
      ),
    ),
    statusPoint(record, 'A7'),
    point(
      'A8',
      words.certificate,
      part(record, 'eu.certificate.type', words.type, certificate?.type, { optional }),
      part(record, 'eu.certificate.number', words.number, certificate?.number, { optional }),
      part(record, 'eu.certificate.expiry', words.expiry, certificate?.expiry, { optional }),
      part(record, 'eu.certificate.nbName', words.notifiedBody, certificate?.nbName ?? certificate?.nbId, { optional }),
      // Name or number: the Annex wants one of them.
      ...(certificate?.nbName && certificate.nbId
        ? [part(record, 'eu.certificate.nbId', words.notifiedBodyId, certificate.nbId)]
        : []),
    ),
    point(
      'A9',
      words.certificateCopy,
      part(record, 'eu.certificate.file', words.webAddress, certificate?.file, { optional }),
    ),
    point(
      'A10',
      words.memberStates,
      part(record, 'eu.memberStates', words.memberStates, eu?.memberStates, {
        text: eu?.memberStates && countries(eu.memberStates),
      }),
    ),
    point(
      'A11',
      words.declaration,
      part(record, 'eu.declarationOfConformity', words.webAddress, eu?.declarationOfConformity),
    ),
    point(
      'A12',
      words.instructions,
      // Not owed in law enforcement and migration, where remote biometrics (point 1) can be used, too.
      part(record, 'eu.instructionsForUse', words.webAddress, eu?.instructionsForUse, {
        optional: record.annexIIIArea?.startsWith('annex-iii-1') ?? false,
      }),
    ),
    point('A13', words.website, part(record, 'website', words.webAddress, record.website, { optional: true })),
  ];
}

function sectionB(record: System, body: OrganisationEntry): Point[] {
  const conditions = record.art6_3Conditions;
  return [
    providerPoint(record, body, 'B'),
    representativePoint(record, 'B'),
    namePoint(record, 'B'),
    point('B5', words.purpose, part(record, 'intendedPurpose', words.purpose, record.intendedPurpose)),
    point(
      'B6',
      words.conditions,
      part(record, 'art6_3Conditions', words.conditions, conditions, {
        text: conditions && {
          de: conditions.map((code) => art63Condition.text(code, 'de')).join('; '),
          en: conditions.map((code) => art63Condition.text(code, 'en')).join('; '),
        },
      }),
    ),
    statusPoint(record, 'B8'),
  ];
}

function sectionC(record: System, { record: body }: OrganisationEntry): Point[] {
  const { eu } = record;
  const assessment = (type: string) => record.impactAssessments?.find((one) => one.type === type);
  // Whoever processes no personal data owes no assessment under Art. 35 GDPR.
  const dpia = assessment('dpia');
  const optional = record.personalData === 'none' || dpia?.status === 'not-required';
  return [
    point(
      'C1',
      words.deployer,
      part(record, 'organisation', words.name, body.name),
      // The register holds no postal addresses of bodies.
      part(record, 'organisation', words.address, undefined),
      part(record, 'contact.email', words.contact, record.contact?.email ?? body.contact?.email),
    ),
    point('C3', words.providerEntry, part(record, 'eu.providerEntryUrl', words.webAddress, eu?.providerEntryUrl)),
    point(
      'C4',
      words.fria,
      part(record, 'eu.friaSummary', words.summary, eu?.friaSummary ?? assessment('fria')?.summary),
    ),
    point(
      'C5',
      words.dpia,
      part(record, 'eu.dpiaSummary', words.summary, eu?.dpiaSummary ?? dpia?.summary, { optional }),
    ),
  ];
}

const plain = ({ de, en }: Bilingual): Bilingual => ({ de, en });

const countries = (codes: readonly string[]): Bilingual => ({
  de: codes.map((code) => countryName(code, 'de') ?? code).join(', '),
  en: codes.map((code) => countryName(code, 'en') ?? code).join(', '),
});

/** What is missing of a section, named by point: `A1 Anschrift`. */
export const missingOf = ({ points }: AnnexSection): { number: string; label: Bilingual; field: string }[] =>
  points.flatMap(({ number, label, parts }) =>
    parts.flatMap(({ state, label: own, field }) =>
      state !== 'missing' ? [] : [{ number, field, label: own === label ? label : joined(label, own) }],
    ),
  );

const joined = (a: Bilingual, b: Bilingual): Bilingual => ({ de: `${a.de}: ${b.de}`, en: `${a.en}: ${b.en}` });

/** Records of `registry/law/` that say what a section rests on and since when. */
export const lawOf: Readonly<Record<SectionName, readonly string[]>> = {
  A: ['ki-vo-art-49-abs-1-registrierung-anbieter', 'ki-vo-anhang-iii-geltungsbeginn'],
  B: ['ki-vo-art-49-abs-2-registrierung-ausnahme', 'ki-vo-anhang-iii-geltungsbeginn'],
  C: [
    'ki-vo-art-49-abs-3-registrierung-behoerden',
    'ki-vo-art-26-abs-8-keine-nutzung-ohne-registrierung',
    'ki-vo-anhang-iii-geltungsbeginn',
  ],
};

/** Points the register leaves out on purpose, with the reason. */
export const leftOut: Readonly<Record<SectionName, readonly { numbers: string; reason: Bilingual }[]>> = {
  A: [{ numbers: 'A2', reason: words.submitterLeftOut }],
  B: [
    { numbers: 'B2', reason: words.submitterLeftOut },
    { numbers: 'B7, B9', reason: words.deleted },
  ],
  C: [{ numbers: 'C2', reason: words.submitterLeftOut }],
};
