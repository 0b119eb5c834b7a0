import { describe, expect, test } from 'vitest';
import { findingsOn, reportedSystem, said } from './fixtures/registry.ts';

const file = 'systems/mv/wegweiser.yaml';
const task = 'search-and-retrieval';
const system = { ...reportedSystem, limitations: 'Kennt nur Frau Mustermann.', capabilities: [task, task] };
const warned = { [file]: system };
const reason = 'Das bleibt so.';

/** All findings about a registry with these exceptions: `file rule`. */
const withExceptions = (...exceptions: Record<string, string>[]) =>
  findingsOn({ ...warned, 'exceptions.yaml': { exceptions } }).map((finding) => `${finding.file} ${finding.rule}`);

test('without exceptions both warnings stand', () => {
  expect(findingsOn(warned).map(({ rule }) => rule)).toEqual(['duplicate-item', 'personal-name']);
});

describe('an exception with a reason', () => {
  test('takes out the findings of its rule in its file, and no others', () => {
    expect(withExceptions({ file, rule: 'duplicate-item', reason })).toEqual([`${file} personal-name`]);
  });

  test('can be narrowed to one statement', () => {
    const exceptions = [{ file, rule: 'duplicate-item', path: 'capabilities[1]', reason }];
    expect(withExceptions(...exceptions)).toEqual([`${file} personal-name`]);
    expect(withExceptions({ ...exceptions[0]!, path: 'capabilities[0]' })).toContain(
      'exceptions.yaml unneeded-exception',
    );
  });

  test('holds to its last day, and then is a finding itself', () => {
    const until = (day: string) => withExceptions({ file, rule: 'duplicate-item', reason, until: day });
    expect(until('2026-11-21')).toEqual([`${file} personal-name`]);
    expect(until('2026-11-20')).toEqual([
      'exceptions.yaml unneeded-exception',
      `${file} duplicate-item`,
      `${file} personal-name`,
    ]);
  });

  test('is refused without its reason', () => {
    expect(withExceptions({ file, rule: 'duplicate-item' })).toContain('exceptions.yaml missing-key');
  });
});

describe('an exception that matches nothing is a finding at its line', () => {
  const exceptions = [
    { file, rule: 'personal-mailbox', reason },
    { file: 'systems/mv/wegweise.yaml', rule: 'duplicate-item', reason },
    { file, rule: 'duplicate-items', reason },
    { file, rule: 'missing-key', reason },
  ];
  const found = findingsOn({ ...warned, 'exceptions.yaml': { exceptions } }).filter(
    ({ rule }) => rule === 'unneeded-exception',
  );

  test.each([
    [0, 'trifft nichts mehr', undefined],
    [1, 'gibt es nicht', '„systems/mv/wegweiser.yaml“'],
    [2, 'gibt es nicht', '„duplicate-item“'],
    // What the schema refuses is no rule that could be excepted.
    [3, 'gibt es nicht', undefined],
  ])('number %i', (index, message, suggestion) => {
    expect(found[index]?.path).toBe(`exceptions[${index}]`);
    expect(found[index]?.message).toContain(message);
    if (suggestion) expect(found[index]?.hint).toContain(suggestion);
    expect(found[index]!.line).toBeGreaterThan(found[index - 1]?.line ?? 1);
  });
});

test('an error stays an error', () => {
  const records = {
    [file]: { ...reportedSystem, startDate: '2027-01' },
    'exceptions.yaml': { exceptions: [{ file, rule: 'status-dates', reason }] },
  };
  expect(said('status-dates', records)).toEqual(['error startDate']);
  expect(said('unneeded-exception', records)).toEqual(['warning exceptions[0]']);
});
