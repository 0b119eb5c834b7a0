import { describe, expect, it } from 'vitest';
import { parseProse } from './prose.ts';

describe('parseProse', () => {
  it('makes paragraphs of what blank lines separate and joins broken lines', () => {
    expect(parseProse('Erste Zeile\ngeht weiter.\n\n\nZweiter Absatz.\n')).toEqual([
      { kind: 'paragraph', content: ['Erste Zeile geht weiter.'] },
      { kind: 'paragraph', content: ['Zweiter Absatz.'] },
    ]);
  });

  it('makes a list of lines that begin with a dash, even right below a paragraph', () => {
    expect(parseProse('Ziele:\n- eins\n  und mehr\n- zwei\nDanach.')).toEqual([
      { kind: 'paragraph', content: ['Ziele:'] },
      { kind: 'list', items: [['eins und mehr'], ['zwei']] },
      { kind: 'paragraph', content: ['Danach.'] },
    ]);
  });

  it('links https addresses without the punctuation behind them', () => {
    expect(parseProse('(siehe https://example.org/a_(b)).')).toEqual([
      {
        kind: 'paragraph',
        content: ['(siehe ', { href: 'https://example.org/a_(b)', text: 'https://example.org/a_(b)' }, ').'],
      },
    ]);
  });

  it.each(['http://example.org', 'javascript:alert(1)', 'https://bund.de@example.org/', '<script>alert(1)</script>'])(
    'leaves %s as text',
    (text) => {
      expect(parseProse(text)).toEqual([{ kind: 'paragraph', content: [text] }]);
    },
  );

  it('gives nothing for empty text', () => {
    expect(parseProse(' \n\n ')).toEqual([]);
  });
});
