import { describe, expect, test } from 'vitest';
import type { Finding } from '../../schema/finding.ts';
import { commentOf, readReport, UnusableReport } from './comment.ts';

const finding: Finding = {
  file: 'registry/systems/mv/posteingang.yaml',
  line: 6,
  column: 9,
  path: 'status',
  level: 'error',
  rule: 'unknown-code',
  message: '„Projektstatus“ (status): Den Code „pilott“ gibt es nicht.',
  hint: 'Gemeint ist vielleicht „pilot“.',
};

const report = (...findings: unknown[]) => JSON.stringify({ findings, summary: {} });

describe('a report is read as the text of a stranger', () => {
  test('what our check writes is taken over, and nothing beside it', () => {
    expect(readReport(report({ ...finding, extra: '<script>' }))).toEqual([finding]);
    const { hint: _, ...without } = finding;
    expect(readReport(report(without))).toEqual([without]);
  });

  test.each<[string, string]>([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['no findings', '{"findings":{}}'],
    ['too many findings', report(...Array.from({ length: 10_001 }, () => finding))],
    ['a finding that is none', report(null)],
    ['a line that is no number', report({ ...finding, line: '6](https://example.org)' })],
    ['a line below 1', report({ ...finding, line: 0 })],
    ['an unknown level', report({ ...finding, level: 'toString' })],
    ['a rule that is no name', report({ ...finding, rule: '<b>' })],
    ['a message that is no text', report({ ...finding, message: { toString: 'x' } })],
    ['a message without end', report({ ...finding, message: 'x'.repeat(2001) })],
  ])('%s is refused', (_, text) => expect(() => readReport(text)).toThrow(UnusableReport));
});

describe('the comment', () => {
  test('says what was found, where, and what to do', () => {
    expect(commentOf([finding])).toMatchInlineSnapshot(`
      "<!-- ki-register: findings -->
      ### Prüfung der geänderten Einträge

      Fehler: 1, Warnungen: 0, Hinweise: 0:

      - **Fehler** \`registry/systems/mv/posteingang.yaml\`, Zeile 6: \`„Projektstatus“ (status): Den Code „pilott“ gibt es nicht.\` \`Gemeint ist vielleicht „pilot“.\`

      Geprüft wurde mit den Regeln des Zielzweigs. Dieser Kommentar wird bei jeder Änderung erneuert.
      "
    `);
  });

  test('keeps missing approval apart: it is no fault of the entry', () => {
    const comment = commentOf([{ ...finding, rule: 'needs-approval', message: 'braucht die Freigabe von @stadt/ki.' }]);
    expect(comment).toContain('Keine Befunde.');
    expect(comment).toContain('### Freigabe nötig\n\n- `registry/systems/mv/posteingang.yaml`: `braucht');
  });

  test('says so when nothing was found', () => {
    expect(commentOf([])).toContain('Keine Befunde.');
  });

  test('does not grow without end', () => {
    const text = commentOf(Array.from({ length: 51 }, () => finding));
    expect(text).toContain('… und 1 weitere;');
    expect(text.match(/unknown|Zeile 6/g)).toHaveLength(50);
  });

  test('shows what `npm run fix` would change, if it is short', () => {
    expect(commentOf([], '-a\n+b\n')).toContain('\n```diff\n-a\n+b\n```\n');
    expect(commentOf([], 'x'.repeat(20_001))).not.toContain('xxx');
  });

  test('of hostile findings links, mentions, embeds and hides nothing', () => {
    const hostile = [
      '@alle',
      '[Anmelden](https://example.org)',
      '![](https://example.org/zaehlpixel.png)',
      '<img src=x onerror=alert(1)>',
      '`` ` ``` @alle',
      '`',
      '\n\n# Freigegeben\n',
      '\u202egro.elpmaxe\u0000',
      '#1 und ~~~ und | und \\',
    ];
    for (const text of hostile) {
      const comment = commentOf([{ ...finding, file: text, message: text, hint: text }], text);
      const outside = withoutCode(comment);
      expect(outside, comment).not.toMatch(/@alle|example|onerror|Freigegeben|#1|~~~|\\|[\u0000\u202e]/);
      expect(comment).not.toMatch(/[\u0000\u202e]/);
    }
  });
});

/** What Markdown does not read as code: blocks between fences, then spans between equal runs of backticks. */
function withoutCode(markdown: string): string {
  const blocks = markdown.replace(/^(`{3,})[^\n]*\n[^]*?\n\1$/gm, '');
  return blocks.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, '');
}
