import { fieldsOfKind } from '../../schema/leaves.ts';
import type { Language } from '../../schema/language.ts';
import { sections } from '../../schema/system.ts';
import type { SystemField } from '../../schema/system.ts';
import { withholdReason } from '../../schema/vocabularies/withhold-reason.ts';
import { texts } from '../i18n/index.ts';
import type { Texts } from '../i18n/index.ts';
import { isStated } from '../lib/fact.ts';
import type { Fact } from '../lib/fact.ts';
import type { Draft, Neighbours } from './entry.ts';
import { factOf } from './facts.ts';
import { elsewhere, isAskedOf, statementOf, statementsOf } from './statements.ts';

/**
 * What citizens ask of a system, in the order they ask it, and the fields that answer. The order follows what people
 * said they want first: role of the system, human check, data, whom to ask, how to object (CDEI/BritainThinks 2021;
 * PON & Telos 2021).
 */
const questions: readonly { id: keyof Texts['questions']; keys: readonly SystemField[] }[] = [
  { id: 'concerns', keys: ['audience', 'users', 'affectedGroups', 'location'] },
  { id: 'does', keys: ['description', 'intendedPurpose', 'decisionEffect', 'automationLevel', 'impactOnPeople'] },
  { id: 'human', keys: ['humanOversight'] },
  { id: 'data', keys: ['personalData', 'operationalData'] },
  { id: 'contact', keys: ['contact'] },
  { id: 'objection', keys: ['objectionRoute', 'fallbackWithoutAI'] },
  { id: 'state', keys: ['statusDate', 'startDate', 'endDate', 'lastReviewed'] },
];

/** Some facts under one heading; gaps are named, not repeated row by row. */
export interface Block {
  readonly id: string;
  readonly heading: string;
  /** What is stated, or withheld with a reason. */
  readonly facts: readonly (Fact & { readonly key: SystemField })[];
  /** Labels of what nobody stated. */
  readonly gaps: readonly string[];
}

export interface Steckbrief {
  /** Layer 1: the citizen's questions. */
  readonly questions: readonly Block[];
  /** Layer 2: everything else, by section; without the sections that ask nothing of such a system. */
  readonly sections: readonly Block[];
  /** How many of the fields that the register asks of such a system carry a statement. */
  readonly stated: number;
  readonly of: number;
}

const fields = new Map(fieldsOfKind('system').map((field) => [field.key as SystemField, field]));
const asked: ReadonlySet<SystemField> = new Set(questions.flatMap(({ keys }) => keys));

/**
 * All statements and gaps of a system, in the language asked for; the same for its page and while it is being typed.
 * @param neighbours the records it may name
 */
export function steckbriefOf(entry: Draft<'system'>, language: Language, neighbours: Neighbours): Steckbrief {
  const t = texts(language);
  const fact = (key: SystemField) => factOfSystem(entry, key, language, neighbours);
  const block = (id: string, heading: string, keys: readonly SystemField[]): Block => {
    const facts = keys.map((key) => ({ key, ...fact(key) }));
    const gaps = facts.filter((one) => !isStated(one) && isAskedOf(entry, one.key)).map(({ label }) => label);
    return { id, heading, facts: facts.filter(isStated), gaps };
  };
  const first = questions.map(({ id, keys }) => block(id, t.questions[id], keys));
  const second = sections.flatMap(({ id, label, keys }) => {
    const shown = keys.filter((key) => !asked.has(key) && !elsewhere.has(key));
    return shown.length === 0 ? [] : [block(`section-${id}`, label[language], shown)];
  });
  // A question is never met with silence, even where the register does not insist on an answer.
  const answered = first.map((one, index) =>
    isSilent(one) ? { ...one, gaps: questions[index]!.keys.map((key) => fact(key).label) } : one,
  );
  return {
    questions: answered,
    sections: second.filter((one) => !isSilent(one)),
    ...statementsOf(entry, neighbours),
  };
}

const isSilent = ({ facts, gaps }: Block): boolean => facts.length === 0 && gaps.length === 0;

/** A field of a system in words; what is withheld with its reason. Throws for a field there is not. */
export function factOfSystem(
  entry: Draft<'system'>,
  key: SystemField,
  language: Language,
  neighbours: Neighbours,
): Fact {
  const field = fields.get(key);
  if (!field) throw new Error(`There is no field "${key}".`);
  const withheld = entry.record.withheldFields?.find((one) => one.field === key);
  if (withheld)
    return {
      ...factOf(field, undefined, language, neighbours),
      withheld: withholdReason.text(withheld.reason, language),
    };
  return factOf(field, statementOf(entry, key, neighbours), language, neighbours);
}
