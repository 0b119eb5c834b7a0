import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { compareNames, count, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { languagePaths } from '../lib/language-paths.ts';
import type { LanguagePath } from '../lib/language-paths.ts';
import { organisationOf, registry } from '../lib/registry.ts';
import type { SystemEntry } from '../lib/registry.ts';

/** Systems on one page of a report: about what somebody prints at once. */
export const reportPageSize = 100;

/** What the register knows of a jurisdiction. */
export interface Report {
  /** The Federation, a Land, or what they run jointly. */
  readonly code: string;
  /** By body, then by name. */
  readonly systems: readonly SystemEntry[];
  readonly bodies: number;
}

const byJurisdiction = Map.groupBy(registry.system.values(), (entry) => entry.jurisdiction);

/** The report on a jurisdiction; empty where the register has no system of it. */
export function reportOf(code: (typeof jurisdiction.codes)[number]): Report {
  const systems = (byJurisdiction.get(code) ?? []).toSorted(
    (a, b) =>
      compareNames(organisationOf(a).record.name, organisationOf(b).record.name) ||
      compareNames(a.record.name, b.record.name),
  );
  return { code, systems, bodies: new Set(systems.map(({ record }) => record.organisation)).size };
}

/** The reports on the Federation and all Länder, in the order people expect. */
export const reports: readonly Report[] = jurisdiction.codes.map(reportOf);

/** `5 Systeme von 4 Stellen.` */
export const extentOf = ({ systems, bodies }: Report, language: Language): string => {
  const t = texts(language);
  return t.reports.count(t.figures.systems(systems.length), count(bodies, language, t.reports.from));
};

/** One address of a report or of a file of it. */
export interface ReportPath {
  readonly params: LanguagePath['params'] & { readonly code: string };
  readonly props: LanguagePath['props'] & { readonly report: Report };
}

/** The addresses of all reports. */
export const reportPaths = (): ReportPath[] =>
  reports.flatMap((report) =>
    languagePaths().map(({ params, props }) => ({
      params: { ...params, code: report.code },
      props: { ...props, report },
    })),
  );
