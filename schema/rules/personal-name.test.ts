import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

const of = (responsibleRole: string) => saidOf('personal-name', { responsibleRole });

test.each([
  'Frau Mustermann',
  'Leitung: Herr Dr. Mustermann',
  'Prof. Dr. Erika Mustermann',
  'Amtsleitung (Dr. Mustermann)',
])('%s names a person', (role) => {
  expect(of(role)).toEqual(['warning responsibleRole']);
});

test.each(['Leitung des Hauptamts', 'Frauenbeauftragte', 'Beauftragte für Frau und Mann', 'Herrschaft der Regeln'])(
  '%s names none',
  (role) => {
    expect(of(role)).toEqual([]);
  },
);

test('the title of a source is quoted as it is', () => {
  const sources = [{ title: 'Rede von Frau Mustermann', publisher: 'Stadt Musterstadt' }];
  expect(saidOf('personal-name', { sources })).toEqual([]);
});
