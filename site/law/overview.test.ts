import { describe, expect, test } from 'vitest';
import type { Law } from '../../schema/law.ts';
import { registry } from '../lib/registry.ts';
import { entriesConcerned } from './concerned.ts';
import {
  alsoUnclear,
  byKind,
  forClass,
  forRole,
  momentsOf,
  openQuestions,
  pickedForRoles,
  provisionsOf,
  roles,
} from './overview.ts';

const today = '2026-11-28';

const rule = (more: Partial<Law>): { record: Law } => ({
  record: {
    title: { de: 'Etwas', en: 'Something' },
    norm: 'Art. 1 KI-VO',
    kind: 'duty',
    summary: { de: 'Etwas.', en: 'Something.' },
    certainty: 'two-sources',
    sources: [{ title: 'Quelle' }],
    checkedOn: '2026-11-21',
    ...more,
  } as Law,
});

describe('the time line', () => {
  const laws = new Map([
    ['past', rule({ appliesFrom: '2025-02-02' })],
    ['today', rule({ appliesFrom: today })],
    ['soon', rule({ appliesFrom: '2026-12-02' })],
    ['soon-whole', rule({ appliesFrom: '2026-12-02', kind: 'date' })],
    ['far', rule({ appliesFrom: '2027-12-02' })],
    ['undated', rule({})],
    ['ended', rule({ appliesFrom: '2025-01-01', appliesUntil: '2025-12-31' })],
  ]);

  test('says what applies, what comes next and what later; the whole stands before its parts', () => {
    const moments = momentsOf(provisionsOf(laws, today));
    expect(moments.map(({ date, when, provisions }) => [date, when, provisions.map(({ id }) => id).join()])).toEqual([
      ['2025-02-02', 'past', 'past'],
      [today, 'past', 'today'],
      ['2026-12-02', 'next', 'soon-whole,soon'],
      ['2027-12-02', 'later', 'far'],
    ]);
  });

  test('marks what nobody compared with its sources for more than 180 days', () => {
    const overdue = (checkedOn: string) => provisionsOf(new Map([['one', rule({ checkedOn })]]), today)[0]?.overdue;
    expect([overdue('2026-05-31'), overdue('2026-06-01')]).toEqual([true, false]);
  });
});

describe('with the law of the registry', () => {
  const provisions = provisionsOf(registry.law, today);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  test('what is picked by hand exists, and every role has its list', () => {
    expect(pickedForRoles.filter((id) => !registry.law.has(id))).toEqual([]);
    for (const role of roles) expect(forRole(provisions, role), role).not.toEqual([]);
  });

  test('deployers, providers and citizens get what is theirs', () => {
    expect(ids(forRole(provisions, 'use'))).toContain('ki-vo-art-26-betreiberpflichten');
    expect(ids(forRole(provisions, 'use'))).not.toContain('ki-vo-art-49-abs-1-registrierung-anbieter');
    expect(ids(forRole(provisions, 'develop'))).toContain('ki-vo-art-50-abs-1-hinweis-auf-ki');
    expect(ids(forRole(provisions, 'citizens')).slice(0, 3).toSorted()).toEqual([
      'dsgvo-art-22-automatisierte-entscheidungen',
      'ki-vo-art-85-beschwerde',
      'ki-vo-art-86-erklaerung',
    ]);
    expect(ids(forRole(provisions, 'body'))).toContain('vwvfg-35a-vollautomatischer-verwaltungsakt');
  });

  test('a class gets its own provisions, everything else those that hold for all', () => {
    expect(ids(forClass(provisions, 'high-risk-annex-i'))).not.toContain('ki-vo-art-27-grundrechte-folgenabschaetzung');
    expect(ids(forClass(provisions, 'high-risk-annex-iii'))).toContain('ki-vo-art-27-grundrechte-folgenabschaetzung');
    expect(ids(forClass(provisions, undefined))).toEqual(
      expect.arrayContaining(['ki-vo-art-4-ki-kompetenz', 'ki-vo-art-5-verbote', 'ki-vo-art-85-beschwerde']),
    );
  });

  test('open questions are shown as such, and nothing is shown twice or not at all', () => {
    const questions = openQuestions(provisions);
    expect(ids(questions)).toContain('ki-vo-art-49-geltungsbeginn-zwei-lesarten');
    expect(ids(alsoUnclear(provisions))).toContain('ki-vo-art-49-abs-3-registrierung-behoerden');
    const groups = byKind(provisions, ['definition', 'prohibition', 'duty', 'right', 'date', 'note']);
    const shown = [...ids(questions), ...groups.flatMap((group) => ids(group.provisions))];
    expect(shown.toSorted()).toEqual([...registry.law.keys()].toSorted());
  });

  test('entries are named where their own statements say so', () => {
    const entry = [...registry.system.values()][0]!;
    const record = { ...entry.record, entryType: 'ai-system', aiActClass: 'high-risk-annex-iii' } as const;
    const concerned = entriesConcerned([{ ...entry, record }], registry.law, today);
    expect(concerned.get('ki-vo-art-26-betreiberpflichten')).toHaveLength(1);
    expect(concerned.has('ki-vo-art-4-ki-kompetenz')).toBe(false);
    expect(concerned.has('ki-vo-anhang-i-geltungsbeginn')).toBe(false);
  });
});
