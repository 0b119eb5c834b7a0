import type { FormKind } from '../../schema/derive/decap-config.ts';
import type { NewFile } from '../../schema/forge.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Jurisdiction } from '../../schema/kinds.ts';
import { textOf } from '../entry-form/format.ts';
import type { Sheet } from '../entry-form/format.ts';

/** What somebody reports, as far as it is typed. */
export interface Report {
  readonly kind: FormKind;
  readonly sheet: Sheet;
  /** Absent as long as nobody has chosen one, and for a kind that needs none. */
  readonly jurisdiction?: Jurisdiction;
}

/** A report as the file it becomes. */
export interface ReportFile extends NewFile {
  readonly name: string;
}

/**
 * The folder of a kind of record in its repository, `registry/systems/mv`.
 * @param registry where the registry lies in its repository; empty at its root
 */
export const folderOf = (registry: string, kind: FormKind, jurisdiction?: Jurisdiction): string =>
  [registry, kinds[kind].folder, jurisdiction].filter(Boolean).join('/');

/** The file that a report becomes, in the registry that lies at `registry` in its repository. */
export function fileOf({ kind, sheet, jurisdiction }: Report, registry: string): ReportFile {
  const name = `${sheet.id || 'entwurf'}.yaml`;
  return { name, path: `${folderOf(registry, kind, jurisdiction)}/${name}`, text: textOf(sheet, kind, 'yaml') };
}
