import { expect, test } from 'vitest';
import { compiledSystem, findingsOn, said } from '../fixtures/registry.ts';

test('an id is given once over all jurisdictions; the later file is named', () => {
  const findings = findingsOn({ 'systems/joint/eins.yaml': compiledSystem, 'systems/mv/eins.yaml': compiledSystem });
  expect(findings.filter(({ rule }) => rule === 'duplicate-id').map(({ file }) => file)).toEqual([
    'systems/mv/eins.yaml',
  ]);
});

test('records of different kinds may share one', () => {
  const body = { name: 'Eins', type: 'municipality' };
  const records = { 'organisations/mv/eins.yaml': body, 'systems/mv/eins.yaml': compiledSystem };
  expect(said('duplicate-id', records)).toEqual([]);
});
