import { languages } from '../../schema/language.ts';
import type { Language } from '../../schema/language.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { pathIn } from '../files/site-file.ts';
import type { SiteFile } from '../files/site-file.ts';
import { texts } from '../i18n/index.ts';
import { csvOf, odsOf, reportRows, summaryRows } from './files.ts';
import { notes, systemAddress } from './origin.ts';
import { extentOf, reports } from './report.ts';
import type { Report } from './report.ts';

/** Each report as a table and as a workbook. */
export const reportFiles = (): SiteFile[] =>
  languages.flatMap((language) =>
    reports.flatMap((report) => [
      { path: pathIn(language, `/berichte/${report.code}.csv`), text: () => csvOf(rows(report, language), language) },
      { path: pathIn(language, `/berichte/${report.code}.ods`), text: () => workbook(report, language) },
    ]),
  );

const rows = ({ systems }: Report, language: Language): string[][] =>
  reportRows(systems, systemAddress(language), language);

function workbook(report: Report, language: Language): Uint8Array {
  const t = texts(language).reports;
  const { systems, code } = report;
  const lines = [
    t.titleOf(jurisdiction.text(code, language)),
    extentOf(report, language),
    ...notes(language, `/berichte/${code}/`),
  ];
  return odsOf([
    { name: t.sheets.systems, rows: rows(report, language), widths: [24, 36, 24, 48, 36] },
    { name: t.sheets.summary, rows: summaryRows(systems, language), widths: [60, 44, 14] },
    { name: t.sheets.notes, rows: lines.map((line) => [line]), widths: [120] },
  ]);
}
