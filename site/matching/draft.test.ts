import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkRegistry } from '../../schema/check.ts';
import { requestDraft, requestStatements } from './draft.ts';

const words = { addBody: 'Kennung ergänzen', checkCodes: 'bitte prüfen' };
const codes = { administrativeTasks: ['mail-classification'], policyFields: [] };

/** What the check says about a registry in which the draft stands as a file, once the body was added. */
function findingsOn(draft: string): string[] {
  const files = {
    'operator.yaml': 'name: {de: Musterregister, en: Sample register}\nshortName: Muster\n',
    'organisations/mv/stadt-musterstadt.yaml': 'name: Stadt Musterstadt\ntype: municipality\n',
    'requests/entwurf.yaml': draft.replace(/^# organisation:.*$/m, 'organisation: stadt-musterstadt'),
  };
  const bytes = new TextEncoder();
  return checkRegistry(
    Object.entries(files).map(([path, text]) => ({ path, name: path, bytes: bytes.encode(text) })),
    { name: 'registry', today: '2026-11-22' },
  )
    .findings.filter(({ level, file }) => level === 'error' && file.startsWith('requests/'))
    .map(({ path, message }) => `${path}: ${message}`);
}

test('a draft says what was typed and lacks nothing but the body', () => {
  const draft = requestDraft(requestStatements('Wir wollen Post verteilen. Sie kommt auf Papier.', codes), words);
  expect(parse(draft)).toEqual({
    provenance: 'reported',
    title: 'Wir wollen Post verteilen',
    summary: 'Wir wollen Post verteilen. Sie kommt auf Papier.',
    status: 'open',
    administrativeTasks: ['mail-classification'],
  });
  expect(draft).toContain('# organisation: (Kennung ergänzen)');
  expect(findingsOn(draft)).toEqual([]);
  expect(findingsOn(draft.replace('status: open', 'status: offen'))).toHaveLength(1);
});

test.each([
  ['quotes, colons and markers', `"Titel": - [x] {y} # kein Kommentar & *Anker ! "Ende" \\n`],
  [
    'line ends and control characters',
    'Erste Zeile\r\nzweite\u0000\u001b[31m Zeile\u202e rückwärts\n\n---\nneues: Dokument',
  ],
  ['a very long text', 'Anträge prüfen und Nachweise lesen, '.repeat(200)],
  ['one very long word', 'x'.repeat(5000)],
])('whatever is typed stays text: %s', (_, text) => {
  const draft = parse(requestDraft(requestStatements(text, codes), words)) as Record<string, string>;
  expect(Object.keys(draft).filter((key) => key !== 'problem')).toEqual([
    'provenance',
    'title',
    'summary',
    'status',
    'administrativeTasks',
  ]);
  expect(draft['title']!.length).toBeLessThanOrEqual(150);
  expect(draft['summary']!.length).toBeLessThanOrEqual(400);
  expect((draft['problem'] ?? '').length).toBeLessThanOrEqual(2500);
  expect(JSON.stringify(draft)).not.toMatch(/\\u00|\u202e/);
});
