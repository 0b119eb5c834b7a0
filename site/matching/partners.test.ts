import { describe, expect, test } from 'vitest';
import type { RecordOf } from '../../schema/kinds.ts';
import { offerScore } from './offers.ts';
import { partnerFit, seeksPartners } from './partners.ts';

type System = RecordOf<'system'>;

const system = (changes: Partial<System> = {}): System => ({
  id: 'wegweiser',
  provenance: 'reported',
  entryType: 'ai-system',
  name: 'Wegweiser',
  summary: 'Zeigt das passende Formular.',
  organisation: 'stadt-musterstadt',
  status: 'operation',
  ...changes,
});

describe('offers for a need', () => {
  test('reuse offered weighs more than none, operation more than an idea', () => {
    const scores = [
      system({ reusePotential: 'yes' }),
      system({ reusePotential: 'limited' }),
      system(),
      system({ status: 'pilot' }),
      system({ status: 'idea' }),
      system({ status: 'discontinued' }),
    ].map((one) => offerScore(1, one));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });
});

describe('partners for a wish', () => {
  const seeker = system({
    openForCooperation: true,
    cooperationWishes: [{ type: 'pilot-partner' }, { type: 'exchange' }],
  });

  test('only who is open for cooperation or names a wish looks for partners', () => {
    expect([seeker, system({ openForCooperation: false }), system()].map(seeksPartners)).toEqual([true, false, false]);
  });

  test('who has not started yet fits a search for a pilot partner, who has learned something one for exchange', () => {
    expect(partnerFit(1, seeker, system({ status: 'planning' })).strengths).toEqual(['status']);
    const experienced = system({
      status: 'retired',
      lessonsLearned: [{ topic: 'data', text: 'Titel vereinheitlichen.' }],
    });
    expect(partnerFit(1, seeker, experienced).strengths).toEqual(['lessonsLearned']);
  });

  test('the same wish counts, and whoever says no to cooperation comes last', () => {
    const alike = partnerFit(1, seeker, system({ cooperationWishes: [{ type: 'exchange' }] }));
    const silent = partnerFit(1, seeker, system());
    const closed = partnerFit(1, seeker, system({ openForCooperation: false }));
    expect(alike.wishes).toEqual(['exchange']);
    expect([alike.score, silent.score, closed.score]).toEqual(
      [alike.score, silent.score, closed.score].toSorted((a, b) => b - a),
    );
    expect(closed.score).toBeLessThan(silent.score);
  });
});
