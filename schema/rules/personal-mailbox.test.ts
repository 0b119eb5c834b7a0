import { expect, test } from 'vitest';
import { said, saidOf } from '../fixtures/registry.ts';

const of = (email: string) => saidOf('personal-mailbox', { contact: { email } });

test.each([
  'erika.mustermann@example.org',
  'e.mustermann@example.org',
  'erika_mustermann@example.org',
  'anna-lena.müller-lüdenscheidt@example.org',
])('%s looks like a person', (email) => {
  expect(of(email)).toEqual(['warning contact.email']);
});

test.each([
  'ki@example.org',
  'ki.team@example.org',
  'poststelle@example.org',
  'presse.buergerbuero@example.org',
  'referat12.3@example.org',
])('%s looks like an office', (email) => {
  expect(of(email)).toEqual([]);
});

test('every field for a mailbox is looked at, in every kind of record', () => {
  const contact = { email: 'erika.mustermann@example.org' };
  const body = { name: 'Amt', type: 'municipality', contact };
  expect(said('personal-mailbox', { 'organisations/mv/amt.yaml': body })).toEqual(['warning contact.email']);
});
