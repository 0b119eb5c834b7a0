import { expect, test } from 'vitest';
import { said } from '../fixtures/registry.ts';

const operator = { name: { de: 'Musterregister', en: 'Sample register' }, shortName: 'Muster' };

test('the mark of a Land needs its words, the others do not', () => {
  const saidOf = (more: object) => said('kopfzeile-text', { 'operator.yaml': { ...operator, ...more } });
  expect(saidOf({ kopfzeile: 'land' })).toEqual(['error kopfzeile']);
  expect(saidOf({ kopfzeile: 'land', kopfzeileText: 'Offizielle Website des Landes Musterland' })).toEqual([]);
  for (const kopfzeile of ['off', 'bund', 'bund-laender-kommunen']) expect(saidOf({ kopfzeile })).toEqual([]);
});
