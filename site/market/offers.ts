import type { Field } from '../../schema/fields.ts';
import type { Language } from '../../schema/language.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { reusePotential } from '../../schema/vocabularies/reuse-potential.ts';
import { compareNames } from '../i18n/index.ts';
import type { Fact } from '../lib/fact.ts';
import { factOf } from '../lib/facts.ts';
import { isOffered } from '../lib/figures.ts';
import { registry } from '../lib/registry.ts';
import type { SystemEntry } from '../lib/registry.ts';
import { contactOf } from '../lib/statements.ts';
import { systemView } from '../lib/system-view.ts';
import type { SystemView } from '../lib/system-view.ts';

/** What a body has to give, or looks for, beside one of its systems. */
export interface MarketItem {
  readonly system: SystemView;
  readonly facts: readonly Fact[];
  /** Labels of what nobody stated. */
  readonly gaps: readonly string[];
}

/** Systems on one page of the offers; with all they say of reuse, a page of this size stays below 60 KB as served. */
export const offersPerPage = 100;

const systems = [...registry.system.values()];
const offerField = fieldOf('reuseOffer');
const offerParts = offerField.shape.kind === 'group' ? offerField.shape.fields : [];

/** The systems that others may take over, wholly or in part: those first that say what exactly can be had, then by name. */
export const offeredSystems: readonly SystemEntry[] = systems
  .filter(isOffered)
  .toSorted(
    (a, b) =>
      Number(b.record.reuseOffer !== undefined) - Number(a.record.reuseOffer !== undefined) ||
      compareNames(a.record.name, b.record.name),
  );

/** The systems whose bodies look for partners, or are open to them. */
export const cooperatingSystems: readonly SystemEntry[] = systems
  .filter(({ record }) => record.openForCooperation === true || record.cooperationWishes !== undefined)
  .toSorted((a, b) => compareNames(a.record.name, b.record.name));

/** What a system offers: to what extent, what exactly, on which terms, and whom to ask. */
export function offerItem(entry: SystemEntry, language: Language): MarketItem {
  const { reusePotential: potential, reuseOffer: offer } = entry.record;
  const parts = offerParts.map((part) =>
    factOf(part, (offer as Record<string, unknown> | undefined)?.[part.key], language),
  );
  const stated = parts.filter(({ values }) => values.length > 0);
  const extent = {
    label: fieldOf('reusePotential').words.label[language],
    values: potential ? [reusePotential.text(potential, language)] : [],
  };
  const missing = parts.filter(({ values }) => values.length === 0).map(({ label }) => label);
  return {
    system: systemView(entry, language),
    facts: [extent, ...stated, ...(offer?.contactEmail ? [] : contactFact(entry, language))],
    gaps: offer ? missing : [offerField.words.label[language]],
  };
}

/** What a system's body says of working together. */
export function cooperationItem(entry: SystemEntry, language: Language): MarketItem {
  const wishes = factOf(fieldOf('cooperationWishes'), entry.record.cooperationWishes, language);
  const isStated = wishes.values.length > 0;
  return {
    system: systemView(entry, language),
    facts: [...(isStated ? [wishes] : []), ...contactFact(entry, language)],
    gaps: isStated ? [] : [wishes.label],
  };
}

/** Whom to ask where no mailbox for the purpose is named: the contact of the system, else of its body. */
function contactFact(entry: SystemEntry, language: Language): Fact[] {
  const { email, formUrl, phone } = contactOf(entry) ?? {};
  const contact = email ? { email } : formUrl ? { formUrl } : phone ? { phone } : undefined;
  return contact ? [factOf(fieldOf('contact'), contact, language)] : [];
}

function fieldOf(key: string): Field {
  const field = fieldsOfKind('system').find((one) => one.key === key);
  if (!field) throw new Error(`There is no field "${key}".`);
  return field;
}
