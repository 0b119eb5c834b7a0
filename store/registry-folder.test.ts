import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkRegistry } from '../schema/check.ts';
import { readRegistryFolder } from './registry-folder.ts';

let folder: string;
let registry: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-folder-'));
  registry = join(folder, 'registry');
  mkdirSync(join(registry, 'systems/mv'), { recursive: true });
  writeFileSync(join(registry, 'operator.yaml'), 'name: Muster\n');
  writeFileSync(join(folder, 'secret.yaml'), 'name: geheim\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = () => Object.fromEntries(readRegistryFolder(registry).map((file) => [file.path, file]));
const verdict = (path: string) =>
  checkRegistry(readRegistryFolder(registry), { name: 'registry', today: '2026-11-21' })
    .findings.filter(({ file }) => file.endsWith(path))
    .map(({ rule, level }) => `${level} ${rule}`);
const git = (cwd: string, ...options: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'protocol.file.allow=always', ...options],
    {
      cwd,
      stdio: 'pipe',
    },
  );

describe('a link is refused and never followed', () => {
  test('to a file', () => {
    symlinkSync(join(folder, 'secret.yaml'), join(registry, 'systems/mv/link.yaml'));
    expect(read()['systems/mv/link.yaml']).toMatchObject({ irregularity: 'link', bytes: new Uint8Array() });
    expect(verdict('link.yaml')).toEqual(['error not-a-plain-file']);
  });

  test('to a folder, even to its own', () => {
    symlinkSync(registry, join(registry, 'systems/by'));
    expect(Object.keys(read())).toEqual(['operator.yaml', 'systems/by']);
    expect(verdict('systems/by')).toEqual(['error not-a-plain-file']);
  });

  test('to nothing', () => {
    symlinkSync(join(folder, 'nowhere'), join(registry, 'systems/mv/link.yaml'));
    expect(verdict('link.yaml')).toEqual(['error not-a-plain-file']);
  });
});

describe('a submodule is refused and never entered', () => {
  test('checked out', () => {
    mkdirSync(join(registry, 'systems/mv/fremd'));
    writeFileSync(join(registry, 'systems/mv/fremd/.git'), 'gitdir: elsewhere\n');
    writeFileSync(join(registry, 'systems/mv/fremd/eins.yaml'), 'name: fremd\n');
    expect(Object.keys(read())).toEqual(['operator.yaml', 'systems/mv/fremd']);
    expect(verdict('fremd')).toEqual(['error not-a-plain-file']);
  });

  test('empty, known to Git alone', () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    git(other, 'init', '--quiet');
    git(other, 'commit', '--quiet', '--allow-empty', '--message', 'leer');
    git(registry, 'init', '--quiet');
    git(registry, 'submodule', '--quiet', 'add', other, 'systems/mv/fremd');
    rmSync(join(registry, 'systems/mv/fremd'), { recursive: true });
    mkdirSync(join(registry, 'systems/mv/fremd'));
    expect(verdict('fremd')).toEqual(['error not-a-plain-file']);
  });
});

describe.runIf(process.platform !== 'win32')('marks of the file system', () => {
  test('a program is refused', () => {
    writeFileSync(join(registry, 'systems/mv/eins.yaml'), 'name: Eins\n');
    chmodSync(join(registry, 'systems/mv/eins.yaml'), 0o755);
    expect(verdict('systems/mv/eins.yaml')).toContain('error not-a-plain-file');
    expect(verdict('operator.yaml')).not.toContain('error not-a-plain-file');
  });

  test('where everything is a program, the file system knows no such mark', () => {
    chmodSync(join(registry, 'operator.yaml'), 0o755);
    expect(verdict('operator.yaml')).not.toContain('error not-a-plain-file');
  });

  test('a pipe is refused, and nobody waits for it', () => {
    execFileSync('mkfifo', [join(registry, 'systems/mv/rohr.yaml')]);
    expect(verdict('rohr.yaml')).toEqual(['error not-a-plain-file']);
  });
});

test('a huge file is refused without being read', () => {
  const path = join(registry, 'systems/mv/riese.yaml');
  writeFileSync(path, '');
  truncateSync(path, 64 * 1024 ** 3);
  expect(verdict('riese.yaml')).toEqual(['error too-large']);
});

test('names and contents of plain files are given as they are', () => {
  expect(read()['operator.yaml']).toEqual({
    path: 'operator.yaml',
    name: join(registry, 'operator.yaml'),
    bytes: Buffer.from('name: Muster\n'),
  });
});
