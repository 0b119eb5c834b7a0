import { expect, test } from 'vitest';
import { compiledSystem, lawFrom, said, saidOf } from '../fixtures/registry.ts';

const law = {
  'law/ki-vo-art-50-abs-1-hinweis-auf-ki.yaml': lawFrom('2026-08-02'),
  'law/ki-vo-art-50-abs-2-kennzeichnung-inhalte.yaml': lawFrom('2026-08-02'),
};
const chatbot = { audience: 'external', capabilities: ['dialogue'], aiActClass: 'transparency-art-50' };

test('talking with people outside suggests a notice under 50(1)', () => {
  const of = (art50Duties: string[] | undefined) => saidOf('art-50-duties', { ...chatbot, art50Duties }, law);
  expect(of(['art-50-4-deepfake-text'])).toEqual(['warning art50Duties']);
  expect(of(undefined)).toEqual(['warning art50Duties']);
  expect(of(['art-50-1-interaction'])).toEqual([]);
});

test('inside the administration it does not', () => {
  const changes = { ...chatbot, audience: 'internal', art50Duties: ['art-50-4-deepfake-text'] };
  expect(saidOf('art-50-duties', changes, law)).toEqual([]);
});

test('generated content suggests a mark under 50(2): a warning for the provider, advice for a mere deployer', () => {
  const of = (role: string) =>
    saidOf('art-50-duties', { capabilities: ['text-generation'], aiActRoles: [role], art50Duties: ['none'] }, law);
  expect(of('provider')).toEqual(['warning art50Duties']);
  expect(of('deployer')).toEqual(['info art50Duties']);
});

test('before the law applies it is advice; where the registry lacks it, nothing is said', () => {
  const later = { 'law/ki-vo-art-50-abs-1-hinweis-auf-ki.yaml': lawFrom('2027-08-02') };
  expect(saidOf('art-50-duties', chatbot, later)).toEqual(['info art50Duties']);
  expect(saidOf('art-50-duties', chatbot)).toEqual([]);
});

test('duties, class and notice fit together', () => {
  const of = (changes: Record<string, unknown>) => saidOf('art-50-duties', changes);
  expect(of({ aiActClass: 'transparency-art-50', art50Duties: ['none'] })).toEqual(['warning art50Duties']);
  expect(of({ art50Duties: ['art-50-2-marking'] })).toEqual(['warning art50Duties']);
  const notice = { art50Duties: ['none'], publicNotice: { duty: 'art-50-1-interaction' } };
  expect(of(notice)).toEqual(['warning publicNotice.duty']);
  expect(of({ art50Duties: ['none'] })).toEqual([]);
});

test('what no source states is not asked of compiled entries', () => {
  const compiled = { ...compiledSystem, audience: 'external', capabilities: ['dialogue'] };
  expect(said('art-50-duties', { 'systems/mv/wegweiser.yaml': compiled, ...law })).toEqual([]);
});
