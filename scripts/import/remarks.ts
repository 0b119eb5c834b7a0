import type { Level } from '../../schema/finding.ts';
import { printable } from '../../schema/hygiene.ts';

/** What the import has to say about a row, before it has a place. */
export interface Remark {
  readonly level: Level;
  readonly rule: string;
  /** Path of our field. */
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
  /** Column of the source; absent: the one the field came from. */
  readonly column?: number;
}

/** A value in a sentence: on one line, not without end. */
export const quoted = (value: unknown, most = 120): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replaceAll(/\s+/g, ' ');
  return `„${printable(line.length > most ? `${line.slice(0, most - 1)}…` : line)}“`;
};

const remark = (level: Level, rule: string, path: string, message: string, hint?: string, column?: number): Remark => ({
  level,
  rule,
  path,
  message,
  ...(hint ? { hint } : {}),
  ...(column ? { column } : {}),
});

/** A row of which nothing is imported. */
export const refusedRow = (path: string, reason: string, hint?: string): Remark =>
  remark('error', 'refused-row', path, `Zeile abgelehnt: ${reason}`, hint);

export const unmappedValue = (path: string, name: string, value: unknown, column?: number): Remark =>
  remark(
    'warning',
    'unmapped-value',
    path,
    `Spalte „${printable(name)}“: ${quoted(value)} hat hier kein Gegenstück; die Angabe bleibt weg.`,
    undefined,
    column,
  );

export const unmappedColumns = (cells: readonly (readonly [name: string, value: unknown])[]): Remark =>
  remark(
    'info',
    'unmapped-columns',
    '',
    `Ohne Gegenstück, nicht übernommen: ${cells
      .map(([name, value]) => `${printable(name)} ${quoted(value, 200)}`)
      .join('; ')}`,
  );

export const ambiguousValue = (path: string, value: unknown, code: string, also: readonly string[], column?: number) =>
  remark(
    'info',
    'ambiguous-value',
    path,
    `${quoted(value)} kann ${[code, ...also].join(' oder ')} bedeuten; übernommen als ${code}.`,
    undefined,
    column,
  );

export const shortened = (path: string, most: number): Remark =>
  remark(
    'info',
    'shortened-text',
    path,
    `Der Text ist länger als ${most} Zeichen und wurde gekürzt; vollständig steht er in der ausführlichen Beschreibung.`,
  );

export const cleaned = (path: string): Remark =>
  remark('info', 'cleaned-text', path, 'Unsichtbare Zeichen aus einer Textverarbeitung wurden entfernt.');

export const refusedValue = (path: string, value: unknown, why: string, column?: number): Remark =>
  remark('warning', 'refused-value', path, `Nicht übernommen: ${quoted(value)}. ${why}`, undefined, column);

export const unreadableValue = (
  path: string,
  name: string,
  value: unknown,
  expected: string,
  column?: number,
): Remark => refusedValue(path, value, `Spalte „${printable(name)}“ braucht ${expected}.`, column);

export const conflict = (path: string, here: unknown, there: unknown): Remark =>
  remark(
    'warning',
    'import-conflict',
    path,
    `Hier von Hand geändert und in der Quelle auch. Hier: ${here === undefined ? '(gelöscht)' : quoted(here)}; Quelle: ${
      there === undefined ? '(gelöscht)' : quoted(there)
    }. Der Eintrag bleibt, wie er ist.`,
    'Entscheiden, was gilt, und es von Hand eintragen.',
  );

export const newBody = (name: string, path: string): Remark =>
  remark(
    'info',
    'new-organisation',
    'organisation',
    `Die Stelle ${quoted(name)} war nicht bekannt; angelegt als ${path}.`,
  );

export const withoutId = (): Remark =>
  remark(
    'info',
    'missing-record-id',
    'sourceRegister.recordId',
    'Die Quelle nennt keine Kennung; wiedererkannt wird der Eintrag an Stelle und Name.',
  );

export const repeatedId = (id: string): Remark =>
  remark(
    'warning',
    'repeated-record-id',
    'sourceRegister.recordId',
    `Die Kennung ${quoted(id)} steht mehrmals in der Quelle; unterschieden wird nach Stelle und Name.`,
  );

export const noDescription = (): Remark =>
  remark('info', 'no-description', 'summary', 'Die Quelle beschreibt das System nicht; der Eintrag sagt das.');

export const gone = (name: string, file: string): Remark =>
  remark(
    'info',
    'not-in-source',
    '',
    `${quoted(name)} stammt aus dieser Quelle und steht nicht mehr in ihr; ${file} bleibt unverändert.`,
    'Prüfen, ob das System abgeschaltet ist; dann den Projektstatus ändern.',
  );

export const narrativeKept = (): Remark =>
  remark(
    'warning',
    'refused-value',
    'narrative',
    'Nicht übernommen: Der Eintrag hat hier einen anderen ausführlichen Text oder keinen.',
    'Den Text von Hand eintragen.',
  );

/** What reading a table had to remark. */
export const readingRemarks = {
  'repeated-column': (value: string) =>
    remark(
      'warning',
      'repeated-column',
      '',
      `Die Spalte ${quoted(value)} gibt es schon; nur die erste wird übernommen.`,
    ),
  'repeated-header': () => remark('info', 'repeated-header', '', 'Die Zeile wiederholt die Spaltennamen; übergangen.'),
  'example-row': () => remark('info', 'example-row', '', 'Die Zeile ist das Beispiel der Vorlage; übergangen.'),
} as const;
