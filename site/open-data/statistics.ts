import { fieldsOfKind } from '../../schema/leaves.ts';
import type { Bilingual } from '../../schema/language.ts';
import type { SystemField } from '../../schema/system.ts';
import type { SystemEntry } from '../lib/registry.ts';

/** A way to divide the systems, as far as counting needs it. */
export interface Dimension {
  readonly key: string;
  readonly label: Bilingual;
  readonly terms: readonly (Bilingual & { readonly code: string })[];
  readonly codesOf: (entry: SystemEntry) => readonly string[];
}

/**
 * Counts of the systems: how many say what, and of how many nobody stated it. A system that says two things counts
 * twice, so the numbers of a dimension can add up to more than the total.
 */
export function statistics(entries: readonly SystemEntry[], dimensions: readonly Dimension[]): object {
  return {
    total: entries.length,
    dimensions: dimensions.map(({ key, label, terms, codesOf }) => {
      const said = entries.map((entry) => new Set(codesOf(entry)));
      return {
        key,
        label,
        notStated: said.filter(({ size }) => size === 0).length,
        values: terms.map(({ code, de, en }) => ({
          code,
          label: { de, en },
          systems: said.filter((codes) => codes.has(code)).length,
        })),
      };
    }),
    fields: fieldsOfKind('system').map(({ key, words: { label } }) => ({
      field: key,
      label: { de: label.de, en: label.en },
      stated: entries.filter(({ record }) => record[key as SystemField] !== undefined).length,
      withheld: entries.filter(({ record }) => record.withheldFields?.some(({ field }) => field === key)).length,
    })),
  };
}
