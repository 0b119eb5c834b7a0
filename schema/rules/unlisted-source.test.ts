import { expect, test } from 'vitest';
import { checkRegistry } from '../check.ts';
import { compiledSystem, reportedSystem, today } from '../fixtures/registry.ts';

/** What the rule says about an entry with this narrative: `line level`. */
function saidOfNarrative(narrative: string, system: object = compiledSystem): string[] {
  const text = `---\n${JSON.stringify(system)}\n---\n${narrative}`;
  const path = 'systems/mv/wegweiser.mdx';
  return checkRegistry([{ path, name: path, bytes: new TextEncoder().encode(text) }], { name: 'registry', today })
    .findings.filter(({ rule }) => rule === 'unlisted-source')
    .map(({ line, level }) => `${line} ${level}`);
}

const figure = (source: string) => `\n<Kennzahl wert="12" text="Formulare" ${source} />\n`;
const quotation = (source: string) => `\n<Zitat ${source}>\n\nEs geht schneller.\n\n</Zitat>\n`;

test('figures and quotations of a compiled entry come from its sources, by address or by name', () => {
  expect(
    saidOfNarrative(
      figure('quelle="Stadt" url="https://www.example.org/bericht"') +
        quotation('quelle="Bericht, Seite 3"') +
        quotation('quelle="Stadt Musterstadt, 2026"'),
    ),
  ).toEqual([]);
});

test('any other is found where it stands', () => {
  const narrative = `${figure('quelle="Bericht" url="https://www.example.org/zahlen"')}${quotation('quelle="Eine Zeitung"')}`;
  expect(saidOfNarrative(narrative)).toEqual(['5 error', '7 error']);
});

test('who reports quotes what they like', () => {
  expect(
    saidOfNarrative(figure('quelle="Eigene Zählung"'), {
      ...reportedSystem,
      sources: [{ title: 'Bericht', publisher: 'Stadt' }],
    }),
  ).toEqual([]);
});
