import { administrativeTask } from '../../../schema/vocabularies/administrative-task.ts';
import { aiMethod } from '../../../schema/vocabularies/ai-method.ts';
import { assessmentStatus } from '../../../schema/vocabularies/assessment-status.ts';
import { demographicFeature } from '../../../schema/vocabularies/demographic-feature.ts';
import { developmentType } from '../../../schema/vocabularies/development-type.ts';
import { monitoringStatus } from '../../../schema/vocabularies/monitoring-status.ts';
import { personalData } from '../../../schema/vocabularies/personal-data.ts';
import { publicationCategory } from '../../../schema/vocabularies/publication-category.ts';
import { status } from '../../../schema/vocabularies/status.ts';
import { codesOf, spelled } from '../adapter.ts';
import type { Adapter } from '../adapter.ts';
import { several } from '../convert.ts';

const register = {
  name: 'Federal Agency AI Use Case Inventory 2025 (USA)',
  url: 'https://github.com/ombegov/2025-Federal-Agency-AI-Use-Case-Inventory',
  publisher: 'Office of Management and Budget (USA)',
};
const english = { code: 'en', adverb: 'Englisch', adjective: 'englischer' };

/** Levels and types of our list are those of German administration; of a foreign agency they say nothing. */
const agency = () => ({ type: 'other' });

/** Topics that are fields of policy rather than tasks; as tasks they say nothing. */
const topics = {
  'Health and Medical': 'health',
  'Energy and Environment': 'energy-and-environment',
  'Energy and the Environment': 'energy-and-environment',
  Transportation: 'transport-and-mobility',
  Science: 'research',
  'Law Enforcement': 'public-security',
  IT: 'it-and-digitalisation',
  'Information Technology': 'it-and-digitalisation',
} as const;

const taskWords = {
  'Procurement and Financial Management': 'procurement-and-finance',
  'Human Resources': 'human-resources',
  'Information Technology': 'it-operations-and-development',
  'Government Benefits Processing': 'application-processing',
} as const;

const assessed = codesOf(assessmentStatus, 'us', { No: null });

/**
 * The inventory of the US federal agencies as OMB publishes it consolidated (M-25-21): one row per use case. Codes by the
 * counterparts `us` of the vocabularies, and the spellings that agencies used before they were unified.
 */
export const us: Adapter = {
  register,
  language: english,
  dateOrder: 'month-first',
  bodyKind: agency,
  always: { entryType: 'ai-system' },
  columns: [
    { from: ['use_case_name'], to: 'name' },
    { from: ['id'], special: '#recordId' },
    { from: ['agency_name'], special: '#body' },
    // The short name of the agency, which its name says too.
    { from: ['agency'], special: '#aside' },
    { from: ['agency_bureau'], to: 'organisationUnit' },
    { from: ['contact_email'], to: 'contact.email' },
    {
      from: ['development_stage'],
      to: 'status',
      codes: codesOf(status, 'us', { 'Pre-deployment': ['development', 'planning', 'procurement'] }),
    },
    { from: ['problem_solved'], to: 'intendedPurpose' },
    { from: ['problem_solved'], to: 'summary', elsewhere: true },
    { from: ['benefits'], to: 'benefits.text' },
    { from: ['benefits'], to: 'summary', elsewhere: true },
    { from: ['system_outputs'], to: 'systemOutput' },
    { from: ['system_outputs'], to: 'summary', elsewhere: true },
    { from: ['is_high_impact'], to: 'publicationCategory', codes: highImpact() },
    { from: ['HI_justification'], to: 'classificationRationale' },
    {
      from: ['topic_area'],
      to: 'administrativeTasks',
      codes: new Map([
        ...spelled({
          ...nothing(Object.keys(topics)),
          'Admin Functions': null,
          'Administrative Functions': null,
        }),
        ...codesOf(administrativeTask, 'us', taskWords),
      ]),
    },
    {
      from: ['topic_area'],
      to: 'sectors',
      codes: new Map([
        ...spelled(nothing(administrativeTask.terms.flatMap(({ maps }) => (maps && 'us' in maps ? [maps.us] : [])))),
        ...spelled({ ...nothing(Object.keys(taskWords)), 'Admin Functions': null, 'Administrative Functions': null }),
        ...spelled(topics),
      ]),
    },
    {
      from: ['classification'],
      to: 'aiMethods',
      codes: codesOf(aiMethod, 'us', {
        'Classical ML': 'classical-machine-learning',
        'Classical/Predictive Machine Learning': 'classical-machine-learning',
        'Generative AI': 'generative-ai',
        'Natural Language Processing': 'natural-language-processing',
        'Natural Language Processing (NLP)': 'natural-language-processing',
        'Agentic AI': 'agents',
        Other: 'other',
      }),
    },
    { from: ['operational_date'], to: 'startDate' },
    {
      from: ['contracting_usage'],
      to: 'developmentType',
      codes: codesOf(developmentType, 'us', {
        'In-house Development': 'in-house',
        'In-house': 'in-house',
        'Vendor Purchased': ['standard-product', 'commissioned'],
        'Purchased from a vendor': ['standard-product', 'commissioned'],
        'Contracting and In House': ['commissioned', 'in-house'],
        'Developed with both contracting and in-house resources': ['commissioned', 'in-house'],
      }),
    },
    { from: ['vendor_name'], to: 'providers[].name', cut: several },
    {
      from: ['data_description'],
      to: 'developmentData[].description',
      beside: { name: 'Daten laut Inventar' },
    },
    { from: ['link_to_data'], to: 'developmentData[].url', beside: { name: 'Daten laut Inventar' } },
    { from: ['has_pii'], to: 'personalData', codes: codesOf(personalData, 'us') },
    {
      from: ['demographic_features'],
      to: 'demographicFeatures',
      cut: several,
      codes: codesOf(demographicFeature, 'us', { Other: 'other' }),
    },
    { from: ['code_url'], to: 'repositoryUrl' },
    {
      from: ['hi_assessment_completed'],
      to: 'impactAssessments[].status',
      codes: assessed,
      beside: { type: 'ai-impact-assessment' },
    },
    { from: ['hi_potential_impacts'], to: 'impactOnPeople' },
    {
      from: ['hi_ongoing_monitoring'],
      to: 'monitoring.status',
      codes: codesOf(monitoringStatus, 'us', {
        'Yes - Monitoring Established': 'established',
        'In-progress': 'in-preparation',
        'Development of monitoring protocols is in-progess': 'in-preparation',
        No: 'none',
      }),
    },
    { from: ['hi_public_consultation'], to: 'consultation.public' },
  ],
};

/** Off-the-shelf products by agency and purpose: the second table of the inventory. */
export const usProducts: Adapter = {
  register: { ...register, name: `${register.name}, Standardprodukte` },
  language: english,
  bodyKind: agency,
  always: { entryType: 'ai-system', status: 'operation', developmentType: 'standard-product' },
  columns: [
    { from: ['AI Use Case'], to: 'name' },
    { from: ['AI Use Case'], to: 'summary', elsewhere: true },
    { from: ['AI Use Case'], to: 'intendedPurpose' },
    { from: ['Agency'], special: '#body' },
    { from: ['Agency Use (Y/N)?'], special: '#used' },
    { from: ['Name of Commercial Product or Service Used'], to: 'description' },
    { from: ['Estimated # of Licenses/Users'], to: 'usageScale.note' },
  ],
  leaveOut: (special) => {
    const used = special['#used']?.toUpperCase();
    if (used === 'Y' || used === 'YES') return undefined;
    return used === undefined
      ? 'Die Stelle sagt nicht, ob sie das Produkt einsetzt.'
      : 'Die Stelle setzt das Produkt nicht ein.';
  },
};

function highImpact() {
  return codesOf(publicationCategory, 'us', {
    'Not High-impact': null,
    'Presumed High-Impact, but Not High-impact': null,
    'Presumed high-impact, but determined not high impact': null,
  });
}

function nothing(names: readonly string[]): Record<string, null> {
  return Object.fromEntries(names.map((name) => [name, null]));
}
