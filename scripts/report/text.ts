import type { Finding } from '../../schema/finding.ts';
import { printable } from '../../schema/hygiene.ts';
import type { Reporter } from './reporter.ts';
import { sumUp } from './summary.ts';

/** One finding per line as compilers print it, so that editors and CI can jump to the place; then the sum. */
export const text: Reporter = ({ findings, summary, language }) =>
  [...findings.map(line), sumUp(summary, language), ''].join('\n');

function line({ file, line, column, level, message, hint, rule }: Finding): string {
  // A file name can hold line ends, and CI systems take lines that begin with :: for commands.
  return `${printable(file)}:${line}:${column}: ${level}: ${hint ? `${message} ${hint}` : message} [${rule}]`;
}
