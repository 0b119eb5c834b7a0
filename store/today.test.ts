import { expect, test, vi } from 'vitest';
import { today } from './today.ts';

test('the day is that of Germany, in winter and in summer', () => {
  expect(today(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
  expect(today(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
  expect(today(new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
});

test('a build can be repeated for the day it was made on', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2025, 4, 8, 12) / 1000));
  expect(today()).toBe('2025-05-08');
  vi.unstubAllEnvs();
});
