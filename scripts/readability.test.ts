import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtures } from '../schema/fixtures/files.ts';
import { medianOf } from './report/readability.ts';

const measure = (folder: string, ...rest: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'readability.ts'), ...rest], {
    encoding: 'utf8',
    env: { ...process.env, REGISTRY_DIR: folder },
  });

test('the hardest short descriptions come first, with what holds for all', () => {
  const { status, stdout } = measure(join(fixtures, 'valid'), '2');
  expect(status).toBe(0);
  const grades = [...stdout.matchAll(/Schulstufe (-?\d+,\d), LIX/g)].map(([, grade]) =>
    Number(grade!.replace(',', '.')),
  );
  expect(grades).toHaveLength(2);
  expect(grades[0]).toBeGreaterThanOrEqual(grades[1]!);
  expect(stdout).toContain(`höchster Wert ${String(grades[0]).replace('.', ',')}`);
});

test('what cannot be measured is said in words', () => {
  expect(measure(join(fixtures, 'valid'), 'viele')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('viele') as string,
  });
  expect(measure(join(fixtures, 'nowhere'))).toMatchObject({ status: 2, stdout: '' });
});

test('the median of an even number of values is the mean of both in the middle', () => {
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  expect(medianOf([3, 1, 2])).toBe(2);
});
