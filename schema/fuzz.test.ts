import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkRegistry } from './check.ts';
import type { SourceFile } from './check.ts';
import { fixtureFiles } from './fixtures/files.ts';
import { workTime } from './fixtures/work-time.ts';
import type { Finding } from './finding.ts';

/* Real and hostile files, damaged at random but the same way every time: the check always ends, soon, with a verdict. */

const runs = 20_000;
const longest = 1_000;
const today = '2026-11-21';

/** Small generator of pseudo-random numbers (mulberry32), so that a failing run can be repeated. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const root = resolve(import.meta.dirname, '../registry');
const real: SourceFile[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => join(item.parentPath, item.name))
  .toSorted()
  .map((file) => ({ path: file.slice(root.length + 1), name: file, bytes: readFileSync(file) }));
const sources = [...real, ...fixtureFiles('valid'), ...fixtureFiles('invalid')]
  // Longer ones are tested for time in hostile.test.ts.
  .filter(({ bytes, path }) => bytes.length < 30_000 && /\.(?:ya?ml|mdx)$/.test(path));

/** What is dropped into a file: the vocabulary of attacks on YAML, Markdown, HTML and JavaScript. */
const pieces = [
  '&a ',
  '*a',
  '!!js/function ',
  '<<: ',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '- ',
  '? ',
  ': ',
  '|\n',
  '>-\n',
  '[',
  '{',
  ']',
  '}',
  '"',
  "'",
  '\t',
  '__proto__: ',
  'constructor: ',
  'prototype: ',
  'toString: ',
  'movedTo: ',
  'id: ',
  'hasOwnProperty: 1\n',
  'null',
  '~',
  'true',
  '.inf',
  '.nan',
  '1e999',
  '0x7f',
  '-0',
  '\0',
  '\u001b[2J',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  'а',
  'ο',
  '\u2028',
  '\r',
  '\\u202E',
  '\\x00',
  '<script>',
  '</script>',
  '<!--',
  '<Hinweis>',
  '</Hinweis>',
  '<Kennzahl wert="',
  '/>',
  '{process.exit(1)}',
  '\n\nimport x from "y"\n\n',
  '`',
  '**',
  '_',
  '![',
  '](',
  'javascript:',
  'https://',
  '//',
  '@',
  '\n# ',
  '\n> ',
  '\n1. ',
  'sources:\n',
  '  ',
  '\n',
  'x'.repeat(3000),
  '['.repeat(200),
  '\n- '.repeat(200),
  '> '.repeat(50),
  '*_'.repeat(500),
];

type Mutation = (bytes: Buffer, random: (below: number) => number) => Buffer;

const linesOf = (bytes: Buffer) => bytes.toString('latin1').split('\n');
const joined = (lines: readonly string[]) => Buffer.from(lines.join('\n'), 'latin1');
const insert = (bytes: Buffer, at: number, what: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)]);

const mutations: readonly Mutation[] = [
  // A byte becomes another one.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random(copy.length)] = random(256);
    return copy;
  },
  // The rest is cut off.
  (bytes, random) => bytes.subarray(0, random(bytes.length + 1)),
  // Something from the list stands somewhere.
  (bytes, random) => insert(bytes, random(bytes.length + 1), Buffer.from(pieces[random(pieces.length)]!)),
  // A line is gone, twice there, or elsewhere.
  (bytes, random) => {
    const lines = linesOf(bytes);
    const [line] = lines.splice(random(lines.length), 1);
    for (let copies = random(3); copies > 0; copies--) lines.splice(random(lines.length + 1), 0, line ?? '');
    return joined(lines);
  },
  // A line is indented more or less.
  (bytes, random) => {
    const lines = linesOf(bytes);
    const at = random(lines.length);
    lines[at] = random(2) ? ` ${lines[at]}` : (lines[at] ?? '').replace(/^ /, '');
    return joined(lines);
  },
  // A key is another one.
  (bytes, random) =>
    joined(
      linesOf(bytes).map((line) =>
        random(6) ? line : line.replace(/[\w]+(?=:)/, pieces[random(pieces.length)]!.replace(/: $/, '')),
      ),
    ),
  // A value is another one.
  (bytes, random) =>
    joined(
      linesOf(bytes).map((line) =>
        random(6)
          ? line
          : line.replace(/(?<=: ).*/, () => Buffer.from(pieces[random(pieces.length)]!).toString('latin1')),
      ),
    ),
  // The beginning of one file, the end of another.
  (bytes, random) => {
    const other = sources[random(sources.length)]!.bytes;
    return Buffer.concat([bytes.subarray(0, random(bytes.length + 1)), other.subarray(random(other.length + 1))]);
  },
];

function damage(bytes: Uint8Array, random: (below: number) => number): Buffer {
  let damaged = Buffer.from(bytes);
  for (let count = 1 + random(3); count > 0; count--)
    damaged = Buffer.from(mutations[random(mutations.length)]!(damaged, random));
  return damaged;
}

test(`${runs} damaged entries: no crash, no hang, nothing changed for the rest of the program`, () => {
  const random = generator(20261121);
  const prototypes = () => [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one));
  const before = prototypes();
  const times: number[] = [];
  let slowest = { time: 0, run: 0 };
  let refused = 0;
  for (let run = 0; run < runs; run++) {
    const { path, bytes } = sources[random(sources.length)]!;
    const damaged = damage(bytes, random);
    let findings: readonly Finding[] = [];
    const time = workTime(() => {
      ({ findings } = checkRegistry([{ path, name: path, bytes: damaged }], { name: 'registry', today }));
    });
    times.push(time);
    if (time > slowest.time) slowest = { time, run };
    if (findings.some(({ file, level }) => file === path && level === 'error')) refused++;
    // A rule that throws is a finding of its own; none may.
    expect(
      findings.filter(({ rule }) => rule === 'rule-failed'),
      `run ${run}: ${damaged.toString()}`,
    ).toEqual([]);
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  process.stdout.write(
    `Fuzz: ${runs} Dateien in ${(total / 1000).toFixed(1)} s, ${refused} abgelehnt, langsamste ${slowest.time.toFixed(0)} ms (Lauf ${slowest.run}).\n`,
  );
  expect(slowest.time).toBeLessThan(longest);
  expect(refused).toBeGreaterThan(runs / 4);
  expect(prototypes()).toEqual(before);
}, 240_000);

test('among sound entries, where rules look from one to the other, damaged ones stop no rule either', () => {
  const random = generator(20261122);
  for (let round = 0; round < 5; round++) {
    const files = real.map((file) => (random(2) ? file : { ...file, bytes: damage(file.bytes, random) }));
    const { findings } = checkRegistry(files, { name: 'registry', today });
    expect(findings.filter(({ rule }) => rule === 'rule-failed')).toEqual([]);
  }
}, 60_000);
