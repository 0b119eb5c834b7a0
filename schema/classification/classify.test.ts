import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFile } from '../check.ts';
import { compiledSystem, today } from '../fixtures/registry.ts';
import { aiActClass } from '../vocabularies/ai-act-class.ts';
import { annexIIIArea } from '../vocabularies/annex-iii-area.ts';
import { art50Duty } from '../vocabularies/art-50-duty.ts';
import { art63Condition } from '../vocabularies/art-6-3-condition.ts';
import { fromAddress, mostFrom, next, outcome, stepsOf, toAddress } from './classify.ts';
import type { Answers, Outcome, Step } from './classify.ts';
import { first, questionIds, questions, unknown } from './questions.ts';
import type { QuestionId } from './questions.ts';
import { outcomes } from './outcomes.ts';
import { riskFields, riskQuery, riskYaml } from './record.ts';

/** Every way from a question to the result, or to a question at which the walk is to stop. */
function pathsFrom(id: QuestionId, stop?: QuestionId, before: Answers = {}): Answers[] {
  expect(before[id], `a loop at ${id}`).toBeUndefined();
  return questions[id].answers.flatMap(({ code, to }) => {
    const answers = { ...before, [id]: code };
    return to === 'result' || to === stop ? [answers] : pathsFrom(to, stop, answers);
  });
}

const upToRole = pathsFrom(first, 'role');
const fromRole = pathsFrom('role');
const nothingElse = { role: 'deployer', interaction: 'no', generation: 'no', emotion: 'no', publication: 'no' };
const noClass = { 'ai-system': 'yes', prohibited: 'no', product: 'no', field: 'none' };
/** The class follows from the answers up to the role, duties of Art. 50 from those after it: see the test below. */
const paths: Answers[] = [
  ...upToRole.map((answers) => (next(answers) ? { ...answers, ...nothingElse } : answers)),
  ...fromRole.map((answers) => ({ ...noClass, ...answers })),
];

const isAnother = ({ id, answer }: Step): boolean =>
  id !== 'role' && id in nothingElse && answer.code !== nothingElse[id as 'emotion'];

const of = (answers: Answers): Outcome => {
  const found = outcome(answers);
  expect(found, JSON.stringify(answers)).toBeDefined();
  return found!;
};

describe('the decision table', () => {
  test('leads on from every answer and never back, and every question can be reached', () => {
    // pathsFrom walks every way and fails at a loop.
    const met = new Set(paths.flatMap((answers) => stepsOf(answers).map(({ id }) => id)));
    expect(questionIds.filter((id) => !met.has(id))).toEqual([]);
    expect(upToRole.length).toBeGreaterThan(1000);
  });

  test('takes "do not know" at every question', () => {
    expect(questionIds.filter((id) => !questions[id].answers.some(({ code }) => code === unknown))).toEqual([]);
  });

  test('names norms at every question and outcome, and all of them are in the law of the register', () => {
    for (const id of questionIds) {
      expect(questions[id].norms.length, id).toBeGreaterThan(0);
    }
    const named = [...Object.values(questions), ...Object.values(outcomes)].flatMap(({ norms }) => norms);
    expect(named.filter((norm) => !existsSync(`registry/law/${norm}.yaml`))).toEqual([]);
  });

  test('offers every code of the areas, the conditions and the duties', () => {
    const codes = Object.values(questions).flatMap(({ answers }) => answers.flatMap(({ sets }) => sets ?? []));
    expect(codes.flatMap(({ area }) => area ?? []).toSorted()).toEqual(annexIIIArea.codes.toSorted());
    expect(codes.flatMap(({ condition }) => condition ?? [])).toEqual(art63Condition.codes);
    expect(codes.flatMap(({ duty }) => duty ?? [])).toEqual(art50Duty.codes.filter((code) => code !== 'none'));
  });

  test('promises at most as many questions as there can be', () => {
    expect(mostFrom(first)).toBe(Math.max(...paths.map((answers) => stepsOf(answers).length)));
    expect(mostFrom('publication')).toBe(1);
  });
});

describe('the outcome', () => {
  test('of every path is as written down', async () => {
    // The 25 areas behave alike; of each row the table says which questions were met with which answer.
    const row = (answers: Answers): string => {
      const { suggestion, area, duties, dutiesKnown, roles, open, condition } = of(answers);
      const words = stepsOf(answers)
        .filter((step) => !(step.id in nothingElse) || step.id === 'role' || isAnother(step))
        .filter(({ id }) => id !== 'field' || ['none', unknown].includes(answers.field!))
        .map(({ id, answer }) => `${id.replace(/^area-\d/, 'area')}=${answer.sets?.area ? 'any' : answer.code}`);
      const result = [
        suggestion,
        area && 'area',
        condition,
        roles && `as ${roles.join('+')}`,
        duties.length > 0 && `duties ${duties.join('+')}`,
        duties.length === 0 && roles && (dutiesKnown ? 'no duty' : 'duties unknown'),
        open.length > 0 && `open ${open.map((id) => id.replace(/^area-\d/, 'area')).join('+')}`,
      ];
      return `${words.join(' ')} -> ${result.filter(Boolean).join(', ')}`;
    };
    // After the role each question counts for itself, so it is enough to write down one answer besides "no".
    const telling = paths.filter(
      (answers) => answers.role === undefined || stepsOf(answers).filter(isAnother).length <= 1,
    );
    await expect([...new Set(telling.map(row))].join('\n')).toMatchFileSnapshot('outcomes.snap.txt');
  });

  test('reaches every class, what is prohibited, and all else', () => {
    const reached = new Set(paths.map((answers) => of(answers).suggestion));
    const classes = aiActClass.codes.filter((code) => code !== 'prohibited-checked-no');
    expect([...reached].toSorted()).toEqual([...classes, 'prohibited'].toSorted());
    expect(Object.keys(outcomes).toSorted()).toEqual([...reached].toSorted());
  });

  test('has the class from what comes before the role and the duties from what comes after', () => {
    const duties = fromRole.map((answers) => of({ ...noClass, ...answers }).duties.join());
    for (const answers of upToRole.filter((one) => next(one)).filter((_, index) => index % 40 === 0)) {
      const { suggestion } = of({ ...answers, ...nothingElse });
      fromRole.forEach((after, index) => {
        const both = of({ ...answers, ...after });
        expect(both.duties.join()).toBe(duties[index]);
        // With no class of its own a system may still have a transparency duty.
        if (suggestion !== 'no-special-risk') expect(both.suggestion).toBe(suggestion);
      });
    }
  });

  test('never excepts what profiles people', () => {
    for (const answers of paths.filter(({ profiling }) => profiling === 'yes'))
      expect(of(answers).suggestion).toBe('high-risk-annex-iii');
  });

  test('is open where something unknown could make it more, and names who should look', () => {
    const excepted = { ...noClass, field: '5', 'area-5': 'annex-iii-5a', profiling: 'no', 'significant-risk': 'no' };
    const answers = { ...excepted, condition: 'art-6-3-a', ...nothingElse };
    expect(of(answers).suggestion).toBe('annex-iii-exception');
    expect(of({ ...answers, product: unknown })).toMatchObject({ suggestion: 'open', open: ['product'] });
    expect(of({ ...answers, profiling: 'yes', product: unknown }).suggestion).toBe('high-risk-annex-iii');
    for (const id of questionIds)
      for (const language of ['de', 'en'] as const) expect(questions[id].whoKnows[language], id).toBeTruthy();
  });

  test('may be high risk and carry duties of Art. 50 at once', () => {
    const answers = {
      ...noClass,
      field: '5',
      'area-5': 'annex-iii-5a',
      profiling: 'yes',
      ...nothingElse,
      interaction: 'yes',
    };
    expect(of(answers)).toMatchObject({ suggestion: 'high-risk-annex-iii', duties: ['art-50-1-interaction'] });
  });
});

describe('as statements of an entry', () => {
  test('every path gives YAML the check takes: no error, and no finding on these fields', () => {
    const texts = [...new Set(paths.map((answers) => riskYaml(riskFields(of(answers)))))];
    const keys = Object.keys(riskFields(of(paths[0]!)));
    const about = texts.flatMap((text) => {
      const entry = { ...compiledSystem, ...(parse(text) as object) };
      const path = 'systems/mv/wegweiser.yaml';
      const file = { path, name: path, bytes: new TextEncoder().encode(JSON.stringify(entry, null, 1)) };
      // An entry puts its statements in order by `npm run fix`; that they are many alike is the doing of this test.
      return checkFile(file, [], { today, without: ['key-order', 'near-duplicate'] }).filter(
        (finding) => keys.includes(finding.path.split(/[.[]/)[0]!) || finding.rule === 'unknown-key',
      );
    });
    expect(about).toEqual([]);
    expect(texts.length).toBeGreaterThan(1000);
  });
});

describe('in an address', () => {
  test('answers stand by question, and only as far as they make a path', () => {
    const answers = { 'ai-system': 'yes', prohibited: 'no', product: 'no' };
    expect(toAddress(answers)).toBe('ai-system=yes&prohibited=no&product=no');
    expect(fromAddress('ai-system=yes&prohibited=no&product=no')).toEqual(answers);
    expect(fromAddress('ai-system=yes&prohibited=perhaps&product=no&x=1')).toEqual({ 'ai-system': 'yes' });
    expect(fromAddress('__proto__=yes&constructor=no')).toEqual({});
  });

  test('statements stand under the keys of their fields, lists joined by commas', () => {
    const answers = { ...noClass, ...nothingElse, interaction: 'yes', generation: 'yes' };
    expect(riskQuery(riskFields(of(answers)))).toMatchObject({
      aiActClass: 'transparency-art-50',
      art50Duties: 'art-50-1-interaction,art-50-2-marking',
    });
  });
});
