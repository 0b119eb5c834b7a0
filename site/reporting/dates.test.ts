import { expect, test } from 'vitest';
import { dateOf } from './dates.ts';

test.each([
  ['15.4.2026', '2026-04-15'],
  ['05. 12.2026', '2026-12-05'],
  ['4.2026', '2026-04'],
  ['30.2.2026', '2026-02-30'],
  ['2026-04-15', '2026-04-15'],
  ['2026', '2026'],
  ['Frühjahr 2026', 'Frühjahr 2026'],
  ['1.2.26', '1.2.26'],
])('a date typed as %s is written as %s', (typed, written) => expect(dateOf(typed)).toBe(written));
