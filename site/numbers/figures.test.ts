import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { languages } from '../../schema/language.ts';
import { texts } from '../i18n/index.ts';
import { columns } from '../lib/catalogue.ts';
import { facets } from '../lib/facets.ts';
import { figures as totals } from '../lib/figures.ts';
import { registry } from '../lib/registry.ts';
import { statementsOf } from '../lib/statements.ts';
import { steckbriefOf } from '../lib/steckbrief.ts';
import { figureCsv } from './figure-file.ts';
import { allFigures } from './figures.ts';
import type { Figure } from './figures.ts';
import { pictureOf } from './picture.ts';
import { tally } from './tally.ts';

describe('the figures of the registry', () => {
  test.each(languages)('show every facet once, in %s', (language) => {
    const keys = allFigures(language).map(({ key }) => key);
    expect(keys.toSorted()).toEqual([...facets.map(({ key }) => key), 'meldung'].toSorted());
  });

  test('as built agree with what the browser counts', () => {
    const { systems, keys, figures } = tally(columns('de'), new Map());
    expect(systems).toBe(totals.systems);
    expect(keys.get('bodies')?.value).toBe(totals.bodies);
    expect(keys.get('inUse')?.value).toBe(totals.inUse);
    expect(keys.get('offered')?.value).toBe(totals.reusable);
    for (const { key, unit, rows } of allFigures('de')) {
      if (unit === 'bodies') continue;
      const numbers = new Map(rows.map(({ code, value }) => [code, value]));
      expect(numbers, key).toEqual(new Map(figures.get(key)?.numbers));
    }
  });

  test('count every body once by whether it has reported', () => {
    const report = allFigures('de').find(({ key }) => key === 'meldung');
    expect(report?.rows.reduce((sum, { value }) => sum + value, 0)).toBe(registry.organisation.size);
  });

  test('count as many statements as the Steckbrief shows', () => {
    for (const entry of registry.system.values()) {
      const { questions, sections, stated, of } = steckbriefOf(entry, 'de');
      expect([...questions, ...sections].flatMap(({ facts }) => facts).length, entry.id).toBe(stated);
      expect({ stated, of }, entry.id).toEqual(statementsOf(entry));
    }
  });
});

const hostile: Figure = {
  key: 'probe',
  label: 'Größe & <Art>',
  unit: 'systems',
  base: 3,
  rows: [
    { code: 'a', label: '=HYPERLINK("https://example.org")', href: '/', value: 2 },
    { code: 'b', label: '</text><script>alert(1)</script>', href: '/', value: 1 },
  ],
  none: [],
  several: false,
};

test('a figure as CSV says what is counted, as of when, and cannot start a formula', () => {
  const csv = figureCsv(hostile, { date: '2026-11-01', source: 'Register' }, texts('de').numbers);
  const [first, second] = parse(csv, { columns: true, recordDelimiter: '\r\n' });
  expect(first).toMatchObject({ Zahl: 'Größe & <Art>', Code: 'a', Anzahl: '2', von: '3', Stand: '2026-11-01' });
  expect(first).toMatchObject({ Bezeichnung: `'=HYPERLINK("https://example.org")` });
  expect(second).toMatchObject({ Bezeichnung: '</text><script>alert(1)</script>', Quelle: 'Register' });
});

test('a figure as a picture is sound XML with its texts inside, and nothing that runs or loads', () => {
  const svg = pictureOf({
    language: 'de',
    title: hostile.label,
    subtitle: 'von 3',
    footer: 'Quelle: Register',
    rows: hostile.rows.map(({ label, value }) => ({ label, value, text: String(value) })),
  });
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  expect(document.querySelector('title')?.textContent).toBe('Größe & <Art>');
  expect(document.querySelector('script, image, use, style, a')).toBeNull();
  expect(document.documentElement.textContent).toContain('</text><script>alert(1)</script>');
  const bars = [...document.querySelectorAll('rect')].slice(1).map((bar) => Number(bar.getAttribute('width')));
  expect(bars[0]).toBe(bars[1]! * 2);
});
