import { expect, test } from 'vitest';
import { legible } from '../colours.ts';
import { findingsOn, said } from '../fixtures/registry.ts';

const operator = { name: { de: 'Musterregister', en: 'Sample register' }, shortName: 'Muster' };
const saidOfColours = (colours: object) => said('accent-contrast', { 'operator.yaml': { ...operator, colours } });

test('a colour too pale for white or too dark for black is refused with a shade that will do', () => {
  expect(saidOfColours({ accent: '#00693e' })).toEqual([]);
  expect(saidOfColours({ accent: '#ffcc00' })).toEqual(['error colours.accent']);
  expect(saidOfColours({ accent: legible('#ffcc00', 'light') })).toEqual([]);
  expect(saidOfColours({ accent: '#00693e', accentDark: '#00693e' })).toEqual(['error colours.accentDark']);
  expect(saidOfColours({ accent: '#00693e', accentDark: legible('#00693e', 'dark') })).toEqual([]);
});

test('the finding names the shade to take', () => {
  const [found] = findingsOn({ 'operator.yaml': { ...operator, colours: { accent: '#ffcc00' } } }).filter(
    ({ rule }) => rule === 'accent-contrast',
  );
  expect(found?.message).toContain('Kontrast 1,');
  expect(found?.hint).toBe(`Der nächste lesbare Farbton: "${legible('#ffcc00', 'light')}".`);
});
