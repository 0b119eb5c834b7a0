import { createHash } from 'node:crypto';
import type { Finding } from '../../schema/finding.ts';
import type { Reporter } from './reporter.ts';

const severities = { error: 'critical', warning: 'major', info: 'info' } as const;

/**
 * GitLab Code Quality report: an array, empty if nothing was found. A fingerprint names file, rule and field, not the
 * line, so that it survives edits further up; of several alike each gets its number.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Reporter = ({ findings }) => {
  const seen = new Map<string, number>();
  const fingerprint = ({ file, rule, path }: Finding): string => {
    const same = `${file}\n${rule}\n${path}`;
    const ordinal = seen.get(same) ?? 0;
    seen.set(same, ordinal + 1);
    return createHash('sha256').update(`${same}\n${ordinal}`).digest('hex');
  };
  const issues = findings.map((finding) => ({
    description: finding.hint ? `${finding.message} ${finding.hint}` : finding.message,
    check_name: finding.rule,
    fingerprint: fingerprint(finding),
    severity: severities[finding.level],
    location: { path: finding.file, lines: { begin: finding.line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};
