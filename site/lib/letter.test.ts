import { expect, test } from 'vitest';
import type { System } from '../../schema/system.ts';
import { letterOf } from './letter.ts';

const view = { name: 'Muster-Bot', summary: 'Der Bot sortiert Briefe.', body: 'Stadt Musterstadt' };
const entry = (record: Partial<System>) => ({
  record: { entryType: 'ai-system', status: 'operation', ...record } as System,
});

test('says name, what it does, who answers and where to read on', () => {
  expect(letterOf(entry({}), view, 'https://example.org/systeme/muster-bot/', 'de')).toBe(
    'In diesem Verfahren wird ein KI-System genutzt: „Muster-Bot“. Der Bot sortiert Briefe. Verantwortlich ist: Stadt Musterstadt. Weitere Angaben: https://example.org/systeme/muster-bot/',
  );
  expect(letterOf(entry({}), view, undefined, 'en')).toBe(
    'An AI system is used in this procedure: “Muster-Bot”. Der Bot sortiert Briefe. Responsible body: Stadt Musterstadt.',
  );
});

test.each([
  { status: 'planning' },
  { status: 'retired' },
  { entryType: 'automation' },
  { aiActClass: 'no-ai-system' },
] as const)('is left out where it would not be true: %o', (record) => {
  expect(letterOf(entry(record), view, undefined, 'de')).toBeUndefined();
});
