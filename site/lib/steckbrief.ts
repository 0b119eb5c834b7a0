import { fieldsOfKind } from '../../schema/leaves.ts';
import type { Language } from '../../schema/language.ts';
import { sections } from '../../schema/system.ts';
import type { SystemField } from '../../schema/system.ts';
import { withholdReason } from '../../schema/vocabularies/withhold-reason.ts';
import { texts } from '../i18n/index.ts';
import type { Texts } from '../i18n/index.ts';
import type { Fact } from './fact.ts';
import { factOf } from './facts.ts';
import { organisationOf } from './registry.ts';
import type { SystemEntry } from './registry.ts';

/**
 * What citizens ask of a system, in the order they ask it, and the fields that answer. The order follows what people
 * said they want first: role of the system, human check, data, whom to ask, how to object (CDEI/BritainThinks 2021;
 * PON & Telos 2021).
 */
const questions: readonly { id: keyof Texts['questions']; keys: readonly SystemField[] }[] = [
  { id: 'concerns', keys: ['audience', 'users', 'affectedGroups', 'location'] },
  { id: 'does', keys: ['intendedPurpose', 'decisionEffect', 'automationLevel', 'impactOnPeople'] },
  { id: 'human', keys: ['humanOversight'] },
  { id: 'data', keys: ['personalData', 'operationalData'] },
  { id: 'contact', keys: ['contact'] },
  { id: 'objection', keys: ['objectionRoute', 'fallbackWithoutAI'] },
  { id: 'state', keys: ['statusDate', 'startDate', 'endDate', 'lastReviewed'] },
];

/** Shown at the head of the page or as a list of its own, so not repeated as facts. */
const elsewhere: ReadonlySet<SystemField> = new Set([
  'id',
  'name',
  'summary',
  'organisation',
  'status',
  'provenance',
  'translations',
  'sources',
  'withheldFields',
]);

export interface Block {
  readonly id: string;
  readonly heading: string;
  readonly facts: readonly Fact[];
}

export interface Steckbrief {
  /** Layer 1: the citizen's questions. */
  readonly questions: readonly Block[];
  /** Layer 2: everything else, by section. */
  readonly sections: readonly Block[];
  /** How many of the fields shown carry a statement. */
  readonly stated: number;
  readonly of: number;
}

const fields = new Map(fieldsOfKind('system').map((field) => [field.key as SystemField, field]));
const asked: ReadonlySet<SystemField> = new Set(questions.flatMap(({ keys }) => keys));

/** The page of a system: all its statements and gaps, in the language asked for. */
export function steckbriefOf(entry: SystemEntry, language: Language): Steckbrief {
  const t = texts(language);
  const fact = (key: SystemField) => factOfSystem(entry, key, language);
  const first = questions.map(({ id, keys }) => ({ id, heading: t.questions[id], facts: answering(keys.map(fact)) }));
  const second = sections.flatMap(({ id, label, keys }) => {
    const shown = keys.filter((key) => !asked.has(key) && !elsewhere.has(key));
    return shown.length === 0 ? [] : [{ id, heading: label[language], facts: shown.map(fact) }];
  });
  const counted = [...asked, ...fields.keys()].filter((key, index, all) => !elsewhere.has(key) && all.indexOf(key) === index);
  return {
    questions: first,
    sections: second,
    stated: counted.filter((key) => entry.record[key] !== undefined).length,
    of: counted.length,
  };
}

/** A question that nothing answers says so once, not once per field. */
function answering(facts: readonly Fact[]): readonly Fact[] {
  const answered = facts.filter(({ values, withheld }) => values.length > 0 || withheld !== undefined);
  return answered;
}

function factOfSystem(entry: SystemEntry, key: SystemField, language: Language): Fact {
  const field = fields.get(key);
  if (!field) throw new Error(`There is no field "${key}".`);
  const withheld = entry.record.withheldFields?.find((one) => one.field === key);
  if (withheld) return { ...factOf(field, undefined, language), withheld: withholdReason.text(withheld.reason, language) };
  // Whoever asks needs someone to answer: the body's own contact stands in for that of the system.
  const value = key === 'contact' ? (entry.record.contact ?? organisationOf(entry).record.contact) : entry.record[key];
  return factOf(field, value, language);
}
