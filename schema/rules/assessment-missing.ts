import type { Rule } from '../rule.ts';
import { conditions } from '../system/conditions.ts';
import { owes, stageOf } from '../vocabularies/status.ts';

/**
 * A reporting body states how far the assessments have come that its system calls for: data protection (Art. 35 GDPR)
 * where personal data are processed, fundamental rights (Art. 27 AI Act) for Annex III systems in use, point 2 excepted.
 * That the list is there at all is the rule `owed-field`. "Planned" and "not required" are statements, too.
 */
export const assessmentMissing: Rule<'assessment-missing'> = {
  name: 'assessment-missing',
  level: 'error',
  scope: 'entry',
  *check({ kind, record }) {
    if (kind !== 'system' || record.provenance !== 'reported' || !record.status || !record.impactAssessments) return;
    if (!owes(stageOf(record.status), 'publication')) return;
    if (record.withheldFields?.some(({ field }) => field === 'impactAssessments')) return;
    const stated = new Set(record.impactAssessments.map(({ type }) => type));
    const owed = [
      conditions.personalData.holds(record) && ('dpia' as const),
      record.aiActClass === 'high-risk-annex-iii' &&
        record.annexIIIArea !== 'annex-iii-2' &&
        record.status === 'operation' &&
        ('fria' as const),
    ].filter((type) => type !== false);
    for (const type of owed) if (!stated.has(type)) yield { path: ['impactAssessments'], aim: 'key', params: { type } };
  },
};
