import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments, readOptions } from './arguments.ts';

/** Every command that npm runs from `scripts/`. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = Object.values(scripts).flatMap((line) => /^node (scripts\/\S+\.ts)$/.exec(line)?.[1] ?? []);

/** Words of Node's own complaints about arguments. */
const english = /unknown option|argument|does not|expected|error/i;

interface Answer {
  readonly file: string;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const asked = (file: string, option: string): Promise<Answer> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [resolve(file), option], (_, stdout, stderr) =>
      done({ file, code: child.exitCode, stdout, stderr }),
    );
  });

test(
  'every command answers an option it does not know in German, with how it is used',
  { timeout: 60_000 },
  async () => {
    expect(commands.length).toBeGreaterThan(10);
    for (const answer of await Promise.all(commands.map((file) => asked(file, '--quark')))) {
      expect(answer).toMatchObject({ code: 2, stdout: '' });
      expect(answer.stderr, answer.file).toMatch(/^Die Option „--quark“ gibt es nicht\.\n\n[^]*npm (?:run|start)/);
      expect(answer.stderr, answer.file).not.toMatch(english);
      expect(answer.stderr, answer.file).not.toMatch(/^\s+at /m);
    }
  },
);

test('every command says how it is used', { timeout: 60_000 }, async () => {
  for (const answer of await Promise.all(commands.map((file) => asked(file, '--help')))) {
    expect(answer).toMatchObject({ code: 0, stderr: '' });
    expect(answer.stdout, answer.file).toMatch(/^[A-ZÄÖÜ][^\n]+\n\n[^]*npm (?:run|start)/);
  }
});

test.each([
  ['bench/bench.ts', 'check', '0'],
  ['redaktion.ts', '--port', 'acht'],
])('%s answers %s with a sentence, not with the innards of Node', (file, ...options) => {
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts', file), ...options], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain(options.at(-1));
  expect(stderr).not.toMatch(/^\s+at /m);
});

describe('arguments', () => {
  const options = {
    format: { type: 'string', default: 'text' },
    base: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  } as const;
  const usage = 'npm run probe\n';

  test('become options by their names and words that belong to none', () => {
    expect(readArguments(options, usage, ['a', '--base=-1', '--dry-run', 'b', '--', '--c'])).toMatchObject({
      values: { format: 'text', base: '-1', 'dry-run': true },
      positionals: ['a', 'b', '--c'],
    });
    expect(readOptions(options, usage, ['--format', 'json', '--base', '-'])).toEqual({
      format: 'json',
      base: '-',
      'dry-run': false,
    });
  });

  test.each([
    [['--fromat', 'json'], 'Die Option „--fromat“ gibt es nicht. Ist „--format“ gemeint?'],
    [['-x'], 'Die Option „-x“ gibt es nicht.'],
    [['--toString'], 'Die Option „--toString“ gibt es nicht.'],
    [['--base'], 'Der Option „--base“ fehlt ihr Wert.'],
    [['--base', '--dry-run'], 'Der Option „--base“ fehlt ihr Wert. Soll er „--dry-run“ sein: --base=--dry-run'],
    [['--dry-run=ja'], 'Die Option „--dry-run“ hat keinen Wert.'],
    [['irgendwas'], '„irgendwas“ gehört zu keiner Option.'],
  ])('%j are refused: %s', (given, sentence) => {
    expect(() => readOptions(options, usage, given)).toThrow(`${sentence}\n\nnpm run probe`);
  });
});
