import { impactAssessmentType } from '../../../schema/vocabularies/impact-assessment-type.ts';
import { policyField } from '../../../schema/vocabularies/policy-field.ts';
import { status } from '../../../schema/vocabularies/status.ts';
import { codesOf, spelled } from '../adapter.ts';
import type { Adapter, BodyKind } from '../adapter.ts';
import { several } from '../convert.ts';

/** What the first word of a Dutch body's name says about it; of the others it is left open. */
const kindsOfBodies: readonly [pattern: RegExp, kind: BodyKind][] = [
  [/^Gemeente /, { type: 'municipality', level: 'municipal' }],
  [/^(?:Waterschap|Wetterskip|Hoogheemraadschap|HDSR)\b/, { type: 'public-law-institution' }],
  [
    /^(?:Omgevingsdienst|Gemeenschappelijke regeling|Veiligheidsregio|Samenwerking)\b/,
    { type: 'special-purpose-association' },
  ],
  [/^Stichting /, { type: 'foundation' }],
  [/^Politie$/, { type: 'police' }],
];

/**
 * The Dutch Algoritmeregister: the overview its website gives, and the fields of Publicatiestandaard 1.0
 * (https://github.com/MinBZK/Algoritmeregister-Publicatiestandaard). It lists algorithms of any kind, so AI is shown
 * only where the register calls it that.
 */
export const nl: Adapter = {
  register: {
    name: 'Algoritmeregister van de Nederlandse overheid',
    url: 'https://algoritmes.overheid.nl',
    publisher: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
  },
  language: { code: 'nl', adverb: 'Niederländisch', adjective: 'niederländischer' },
  bodyKind: (name) => kindsOfBodies.find(([pattern]) => pattern.test(name))?.[1] ?? { type: 'other' },
  harvestedAt: (head) => head['fetched_at'],
  always: {},
  columns: [
    { from: ['title', 'name'], to: 'name' },
    { from: ['id', 'lars', 'source_id'], special: '#recordId' },
    { from: ['organisatie', 'organization'], special: '#body' },
    { from: ['url'], special: '#page' },
    { from: ['geregistreerd', 'publication_dt'], special: '#published' },
    // The day somebody copied the record; it says nothing about the system.
    { from: ['toegevoegd'], special: '#aside' },
    { from: ['lang', 'standard_version'], special: '#aside' },
    {
      from: ['status'],
      to: 'status',
      codes: codesOf(status, 'nl', {
        ontwikkeling: ['development', 'planning', 'procurement'],
        'In ontwikkeling': ['development', 'planning', 'procurement'],
      }),
    },
    { from: ['description_short'], to: 'summary' },
    { from: ['doel', 'goal'], to: 'intendedPurpose' },
    { from: ['doel', 'goal'], to: 'summary', elsewhere: true },
    { from: ['publication_category'], to: 'entryType', codes: spelled({ 'Hoog-risico AI-systeem': 'ai-system' }) },
    {
      from: ['publication_category'],
      to: 'publicationCategory',
      codes: spelled({
        'Hoog-risico AI-systeem': 'high-risk-ai',
        // These two may be algorithms without AI; ours have no category for "either".
        'Impactvolle algoritmes': null,
        'Overige algoritmes': null,
      }),
    },
    { from: ['category'], to: 'policyFields', cut: several, codes: codesOf(policyField, 'nl') },
    { from: ['begin_date'], to: 'startDate' },
    { from: ['end_date'], to: 'endDate' },
    { from: ['contact_email'], to: 'contact.email' },
    { from: ['website'], to: 'website' },
    { from: ['proportionality'], to: 'proportionality' },
    { from: ['human_intervention'], to: 'humanOversight' },
    { from: ['risks'], to: 'risks[].description' },
    {
      from: ['lawful_basis_grouping'],
      to: 'legalBases[].title',
      items: { title: 'title', link: 'url' },
    },
    { from: ['juridische_basis', 'lawful_basis'], to: 'legalBases[].title' },
    { from: ['process_index_url'], to: 'processingRecordUrl' },
    {
      from: ['impacttoetsen_grouping'],
      to: 'impactAssessments[].type',
      codes: codesOf(impactAssessmentType, 'nl'),
      items: { title: 'type', link: 'url' },
      beside: { status: 'completed' },
    },
    {
      from: ['impactassessment'],
      to: 'impactAssessments[].type',
      codes: spelled({ Ja: 'other', Nee: null }),
      beside: { status: 'completed' },
    },
    { from: ['source_data_grouping'], to: 'operationalData[].name', items: { title: 'name', link: 'url' } },
    { from: ['methods_and_models'], to: 'operatingLogic' },
    { from: ['provider'], to: 'providers[].name', cut: several },
    { from: ['publiccode'], to: 'publiccodeUrl' },
    { from: ['tags'], to: 'keywords', cut: (text) => text.split(/\s*[,;]\s*/).filter(Boolean) },
  ],
  otherwise: { entryType: 'automation' },
};
