import { lawHint } from '../law-hint.ts';
import type { Rule } from '../rule.ts';
import { conditions } from '../system/conditions.ts';

/**
 * A high-risk system in use is monitored (Art. 26(5) AI Act) and its effect on fundamental rights was assessed before
 * (Art. 27). An honest "no" is published, with this warning beside it in the check; that something is stated at all is
 * the rule `owed-field`.
 */
export const highRiskOperation: Rule<'high-risk-operation'> = {
  name: 'high-risk-operation',
  level: 'warning',
  scope: 'registry',
  *check({ kind, record }, registry) {
    if (kind !== 'system' || record.status !== 'operation' || !conditions.highRisk.holds(record)) return;
    if (record.monitoring?.status === 'none') {
      const law = lawHint('ki-vo-art-26-betreiberpflichten', registry);
      if (law) yield { path: ['monitoring', 'status'], level: weight(law), params: { reason: 'no-monitoring', law } };
    }
    if (record.aiActClass !== 'high-risk-annex-iii' || record.annexIIIArea === 'annex-iii-2') return;
    const law = lawHint('ki-vo-art-27-grundrechte-folgenabschaetzung', registry);
    const index = record.impactAssessments?.findIndex(({ type }) => type === 'fria') ?? -1;
    if (law && index >= 0 && record.impactAssessments?.[index]?.status !== 'completed')
      yield {
        path: ['impactAssessments', index, 'status'],
        level: weight(law),
        params: { reason: 'fria-open', law },
      };
  },
};

/** What the law demands already is a warning, what it will demand is advice. */
const weight = ({ applies }: { readonly applies: boolean }) => (applies ? 'warning' : 'info');
