import { describe, expect, test } from 'vitest';
import { fixtureFiles } from '../fixtures/files.ts';
import { componentNames, components } from './components.ts';
import { parseNarrative } from './parse.ts';
import { narrativeText } from './tree.ts';

describe('Markdown', () => {
  test('becomes a tree of known nodes; addresses in running text become links', () => {
    const { blocks, problems } = parseNarrative(
      '## So *geht* es\n\nSiehe https://www.example.org/a.\n\n3. Drei\n4. Vier\n',
    );
    expect(problems).toEqual([]);
    expect(blocks).toEqual([
      {
        kind: 'heading',
        level: 2,
        content: [
          { kind: 'text', text: 'So ' },
          { kind: 'emphasis', content: [{ kind: 'text', text: 'geht' }] },
          { kind: 'text', text: ' es' },
        ],
      },
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'Siehe ' },
          {
            kind: 'link',
            href: 'https://www.example.org/a',
            content: [{ kind: 'text', text: 'https://www.example.org/a' }],
          },
          { kind: 'text', text: '.' },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Drei' }] }],
          [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Vier' }] }],
        ],
      },
    ]);
  });

  test('a brace is text in code and behind a backslash', () => {
    const { blocks, problems } = parseNarrative('So: `{a}` und \\{b\\}.');
    expect(problems).toEqual([]);
    expect(narrativeText(blocks)).toBe('So: {a} und {b}.');
  });

  test('a link holds no other link', () => {
    const { blocks } = parseNarrative('[https://www.example.com/](https://www.example.org/)');
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        content: [
          {
            kind: 'link',
            href: 'https://www.example.org/',
            content: [{ kind: 'text', text: 'https://www.example.com/' }],
          },
        ],
      },
    ]);
  });

  test('import and export are words like any other inside a sentence', () => {
    expect(parseNarrative('Der Export läuft.\n\nDanach import und export.').problems).toEqual([]);
  });
});

describe('components', () => {
  test.each(componentNames)('the example of <%s> is as the table says', (name) => {
    const { blocks, problems } = parseNarrative(components[name].example);
    expect(problems).toEqual([]);
    expect(blocks).toMatchObject([{ kind: 'component', name }]);
  });

  test('the fixture of all components shows every one', () => {
    const { bytes } = fixtureFiles('valid').find(({ path }) => path.endsWith('/narrative-components.mdx'))!;
    const shown = new TextDecoder().decode(bytes);
    expect(componentNames.filter((name) => !shown.includes(`<${name}`))).toEqual([]);
  });

  test('the words of attributes can be found, addresses cannot', () => {
    const { blocks } = parseNarrative(
      '<Kennzahl wert="7" text="Tage" quelle="Bericht" url="https://www.example.org/" />',
    );
    expect(narrativeText(blocks).trim()).toBe('7\nTage\nBericht');
  });
});

test('what is refused is not in the tree', () => {
  const { blocks, problems } = parseNarrative(
    'Vorher.\n\n<script>alert(1)</script>\n\n{process.exit(1)}\n\n![](https://www.example.org/a.png)',
  );
  expect(problems.map(({ rule }) => rule)).toEqual(['narrative-markup', 'narrative-code', 'narrative-element']);
  expect(JSON.stringify(blocks)).not.toMatch(/alert|process|png/);
});

test('lines are those of the file, whatever its line ends', () => {
  for (const end of ['\n', '\r\n'])
    expect(parseNarrative(`${end}Text${end}${end}<b>fett</b>${end}`, 15).problems).toMatchObject([
      { rule: 'narrative-markup', aim: { line: 18, column: 1 } },
    ]);
});
