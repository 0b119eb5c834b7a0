import { expect, test } from 'vitest';
import { fieldsOfKind } from '../leaves.ts';
import { differencesIn } from './differences.ts';
import type { Difference } from './differences.ts';

const fieldNamed = (key: string) => fieldsOfKind('system').find((field) => field.key === key)!;

/** A difference in a line: where, how, what. */
function told({ at, ...difference }: Difference): string {
  const where = at.map((step) => ('item' in step ? `[${String(step.item)}]` : step.field.key)).join('.');
  const { how } = difference;
  const facts =
    how === 'value'
      ? [difference.before, difference.after]
      : how === 'items'
        ? [difference.added, difference.removed]
        : [];
  return [where, how, ...facts.map((fact) => JSON.stringify(fact) ?? '–')].join(' ');
}

const between = (key: string, before: unknown, after: unknown) =>
  differencesIn(fieldNamed(key), before, after).map(told);

test('single values, newly stated, changed, no longer stated', () => {
  expect(between('status', undefined, 'pilot')).toEqual(['status value – "pilot"']);
  expect(between('status', 'pilot', 'operation')).toEqual(['status value "pilot" "operation"']);
  expect(between('status', 'pilot', undefined)).toEqual(['status value "pilot" –']);
});

test('of a list what came and what went; another order is no more than that', () => {
  expect(between('users', ['employees', 'citizens'], ['citizens', 'businesses'])).toEqual([
    'users items ["businesses"] ["employees"]',
  ]);
  expect(between('users', ['employees', 'citizens'], ['citizens', 'employees'])).toEqual(['users order']);
  expect(between('users', undefined, ['citizens'])).toEqual(['users items ["citizens"] []']);
});

test('groups are compared field by field, items of lists by their names', () => {
  expect(
    between(
      'contact',
      { email: 'ki@a.example', phone: '+49 1 12345' },
      { email: 'post@a.example', phone: '+49 1 12345' },
    ),
  ).toEqual(['contact.email value "ki@a.example" "post@a.example"']);
  expect(
    between(
      'sources',
      [{ title: 'Eins', date: '2025' }, { title: 'Zwei' }, { title: 'Drei' }],
      [{ title: 'Drei' }, { title: 'Eins', date: '2026' }, { title: 'Vier' }],
    ),
  ).toEqual(['sources items [{"title":"Vier"}] [{"title":"Zwei"}]', 'sources.[Eins].date value "2025" "2026"']);
});

test('what the schema of today does not know is told as it stands, never in its words', () => {
  for (const old of ['no-code-any-more', 3, ['pilot'], { de: 'x' }, null]) {
    const [difference] = differencesIn(fieldNamed('status'), old, 'pilot');
    expect(difference).toEqual({
      at: [{ field: fieldNamed('status') }],
      how: 'value',
      before: old,
      after: 'pilot',
    });
  }
  expect(between('contact', 'Stadt', { email: 'a@b.example' })).toEqual([
    'contact value "Stadt" {"email":"a@b.example"}',
  ]);
  expect(between('contact', { fax: '1' }, { email: 'a@b.example' })).toEqual([
    'contact value {"fax":"1"} {"email":"a@b.example"}',
  ]);
});
