import { expect, test } from 'vitest';
import { lawFrom, saidOf } from '../fixtures/registry.ts';

const law = (from: string) => ({
  'law/ki-vo-art-26-abs-8-keine-nutzung-ohne-registrierung.yaml': lawFrom(from),
});
const annexThree = (eu: Record<string, string>) => ({
  aiActClass: 'high-risk-annex-iii',
  annexIIIArea: 'annex-iii-5a',
  eu,
});

test('class, duty and state contradict each other', () => {
  const of = (changes: Record<string, unknown>) => saidOf('eu-registration', changes);
  expect(of(annexThree({ duty: 'none', status: 'not-required' }))).toEqual(['error eu.duty']);
  expect(of(annexThree({ duty: 'art-49-1-provider', status: 'not-required' }))).toEqual(['error eu.status']);
  expect(of({ eu: { duty: 'art-49-3-deployer', status: 'registered' } })).toEqual(['warning eu.duty']);
});

test('use without registration is a warning once Art. 26(8) applies, advice before', () => {
  const changes = annexThree({ duty: 'art-49-3-deployer', status: 'in-preparation' });
  expect(saidOf('eu-registration', changes, law('2026-11-21'))).toEqual(['warning eu.status']);
  expect(saidOf('eu-registration', changes, law('2027-12-02'))).toEqual(['info eu.status']);
  expect(saidOf('eu-registration', changes)).toEqual([]);
});

test('a registration under way, an open question and a system before use pass', () => {
  const of = (changes: Record<string, unknown>) => saidOf('eu-registration', changes, law('2026-08-02'));
  expect(of(annexThree({ duty: 'art-49-3-deployer', status: 'submitted' }))).toEqual([]);
  expect(of(annexThree({ duty: 'open' }))).toEqual([]);
  expect(of({ ...annexThree({ duty: 'art-49-3-deployer', status: 'in-preparation' }), status: 'pilot' })).toEqual([]);
});

test("a deployer that has submitted owes the provider's entry and the findings on fundamental rights", () => {
  const owed = saidOf('owed-field', annexThree({ duty: 'art-49-3-deployer', status: 'submitted' }));
  expect(owed).toEqual(expect.arrayContaining(['error eu.providerEntryUrl', 'error eu.friaSummary']));
});
