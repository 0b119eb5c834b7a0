import { describe, expect, test } from 'vitest';
import { languages } from '../../schema/language.ts';
import { registry } from '../lib/registry.ts';
import { choiceText, chosen, idOf, namesOf } from './choice.ts';
import type { Name } from './choice.ts';
import { comparedBlocks, comparedLabels, comparedSystem } from './compared-system.ts';
import { dividedNames } from './names-file.ts';
import { comparedIn, searchOfCompared, sideBySide } from './comparison.ts';
import type { Compared, ComparedRow } from './comparison.ts';

const labels = ['Zweck', 'Methoden', 'Status'];
const blocks = [
  ['was', 'Was?'],
  ['leer', 'Leer'],
] as const;
const system = (id: string, rows: ComparedRow[]): Compared => ({
  id,
  name: id,
  href: `/${id}/`,
  blocks: { was: rows },
});
const marks = (...systems: Compared[]) =>
  sideBySide(systems, labels, blocks).flatMap(({ rows }) => rows.map(({ label, mark }) => [label, mark]));

describe('side by side', () => {
  test('statements are the same, different, not stated everywhere, or nowhere', () => {
    const one = system('a', [{ at: 0, values: ['Akten'] }, { at: 1, values: ['x', 'y'] }, { at: 2 }]);
    const two = system('b', [{ at: 0, values: ['Bilder'] }, { at: 1, values: ['y', 'x'] }, { at: 2 }]);
    expect(marks(one, two)).toEqual([
      ['Zweck', 'different'],
      ['Methoden', 'same'],
      ['Status', 'nowhere'],
    ]);
    expect(marks(one, system('c', [{ at: 0, values: ['Akten'] }, { at: 1 }]))).toEqual([
      ['Zweck', 'same'],
      ['Methoden', 'partly'],
      ['Status', 'nowhere'],
    ]);
  });

  test('what is withheld is a statement of its own', () => {
    const secret = system('a', [{ at: 0, withheld: 'Sicherheit' }]);
    expect(marks(secret, system('b', [{ at: 0, values: ['Sicherheit'] }]))).toEqual([['Zweck', 'different']]);
  });

  test('one system alone has nothing to differ from; a block without rows is left out', () => {
    const all = sideBySide([system('a', [{ at: 0, values: ['Akten'] }])], labels, blocks);
    expect(all).toEqual([{ heading: 'Was?', rows: [{ label: 'Zweck', cells: [{ at: 0, values: ['Akten'] }] }] }]);
  });
});

test.each(languages)('every statement and gap of every system has its label and its block, in %s', (language) => {
  const known = comparedLabels(language);
  const ids = comparedBlocks(language).map(([id]) => id);
  const systems = [...registry.system.values()].map((entry) => comparedSystem(entry, language));
  const lost = systems.flatMap(({ id, blocks: own }) =>
    Object.entries(own).flatMap(([block, rows]) =>
      ids.includes(block) && rows.every(({ at }) => known[at] !== undefined) ? [] : [`${id}: ${block}`],
    ),
  );
  expect(lost).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

test('the address names up to four systems, each once, and nothing that is no id', () => {
  expect(comparedIn('?a=f13&b=mucgpt&c=f13&d=%3Cscript%3E&e=llmoin')).toEqual(['f13', 'mucgpt']);
  expect(searchOfCompared(['f13', 'mucgpt'])).toBe('?a=f13&b=mucgpt');
  expect(searchOfCompared([])).toBe('');
});

test('a system is found by its suggestion, its name, or a part that only it has', () => {
  const names: Name[] = [
    [0, 'LLMoin', 'Senatskanzlei Hamburg'],
    [1, 'LLMoin', 'Senator für Finanzen'],
    [2, 'F13', 'Staatsministerium'],
  ];
  for (const name of names) expect(chosen(names, choiceText(name))).toBe(name);
  expect(chosen(names, ' f13 ')).toBe(names[2]);
  expect(chosen(names, 'staatsmin')).toBe(names[2]);
  expect(chosen(names, 'senator fuer')).toBe(names[1]);
  expect(chosen(names, 'LLMoin')).toBeUndefined();
  expect(chosen(names, '')).toBeUndefined();
});

test('of many systems each is offered with its name and body, and leads to its id', async () => {
  const systems = Array.from({ length: 1_200 }, (_, number) => ({
    id: `system-${number}`,
    name: `System ${number}`,
    body: `Stelle ${number % 150}`,
  }));
  const { content, parts } = dividedNames(systems);
  const opened = { content, part: async (name: string) => parts.get(name) };
  const offered = namesOf(content);
  expect(offered.map(([, name, body]) => [name, body])).toEqual(systems.map(({ name, body }) => [name, body]));
  expect(await Promise.all(offered.map((name) => idOf(name, opened)))).toEqual(systems.map(({ id }) => id));
});
