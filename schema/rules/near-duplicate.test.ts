import { expect, test } from 'vitest';
import { compiledSystem, findingsOn, said } from '../fixtures/registry.ts';
import { likeEarlier } from '../similarity.ts';
import { workTime } from '../fixtures/work-time.ts';

const text = 'Zeigt Beschäftigten, welches Formular zu einer Frage passt. Ein Mensch entscheidet.';
const systems = (...changes: Record<string, unknown>[]) =>
  Object.fromEntries(changes.map((change, index) => [`systems/mv/s${index}.yaml`, { ...compiledSystem, ...change }]));
const numbered = (count: number, change: Record<string, unknown>) =>
  systems(
    ...Array.from({ length: count }, (_, index) => ({ name: `${'abcdefgh'[index] ?? ''}`.repeat(9), ...change })),
  );

test('the later of two entries says which it resembles, whatever the spelling', () => {
  const entered = systems(
    { name: 'Formular-Wegweiser Musterstadt', summary: text },
    { name: 'Formularwegweiser MUSTERSTADT', summary: 'Etwas ganz anderes steht hier.' },
    { name: 'Anderes', summary: `${text} Fertig.` },
  );
  const findings = findingsOn(entered).filter(({ rule }) => rule === 'near-duplicate');
  expect(findings.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'systems/mv/s1.yaml name',
    'systems/mv/s2.yaml summary',
  ]);
  expect(findings[0]?.message).toContain('„s0“');
});

test('one finding where both name and text are alike', () => {
  expect(said('near-duplicate', systems({}, {}))).toEqual(['warning name']);
});

test('one product at two bodies, numbered parts and different texts are no duplicates', () => {
  const other = { name: 'Anderes Amt', type: 'municipality' };
  const products = systems({ summary: 'Hilft beim Lesen.' }, { summary: 'Schreibt Antworten.', organisation: 'amt' });
  expect(said('near-duplicate', { ...products, 'organisations/mv/amt.yaml': other })).toEqual([]);
  expect(
    said('near-duplicate', systems({ name: 'Modul 1', summary: 'Liest.' }, { name: 'Modul 2', summary: 'Schreibt.' })),
  ).toEqual([]);
});

test('entries that say where they come from are no duplicates', () => {
  const origin = { name: 'Vorlage', summary: 'Etwas ganz anderes steht hier.' };
  expect(said('near-duplicate', systems(origin, { reusedFrom: ['s0'] }, { reusedFrom: ['s0'] }))).toEqual([]);
  expect(said('near-duplicate', systems({}, { reusedFrom: ['s0'] }))).toEqual([]);
  expect(said('near-duplicate', systems(origin, { reusedFrom: ['s0'] }, {}))).toEqual(['warning name']);
});

test('a text that more than five entries share is a template', () => {
  expect(said('near-duplicate', numbered(5, { summary: text }))).toHaveLength(4);
  expect(said('near-duplicate', numbered(6, { summary: text }))).toEqual([]);
});

test('10,000 entries are compared in seconds', () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => ({
    id: `s${index}`,
    scope: '',
    // Every tenth repeats the one before with another spelling.
    text: `${words(index % 10 === 9 ? index - 1 : index)}${index % 10 === 9 ? '.' : ''}`,
  }));
  let found: ReturnType<typeof likeEarlier> = new Map();
  const time = workTime(() => {
    found = likeEarlier(texts);
  });
  expect(time).toBeLessThan(10_000);
  expect([...found].every(([id, twin]) => Number(id.slice(1)) === Number(twin.slice(1)) + 1)).toBe(true);
  expect(found.size).toBe(1000);
});

/** Forty letters-only words drawn by a fixed sequence, different for every seed. */
function words(seed: number): string {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return Array.from({ length: 40 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return [...state.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');
  }).join(' ');
}
