import { describe, expect, test } from 'vitest';
import type { Law } from '../../schema/law.ts';
import { dutiesOf, hangsOn } from './duties.ts';
import type { Subject } from './duties.ts';
import { registry } from './registry.ts';

const today = '2026-11-22';

const rule = (norm: string, more: Partial<Law> = {}): { record: Law } => ({
  record: {
    title: { de: norm, en: norm },
    norm,
    kind: 'duty',
    summary: { de: 'Etwas.', en: 'Something.' },
    certainty: 'two-sources',
    sources: [{ title: 'Quelle' }],
    checkedOn: '2026-11-21',
    ...more,
  } as Law,
});

const laws = new Map([
  ['everyone', rule('Art. 1 KI-VO', { appliesFrom: '2025-02-02', addressees: ['provider', 'deployer'] })],
  ['coming', rule('Art. 2 KI-VO', { appliesFrom: '2026-12-02' })],
  [
    'both-classes',
    rule('Art. 3 KI-VO', { appliesFrom: '2027-12-02', aiActClasses: ['high-risk-annex-i', 'high-risk-annex-iii'] }),
  ],
  [
    'start-of-annex-i',
    rule('Art. 4 KI-VO', { kind: 'date', appliesFrom: '2028-08-02', aiActClasses: ['high-risk-annex-i'] }),
  ],
  ['provider-only', rule('Art. 5 KI-VO', { addressees: ['provider'], appliesFrom: '2025-08-02' })],
  ['definition', rule('Art. 6 KI-VO', { kind: 'definition' })],
  ['date-of-the-act', rule('KI-VO', { kind: 'date', appliesFrom: '2024-08-01' })],
  ['expired', rule('Art. 7 KI-VO', { appliesFrom: '2024-08-01', appliesUntil: '2025-08-01' })],
  ['other-law', rule('§ 1 Muster-G', { addressees: ['public-body'] })],
]);

const system = (record: Partial<Subject['record']> = {}): Subject => ({
  record: { entryType: 'ai-system', ...record },
});
const found = (subject: Subject) => dutiesOf(subject, laws, today).duties.map(({ id }) => id);

describe('what the law asks of a system', () => {
  test('whose class nobody stated: what holds for all, what applies before what comes', () => {
    expect(dutiesOf(system(), laws, today)).toMatchObject({
      classification: 'missing',
      duties: [
        { id: 'everyone', begins: 'in-force', from: '2025-02-02' },
        { id: 'provider-only', begins: 'in-force' },
        { id: 'coming', begins: 'later', from: '2026-12-02' },
        { id: 'other-law', begins: 'unclear', from: undefined },
      ],
    });
  });

  test('whose class is open: nothing more', () => {
    expect(dutiesOf(system({ aiActClass: 'open' }), laws, today).classification).toBe('open');
    expect(found(system({ aiActClass: 'open' }))).toEqual(found(system()));
  });

  test('of a class: its rules too, none before the rules of the class begin', () => {
    const annexI = dutiesOf(system({ aiActClass: 'high-risk-annex-i' }), laws, today);
    expect(annexI.classification).toBe('stated');
    expect(annexI.duties).toContainEqual(expect.objectContaining({ id: 'both-classes', from: '2028-08-02' }));
    expect(annexI.duties).toContainEqual(expect.objectContaining({ id: 'start-of-annex-i' }));
    const annexIII = dutiesOf(system({ aiActClass: 'high-risk-annex-iii' }), laws, today);
    expect(annexIII.duties).toContainEqual(expect.objectContaining({ id: 'both-classes', from: '2027-12-02' }));
    expect(annexIII.duties).not.toContainEqual(expect.objectContaining({ id: 'start-of-annex-i' }));
  });

  test('whose body is known to be no provider: not what binds providers', () => {
    expect(found(system({ aiActRoles: ['deployer'] }))).not.toContain('provider-only');
    expect(found(system({ aiActRoles: ['open'] }))).toContain('provider-only');
  });

  test('that is none under the AI Act: only other law', () => {
    for (const subject of [system({ aiActClass: 'no-ai-system' }), system({ entryType: 'platform' })]) {
      expect(dutiesOf(subject, laws, today).classification).toBe('no-ai-system');
      expect(found(subject)).toEqual(['other-law']);
    }
  });

  test('of which no source says that it is AI: the AI Act with a proviso', () => {
    const { duties } = dutiesOf(system({ entryType: 'automation' }), laws, today);
    expect(Object.fromEntries(duties.map(({ id, provided }) => [id, provided]))).toMatchObject({
      everyone: 'ai-system',
      'other-law': undefined,
    });
  });
});

describe('with the law of the registry', () => {
  const byId = (subject: Subject) =>
    new Map(dutiesOf(subject, registry.law, today).duties.map((duty) => [duty.id, duty.provided]));

  test('every provision that hangs on further statements exists', () => {
    expect(Object.keys(hangsOn).filter((id) => !registry.law.has(id))).toEqual([]);
  });

  test('limits on automated decisions hang on what the entry says of decisions and personal data', () => {
    const ids = ['vwvfg-35a-vollautomatischer-verwaltungsakt', 'dsgvo-art-22-automatisierte-entscheidungen'] as const;
    const ask = (record: Partial<Subject['record']>) =>
      ids.map((id) => (byId(system(record)).has(id) ? (byId(system(record)).get(id) ?? true) : false));
    expect(ask({})).toEqual(['decides', 'decides-on-personal-data']);
    expect(ask({ decisionEffect: 'recommending', personalData: 'personal' })).toEqual([false, false]);
    expect(ask({ decisionEffect: 'deciding', personalData: 'none' })).toEqual([true, false]);
    expect(ask({ decisionEffect: 'deciding', personalData: 'personal' })).toEqual([true, true]);
  });

  test('a stated duty of Art. 50 shows its paragraph beside any class, and no other', () => {
    const of50 = (record: Partial<Subject['record']>) =>
      [...byId(system(record)).keys()].filter((id) => id.includes('art-50'));
    expect(of50({ aiActClass: 'high-risk-annex-iii', art50Duties: ['art-50-1-interaction'] })).toEqual([
      'ki-vo-art-50-abs-1-hinweis-auf-ki',
    ]);
    expect(of50({ aiActClass: 'transparency-art-50' })).toHaveLength(4);
    expect(of50({ aiActClass: 'no-special-risk', art50Duties: ['none'] })).toEqual([]);
  });

  test('critical infrastructure is registered at home, not in Brussels', () => {
    const ids = byId(system({ aiActClass: 'high-risk-annex-iii', annexIIIArea: 'annex-iii-2' }));
    expect(ids.has('ki-vo-art-49-abs-5-nationale-registrierung')).toBe(true);
    expect(ids.has('ki-vo-art-49-abs-3-registrierung-behoerden')).toBe(false);
    expect(ids.has('ki-vo-art-27-grundrechte-folgenabschaetzung')).toBe(false);
  });

  test('nothing that hangs on a class is said of a system without one', () => {
    const { duties } = dutiesOf(system(), registry.law, today);
    expect(duties.filter(({ law }) => law.aiActClasses?.length)).toEqual([]);
    expect(duties.length).toBeGreaterThan(3);
  });
});
