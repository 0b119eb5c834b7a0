import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test.each(['Ein <b>Wort</b>.', 'Text <script>', '</title>', '<!-- versteckt', '<?php', '<https://example.org>'])(
  '%s is markup',
  (description) => {
    expect(saidOf('markup', { description })).toEqual(['error description']);
  },
);

test.each(['Weniger als < 5 %', 'a <- b', '3 <5', '2 << 4', 'A > B', 'I <3 KI', '&lt;b&gt; ist nur Text'])(
  '%s is none',
  (description) => {
    expect(saidOf('markup', { description })).toEqual([]);
  },
);

test('texts below a list are looked at, too', () => {
  expect(saidOf('markup', { lessonsLearned: [{ topic: 'data', text: 'Ein <i>Rat</i>.' }] })).toEqual([
    'error lessonsLearned[0].text',
  ]);
});
