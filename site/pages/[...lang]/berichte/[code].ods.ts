import type { APIRoute } from 'astro';
import { jurisdiction } from '../../../../schema/vocabularies/jurisdiction.ts';
import { texts } from '../../../i18n/index.ts';
import { odsOf, reportRows, summaryRows } from '../../../reports/files.ts';
import { notes, systemAddress } from '../../../reports/origin.ts';
import { extentOf, reportPaths } from '../../../reports/report.ts';
import type { ReportPath } from '../../../reports/report.ts';

export const getStaticPaths = reportPaths;

export const GET: APIRoute<ReportPath['props']> = ({ props: { report, language } }) => {
  const t = texts(language).reports;
  const { systems, code } = report;
  const lines = [
    t.titleOf(jurisdiction.text(code, language)),
    extentOf(report, language),
    ...notes(language, `/berichte/${code}/`),
  ];
  const file = odsOf([
    {
      name: t.sheets.systems,
      rows: reportRows(systems, systemAddress(language), language),
      widths: [24, 36, 24, 48, 36],
    },
    { name: t.sheets.summary, rows: summaryRows(systems, language), widths: [60, 44, 14] },
    { name: t.sheets.notes, rows: lines.map((line) => [line]), widths: [120] },
  ]);
  return new Response(file, { headers: { 'Content-Type': 'application/vnd.oasis.opendocument.spreadsheet' } });
};
