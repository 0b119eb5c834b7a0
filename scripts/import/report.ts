import type { Finding } from '../../schema/finding.ts';
import { printable } from '../../schema/hygiene.ts';

export interface ImportSummary {
  /** Records in the source; imported + refused. */
  readonly rows: number;
  readonly imported: number;
  readonly refused: number;
  /** Of the imported, those that were as the source says already. */
  readonly unchanged: number;
}

/** Says what an import finds while it runs, so that nothing piles up. */
export interface ImportReport {
  readonly finding: (finding: Finding) => void;
  readonly end: (summary: ImportSummary) => void;
}

type Print = (text: string) => void;

/** One object, written piece by piece: `{ findings, summary }`. */
export function jsonReport(print: Print): ImportReport {
  let first = true;
  print('{\n  "findings": [');
  return {
    finding: (finding) => {
      print(`${first ? '' : ','}\n    ${JSON.stringify(finding)}`);
      first = false;
    },
    end: (summary) => print(`${first ? '' : '\n  '}],\n  "summary": ${JSON.stringify(summary)}\n}\n`),
  };
}

/** Errors and warnings line by line as compilers print them; what is only remarked is summed up by kind and field. */
export function textReport(print: Print): ImportReport {
  const counts = new Map<string, { count: number; first: Finding }>();
  return {
    finding: (finding) => {
      const { file, line, column, level, message, hint, rule, path } = finding;
      const key = `${level} ${rule} ${path.replaceAll(/\[\d+\]/g, '')}`;
      const counted = counts.get(key) ?? { count: 0, first: finding };
      counts.set(key, { ...counted, count: counted.count + 1 });
      if (level !== 'info')
        print(
          `${printable(file)}:${line}:${column}: ${level}: ${printable(hint ? `${message} ${hint}` : message)} [${rule}]\n`,
        );
    },
    end: ({ rows, imported, refused, unchanged }) => {
      const sorted = [...counts].toSorted(([, a], [, b]) => b.count - a.count);
      for (const [key, { count, first }] of sorted) {
        const [level, rule, path] = key.split(' ');
        const example =
          level === 'info' ? `, zum Beispiel Zeile ${first.line}: ${printable(first.message).slice(0, 160)}` : '';
        print(`${number(count)} × ${rule}${path ? ` (${path})` : ''}, ${level}${example}\n`);
      }
      print(
        `${number(rows)} ${rows === 1 ? 'Zeile' : 'Zeilen'} gelesen: ${number(imported)} übernommen ` +
          `(davon ${number(unchanged)} unverändert), ${number(refused)} abgelehnt.\n`,
      );
    },
  };
}

const number = (count: number): string => count.toLocaleString('de');

/** How far a file is read, on a terminal only. */
export function progress(total: number): { readonly at: (bytes: number) => void; readonly end: () => void } {
  if (!process.stderr.isTTY) return { at: () => {}, end: () => {} };
  let shown = -1;
  return {
    at: (bytes) => {
      const percent = total === 0 ? 100 : Math.min(100, Math.floor((bytes / total) * 100));
      if (percent === shown) return;
      shown = percent;
      process.stderr.write(`\r${percent} %`);
    },
    end: () => process.stderr.write('\r\u001b[K'),
  };
}
