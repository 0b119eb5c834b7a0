import { expect, test } from 'vitest';
import { fileOf } from './report-file.ts';
import type { Report } from './report-file.ts';
import { verdictOnReport } from './report-verdict.ts';

const body: Report = {
  kind: 'organisation',
  sheet: { registration: { name: 'Stadt Musterhausen', type: 'municipality' }, id: 'stadt-musterhausen' },
};
const placed: Report = { ...body, jurisdiction: 'sn' };
const errorsIn = (report: Report, bodyKnown = false) =>
  verdictOnReport(report, bodyKnown, [], 'registry', { today: '2026-11-01', language: 'en' })
    .filter(({ level }) => level === 'error')
    .map(({ path, file }) => [path, file]);

test('a body needs a jurisdiction before it is sound, and then becomes a file in its folder', () => {
  expect(errorsIn(body)).toEqual([['jurisdiction', 'registry/organisations/bund']]);
  expect(errorsIn(placed)).toEqual([]);
  expect(fileOf(placed, 'registry')).toEqual({
    name: 'stadt-musterhausen.yaml',
    path: 'registry/organisations/sn/stadt-musterhausen.yaml',
    text: 'name: Stadt Musterhausen\ntype: municipality\n',
  });
  expect(fileOf(placed, '').path).toBe('organisations/sn/stadt-musterhausen.yaml');
});

test('where a system lies is asked only once its body is known: it follows from that', () => {
  const system: Report = { kind: 'system', sheet: { registration: { name: 'Posthilfe' } } };
  const asked = (bodyKnown: boolean) => errorsIn(system, bodyKnown).some(([path]) => path === 'jurisdiction');
  expect(asked(false)).toBe(false);
  expect(asked(true)).toBe(true);
});

test('a draft without a name becomes a file all the same', () => {
  expect(fileOf({ kind: 'request', sheet: { registration: { title: 'Gesuch' } } }, 'registry')).toMatchObject({
    name: 'entwurf.yaml',
    path: 'registry/requests/entwurf.yaml',
  });
});
