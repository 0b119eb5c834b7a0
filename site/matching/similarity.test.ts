import { describe, expect, test } from 'vitest';
import { collectionOf } from './similarity.ts';
import type { Profile } from './similarity.ts';

const profile = (id: string, words: string, tasks: readonly string[] = []): Profile => ({
  id,
  words: new Map(words.split(' ').map((word) => [word, 1])),
  codes: new Map([['administrativeTasks', tasks]]),
});

const things = [
  profile('bridge', 'system bridge crack', ['inspection']),
  profile('road', 'system road crack', ['inspection']),
  profile('mail', 'system letter office', ['mail']),
  profile('office', 'system letter office', ['mail']),
  profile('chat', 'system question citizen', ['advice']),
];
const idsNear = (collection: ReturnType<typeof collectionOf>, one: Profile): string[] =>
  collection.nearest(one, 5).map(({ id }) => id);

describe('what is near', () => {
  test('rare words in common count, a word everything has does not', () => {
    const [first, ...others] = collectionOf(things).nearest(things[0]!, 5);
    expect(first).toMatchObject({ id: 'road' });
    expect(first!.common.map(({ value }) => value)).toEqual(expect.arrayContaining(['crack', 'inspection']));
    for (const other of others) expect(other.score).toBeLessThan(first!.score / 5);
  });

  test('a thing is not near itself', () => {
    expect(idsNear(collectionOf(things), things[0]!)).not.toContain('bridge');
  });

  test('equals come in the order of their ids, in whatever order the things were given', () => {
    const question = profile('', 'letter');
    expect(idsNear(collectionOf(things), question)).toEqual(['mail', 'office']);
    expect(idsNear(collectionOf(things.toReversed()), question)).toEqual(['mail', 'office']);
  });

  test('a weight of nothing leaves a thing out', () => {
    const weigh = (id: string, score: number) => (id === 'road' ? 0 : score);
    expect(
      collectionOf(things)
        .nearest(things[0]!, 5, weigh)
        .map(({ id }) => id),
    ).not.toContain('road');
  });

  test('among thousands of things with the same words the nearest is still found', () => {
    const many = Array.from({ length: 9_000 }, (_, number) => profile(`thing-${number}`, 'system road'));
    const near = collectionOf([...many, ...things]).nearest(things[0]!, 1);
    expect(near.map(({ id }) => id)).toEqual(['road']);
  });
});
