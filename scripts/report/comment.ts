import type { Finding, Level } from '../../schema/finding.ts';
import { code, codeBlock } from './markdown.ts';

/** What the unprivileged check handed over is not what that check writes; nothing of it is used. */
export class UnusableReport extends Error {}

/** Marks the one comment on a proposal that is ours. */
export const commentMarker = '<!-- ki-register: findings -->';

const mostFindings = 10_000;
const mostShown = 50;
const mostPatch = 20_000;

const levelWords: Record<Level, string> = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' };

/**
 * The findings of a check report as plain records.
 * @param report JSON text that a proposal may have forged: its check runs in a workflow it can change
 * @throws UnusableReport if anything in it is not as our check writes it
 */
export function readReport(report: string): Finding[] {
  let data: unknown;
  try {
    data = JSON.parse(report);
  } catch {
    throw new UnusableReport('The report is no JSON.');
  }
  const findings = isRecord(data) ? data['findings'] : undefined;
  if (!Array.isArray(findings) || findings.length > mostFindings)
    throw new UnusableReport('The report has no findings.');
  return findings.map((finding: unknown) => {
    if (!isFinding(finding)) throw new UnusableReport(`Not a finding: ${JSON.stringify(finding).slice(0, 200)}`);
    const { file, line, column, path, level, rule, message, hint } = finding;
    return { file, line, column, path, level, rule, message, ...(hint === undefined ? {} : { hint }) };
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

const isFinding = (value: unknown): value is Finding =>
  isRecord(value) &&
  isText(value['file'], 300) &&
  isCount(value['line']) &&
  isCount(value['column']) &&
  isText(value['path'], 500) &&
  typeof value['level'] === 'string' &&
  Object.hasOwn(levelWords, value['level']) &&
  typeof value['rule'] === 'string' &&
  /^[a-z][a-z0-9-]{1,60}$/.test(value['rule']) &&
  isText(value['message'], 2000) &&
  (value['hint'] === undefined || isText(value['hint'], 4000));

/**
 * A comment on a proposal. Whatever stands in findings and patch appears as code, so it cannot link, mention or embed.
 * @param findings those of the files the proposal changes
 * @param patch changes that `npm run fix` would make, as a unified diff
 */
export function commentOf(findings: readonly Finding[], patch = ''): string {
  const approvals = findings.filter(({ rule }) => rule === 'needs-approval');
  const faults = findings.filter(({ rule }) => rule !== 'needs-approval');
  return [
    commentMarker,
    '### Prüfung der geänderten Einträge',
    '',
    faults.length === 0 ? 'Keine Befunde.' : `${sumOf(faults)}:`,
    '',
    ...listed(
      faults,
      ({ file, line, level, message, hint }) =>
        `**${levelWords[level]}** ${code(file)}, Zeile ${line}: ${code(message)}${hint ? ` ${code(hint)}` : ''}`,
    ),
    ...(approvals.length === 0
      ? []
      : ['', '### Freigabe nötig', '', ...listed(approvals, ({ file, message }) => `${code(file)}: ${code(message)}`)]),
    ...(patch.trim() === '' ? [] : ['', ...suggestion(patch)]),
    '',
    'Geprüft wurde mit den Regeln des Zielzweigs. Dieser Kommentar wird bei jeder Änderung erneuert.',
    '',
  ].join('\n');
}

/** List items, and how many more there are. */
function listed(findings: readonly Finding[], say: (finding: Finding) => string): string[] {
  const more = findings.length - mostShown;
  return [
    ...findings.slice(0, mostShown).map((finding) => `- ${say(finding)}`),
    ...(more > 0 ? [`- … und ${more} weitere; alle stehen im Protokoll der Prüfung.`] : []),
  ];
}

function sumOf(findings: readonly Finding[]): string {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  return `Fehler: ${count('error')}, Warnungen: ${count('warning')}, Hinweise: ${count('info')}`;
}

function suggestion(patch: string): string[] {
  const tooLong = patch.length > mostPatch;
  return [
    '### Vorschlag zur Korrektur',
    '',
    tooLong
      ? '`npm run fix` kann einen Teil davon selbst beheben. Der Vorschlag ist zu lang für einen Kommentar; er liegt als `fix.patch` bei der Prüfung.'
      : '`npm run fix` kann einen Teil davon selbst beheben:',
    ...(tooLong ? [] : ['', codeBlock(patch, 'diff')]),
  ];
}
