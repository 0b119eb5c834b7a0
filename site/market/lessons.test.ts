import { expect, test } from 'vitest';
import { lessonsByTopic } from './lessons.ts';

const system = (id: string, lessonsLearned?: { topic: 'data' | 'law'; text: string; date?: string }[]) => ({
  id,
  record: { lessonsLearned },
});

test('lessons of all systems stand under their topic, the newest first, those without a date last', () => {
  const found = lessonsByTopic([
    system('a', [
      { topic: 'data', text: 'ohne Datum' },
      { topic: 'data', text: 'alt', date: '2024' },
    ]),
    system('b'),
    system('c', [
      { topic: 'law', text: 'Recht' },
      { topic: 'data', text: 'neu', date: '2025-03' },
    ]),
  ]);
  expect(
    found.map(({ topic, lessons }) => [topic, lessons.map(({ entry, lesson }) => `${entry.id}: ${lesson.text}`)]),
  ).toEqual([
    ['law', ['c: Recht']],
    ['data', ['c: neu', 'a: alt', 'a: ohne Datum']],
  ]);
});
