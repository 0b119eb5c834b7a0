import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding, Summary } from '../schema/finding.ts';

const fixtures = resolve('schema/fixtures');
const script = resolve('scripts/check.ts');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-check-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a person would, in a folder of its own. */
function check(options: readonly string[] = [], registry = 'registry') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd: folder,
    env: { ...process.env, REGISTRY_DIR: registry },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const copy = (from: 'valid' | 'invalid', to = 'registry') =>
  cpSync(join(fixtures, from), join(folder, to), { recursive: true });

describe('the result', () => {
  test('is 0 and a sum for a sound registry', () => {
    copy('valid');
    const { status, stdout } = check();
    expect(stdout).toBe('12 Dateien geprüft: 0 Fehler, 0 Warnungen, 0 Hinweise.\n');
    expect(status).toBe(0);
  });

  test('is 1 and one line a finding for a faulty one, at its place', () => {
    copy('invalid');
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^registry\/systems\/mv\/status-unknown-code\.yaml:6:9: error: .*„pilott“.* \[unknown-code\]$/m,
    );
  });

  test('names files by the folder that was asked for, absolute or not', () => {
    copy('invalid', 'elsewhere');
    expect(check([], join(folder, 'elsewhere')).stdout).toContain('\nelsewhere/systems/mv/alias.yaml:3:7: error: ');
    expect(check([], join(fixtures, 'invalid')).stdout).toContain(
      `\n${join(fixtures, 'invalid')}/systems/mv/alias.yaml:3:7: error: `,
    );
  });

  test('is the same to the byte with and without what was remembered', () => {
    cpSync(resolve('registry'), join(folder, 'registry'), { recursive: true });
    copy('invalid');
    const [anew, kept, known] = [check(['--no-cache']), check(), check()];
    expect(anew.stdout).toContain('[unknown-code]');
    expect([kept, known]).toEqual([anew, anew]);
  });

  test('speaks English when asked', () => {
    copy('invalid');
    expect(check(['--lang', 'en']).stdout).toContain('Did you mean "pilot"?');
  });
});

describe('what cannot be checked ends with 2 and a sentence, never a stack trace', () => {
  test.each<[string, readonly string[], string, string]>([
    ['a folder that is not there', [], 'nowhere', 'Den Ordner „nowhere“ gibt es nicht.'],
    ['a file instead of a folder', [], 'registry/operator.yaml', 'ist kein Ordner.'],
    ['an unknown format', ['--format', 'xml'], 'registry', '--format kennt „xml“ nicht'],
    ['an unknown language', ['--lang', 'fr'], 'registry', '--lang kennt „fr“ nicht'],
    ['a Git state outside of Git', ['--changed', 'main'], 'registry', 'Der Git-Stand „main“'],
  ])('%s', (_, options, registry, sentence) => {
    copy('valid');
    const { status, stdout, stderr } = check(options, registry);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('a folder without entries is a finding', () => {
    mkdirSync(join(folder, 'registry'));
    const { status, stdout } = check();
    expect(stdout).toContain('registry:1:1: error: Das Register enthält keine Einträge.');
    expect(status).toBe(1);
  });
});

describe('--format', () => {
  test('json is one object of findings and summary', () => {
    copy('invalid');
    const { stdout, stderr } = check(['--format', 'json']);
    const report = JSON.parse(stdout) as { findings: Finding[]; summary: Summary };
    expect(Object.keys(report)).toEqual(['findings', 'summary']);
    expect(report.findings.find(({ file }) => file.endsWith('/name-missing.yaml'))).toEqual({
      file: 'registry/systems/mv/name-missing.yaml',
      line: 1,
      column: 1,
      path: 'name',
      level: 'error',
      rule: 'missing-key',
      message: 'Die Angabe „Name“ (name) fehlt.',
      hint: 'Eine Zeile „name: …“ ergänzen.',
    });
    expect(report.summary.errors).toBe(report.findings.filter(({ level }) => level === 'error').length);
    expect(stderr).toBe('');
  });

  test('github puts the sum first, says that annotations are cut, and escapes', () => {
    copy('invalid');
    const [first, second] = check(['--format', 'github']).stdout.split('\n');
    expect(first).toMatch(
      /^::notice::\d+ Dateien geprüft: .* GitHub zeigt 10 von \d+ Anmerkungen; alle stehen unten\.$/,
    );
    expect(second).toMatch(/^::error file=registry\/README\.md,line=1,col=1,title=stray-file::/);
  });

  test('gitlab is a Code Quality report whose fingerprints are unique and do not move with the lines', () => {
    copy('invalid');
    const report = () =>
      JSON.parse(check(['--format', 'gitlab']).stdout) as { fingerprint: string; location: { path: string } }[];
    const before = report();
    expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(before.length);
    const file = 'registry/systems/mv/url-http.yaml';
    const text = execFileSync('cat', [join(folder, file)], { encoding: 'utf8' });
    writeFileSync(join(folder, file), `# eine Zeile mehr\n${text}`);
    expect(report().map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
  });

  test('gitlab is an empty list where nothing was found', () => {
    copy('valid');
    expect(check(['--format', 'gitlab']).stdout).toBe('[]\n');
  });
});

test.runIf(process.platform !== 'win32')('a file name gives CI systems no command', () => {
  copy('valid');
  writeFileSync(join(folder, 'registry/a\n::error::b.yaml'), '');
  for (const format of ['text', 'github']) {
    const lines = check(['--format', format]).stdout.split('\n');
    expect(lines.filter((line) => line.startsWith('::error::'))).toEqual([]);
    expect(lines.some((line) => line.includes('a[U+000A]::error::b.yaml'))).toBe(true);
  }
});

describe('--changed', () => {
  const git = (...options: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...options], { cwd: folder });

  beforeEach(() => {
    copy('invalid');
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Ausgangsstand');
    git('checkout', '--quiet', '-b', 'vorschlag');
  });

  test('lets the faults of others stand: they are shown, but do not fail', () => {
    const { status, stdout } = check(['--changed', 'main']);
    expect(stdout).toContain('status-unknown-code.yaml:6:9: error');
    expect(status).toBe(0);
  });

  test('fails on the changed file, whose findings come first', () => {
    appendFileSync(join(folder, 'registry/systems/mv/url-http.yaml'), '# geändert\n');
    const { status, stdout } = check(['--changed', 'main']);
    expect(stdout.split('\n')[0]).toMatch(/^registry\/systems\/mv\/url-http\.yaml:11:10: error/);
    expect(status).toBe(1);
  });

  test('sees a file that is not yet in Git', () => {
    writeFileSync(join(folder, 'registry/systems/mv/neu.yaml'), 'name: Neu\n');
    const { status, stdout } = check(['--changed', 'main']);
    expect(stdout.split('\n')[0]).toMatch(/^registry\/systems\/mv\/neu\.yaml:1:1: error/);
    expect(status).toBe(1);
  });

  test('does not take an option for a Git state', () => {
    expect(check(['--changed=--output=x']).status).toBe(2);
  });
});
