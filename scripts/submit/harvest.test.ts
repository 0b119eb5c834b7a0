import { expect, test } from 'vitest';
import { differsInHarvestOnly } from './harvest.ts';

const text = `name: Postleser
statusDate: 2026-11-28
sourceRegister:
  name: Register
  harvestedAt: 2026-11-28
sources:
  - title: "Register: Postleser"
    accessed: 2026-11-28
  - title: Bericht
    date: 2026-11-28
    accessed: '2026-11-01'
`;
const nextDay = text
  .replace('harvestedAt: 2026-11-28', 'harvestedAt: 2026-11-29')
  .replace('accessed: 2026-11-28', 'accessed: 2026-11-29');

test('a newer day of harvest alone is no other statement', () => {
  expect(differsInHarvestOnly(text, nextDay)).toBe(true);
  expect(differsInHarvestOnly(nextDay.replaceAll('\n', '\r\n'), text)).toBe(false);
});

test.each<[string, string]>([
  ['nothing', text],
  ['another statement, too', nextDay.replace('Postleser', 'Briefleser')],
  ['another day that happens to be the same', nextDay.replace('statusDate: 2026-11-28', 'statusDate: 2026-11-29')],
  ['a source that somebody looked at again', nextDay.replace('2026-11-01', '2026-11-29')],
  ['the day of the source, but not of the harvest', text.replace('accessed: 2026-11-28', 'accessed: 2026-11-29')],
  ['an entry that comes from no register', nextDay.replace(/sourceRegister:\n.*\n.*\n/, '')],
])('what differs in %s is something else', (_, other) => {
  expect(differsInHarvestOnly(text, other)).toBe(false);
});
