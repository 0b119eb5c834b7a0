import { lawHint } from '../law-hint.ts';
import type { Rule } from '../rule.ts';
import { conditions } from '../system/conditions.ts';
import type { art50Duty } from '../vocabularies/art-50-duty.ts';
import { owes, stageOf } from '../vocabularies/status.ts';

type Duty = (typeof art50Duty.codes)[number];

/**
 * The duties of Art. 50 AI Act fit what the system is and does: talking with people outside calls for a notice (50(1)),
 * generated content for a mark (50(2)). Both bind the provider, so of generated content a mere deployer is only advised. A hint, no verdict:
 * the article has exceptions no data show.
 */
export const art50Duties: Rule<'art-50-duties'> = {
  name: 'art-50-duties',
  level: 'warning',
  scope: 'registry',
  *check({ kind, record, given }, registry) {
    if (kind !== 'system' || !record.status || !record.provenance) return;
    const { aiActClass, publicNotice, aiActRoles, capabilities = [] } = record;
    const unreadable = given.has('art50Duties') && !record.art50Duties;
    const owed = record.provenance === 'reported' && owes(stageOf(record.status), 'publication');
    const duties: readonly Duty[] | undefined = record.art50Duties ?? (owed ? [] : undefined);
    if (!duties || unreadable || record.withheldFields?.some(({ field }) => field === 'art50Duties')) return;
    const none = duties.includes('none');
    if (duties.length > 0) {
      const path = ['art50Duties'];
      if (none && aiActClass === 'transparency-art-50') yield { path, params: { reason: 'none-despite-class' } };
      if (!none && (aiActClass === 'no-special-risk' || aiActClass === 'no-ai-system'))
        yield { path, params: { reason: 'duty-despite-class' } };
      const fulfilled = publicNotice?.duty;
      if (fulfilled && fulfilled !== 'none' && !duties.includes(fulfilled))
        yield { path: ['publicNotice', 'duty'], params: { reason: 'notice-without-duty' } };
    }
    if (aiActClass === 'no-ai-system') return;
    const aim = duties.length > 0 ? 'value' : 'parent';
    const suggest = (reason: 'dialogue' | 'generation', duty: Duty, lawId: string, binds: boolean) => {
      const law = duties.includes(duty) ? undefined : lawHint(lawId, registry);
      if (!law) return [];
      const level = law.applies && binds ? ('warning' as const) : ('info' as const);
      return [{ path: ['art50Duties'], aim, level, params: { reason, duty, law } } as const];
    };
    const provides = !aiActRoles || aiActRoles.includes('provider');
    if (conditions.externalUse.holds(record) && capabilities.includes('dialogue'))
      yield* suggest('dialogue', 'art-50-1-interaction', 'ki-vo-art-50-abs-1-hinweis-auf-ki', true);
    if (capabilities.some((one) => one === 'text-generation' || one === 'media-generation'))
      yield* suggest('generation', 'art-50-2-marking', 'ki-vo-art-50-abs-2-kennzeichnung-inhalte', provides);
  },
};
