import { expect, test } from 'vitest';
import type { System } from '../../schema/system.ts';
import { answersOf, middleGrade, questionIds, verdictCounts } from './answers.ts';
import type { Audited } from './answers.ts';

const record: System = {
  provenance: 'compiled',
  entryType: 'ai-system',
  name: 'Wegweiser',
  summary: 'Das Programm liest Briefe. Ein Mensch prüft sie.',
  organisation: 'stadt-musterstadt',
  status: 'pilot',
};
const system = (more: Partial<System> = {}, stated = 1) => ({
  record: { ...record, ...more },
  statements: { stated, of: 4 },
});
const answerOf = (id: string, audited: Partial<Audited>) =>
  answersOf({ systems: [], bodies: [], ...audited }).find((answer) => answer.id === id)!;

test('what all entries state is a yes, what some state is partly, what none states is a no', () => {
  const law = { legalBases: [{ title: '§ 1 Mustergesetz' }] };
  expect(answerOf('law', { systems: [system(law), system(law)] })).toMatchObject({
    verdict: 'yes',
    shares: [{ counted: 'legalBases', value: 2, of: 2 }],
  });
  expect(answerOf('law', { systems: [system(law), system()] }).verdict).toBe('partly');
  expect(answerOf('law', { systems: [system()] }).verdict).toBe('no');
});

test('of several statements, one that is missing makes it partly', () => {
  const providers = { providers: [{ name: 'Muster GmbH' }] };
  expect(answerOf('providers', { systems: [system(providers)] })).toMatchObject({
    verdict: 'partly',
    shares: [
      { counted: 'providers', value: 1 },
      { counted: 'seat', value: 0 },
      { counted: 'hostingCountry', value: 0 },
    ],
  });
});

test('bodies are counted once they say whether they reported; a nil return counts', () => {
  const bodies = [{ reporting: { status: 'nothing-to-report' as const } }, {}];
  expect(answerOf('reporting', { bodies })).toMatchObject({ verdict: 'partly', shares: [{ value: 1, of: 2 }] });
});

test('a register that compiles is never called complete, and without a history there is none to see', () => {
  expect(answerOf('complete', { systems: [system()] }).verdict).toBe('no');
  expect(answerOf('changes', {}).verdict).toBe('no');
  expect(answerOf('changes', { history: { changes: 3, since: '2026-11-21' } }).verdict).toBe('yes');
});

test('depth counts entries with at least half of what is asked', () => {
  expect(answerOf('depth', { systems: [system({}, 2), system({}, 1)] }).shares[0]).toMatchObject({ value: 1, of: 2 });
});

test('an empty register claims nothing that it would have to count', () => {
  const counted = answersOf({ systems: [], bodies: [] }).filter(({ shares }) => shares.length > 0);
  for (const { id, verdict } of counted)
    if (!['withheld', 'fragments', 'notice', 'language'].includes(id)) expect(verdict, id).toBe('no');
});

test('every question is counted in the result', () => {
  const counts = verdictCounts(answersOf({ systems: [system()], bodies: [] }));
  expect(counts.yes + counts.partly + counts.no).toBe(questionIds.length);
});

test('the middle grade is that of a text in the register', () => {
  expect(middleGrade([])).toBeUndefined();
  expect(
    middleGrade([system(), system(), system({ summary: 'Verwaltungsvorschriftenklassifikationsassistenz.' })]),
  ).toBeLessThan(5);
});
