import { expect, test } from 'vitest';
import { compiledSystem, reportedSystem, said } from '../fixtures/registry.ts';

const file = 'systems/mv/wegweiser.yaml';
const source = { title: 'Bericht', publisher: 'Stadt Musterstadt' };
const saidOfSources = (sources: readonly object[], more: object = {}) =>
  said('unsupported-section', { [file]: { ...compiledSystem, ...more, sources } });

test('a source that does not say what it supports backs every section', () => {
  expect(saidOfSources([source, { ...source, supports: ['status'] }], { audience: 'internal' })).toEqual([]);
});

test('where all sources say what they support, a section without any is a finding at its first statement', () => {
  const sources = [{ ...source, supports: ['summary'] }];
  expect(saidOfSources(sources, { audience: 'internal', users: ['employees'] })).toEqual([
    'error status',
    'error audience',
  ]);
});

test('one supported statement carries its section; what the register says itself needs no source', () => {
  const sources = [{ ...source, supports: ['summary', 'status', 'users'] }];
  expect(saidOfSources(sources, { audience: 'internal', users: ['employees'], keywords: ['Formulare'] })).toEqual([]);
});

test('no source supports what the entry does not state', () => {
  expect(saidOfSources([source, { ...source, supports: ['status', 'models'] }])).toEqual([
    'warning sources[1].supports[1]',
  ]);
});

test('what is reported is its own source', () => {
  const sources = [{ ...source, supports: ['summary'] }];
  expect(said('unsupported-section', { [file]: { ...reportedSystem, sources } })).toEqual([]);
});
