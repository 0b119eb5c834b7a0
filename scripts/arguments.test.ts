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

test(
  'every command answers an option it does not know in German, with how it is used',
  { timeout: 60_000 },
  async () => {
    expect(commands.length).toBeGreaterThan(10);
    await Promise.all(
      commands.map(async (file) => {
        const child = execFile(process.execPath, [resolve(file), '--quark']);
        let said = '';
        child.stderr?.on('data', (text: string) => (said += text));
        child.stdout?.on('data', (text: string) => (said += `stdout: ${text}`));
        const code = await new Promise((done) => child.once('close', done));
        expect([file, code]).toEqual([file, 2]);
        expect(said, file).toMatch(/^Die Option „--quark“ gibt es nicht\.\n\n[^]*npm (?:run|start)/);
        expect(said, file).not.toMatch(english);
        expect(said, file).not.toMatch(/^\s+at /m);
      }),
    );
  },
);

test.each(['--help', '-h'])('asked with %s, a command says how it is used and does nothing', (option) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/sbom.ts'), option], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Schreibt die Stückliste[^\n]+\n\n  npm run -s sbom/);
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
