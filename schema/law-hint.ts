import { isAfter } from './dates.ts';
import type { LawHint } from './problem.ts';
import type { RegistryView } from './rule.ts';

/**
 * What the registry says about a provision and whether it applies on the day of the check.
 * @param id the record's id in `registry/law/`
 * @returns nothing where the registry does not hold the provision or its date is unclear: then a rule stays silent
 */
export function lawHint(id: string, registry: RegistryView): LawHint | undefined {
  const { norm, normEnglish, appliesFrom, checkedOn } = registry.law.get(id)?.record ?? {};
  if (!norm || !appliesFrom || !checkedOn) return undefined;
  return {
    norm: { de: norm, en: normEnglish ?? norm },
    appliesFrom,
    applies: !isAfter(appliesFrom, registry.today),
    checkedOn,
  };
}
