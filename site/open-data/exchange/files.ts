import { about, absolute, knowsAddress } from '../instance.ts';
import type { Instance } from '../instance.ts';
import { listFiles } from '../lists.ts';
import type { ListFile } from '../lists.ts';
import { atrsFields, atrsNotMapped } from './atrs.ts';
import { mappingOf, translated } from './mapping.ts';
import type { ForeignField, Source } from './mapping.ts';
import { nlFields, nlNotMapped } from './nl.ts';

/** Foreign registers this one can be read into, by the name of the file. */
export const exchanges = {
  nl: { standard: 'Publicatiestandaard 1.0', records: 'algoritmes', fields: nlFields, notMapped: nlNotMapped },
  atrs: { standard: 'ATRS 4.0', records: 'records', fields: atrsFields, notMapped: atrsNotMapped },
} as const satisfies Record<string, Exchange>;

interface Exchange {
  readonly standard: string;
  /** Name of the list of records. */
  readonly records: string;
  readonly fields: readonly ForeignField[];
  readonly notMapped: readonly { field: string; reason: string }[];
}

/** All systems in the fields of another register, with the table of the translation and what has no counterpart. */
export function exchangeFiles(instance: Instance, name: keyof typeof exchanges): [ListFile, ...ListFile[]] {
  const { standard, records, fields, notMapped } = exchanges[name];
  return listFiles(instance, {
    stem: `api/v1/exchange/${name}`,
    key: records,
    head: { about: about(instance), standard, mapping: mappingOf(fields), notMapped },
    items: sources(instance),
    as: (source) => translated(fields, source),
  });
}

/** All systems with their bodies and pages. */
const sources = (instance: Instance): Source[] =>
  [...instance.registry.system.values()].map((entry) => ({
    entry,
    body: instance.registry.organisation.get(entry.record.organisation)!,
    ...(knowsAddress(instance) ? { page: `${absolute(instance, `systeme/${entry.id}`)}/` } : {}),
  }));
