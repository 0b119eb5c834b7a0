import { expect, test } from 'vitest';
import { compiledSystem, said } from '../fixtures/registry.ts';

const of = (movedTo: string) =>
  said('moved-target', {
    'systems/mv/alt.yaml': { movedTo },
    'systems/mv/aelter.yaml': { movedTo: 'heute' },
    'systems/mv/heute.yaml': compiledSystem,
  });

test.each(['nirgends', 'aelter', 'alt'])('a move to %s leads nowhere', (target) => {
  expect(of(target)).toEqual(['error movedTo']);
});

test('a move to a living entry does not', () => {
  expect(of('heute')).toEqual([]);
});
