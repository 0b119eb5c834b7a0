import { automationLevel } from '../../../schema/vocabularies/automation-level.ts';
import { decisionEffect } from '../../../schema/vocabularies/decision-effect.ts';
import { impactAssessmentType } from '../../../schema/vocabularies/impact-assessment-type.ts';
import { policyField } from '../../../schema/vocabularies/policy-field.ts';
import { publicationCategory } from '../../../schema/vocabularies/publication-category.ts';
import { status } from '../../../schema/vocabularies/status.ts';
import { counterpart, counterparts, paragraphs } from './mapping.ts';
import type { ForeignField } from './mapping.ts';

/**
 * The fields of the Dutch Publicatiestandaard 1.0 (https://github.com/MinBZK/Algoritmeregister-Publicatiestandaard) and
 * ours behind them. Texts stay German; `lang` says so.
 */
export const nlFields: readonly ForeignField[] = [
  { name: 'name', from: ['name'], required: true, value: ({ entry }) => entry.record.name },
  { name: 'description_short', from: ['summary'], required: true, value: ({ entry }) => entry.record.summary },
  { name: 'organization', from: ['organisation'], required: true, value: ({ body }) => body.record.name },
  {
    name: 'category',
    from: ['policyFields'],
    note: 'Codes by the counterpart `nl` of the vocabulary policy-field.',
    value: ({ entry }) => [
      ...new Set((entry.record.policyFields ?? []).flatMap((code) => counterparts(policyField.name, code, 'nl'))),
    ],
  },
  {
    name: 'status',
    from: ['status'],
    required: true,
    note: 'Code by the counterpart `nl` of the vocabulary status; idea, pilot and discontinued have none.',
    value: ({ entry }) => counterpart(status.name, entry.record.status, 'nl'),
  },
  { name: 'begin_date', from: ['startDate'], value: ({ entry }) => entry.record.startDate },
  { name: 'end_date', from: ['endDate'], value: ({ entry }) => entry.record.endDate },
  {
    name: 'contact_email',
    from: ['contact.email', 'organisation.contact.email'],
    required: true,
    value: ({ entry, body }) => entry.record.contact?.email ?? body.record.contact?.email,
  },
  { name: 'website', from: ['website'], value: ({ entry }) => entry.record.website },
  {
    name: 'publication_category',
    from: ['publicationCategory'],
    required: true,
    note: 'Code by the counterpart `nl` of the vocabulary publication-category.',
    value: ({ entry }) => counterpart(publicationCategory.name, entry.record.publicationCategory, 'nl'),
  },
  { name: 'url', from: ['id'], note: 'Page of the entry in this register.', value: ({ page }) => page },
  {
    name: 'goal',
    from: ['intendedPurpose', 'benefits.text'],
    value: ({ entry: { record } }) => paragraphs(record.intendedPurpose, record.benefits?.text),
  },
  {
    name: 'proportionality',
    from: ['proportionality', 'alternatives'],
    value: ({ entry: { record } }) => paragraphs(record.proportionality, record.alternatives),
  },
  {
    name: 'human_intervention',
    from: ['humanOversight', 'automationLevel', 'decisionEffect'],
    note: 'Codes as German labels.',
    value: ({ entry: { record } }) =>
      paragraphs(
        record.humanOversight,
        record.automationLevel && automationLevel.text(record.automationLevel, 'de'),
        record.decisionEffect && decisionEffect.text(record.decisionEffect, 'de'),
      ),
  },
  {
    name: 'risks',
    from: ['risks.description', 'risks.mitigation'],
    value: ({ entry }) =>
      paragraphs(...(entry.record.risks ?? []).flatMap(({ description, mitigation }) => [description, mitigation])),
  },
  {
    name: 'lawful_basis_grouping',
    from: ['legalBases'],
    value: ({ entry }) => entry.record.legalBases?.map(titled),
  },
  {
    name: 'process_index_url',
    from: ['processingRecordUrl'],
    value: ({ entry }) => entry.record.processingRecordUrl,
  },
  {
    name: 'impacttoetsen_grouping',
    from: ['impactAssessments.type', 'impactAssessments.url'],
    note: 'Completed assessments only; type by the counterpart `nl` of the vocabulary impact-assessment-type, else its German label.',
    value: ({ entry }) =>
      entry.record.impactAssessments
        ?.filter((one) => one.status === 'completed')
        .map(({ type, url }) =>
          titled({
            title: counterpart(impactAssessmentType.name, type, 'nl') ?? impactAssessmentType.text(type, 'de'),
            url,
          }),
        ),
  },
  {
    name: 'source_data_grouping',
    from: ['developmentData.name', 'developmentData.url', 'operationalData.name', 'operationalData.url'],
    value: ({ entry: { record } }) =>
      [...(record.developmentData ?? []), ...(record.operationalData ?? [])].map(({ name, url }) =>
        titled({ title: name, url }),
      ),
  },
  {
    name: 'methods_and_models',
    from: ['operatingLogic', 'models.name'],
    value: ({ entry: { record } }) =>
      paragraphs(record.operatingLogic, record.models?.map(({ name }) => name).join(', ')),
  },
  {
    name: 'provider',
    from: ['providers.name'],
    value: ({ entry }) => entry.record.providers?.map(({ name }) => name).join(', '),
  },
  {
    name: 'publiccode',
    from: ['publiccodeUrl', 'repositoryUrl'],
    value: ({ entry: { record } }) => record.publiccodeUrl ?? record.repositoryUrl,
  },
  { name: 'lang', from: [], required: true, note: 'Always DEU (ISO 639-3).', value: () => 'DEU' },
  { name: 'standard_version', from: [], required: true, note: 'Always 1.0.', value: () => '1.0' },
  { name: 'source_id', from: ['id'], value: ({ entry }) => entry.id },
  { name: 'tags', from: ['keywords'], value: ({ entry }) => entry.record.keywords?.join(', ') },
];

/** Fields of the standard that nothing in this register says. */
export const nlNotMapped: readonly { field: string; reason: string }[] = [
  { field: 'lars', reason: 'Given by the Dutch register itself.' },
  { field: 'publication_dt', reason: 'Follows from the history of the entry, see the changes of the register.' },
];

const titled = ({ title, url }: { title: string; url?: string }) => ({ title, ...(url ? { link: url } : {}) });
