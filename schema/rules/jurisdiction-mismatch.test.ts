import { expect, test } from 'vitest';
import { compiledSystem, said } from '../fixtures/registry.ts';

const of = (path: string) => said('jurisdiction-mismatch', { [path]: compiledSystem });

test('a system in the folder of another Land than its body is refused', () => {
  expect(of('systems/by/wegweiser.yaml')).toEqual(['error organisation']);
});

test('in that of its body, or among the joint ones, it is not', () => {
  expect(of('systems/mv/wegweiser.yaml')).toEqual([]);
  expect(of('systems/joint/wegweiser.yaml')).toEqual([]);
});
