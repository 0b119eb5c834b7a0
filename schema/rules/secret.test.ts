import { expect, test } from 'vitest';
import { checkRegistry } from '../check.ts';
import { reportedSystem, saidOf } from '../fixtures/registry.ts';

// Put together here, so that nobody who looks for secrets finds some in this repository.
const letters = 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY';

test.each([
  ['a private key', `-----BEGIN OPENSSH ${'PRIVATE'} KEY-----`],
  ['a token of GitHub', `ghp_${letters}abcd`],
  ['a token of GitLab', `glpat-${letters}`],
  ['a key of a cloud', `AKIA${'ABCDEFGHIJKLMNOP'}`],
  ['a token of a model provider', `sk-${letters}`],
  ['a signed token', `eyJ${letters}.eyJ${letters}.${letters}`],
  ['a password in words', 'Zugang: Kennwort: Sommer2026!'],
])('%s is refused', (_, text) => {
  expect(saidOf('secret', { description: `Siehe ${text} im Text.` })).toEqual(['error description']);
});

test.each([
  'Das Kennwort wird nicht gespeichert.',
  'Passwort: keines',
  'Der Task-Manager zeigt sk-Werte.',
  'Schlüssel AKIA und eyJ sind nur Wörter.',
])('%s holds none', (description) => {
  expect(saidOf('secret', { description })).toEqual([]);
});

test('a secret in the narrative is found on its line, and never shown whole', () => {
  const token = `glpat-${letters}`;
  const front = Object.entries(reportedSystem).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const text = ['---', ...front, '---', '', 'Absatz.', '', `Zugang mit ${token}.`, ''].join('\n');
  const { findings } = checkRegistry(
    [{ path: 'systems/mv/wegweiser.mdx', name: 'wegweiser.mdx', bytes: new TextEncoder().encode(text) }],
    { name: 'registry', today: '2026-11-21' },
  );
  const found = findings.filter(({ rule }) => rule === 'secret');
  expect(found).toMatchObject([{ line: front.length + 6, column: 12, level: 'error' }]);
  expect(JSON.stringify(findings)).not.toContain(letters);
});

test.each(['yaml', 'mdx'])('a comment of a file in %s is read, too: Git keeps it like anything else', (format) => {
  const record = Object.entries(reportedSystem).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const fences = format === 'mdx' ? ['---'] : [];
  const text = [...fences, ...record, `# Zugang: glpat-${letters}`, ...fences, ''].join('\n');
  const file = `systems/mv/wegweiser.${format}`;
  const { findings } = checkRegistry([{ path: file, name: file, bytes: new TextEncoder().encode(text) }], {
    name: 'registry',
    today: '2026-11-21',
  });
  const line = fences.length + record.length + 1;
  expect(findings.filter(({ rule }) => rule === 'secret')).toMatchObject([{ line, column: 11, level: 'error' }]);
  expect(JSON.stringify(findings)).not.toContain(letters);
});
