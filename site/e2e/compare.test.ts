import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';

const line = (page: Page, name: RegExp) => page.getByRole('row', { name });
const columns = (page: Page) => page.locator('thead th a').allTextContents();

describe('the comparison', () => {
  test('of two systems names what differs in words', async () => {
    const { page, complaints } = await visit('/vergleich/?a=mucgpt&b=f13');
    await page.getByRole('status').filter({ hasText: '2 Systeme im Vergleich' }).waitFor();
    expect(await columns(page)).toEqual(['MUCGPT', 'F13']);
    await line(page, /^Verantwortliche Stelle unterschiedlich .*München.*Baden-Württemberg/).waitFor();
    await line(page, /^Projektstatus gleich im Einsatz im Einsatz/).waitFor();
    const gap = line(page, /^Kontakt.*nicht überall angegeben/);
    expect(await gap.getByText('Angabe fehlt').count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Nur Unterschiede zeigen' }).check();
    await line(page, /^Projektstatus gleich/).waitFor({ state: 'hidden' });
    await line(page, /^Verantwortliche Stelle/).waitFor();
    expect(complaints).toEqual([]);
  });

  test('grows to four systems by keyboard, shrinks again, and stands in the address', async () => {
    const { page, complaints } = await visit('/vergleich/?a=mucgpt&b=f13&c=baergpt');
    const field = page.getByRole('combobox', { name: 'System hinzufügen' });
    await field.focus();
    await page.keyboard.type('LLMo');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'kein eindeutiges System' }).waitFor();
    await field.fill('LLMoin');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/vergleich/?a=mucgpt&b=f13&c=baergpt&d=llmoin');
    await page.getByRole('status').filter({ hasText: '4 Systeme im Vergleich' }).waitFor();
    expect(await columns(page)).toEqual(['MUCGPT', 'F13', 'BärGPT', 'LLMoin']);
    await field.fill('Parla');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Mehr als vier' }).waitFor();
    await page.getByRole('button', { name: 'F13 aus dem Vergleich entfernen' }).click();
    await page.waitForURL('**/vergleich/?a=mucgpt&b=baergpt&c=llmoin');
    await page.goBack();
    await page.getByRole('status').filter({ hasText: '4 Systeme im Vergleich' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('says so where nothing is chosen or an entry is gone', async () => {
    const { page } = await visit('/vergleich/');
    await page.getByText('Noch ist nichts ausgewählt.').waitFor();
    await page.goto('/vergleich/?a=gibt-es-nicht&b=f13');
    await page.getByRole('alert').filter({ hasText: 'Zu „gibt-es-nicht“ gibt es keinen Eintrag.' }).waitFor();
    expect(await columns(page)).toEqual(['F13']);
  });

  test('keeps its rows and columns where they are stacked at 320 px', async () => {
    const { page } = await visit('/en/vergleich/?a=mucgpt&b=f13', { viewport: { width: 320, height: 640 } });
    await line(page, /^Project status same/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('without JavaScript leads to the list', async () => {
    const { page } = await visit('/vergleich/', { javaScriptEnabled: false });
    await page.getByText('Der Vergleich braucht JavaScript.').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Alle Systeme' }).click();
    await page.getByRole('heading', { level: 1, name: 'Alle Systeme' }).waitFor();
  });
});
