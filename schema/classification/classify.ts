import type { Facts, Question, QuestionId, Answer } from './questions.ts';
import { first, questions, unknown } from './questions.ts';

/* What follows from answers to the decision table. A suggestion with reasons, never legal advice. */

/** Codes by question; what does not lie on the path of the others is ignored. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** One question that was answered. */
export interface Step {
  readonly id: QuestionId;
  readonly question: Question;
  readonly answer: Answer;
}

/** Everything the suggestion can be: a class, none because it is open, or a prohibited practice. */
export type Suggestion = NonNullable<Facts['class']>;

export interface Outcome {
  readonly suggestion: Suggestion;
  readonly area?: Facts['area'];
  readonly condition?: Facts['condition'];
  readonly profiling?: boolean;
  readonly roles?: NonNullable<Facts['roles']>;
  /** Duties of Art. 50, which may come on top of any class. */
  readonly duties: readonly NonNullable<Facts['duty']>[];
  /** Whether each question on Art. 50 was asked and answered: only then is "no duty" a finding. */
  readonly dutiesKnown: boolean;
  readonly steps: readonly Step[];
  /** Questions nobody could answer. */
  readonly open: readonly QuestionId[];
}

const dutyQuestions: readonly QuestionId[] = ['interaction', 'generation', 'emotion', 'publication'];
const highRisk: readonly (Suggestion | undefined)[] = ['high-risk-annex-i', 'high-risk-annex-iii'];

/** The questions answered so far, from the first on, up to one without a valid answer. */
export function stepsOf(answers: Answers): readonly Step[] {
  const steps: Step[] = [];
  let id: QuestionId | 'result' = first;
  while (id !== 'result') {
    const question: Question = questions[id];
    const code: string | undefined = answers[id];
    const answer: Answer | undefined = question.answers.find((one) => one.code === code);
    if (!answer) break;
    steps.push({ id, question, answer });
    id = answer.to;
  }
  return steps;
}

/** The question to ask next; nothing where all that matter are answered. */
export function next(answers: Answers): QuestionId | undefined {
  const to = stepsOf(answers).at(-1)?.answer.to ?? first;
  return to === 'result' ? undefined : to;
}

/** What follows from the answers; nothing while a question is left to ask. */
export function outcome(answers: Answers): Outcome | undefined {
  if (next(answers) !== undefined) return undefined;
  const steps = stepsOf(answers);
  const facts: Facts = Object.assign({}, ...steps.map(({ answer }) => answer.sets ?? {})) as Facts;
  const duties = steps.flatMap(({ answer }) => answer.sets?.duty ?? []);
  const open = steps.filter(({ answer }) => answer.code === unknown).map(({ id }) => id);
  const asked = steps.map(({ id }) => id);
  return {
    suggestion: suggestionOf(facts.class, duties.length > 0, open),
    area: facts.area,
    condition: facts.condition,
    profiling: facts.profiling,
    roles: facts.roles,
    duties,
    dutiesKnown: dutyQuestions.every((id) => asked.includes(id) && !open.includes(id)),
    steps,
    open,
  };
}

/**
 * High risk stays high risk whatever else is open. Anything less is suggested only if nothing is open that could make it
 * more; of the duties of Art. 50 one that is known decides, the others then only come on top.
 */
function suggestionOf(found: Facts['class'], hasDuty: boolean, open: readonly QuestionId[]): Suggestion {
  if (found === 'prohibited' || found === 'no-ai-system' || highRisk.includes(found)) return found!;
  const weighing = open.filter((id) => questions[id].decidesClass);
  if (weighing.some((id) => !dutyQuestions.includes(id))) return 'open';
  if (found) return found;
  if (hasDuty) return 'transparency-art-50';
  return weighing.length > 0 ? 'open' : 'no-special-risk';
}

/** The most questions that may still come, the one at hand included. */
export function mostFrom(id: QuestionId | 'result'): number {
  if (id === 'result') return 0;
  const known = longest.get(id);
  if (known !== undefined) return known;
  const most = 1 + Math.max(...questions[id].answers.map(({ to }) => mostFrom(to)));
  longest.set(id, most);
  return most;
}
const longest = new Map<QuestionId, number>();

/** The answers as they stand in an address, `ai-system=yes&prohibited=no`. */
export const toAddress = (answers: Answers): string =>
  new URLSearchParams(stepsOf(answers).map(({ id, answer }): [string, string] => [id, answer.code])).toString();

/** The answers an address states, as far as they make a path. */
export function fromAddress(text: string): Answers {
  const given = Object.fromEntries(new URLSearchParams(text)) as Answers;
  return Object.fromEntries(stepsOf(given).map(({ id, answer }) => [id, answer.code]));
}
