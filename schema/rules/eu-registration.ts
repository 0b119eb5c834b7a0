import { lawHint } from '../law-hint.ts';
import type { Rule } from '../rule.ts';

const notHighRisk: readonly unknown[] = ['no-ai-system', 'transparency-art-50', 'no-special-risk'];
const underway: readonly unknown[] = ['submitted', 'registered', 'update-due'];

/**
 * Class, duty to register and state of the registration fit together (Art. 49 AI Act), and an authority does not use a
 * system of Annex III that nobody registered (Art. 26(8)).
 */
export const euRegistration: Rule<'eu-registration'> = {
  name: 'eu-registration',
  level: 'warning',
  scope: 'registry',
  *check({ kind, record }, registry) {
    if (kind !== 'system' || !record.eu) return;
    const { duty, status } = record.eu;
    if (!duty || duty === 'open') return;
    const reported = record.provenance === 'reported';
    const contradiction = reported ? 'error' : 'warning';
    if (duty === 'none') {
      if (record.aiActClass === 'high-risk-annex-iii')
        yield { path: ['eu', 'duty'], level: contradiction, params: { reason: 'none-despite-class', duty } };
      return;
    }
    if (notHighRisk.includes(record.aiActClass))
      yield { path: ['eu', 'duty'], params: { reason: 'duty-despite-class', duty } };
    if (status === 'not-required')
      yield { path: ['eu', 'status'], level: contradiction, params: { reason: 'not-required-despite-duty', duty } };
    // Whoever compiles from sources need not find the state of a registration.
    const stated = reported || status !== undefined;
    if (record.status !== 'operation' || duty !== 'art-49-3-deployer' || !stated || underway.includes(status)) return;
    const law = lawHint('ki-vo-art-26-abs-8-keine-nutzung-ohne-registrierung', registry);
    if (law)
      yield {
        path: ['eu', status ? 'status' : 'duty'],
        level: law.applies ? 'warning' : 'info',
        params: { reason: 'unregistered', law },
      };
  },
};
