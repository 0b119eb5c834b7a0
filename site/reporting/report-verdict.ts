import type { Finding } from '../../schema/finding.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Jurisdiction } from '../../schema/kinds.ts';
import type { Language } from '../../schema/language.ts';
import type { Entry } from '../../schema/rule.ts';
import { verdictOf } from '../entry-form/verdict.ts';
import type { Desk, VerdictOptions } from '../entry-form/verdict.ts';
import { reporting } from '../i18n/reporting.ts';
import { folderOf } from './report-file.ts';
import type { Report } from './report-file.ts';

/** Where a report lies for the check as long as nobody has said it. */
const standIn: Jurisdiction = 'bund';

/**
 * What the check says of a report. A file has a folder before it is checked; a report can still lack one, which then has
 * the path `jurisdiction`.
 * @param bodyKnown whether the register knows the body of the report
 * @param others the records of the register
 * @param registry where the registry lies in its repository; empty at its root
 */
export function verdictOnReport(
  { kind, sheet, jurisdiction }: Report,
  bodyKnown: boolean,
  others: readonly Entry[],
  registry: string,
  options: VerdictOptions & { readonly language: Language },
): readonly Finding[] {
  const { byJurisdiction } = kinds[kind];
  const place = byJurisdiction ? (jurisdiction ?? standIn) : undefined;
  const desk: Desk = { kind, jurisdiction: place, format: 'yaml', folder: folderOf(registry, kind, place) };
  const found = verdictOf(sheet, desk, undefined, others, options);
  // Where a system lies follows from its body; as long as that is unknown, it is what is missing.
  const isPlaced = !byJurisdiction || jurisdiction !== undefined || (kind === 'system' && !bodyKnown);
  return isPlaced ? found : [unplaced(desk.folder, options.language), ...found];
}

const unplaced = (file: string, language: Language): Finding => ({
  ...{ file, line: 1, column: 1, path: 'jurisdiction', level: 'error', rule: 'missing-key' },
  message: reporting[language].jurisdictionMissing,
});
