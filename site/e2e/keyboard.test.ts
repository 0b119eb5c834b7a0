import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';
import { keyboardFaults } from './checks/keyboard.ts';
import { nameOf, pageTypes } from './page-types.ts';

/** Kinds of stops whose focus was compared pixel by pixel on a page before. */
const looked = new Set<string>();

describe('the Tab key alone reaches everything, in the order seen and with a focus that shows, on', () => {
  test.each(pageTypes.map((type) => ({ ...type, name: nameOf(type) })))('$name', async ({ path, state }) => {
    const { page } = await visit(path);
    await state?.reach(page);
    expect(await keyboardFaults(page, looked)).toEqual([]);
  });
});

test('the first stop leads past the header', async () => {
  const { page } = await visit('/systeme/mucgpt/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true);
});

test('at 400 % zoom nothing that stays in place covers the focus', async () => {
  const { page } = await visit('/systeme/mucgpt/', { viewport: { width: 320, height: 256 } });
  expect(await keyboardFaults(page, looked)).toEqual([]);
});
