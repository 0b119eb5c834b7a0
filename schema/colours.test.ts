import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, leastContrast, legible, palettesOf, weakestContrast } from './colours.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  // The grey that just fails and the one that just passes on white.
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('whatever the operator chose, links can be read by day and by night, and buttons as well', () => {
  const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, fc.option(colour, { nil: undefined }), (accent, accentDark) => {
      const { light, dark } = palettesOf({ accent, accentDark });
      expect(weakestContrast(light.accent, 'light')).toBeGreaterThanOrEqual(leastContrast);
      expect(weakestContrast(dark.accent, 'dark')).toBeGreaterThanOrEqual(leastContrast);
    }),
  );
});

test('a colour that can be read stays as it is', () => {
  expect(legible('#2044aa', 'light')).toBe('#2044aa');
  expect(legible('#9fb4ee', 'dark')).toBe('#9fb4ee');
});
