import { expect, test } from 'vitest';
import type { KnownEntry } from '../../schema/derive/form-index.ts';
import { changeText } from './change-text.ts';
import { deskOf } from '../entry-form/verdict.ts';

const known: readonly KnownEntry[] = [
  {
    kind: 'organisation',
    id: 'stadt-musterstadt',
    jurisdiction: 'mv',
    file: 'registry/organisations/mv/stadt-musterstadt.yaml',
    movedTo: undefined,
    record: { name: 'Stadt Musterstadt' },
  },
];

const change = (collection: string, text: string, isNew = true) => {
  const [kind, land] = collection.split('-');
  const folder = ['registry', `${kind}s`, land].filter(Boolean).join('/');
  return changeText({ desk: deskOf(collection, folder), path: `${folder}/a.yaml`, text, isNew }, known).split('\n');
};

test('the text of a commit names the entry and its body, first in one line, then for the reviewer', () => {
  expect(change('system-mv', 'name: Posteingang\norganisation: stadt-musterstadt\n')).toEqual([
    'Neuer Eintrag: KI-System „Posteingang“ (Stadt Musterstadt)',
    '',
    'Eintrag: Posteingang',
    'Stelle: Stadt Musterstadt (Mecklenburg-Vorpommern)',
    'Datei: registry/systems/mv/a.yaml',
    '',
    'Eingereicht mit dem Formular der Redaktion.',
  ]);
  expect(change('system-mv', 'name: Posteingang\norganisation: stadt-musterstadt\n', false)[0]).toBe(
    'Eintrag geändert: KI-System „Posteingang“ (Stadt Musterstadt)',
  );
  expect(change('request', 'title: Chatbot gesucht\norganisation: stadt-musterstadt\n')).toContain(
    'Stelle: Stadt Musterstadt',
  );
});

test('a body is named with its place; one the register does not know yet by its id', () => {
  const [first, , ...rest] = change('organisation-sn', 'name: Stadt Neu\n');
  expect(first).toContain('„Stadt Neu“ (Sachsen)');
  expect(rest).toContain('Stelle: Stadt Neu (Sachsen)');
  expect(change('system-mv', 'name: A\norganisation: stadt-neu\n')[0]).toContain('„A“ (stadt-neu)');
});

test('the first line fits into the title of a merge request, whatever was typed', () => {
  const [first] = change('system-mv', `name: "${'lang\\n/close '.repeat(60)}"\norganisation: ${'x'.repeat(300)}\n`);
  expect(first!.length).toBeLessThan(255);
  expect(first).toContain('…');
});
