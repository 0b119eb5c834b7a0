import { expect, test } from 'vitest';
import { completeDeployer, instanceWith } from './instance.fixture.ts';
import { listFiles, recordsOf } from './lists.ts';

const ids = ['a1', 'b2', 'c3', 'd4', 'e5'];
const instance = instanceWith(
  Object.fromEntries(ids.map((id) => [id, { ...completeDeployer, name: `System ${id}`, summary: `Erklärt ${id}.` }])),
  { base: '/register/' },
);

const filesOf = (limit: number) =>
  listFiles(
    instance,
    { stem: 'api/v1/systems', key: 'systems', head: {}, items: recordsOf(instance, 'system'), as: ({ id }) => id },
    limit,
  ).map(({ path, text }) => [path, JSON.parse(text()) as object]);

test('up to the limit a list is one file', () => {
  expect(filesOf(5)).toEqual([['api/v1/systems.json', { total: 5, systems: ids }]]);
});

test('beyond it the file names parts that together hold everything once', () => {
  expect(filesOf(2)).toEqual([
    [
      'api/v1/systems.json',
      {
        total: 5,
        parts: [
          { href: '/register/api/v1/systems.part-1.json', items: 2 },
          { href: '/register/api/v1/systems.part-2.json', items: 2 },
          { href: '/register/api/v1/systems.part-3.json', items: 1 },
        ],
      },
    ],
    ['api/v1/systems.part-1.json', { total: 5, systems: ['a1', 'b2'] }],
    ['api/v1/systems.part-2.json', { total: 5, systems: ['c3', 'd4'] }],
    ['api/v1/systems.part-3.json', { total: 5, systems: ['e5'] }],
  ]);
});
