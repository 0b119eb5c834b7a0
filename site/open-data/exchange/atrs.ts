import { automationLevel } from '../../../schema/vocabularies/automation-level.ts';
import { dataModality } from '../../../schema/vocabularies/data-modality.ts';
import { datasetPurpose } from '../../../schema/vocabularies/dataset-purpose.ts';
import { decisionEffect } from '../../../schema/vocabularies/decision-effect.ts';
import { hostingModel } from '../../../schema/vocabularies/hosting-model.ts';
import { impactAssessmentType } from '../../../schema/vocabularies/impact-assessment-type.ts';
import { providerRole } from '../../../schema/vocabularies/provider-role.ts';
import { status } from '../../../schema/vocabularies/status.ts';
import { counterpart, paragraphs } from './mapping.ts';
import type { ForeignField, Source } from './mapping.ts';

type SystemRecord = Source['entry']['record'];

/** A field of the template by its number and name. */
const field = (
  name: string,
  from: readonly string[],
  value: (record: SystemRecord, source: Source) => unknown,
  more: Pick<ForeignField, 'required' | 'note'> = {},
): ForeignField => ({ name, from, value: (source) => value(source.entry.record, source), ...more });

/** Only what is stated; nothing if that is nothing. */
function stated(group: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const found = Object.entries(group).filter(([, value]) => value !== undefined);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

const required = { required: true } as const;

/**
 * The parts of the UK Algorithmic Transparency Recording Standard, template 4.0
 * (https://www.gov.uk/government/collections/algorithmic-transparency-recording-standard-hub), and our fields behind
 * them. Texts stay German.
 */
export const atrsFields: readonly ForeignField[] = [
  field('1.1 Name', ['name'], (record) => record.name, required),
  field('1.2 Description', ['summary'], (record) => record.summary, required),
  field('1.3 Website URL', ['website'], (record) => record.website),
  field(
    '1.4 Contact email',
    ['contact.email', 'organisation.contact.email'],
    (record, { body }) => record.contact?.email ?? body.record.contact?.email,
    required,
  ),
  field('Phase', ['status'], (record) => counterpart(status.name, record.status, 'atrs'), {
    note: 'Code by the counterpart `atrs` of the vocabulary status; a pilot may be private or public beta and has none.',
  }),
  field('2.1.1 Organisation or department', ['organisation'], (_, { body }) => body.record.name, required),
  field('2.1.2 Team', ['organisationUnit'], (record) => record.organisationUnit),
  field('2.1.3 Senior responsible owner', ['responsibleRole'], (record) => record.responsibleRole),
  field(
    '2.1.4 Third party involvement',
    ['providers'],
    (record) =>
      record.providers?.map(({ name, registerNumber, role, dataAccessTerms }) =>
        stated({
          'Third party': name,
          'Companies House number': registerNumber,
          Role: role && providerRole.text(role, 'en'),
          'Data access terms': dataAccessTerms,
        }),
      ),
    { note: 'The number is that of a German register of companies.' },
  ),
  field('2.1.4.4 Procurement procedure type', ['procurement.procedure'], (record) => record.procurement?.procedure),
  field('2.2.1 Detailed description', ['description', 'operatingLogic', 'limitations'], (record) =>
    paragraphs(record.description, record.operatingLogic, record.limitations),
  ),
  field('2.2.2 Purpose', ['intendedPurpose'], (record) => record.intendedPurpose, {
    note: 'Part of the description in template 4.0.',
  }),
  field('2.2.3 Benefits', ['benefits.text'], (record) => record.benefits?.text),
  field('2.2.4 Previous process', ['previousProcess'], (record) => record.previousProcess),
  field('2.2.5 Alternatives considered', ['alternatives'], (record) => record.alternatives),
  field(
    '2.3.1 Integration into broader operational process',
    ['processIntegration', 'automationLevel', 'decisionEffect'],
    (record) =>
      paragraphs(
        record.processIntegration,
        record.automationLevel && automationLevel.text(record.automationLevel, 'en'),
        record.decisionEffect && decisionEffect.text(record.decisionEffect, 'en'),
      ),
    { note: 'Codes as English labels.' },
  ),
  field('2.3 Frequency and scale of usage', ['usageScale'], (record) => record.usageScale, {
    note: 'Known from template 3.0.',
  }),
  field('2.3 Human decisions and review', ['humanOversight'], (record) => record.humanOversight),
  field('2.3 Required training', ['requiredTraining'], (record) => record.requiredTraining),
  field('2.3 Appeals and review', ['objectionRoute'], (record) => record.objectionRoute?.text),
  field('2.4.1.1 System architecture', ['systemArchitecture', 'hosting.model'], (record) =>
    paragraphs(record.systemArchitecture, record.hosting?.model && hostingModel.text(record.hosting.model, 'en')),
  ),
  field('2.4.1.2 System-level input', ['systemInput'], (record) => record.systemInput),
  field('2.4.1.3 System-level output', ['systemOutput'], (record) => record.systemOutput),
  field('2.4.1 Maintenance', ['maintenance', 'monitoring.text'], (record) =>
    paragraphs(record.maintenance, record.monitoring?.text),
  ),
  field('2.4.2 Models', ['models', 'performance.text'], (record) =>
    record.models?.map(({ name, version, task, input, output, architecture }) =>
      stated({
        'Model name': name,
        'Model version': version,
        'Model task': task,
        'Model input': input,
        'Model output': output,
        'Model architecture': architecture,
        'Model performance': record.performance?.text,
      }),
    ),
  ),
  field('2.4.3 Development data', ['developmentData'], (record) =>
    record.developmentData?.map((data) =>
      stated({
        Name: data.name,
        Purpose: data.purpose && datasetPurpose.text(data.purpose, 'en'),
        Modality: data.modality && dataModality.text(data.modality, 'en'),
        Description: data.description,
        Quantities: data.quantity,
        'Sensitive attributes': data.sensitiveAttributes,
        'Completeness and representativeness': data.representativeness,
        URL: data.url,
        Collection: data.collection,
        Cleaning: data.cleaning,
        'Sharing agreements': data.sharingAgreement,
        'Access and storage': data.accessStorage,
      }),
    ),
  ),
  field('2.4.4 Operational data', ['operationalData'], (record) =>
    record.operationalData?.map((data) =>
      stated({
        Name: data.name,
        Modality: data.modality && dataModality.text(data.modality, 'en'),
        Description: data.description,
        'Sensitive attributes': data.sensitiveAttributes,
        Source: data.source,
        URL: data.url,
        Retention: data.retention,
        Access: data.access,
      }),
    ),
  ),
  field('2.5.1 Impact assessments', ['impactAssessments'], (record) =>
    record.impactAssessments?.map(({ type, date, summary, url }) =>
      stated({ Name: impactAssessmentType.text(type, 'en'), Date: date, Summary: summary, URL: url }),
    ),
  ),
  field('2.5.2 Risks and mitigations', ['risks'], (record) =>
    record.risks?.map(({ description, mitigation }) => stated({ Risk: description, Mitigation: mitigation })),
  ),
];

/** Parts of the template that nothing in this register says. */
export const atrsNotMapped: readonly { field: string; reason: string }[] = [
  { field: 'Region', reason: 'The standard knows regions of the United Kingdom only.' },
  { field: '2.4.2.8 Datasets and their purposes', reason: 'Stated per data set in 2.4.3, not per model.' },
];
