import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { visit } from './browser.ts';

describe('the guided classification', () => {
  test('leads by keyboard to high risk with reasons, duties, dates and YAML; back takes one step back', async () => {
    const { page, complaints, requests } = await visit('/einstufung/', { viewport: { width: 320, height: 640 } });
    await page.getByText('Frage 1 von höchstens 14').waitFor();
    const before = requests.length;
    /** Chooses as people do who never touch the mouse: the focus is on the question, the arrows move. */
    const answer = async (question: string | RegExp, downs: number) => {
      const group = page.getByRole('group', { name: question });
      await group.waitFor();
      await group.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      for (let down = 0; down < downs; down += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    // Without a choice nothing happens but a word about it.
    await page.getByRole('button', { name: 'Weiter' }).press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Bitte wählen Sie eine Antwort.' }).waitFor();
    await answer('Ist es ein KI-System?', 0);
    const prohibited = page.getByRole('group', { name: 'Tut das System etwas aus dieser Liste?' });
    await prohibited.waitFor();
    expect(await prohibited.evaluate((group) => group === document.activeElement)).toBe(true);
    await page.goBack();
    await page.getByText('Frage 1 von höchstens 14').waitFor();
    await page.goForward();
    await answer('Tut das System etwas aus dieser Liste?', 1);
    await answer(/Produkt nach Anhang I/, 1);
    await answer('In welchem dieser Bereiche wird das System eingesetzt?', 4);
    await answer('Für welche dieser Verwendungen ist das System bestimmt?', 0);
    await answer('Erstellt das System Profile von Menschen?', 0);
    await answer('Was tut Ihre Stelle mit dem System?', 0);
    await answer(/direkt mit dem System zu tun/, 0);
    await answer(/Texte, Bilder, Töne oder Videos\?/, 1);
    await answer(/Erkennt das System Gefühle/, 1);
    await answer(/Veröffentlichen Sie damit/, 2);

    const heading = page.getByRole('heading', { level: 2, name: 'Vorschlag: hochriskant nach Anhang III' });
    await heading.waitFor();
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    const follows = page.getByRole('region', { name: 'Was daraus folgt, und ab wann' });
    const fria = follows.getByRole('listitem').filter({ hasText: 'Grundrechte-Folgenabschätzung vor dem Einsatz' });
    expect(await fria.innerText()).toContain('2. Dezember 2027');
    const duty = page.locator('#duties li[data-duty]').filter({ visible: true });
    expect(await duty.allInnerTexts()).toEqual([expect.stringMatching(/Abs\. 1[\s\S]*nicht Ihre Stelle/)]);
    await page.getByText(/^Für Redaktionen:/).click();
    expect(parse(await page.getByRole('textbox', { name: 'Angaben als YAML' }).inputValue())).toMatchObject({
      aiActRoles: ['deployer'],
      publicationCategory: 'high-risk-ai',
      aiActClass: 'high-risk-annex-iii',
      annexIIIArea: 'annex-iii-5a',
      profiling: true,
      art50Duties: ['art-50-1-interaction'],
    });
    // Chromium asks for the icon of the page at every address anew; icons of the style sheet are data.
    const sent = requests.slice(before).map((request) => request.url());
    expect(sent.filter((url) => !url.startsWith('data:') && !url.endsWith('/favicon.svg'))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await page.getByRole('link', { name: 'Mit diesen Angaben melden' }).click();
    await page.waitForURL(/\/melden\/$/);
    // Its section is still folded.
    const stated = page.locator('#angabe-aiActClass');
    await expect.poll(() => stated.inputValue(), { timeout: 20_000 }).toBe('high-risk-annex-iii');
    expect(complaints).toEqual([]);
  });

  test('"do not know" ends in an open result that says who can look, and a link carries the answers', async () => {
    const { page } = await visit('/en/einstufung/#ai-system=yes&prohibited=no&product=no&field=none&role=unknown');
    await page
      .getByRole('group', { name: /deal with the system directly/ })
      .getByLabel('Do not know')
      .check();
    await page.getByRole('button', { name: 'Continue' }).click();
    for (const question of [/generate text/, /recognise emotions/, /use it to publish/]) {
      await page.getByRole('group', { name: question }).getByLabel('No', { exact: true }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    await page.getByRole('heading', { level: 2, name: 'Result: still open' }).waitFor();
    const open = page.getByRole('region', { name: 'Who can look' }).getByRole('listitem');
    expect(await open.allInnerTexts()).toEqual([
      expect.stringContaining('Ask: legal unit'),
      expect.stringContaining('Ask: specialist unit'),
    ]);
    await page.getByRole('link', { name: /^Change answer: Contact with people/ }).click();
    await page.getByRole('group', { name: /deal with the system directly/ }).waitFor();
    await page.getByRole('button', { name: 'Previous question' }).click();
    await page.getByRole('group', { name: /What does your body do/ }).waitFor();
  });

  test('without JavaScript all questions, norms and consequences can be read', async () => {
    const { page } = await visit('/einstufung/', { javaScriptEnabled: false });
    await page.getByText('Die geführten Fragen brauchen JavaScript.').waitFor();
    await page.getByText('Alle Fragen und was aus den Antworten folgt', { exact: true }).click();
    await page.getByRole('heading', { level: 3, name: /Erstellt das System Profile von Menschen/ }).waitFor();
    expect(await page.getByText('hält fest: Hochrisiko nach Anhang III').count()).toBeGreaterThan(0);
    await page
      .getByRole('link', { name: /^Art\. 3 Nr\. 1 KI-VO/ })
      .last()
      .click();
    await page.waitForURL(/\/recht\/#ki-vo-art-3-nr-1-ki-system$/);
    await page.getByRole('heading', { name: 'Was ein KI-System ist' }).waitFor();
  });
});
