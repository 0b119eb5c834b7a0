import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { checksumsFile, checksumsOf, checksumsText } from '../store/checksums.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-verify-test-'));
  mkdirSync(join(folder, 'systeme'));
  writeFileSync(join(folder, 'index.html'), 'Start');
  writeFileSync(join(folder, 'systeme', 'größe.html'), 'System');
  writeFileSync(join(folder, checksumsFile), checksumsText(checksumsOf(folder)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command beside this process, which may serve what it asks for. */
const verify = (...options: string[]): Promise<Result> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [resolve('scripts/verify.ts'), ...options]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.once('close', (status) => done({ status, stdout, stderr }));
  });

/** Serves a folder until the test ends. */
async function served(root: string): Promise<string> {
  const server = createServer((request, answer) => {
    try {
      answer.end(readFileSync(join(root, decodeURIComponent(request.url ?? '/'))));
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('an unchanged copy is said to be one', async () => {
  expect(await verify(folder)).toEqual({
    status: 0,
    stdout: 'Verglichen mit sha256sums.txt: alle 2 Dateien unverändert.\n',
    stderr: '',
  });
});

test('changed, missing and added files are named', async () => {
  const copy = join(folder, 'systeme');
  cpSync(join(folder, checksumsFile), join(copy, checksumsFile));
  writeFileSync(join(copy, 'index.html'), 'Verändert');
  const { status, stdout } = await verify(copy, '--format', 'json');
  expect(status).toBe(1);
  expect((JSON.parse(stdout) as { comparisons: unknown[] }).comparisons).toEqual([
    {
      with: checksumsFile,
      files: 2,
      changed: ['index.html'],
      missing: ['systeme/größe.html'],
      extra: ['größe.html'],
    },
  ]);
});

test('a website is checked by its address', async () => {
  const site = await served(folder);
  expect((await verify(site)).status).toBe(0);
  writeFileSync(join(folder, 'index.html'), 'Entstellt');
  const { status, stdout } = await verify(site);
  expect(status).toBe(1);
  expect(stdout).toContain('verändert: index.html');
});

test.each([
  [['nirgends'], 'gibt es nicht'],
  [[], 'Genau ein Ordner'],
  [['.'], 'fehlt sha256sums.txt'],
  [['http://127.0.0.1:9/'], 'antwortet nicht'],
  [['https:///'], 'ist keine Adresse'],
])('without anything to check it says why: %s', async (options, reason) => {
  const { status, stderr } = await verify(...options);
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a state that does not exist is named', async () => {
  const { status, stderr } = await verify(folder, '--commit', 'gibt-es-nicht');
  expect(status).toBe(2);
  expect(stderr).toContain('gibt-es-nicht');
});
