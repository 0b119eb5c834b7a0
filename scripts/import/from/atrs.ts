import { dataModality } from '../../../schema/vocabularies/data-modality.ts';
import { datasetPurpose } from '../../../schema/vocabularies/dataset-purpose.ts';
import { status } from '../../../schema/vocabularies/status.ts';
import { codesOf, spelled } from '../adapter.ts';
import type { Adapter } from '../adapter.ts';
import { several } from '../convert.ts';

const dataItems = {
  Name: 'name',
  'Data name': 'name',
  Description: 'description',
  'Sensitive attributes': 'sensitiveAttributes',
  URL: 'url',
};

/**
 * The UK Algorithmic Transparency Recording Standard, template 4.0
 * (https://www.gov.uk/government/collections/algorithmic-transparency-recording-standard-hub): columns or keys by the
 * names of its parts, with or without their numbers, as this register exports them too.
 */
export const atrs: Adapter = {
  register: {
    name: 'Algorithmic Transparency Recording Standard (Vereinigtes Königreich)',
    url: 'https://www.gov.uk/algorithmic-transparency-records',
    publisher: 'Department for Science, Innovation and Technology',
  },
  language: { code: 'en', adverb: 'Englisch', adjective: 'englischer' },
  dateOrder: 'day-first',
  bodyKind: () => ({ type: 'other' }),
  always: { entryType: 'ai-system' },
  columns: [
    { from: ['1.1 Name', 'Name of tool', 'Tool name'], to: 'name' },
    { from: ['Record ID', 'id'], special: '#recordId' },
    { from: ['2.1.1 Organisation or department', 'Organisation'], special: '#body' },
    { from: ['Record URL', 'link'], special: '#page' },
    { from: ['Date published', 'Published'], special: '#published' },
    { from: ['1.2 Description'], to: 'summary' },
    { from: ['2.2.1 Detailed description'], to: 'description' },
    { from: ['1.3 Website URL', 'Website'], to: 'website' },
    { from: ['1.4 Contact email'], to: 'contact.email' },
    {
      from: ['Phase'],
      to: 'status',
      codes: codesOf(status, 'atrs', {
        'Pre-deployment': ['development', 'planning', 'procurement'],
        'Beta/Pilot': 'pilot',
        Beta: 'pilot',
        Pilot: 'pilot',
        Alpha: 'development',
        Idea: 'idea',
        Discovery: 'planning',
        Live: 'operation',
      }),
    },
    { from: ['2.1.2 Team'], to: 'organisationUnit' },
    { from: ['2.1.3 Senior responsible owner'], to: 'responsibleRole' },
    {
      from: ['2.1.4 Third party involvement', '2.1.4.1 Third party', 'Third party'],
      to: 'providers[].name',
      cut: several,
      items: {
        'Third party': 'name',
        'Companies House number': 'registerNumber',
        'Data access terms': 'dataAccessTerms',
      },
    },
    { from: ['2.1.4.4 Procurement procedure type', 'Procurement procedure type'], to: 'procurement.procedure' },
    { from: ['2.2.2 Purpose'], to: 'intendedPurpose' },
    { from: ['2.2.3 Benefits'], to: 'benefits.text' },
    { from: ['2.2.4 Previous process'], to: 'previousProcess' },
    { from: ['2.2.5 Alternatives considered'], to: 'alternatives' },
    {
      from: ['2.3.1 Integration into broader operational process', 'Process integration'],
      to: 'processIntegration',
    },
    { from: ['2.3 Frequency and scale of usage'], to: 'usageScale.note' },
    { from: ['2.3 Human decisions and review', 'Human review'], to: 'humanOversight' },
    { from: ['2.3 Required training'], to: 'requiredTraining' },
    { from: ['2.3 Appeals and review'], to: 'objectionRoute.text' },
    { from: ['2.4.1.1 System architecture'], to: 'systemArchitecture' },
    { from: ['2.4.1.2 System-level input'], to: 'systemInput' },
    { from: ['2.4.1.3 System-level output'], to: 'systemOutput' },
    { from: ['2.4.1 Maintenance'], to: 'maintenance' },
    {
      from: ['2.4.2 Models', '2.4.2.1 Model name', 'Model name'],
      to: 'models[].name',
      items: {
        'Model name': 'name',
        'Model version': 'version',
        'Model task': 'task',
        'Model input': 'input',
        'Model output': 'output',
        'Model architecture': 'architecture',
      },
    },
    {
      from: ['2.4.3 Development data'],
      to: 'developmentData[].name',
      codes: new Map([...englishCodes(dataModality.terms), ...englishCodes(datasetPurpose.terms)]),
      items: {
        ...dataItems,
        Purpose: 'purpose',
        Modality: 'modality',
        Quantities: 'quantity',
        'Completeness and representativeness': 'representativeness',
        Collection: 'collection',
        Cleaning: 'cleaning',
        'Sharing agreements': 'sharingAgreement',
        'Access and storage': 'accessStorage',
      },
    },
    {
      from: ['2.4.4 Operational data'],
      to: 'operationalData[].name',
      codes: englishCodes(dataModality.terms),
      items: { ...dataItems, Modality: 'modality', Source: 'source', Retention: 'retention', Access: 'access' },
    },
    {
      from: ['2.5.2 Risks and mitigations', 'Risks'],
      to: 'risks[].description',
      items: { Risk: 'description', Mitigation: 'mitigation' },
    },
  ],
};

function englishCodes(terms: readonly { code: string; en: string }[]) {
  return spelled(Object.fromEntries(terms.map(({ code, en }) => [en, code])));
}
