import type { APIRoute } from 'astro';
import { csvOf, reportRows } from '../../../reports/files.ts';
import { systemAddress } from '../../../reports/origin.ts';
import { reportPaths } from '../../../reports/report.ts';
import type { ReportPath } from '../../../reports/report.ts';

export const getStaticPaths = reportPaths;

export const GET: APIRoute<ReportPath['props']> = ({ props: { report, language } }) =>
  new Response(csvOf(reportRows(report.systems, systemAddress(language), language), language), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
