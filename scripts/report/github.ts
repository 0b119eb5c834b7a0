import type { Finding } from '../../schema/finding.ts';
import type { Reporter } from './reporter.ts';
import { sumUp } from './summary.ts';
import { text } from './text.ts';

/** Annotations GitHub shows of one step; the rest stands in the log only. */
const shownByGitHub = 10;

/**
 * GitHub workflow commands. The sum comes first and the full list last, because GitHub shows ten annotations a step.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = (report) => {
  const { findings, summary, language } = report;
  const cut =
    findings.length <= shownByGitHub
      ? []
      : [
          language === 'de'
            ? `GitHub zeigt ${shownByGitHub} von ${findings.length} Anmerkungen; alle stehen unten.`
            : `GitHub shows ${shownByGitHub} of ${findings.length} annotations; all are listed below.`,
        ];
  return [
    `::notice::${data([sumUp(summary, language), ...cut].join(' '))}`,
    ...findings.map(command),
    text(report),
  ].join('\n');
};

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

function command({ file, line, column, level, rule, message, hint }: Finding): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${commands[level]} ${place}::${data(hint ? `${message} ${hint}` : message)}`;
}

const data = (value: string) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
