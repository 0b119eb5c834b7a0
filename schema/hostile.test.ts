import { describe, expect, test } from 'vitest';
import { checkRegistry } from './check.ts';
import { fieldsOf } from './fields.ts';
import type { Shape } from './fields.ts';
import type { SourceFile } from './files.ts';
import { fixtureFiles } from './fixtures/files.ts';
import { kinds } from './kinds.ts';
import { mostBytes, mostDepth } from './read.ts';
import { workTime } from './fixtures/work-time.ts';

/* Attacks that cannot lie in the repository as files; the others are fixtures with their expected findings. */

const options = { name: 'registry', today: '2026-11-21' };
const sample = fixtureFiles('valid').find(({ path }) => path === 'systems/mv/compiled-minimal.yaml')!;
const file = (path: string, content: string | Uint8Array = sample.bytes): SourceFile => ({
  path,
  name: path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
const rulesFor = (files: readonly SourceFile[], path: string) =>
  checkRegistry(files, options)
    .findings.filter((finding) => finding.file === path)
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'unknown-reference');

describe('names and paths', () => {
  test.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])('%s is a device on Windows', (id) => {
    const path = `systems/mv/${id}.yaml`;
    expect(rulesFor([file(path)], path)).toEqual(['reserved-name']);
  });

  test.each(['console', 'com', 'com10', 'nulltarif'])('%s is a name like any other', (id) => {
    const path = `systems/mv/${id}.yaml`;
    expect(rulesFor([file(path)], path)).toEqual([]);
  });

  test.each([
    '../systems/mv/eins.yaml',
    'systems/mv/../by/eins.yaml',
    'systems/mv/..yaml',
    'systems/mv/a..%2f..%2fb.yaml',
    'systems\\mv\\eins.yaml',
    '/systems/mv/eins.yaml',
    'systems/mv/eins.yaml/zwei.yaml',
    'systems/mv/eins .yaml',
    'systems/mv/eins\u0000.yaml',
    'systems/mv/eins\n.yaml',
    'systems/mv/prüfung.yaml',
    'systems/__proto__/eins.yaml',
    '__proto__/eins.yaml',
    'constructor',
    '',
  ])('%j leads nowhere', (path) => {
    expect(
      rulesFor([file(path)], path).filter((rule) => !['stray-file', 'wrong-folder', 'file-name'].includes(rule)),
    ).toEqual([]);
    expect(rulesFor([file(path)], path)).toHaveLength(1);
  });

  test('of two paths that are one file elsewhere, the one written otherwise is refused', () => {
    const files = [file('systems/mv/eins.yaml'), file('systems/mv/Eins.yaml'), file('Systems/mv/eins.yaml')];
    expect(rulesFor(files, 'systems/mv/eins.yaml')).toEqual([]);
    expect(rulesFor(files, 'systems/mv/Eins.yaml')).toEqual(['case-collision', 'file-name']);
    expect(rulesFor(files, 'Systems/mv/eins.yaml')).toEqual(['case-collision', 'stray-file']);
  });
});

describe('what is no plain file', () => {
  test.each(['link', 'submodule', 'special'] as const)('%s: refused, content not looked at', (irregularity) => {
    const path = 'systems/mv/eins.yaml';
    expect(rulesFor([{ ...file(path, 'name: ['), irregularity }], path)).toEqual(['not-a-plain-file']);
  });

  test('a program is refused and still read, so that references to it hold', () => {
    const path = 'systems/mv/eins.yaml';
    expect(rulesFor([{ ...file(path), irregularity: 'executable' }], path)).toEqual(['not-a-plain-file']);
    expect(rulesFor([{ ...file(path, ''), irregularity: 'executable' }], path)).toEqual([
      'empty-file',
      'not-a-plain-file',
    ]);
  });
});

describe('a file of the greatest length takes less than a second, whatever it is filled with', () => {
  const start = new TextDecoder().decode(sample.bytes);
  const numbered = (make: (index: number) => string): string => {
    let text = '';
    for (let index = 0; text.length < mostBytes - 100; index++) text += make(index);
    return text;
  };
  const filled = (piece: string, before = '', after = '') =>
    before +
    piece.repeat(Math.floor((mostBytes - 1_000 - before.length) / new TextEncoder().encode(piece).length)) +
    after;

  const yaml: Record<string, string> = {
    'open lists': filled('['),
    'open groups': filled('{a: '),
    'lists in lists': filled('- '),
    'keys in keys': filled('? '),
    colons: filled(': '),
    'different keys': numbered((index) => `k${index}: 1\n`),
    'the same key': filled('a: 1\n'),
    'a list': filled('- a\n'),
    'a list in a line': filled('a,', '[', ']'),
    documents: filled('---\n'),
    comments: filled('# a\n'),
    anchors: filled('&a '),
    aliases: filled('*a,', 'a: ['),
    tags: filled('!a '),
    directives: filled('%YAML 1.2\n'),
    'a quote without end': filled('x', 'a: "'),
    escapes: filled('\\u202e', 'a: "', '"'),
    NUL: filled('\0'),
    'turned directions': filled('\u202e', 'a: '),
    'mixed words': filled('aа ', 'a: '),
    'unknown codes': filled('  - x\n', `${start}aiMethods:\n`),
    'empty sources': filled('  - {}\n', start),
    'a long word': start.replace('Posteingang', filled('a.')),
    'a long address': start.replace('www.', filled('a-')),
    blanks: start.replace('Posteingang Musterstadt', filled(' ', '"', ' a "')),
  };
  test.each(Object.entries(yaml))('%s', (_, text) => {
    const files = [file('systems/mv/eins.yaml', text)];
    expect(workTime(() => checkRegistry(files, options))).toBeLessThan(1_000);
    expect(checkRegistry(files, options).registry).toBeUndefined();
  });

  const narrative = (piece: string, most: number) => piece.repeat(Math.floor(most / piece.length));
  const blocks = (piece: string) => `${narrative(piece, 2_900)}\n\n`.repeat(6);
  const markdown: Record<string, string> = {
    emphasis: blocks('*_'),
    'emphasis and words': blocks('a**b*c* '),
    brackets: blocks('['),
    'links without end': blocks('[a]('),
    links: blocks('[a](b) '),
    backticks: blocks('`a``b```'),
    components: blocks('<Hinweis>'),
    attributes: `<Hinweis ${narrative('a="b" ', 2_900)}/>`,
    quotes: narrative('> a\n\n', 1_200),
    'lists in lists': narrative('1. 1. 1. 1. 1. 1. 1. 1. a\n\n', 6_000),
    'lists in quotes': narrative('> - > - > - > - a\n\n', 4_500),
    'words that begin like addresses': blocks('a.a.'),
    addresses: blocks('http://a '),
    references: blocks('&#x202e;'),
  };
  test.each(Object.entries(markdown))('narrative: %s', (_, text) => {
    const content = `---\n${start}---\n\n${text}`;
    expect(workTime(() => checkRegistry([file('systems/mv/eins.mdx', content)], options))).toBeLessThan(1_000);
  });

  test('and its findings are counted, not listed without end', () => {
    const { findings } = checkRegistry(
      [file('systems/mv/eins.yaml', `${start}aiMethods:\n${'  - x\n'.repeat(2_000)}`)],
      options,
    );
    expect(findings.length).toBeLessThan(110);
    expect(findings.map(({ rule }) => rule)).toContain('more-problems');
  });
});

test('the depth allowed is enough for every record', () => {
  const depthOf = (shape: Shape): number => {
    if (shape.kind === 'leaf') return 0;
    return (
      1 + (shape.kind === 'list' ? depthOf(shape.item) : Math.max(...shape.fields.map((field) => depthOf(field.shape))))
    );
  };
  for (const { schema } of Object.values(kinds))
    expect(depthOf({ kind: 'group', fields: fieldsOf(schema) })).toBeLessThanOrEqual(mostDepth);
});

test('no message carries on what it warns of', () => {
  const files = [
    ...fixtureFiles('invalid'),
    file('systems/mv/eins.yaml', '"\\e[2J\\u202E": 1\n"a\\n::error::b": 1\nstatus: "\\e[31m"\n'),
  ];
  for (const language of ['de', 'en'] as const)
    for (const { message, hint, path } of checkRegistry(files, { ...options, language }).findings)
      expect(`${message}${hint ?? ''}${path}`).not.toMatch(/[\p{Cc}\p{DI}]/u);
});

test('hostile keys change nothing for the rest of the program', () => {
  const before = Reflect.ownKeys(Object.prototype);
  checkRegistry(fixtureFiles('invalid'), options);
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
