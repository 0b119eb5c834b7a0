import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { visit } from './browser.ts';

const german = '/systeme/regresspruefung-bg-etem/';

describe('whoever reads the page of a system finds out by clicking', () => {
  test('whether it decides about them, whom to ask and which rights they have', async () => {
    const { page, complaints } = await visit(german);
    const contents = page.getByRole('navigation', { name: 'Auf dieser Seite' });
    await contents.getByRole('link', { name: 'Was macht das System, was entscheidet es?' }).click();
    const decides = page.getByRole('region', { name: 'Was macht das System, was entscheidet es?' });
    await decides.getByText('Wirkung auf Entscheidungen').first().waitFor();
    await decides.getByText('Empfehlend').waitFor();

    await contents.getByRole('link', { name: 'Wie kann ich widersprechen?' }).click();
    const objection = page.getByRole('region', { name: 'Wie kann ich widersprechen?' });
    await objection.getByText('Angabe fehlt').waitFor();
    await objection.getByRole('link', { name: 'Was verlangt das Recht?' }).click();
    const law = page.getByRole('region', { name: 'Was verlangt das Recht?' });
    await law.getByText('Beschwerde bei der Marktüberwachungsbehörde').click();
    await law.getByText('Andere Rechtswege bleiben daneben offen.').waitFor();

    await page.getByRole('link', { name: 'Frage stellen' }).click();
    await page.getByRole('heading', { level: 2, name: 'Fehler oder Barriere melden' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('what the law asks and from when, with its source and without a verdict on the class', async () => {
    const { page } = await visit(german);
    const law = page.getByRole('region', { name: 'Was verlangt das Recht?' });
    await law.getByText('Die Einstufung nach der KI-Verordnung ist nicht angegeben.').waitFor();
    await law.getByText('Hinweis, keine Rechtsberatung.').waitFor();
    const duty = law.getByRole('listitem').filter({ hasText: 'KI-Kompetenz der Beschäftigten' });
    await duty.getByText('Art. 4 KI-VO · gilt seit 2. Februar 2025').waitFor();
    await duty.getByText('KI-Kompetenz der Beschäftigten').click();
    await duty.getByText('Geprüft am').waitFor();
    expect(await duty.getByRole('listitem').count()).toBeGreaterThan(0);
    // It recommends and does not decide; so nothing is said of machines that decide.
    expect(await law.getByText('§ 35a VwVfG').count()).toBe(0);
  });
});

test('the time of a system reads in words, the present status among them', async () => {
  const { page } = await visit('/systeme/intelligente-videobeobachtung-hamburg/');
  const points = page.getByRole('list', { name: 'Zeitlicher Verlauf' }).getByRole('listitem');
  expect((await points.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'Beginn der Nutzung Juli 2023',
    'Projektstatus: Pilot belegt für 6. November 2025',
  ]);
});

test('the English page speaks English and says where the entry does not', async () => {
  const { page } = await visit('/en/systeme/mucgpt/');
  await page.getByRole('heading', { name: 'What does the law ask?' }).waitFor();
  const ask = page.getByRole('link', { name: 'Ask a question (by e-mail)' });
  expect(await ask.getAttribute('href')).toContain('mailto:ki@muenchen.de?subject=Question%20about%20');
  const duty = page.getByRole('listitem').filter({ hasText: 'AI literacy' });
  await duty.getByText('Art. 4 AI Act').waitFor();
  await page.getByText('Text for letters').click();
  expect(await page.locator('.letter-text').innerText()).toMatch(/^An AI system is used in this procedure: “MUCGPT”/);
});

test('a typical entry prints on two sheets, with its address and without navigation', async () => {
  const { page } = await visit('/systeme/');
  for (const id of ['mucgpt', 'application-manager-mecklenburg-vorpommern', 'codefy-landgericht-frankfurt', 'llmoin']) {
    await page.goto(`/systeme/${id}/`);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect([1, 2], id).toContain(sheets.length);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count(), id).toBe(0);
    await page.getByText(`/systeme/${id}/`).waitFor();
  }
});

test('no page of a system runs a script or weighs more than 12 KB', () => {
  const pages = ['systeme', 'en/systeme'].flatMap((folder) =>
    readdirSync(join(inject('output'), folder), { withFileTypes: true })
      .filter((item) => item.isDirectory() && item.name !== 'seite')
      .map(({ name }) => readFileSync(join(inject('output'), folder, name, 'index.html'))),
  );
  expect(pages.length).toBeGreaterThan(300);
  expect(pages.filter((html) => html.includes('<script'))).toEqual([]);
  const largest = pages.toSorted((a, b) => b.length - a.length).slice(0, 8);
  expect(Math.max(...largest.map((html) => brotliCompressSync(html).length))).toBeLessThanOrEqual(12 * 1024);
});
