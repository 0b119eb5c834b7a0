import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readEntries } from '../schema/check.ts';
import { publishedChange } from '../schema/history/published.ts';
import type { Change } from '../schema/history/timeline.ts';
import { filesAt } from './git-state.ts';
import { historyOf } from './history.ts';
import type { History } from './history.ts';
import { newRepository } from './repository.fixture.ts';
import type { Repository } from './repository.fixture.ts';

const system = (statements: Record<string, string> = {}) =>
  Object.entries({
    provenance: 'compiled',
    entryType: 'ai-system',
    name: 'Posteingang',
    summary: 'Ordnet Briefe den Ämtern zu.',
    organisation: 'stadt-musterstadt',
    status: 'pilot',
    ...statements,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

type Known = Exclude<History, { extent: 'none' }>;

function known(folder: string): Known {
  const history = historyOf(folder);
  if (history.extent === 'none') throw new Error('There is no history.');
  return history;
}

/** A change in a line: which commit, which entry, what; then field by field. */
function told(change: Change, names: ReadonlyMap<string, string>): string {
  const more =
    change.what === 'renamed' ? ` from ${change.from}` : change.what === 'merged' ? ` into ${change.into}` : '';
  const fields = 'fields' in change ? change.fields : [];
  const value = (given: unknown) => (given === undefined ? '–' : JSON.stringify(given));
  return [
    `${names.get(change.commit.id)}: ${change.kind} ${change.id} ${change.what}${more}`,
    ...fields.map(({ field, before, after }) => `${field} ${value(before)} → ${value(after)}`),
  ].join('; ');
}

/** A repository to whose main line something happened in every way Git knows; commits are called by their message. */
function eventfulRepository() {
  const repository = newRepository();
  const { git, write, commit } = repository;
  const path = (place: string) => `registry/${place}`;
  const move = (from: string, to: string, ...options: string[]) => git('mv', ...options, path(from), path(to));
  const branch = (name: string, from = 'main') => git('checkout', '--quiet', '-b', name, from);
  const toMain = () => git('checkout', '--quiet', 'main');

  write({
    [path('systems/mv/alpha.yaml')]: system(),
    [path('systems/mv/beta.yaml')]: system({ name: 'Brücken' }),
    [path('organisations/mv/stadt-musterstadt.yaml')]: 'name: Musterstadt\ntype: municipality\n',
    [path('requests/wunsch.yaml')]: 'title: Wunsch\nstatus: open\n',
    [path('operator.yaml')]: 'shortName: Register\n',
    [path('notes.txt')]: 'no record',
    'code.ts': 'outside',
  });
  commit('start');
  write({
    [path('systems/mv/alpha.yaml')]: system({ status: 'operation', users: '[employees]' }),
    [path('systems/mv/beta.yaml')]: `# only the form\n${system({ name: '"Brücken"' })}`,
    [path('operator.yaml')]: 'shortName: Anderes\n',
    'code.ts': 'also outside',
  });
  commit('status');

  move('systems/mv/alpha.yaml', 'systems/mv/gamma.yaml');
  write({
    [path('systems/mv/gamma.yaml')]: system({ name: 'Post', status: 'operation', users: '[employees]' }),
    [path('systems/mv/alpha.yaml')]: 'movedTo: gamma\n',
  });
  commit('renamed, address kept');

  git('rm', '--quiet', path('systems/mv/beta.yaml'));
  write({ [path('systems/by/beta.yaml')]: 'name: Brücken\nwebsite: https://www.example.org/\n' });
  commit('another folder, nearly all rewritten');
  write({ [path('systems/by/beta.yaml')]: system({ name: 'Brücken' }) });
  commit('written again');
  move('systems/by/beta.yaml', 'systems/by/delta.yaml');
  commit('renamed without a trace');

  branch('vorschlag');
  write({ [path('systems/mv/gamma.yaml')]: system({ name: 'Post', status: 'operation', summary: 'Erster Versuch.' }) });
  commit('first try');
  write({ [path('systems/mv/gamma.yaml')]: system({ name: 'Post', status: 'operation', summary: 'Es ordnet Post.' }) });
  commit('second try');
  toMain();
  write({ [path('systems/by/delta.yaml')]: system({ name: 'Brücken', status: 'discontinued' }) });
  commit('meanwhile');
  git('merge', '--quiet', '--no-ff', '--message', 'merge', 'vorschlag');

  branch('eins');
  write({ [path('systems/by/delta.yaml')]: system({ name: 'Brücken', status: 'retired' }) });
  commit('left');
  branch('zwei', 'main');
  write({ [path('requests/wunsch.yaml')]: 'title: Wunsch\nstatus: closed\n' });
  commit('right');
  toMain();
  git('merge', '--quiet', '--no-ff', '--message', 'two branches', 'eins', 'zwei');
  git('revert', '--no-edit', '--mainline', '1', 'HEAD~1');
  git('commit', '--quiet', '--amend', '--message', 'merge reverted');

  git('rm', '--quiet', path('requests/wunsch.yaml'));
  commit('removed');
  git('revert', '--no-edit', 'HEAD');
  git('commit', '--quiet', '--amend', '--message', 'removal reverted');

  move('systems/by/delta.yaml', 'systems/mv/gamma.yaml', '--force');
  commit('moved over another');

  write({ [path('systems/mv/gamma.yaml')]: 'name: "not closed\n', [path('systems/mv/neu.yaml')]: 'no record\n' });
  commit('broken');
  git('rm', '--quiet', path('systems/mv/gamma.yaml'), path('systems/mv/neu.yaml'));
  write({
    [path('systems/mv/gamma.mdx')]: `---\n${system({ name: 'Brücken', status: 'retired' })}---\n\nEin Bericht.\n`,
    [path('systems/mv/neu.yaml')]: system({ name: 'Neu' }),
  });
  commit('with a narrative');

  move('systems/mv/neu.yaml', 'systems/mv/neuer.yaml');
  write({ [path('systems/mv/neu.yaml')]: 'movedTo: neuer\n' });
  commit('renamed again');
  git('revert', '--no-edit', 'HEAD');
  git('commit', '--quiet', '--amend', '--message', 'renaming reverted');
  write({ [path('systems/mv/neu.yaml')]: 'movedTo: gamma\n' });
  commit('two become one');
  return { ...repository, registry: join(repository.folder, 'registry'), names: messagesOf(repository) };
}

const messagesOf = ({ git }: Pick<Repository, 'git'>): ReadonlyMap<string, string> =>
  new Map(
    git('log', '--format=%H %s')
      .split('\n')
      .map((line) => [line.slice(0, 40), line.slice(41)] as const),
  );

test('renames, moves, merges, reverts: the history is exactly what reached the main line, whatever the settings', () => {
  const { registry, names, git } = eventfulRepository();
  const settings = { 'diff.renames': 'false', 'log.showRoot': 'false', 'log.diffMerges': 'off' };
  for (const [name, value] of Object.entries(settings)) git('config', name, value);
  const { changes, extent, gone, of } = known(registry);
  expect(extent).toBe('complete');
  expect(changes.map((change) => told(change, names))).toEqual([
    'start: system alpha created',
    'start: system beta created',
    'start: organisation stadt-musterstadt created',
    'start: request wunsch created',
    'status: system alpha changed; status "pilot" → "operation"; users – → ["employees"]',
    'renamed, address kept: system gamma renamed from alpha; name "Posteingang" → "Post"',
    'another folder, nearly all rewritten: system beta changed; jurisdiction "mv" → "by"; ' +
      'website – → "https://www.example.org/"; provenance "compiled" → –; entryType "ai-system" → –; ' +
      'summary "Ordnet Briefe den Ämtern zu." → –; organisation "stadt-musterstadt" → –; status "pilot" → –',
    'written again: system beta changed; provenance – → "compiled"; entryType – → "ai-system"; ' +
      'summary – → "Ordnet Briefe den Ämtern zu."; organisation – → "stadt-musterstadt"; status – → "pilot"; ' +
      'website "https://www.example.org/" → –',
    'renamed without a trace: system delta renamed from beta',
    'meanwhile: system delta changed; status "pilot" → "discontinued"',
    'merge: system gamma changed; summary "Ordnet Briefe den Ämtern zu." → "Es ordnet Post."; users ["employees"] → –',
    'two branches: system delta changed; status "discontinued" → "retired"',
    'two branches: request wunsch changed; status "open" → "closed"',
    'merge reverted: system gamma changed; summary "Es ordnet Post." → "Ordnet Briefe den Ämtern zu."; ' +
      'users – → ["employees"]',
    'removed: request wunsch removed',
    'removal reverted: request wunsch restored',
    'moved over another: system delta removed',
    'moved over another: system gamma changed; name "Post" → "Brücken"; status "operation" → "retired"; ' +
      'users ["employees"] → –',
    'with a narrative: system gamma changed; narrative – → "Ein Bericht."',
    'with a narrative: system neu created',
    'renamed again: system neuer renamed from neu',
    'renaming reverted: system neu renamed from neuer',
    'two become one: system neu merged into gamma',
  ]);
  expect(of('system', 'gamma').map(({ commit }) => names.get(commit.id))).toEqual([
    'start',
    'status',
    'renamed, address kept',
    'merge',
    'merge reverted',
    'moved over another',
    'with a narrative',
  ]);
  expect(gone.map(({ id, to, change }) => `${id} ${change.what} ${to ?? ''}`.trim())).toEqual([
    'alpha renamed gamma',
    'beta removed',
    'delta removed',
    'neu merged gamma',
    'neuer renamed gamma',
  ]);
});

interface Line {
  readonly commit: string;
  readonly kind: string;
  readonly id: string;
  readonly change: string;
  readonly record?: Record<string, unknown>;
  readonly fields?: readonly { field: string; after?: unknown }[];
  readonly from?: string;
}

/** What a reader does who has nothing but the published lines: the entries after the last of them. */
function rebuilt(lines: readonly Line[]): Record<string, unknown> {
  const entries = new Map<string, ReadonlyMap<string, unknown>>();
  for (const { kind, id, change, from, record, fields = [] } of lines) {
    const earlier = `${kind} ${from ?? id}`;
    const statements = new Map(record ? Object.entries(record) : entries.get(earlier));
    if (!record) for (const { field, after } of fields) statements.set(field, after);
    entries.delete(earlier);
    if (change !== 'removed' && change !== 'merged') entries.set(`${kind} ${id}`, statements);
  }
  // As JSON, in which nothing is left of what is undefined.
  const all = [...entries].map(([key, statements]) => [key, Object.fromEntries(statements)] as const);
  return JSON.parse(JSON.stringify(Object.fromEntries(all))) as Record<string, unknown>;
}

test('the published lines rebuild the register as it was at each commit', () => {
  const { registry, names, git } = eventfulRepository();
  const lines = known(registry).changes.map((change) => JSON.parse(JSON.stringify(publishedChange(change))) as Line);
  const mainLine = git('log', '--first-parent', '--reverse', '--format=%H').split('\n');
  for (const [index, commit] of mainLine.entries()) {
    // What cannot be read stays as it was, so there is nothing to compare with.
    if (names.get(commit) === 'broken') continue;
    const soFar = new Set(mainLine.slice(0, index + 1));
    const entries = [...readEntries(filesAt(registry, commit)).values()].filter(
      ({ kind, movedTo }) => kind !== 'operator' && movedTo === undefined,
    );
    const expected = entries.map(({ kind, id, jurisdiction, record, body }) => {
      const statements = { jurisdiction, ...record, narrative: body?.trim() };
      return [`${kind} ${id}`, JSON.parse(JSON.stringify(statements)) as unknown];
    });
    expect(rebuilt(lines.filter((line) => soFar.has(line.commit))), names.get(commit)).toEqual(
      Object.fromEntries(expected),
    );
  }
});

test('a commit carries its time in UTC', () => {
  const { folder, git, write } = newRepository();
  write({ 'systems/mv/eins.yaml': system() });
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Stand');
  const [change] = known(folder).changes;
  expect(change!.commit).toEqual({
    id: git('rev-parse', 'HEAD'),
    time: new Date(Number(git('log', '-1', '--format=%ct')) * 1000).toISOString(),
  });
});

/** A clone that holds only the last commits. */
function shallowClone(of: string, depth: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'ki-register-shallow-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync('git', ['clone', '--quiet', `--depth=${depth}`, `file://${of}`, folder]);
  return folder;
}

test('a shallow clone tells nothing as new that only was there before', () => {
  const { folder, write, commit, git } = newRepository();
  write({ 'systems/mv/eins.yaml': system() });
  commit('one');
  write({ 'systems/mv/zwei.yaml': system() });
  commit('two');
  write({ 'systems/mv/eins.yaml': system({ status: 'operation' }) });
  commit('three');
  const names = messagesOf({ git });
  const history = known(shallowClone(folder, 2));
  expect(history.extent).toBe('partial');
  expect(names.get(history.start!.id)).toBe('two');
  expect(history.changes.map((change) => told(change, names))).toEqual([
    'three: system eins changed; status "pilot" → "operation"',
  ]);
  expect(history.of('system', 'zwei')).toEqual([]);
  expect(historyOf(shallowClone(folder, 1))).toEqual({ extent: 'none' });
});

test('outside of Git, before the first commit and in a folder Git does not know there is no history', () => {
  const outside = mkdtempSync(join(tmpdir(), 'ki-register-nogit-'));
  onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
  expect(historyOf(outside)).toEqual({ extent: 'none' });
  const { folder, write, commit } = newRepository();
  expect(historyOf(folder)).toEqual({ extent: 'none' });
  write({ 'code.ts': 'x' });
  commit();
  write({ 'registry/systems/mv/eins.yaml': system() });
  expect(historyOf(join(folder, 'registry'))).toEqual({ extent: 'none' });
});
