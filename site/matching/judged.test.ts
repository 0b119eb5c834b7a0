import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Language } from '../../schema/language.ts';
import { registry } from '../lib/registry.ts';
import { similarIds } from '../lib/similar.ts';
import { planFile } from './plan-file.ts';
import { planComparer } from './plan.ts';

/* How good the matching is, against what people judged and against a plain full-text search over the summaries. */

interface Grades {
  readonly 1: readonly string[];
  readonly 2: readonly string[];
}

interface Judged {
  readonly systems: Readonly<Record<string, Grades>>;
  readonly needs: readonly (Grades & { readonly text: string })[];
}

/** A question, its judged answers, and the first five answers of the matching and of the baseline. */
interface Case {
  readonly id?: string;
  readonly grades: Grades;
  readonly found: readonly string[];
  readonly baseline: readonly string[];
}

const judged = parse(readFileSync(join(import.meta.dirname, 'judged.yaml'), 'utf8'), { merge: true }) as Judged;
const comparerIn = (language: Language) => {
  const { content, parts } = planFile(language);
  return planComparer({ content, part: async (name) => parts.get(name) }, language);
};
const comparePlan = comparerIn('de');
const systems: Case[] = [];
const needs: Case[] = [];

beforeAll(async () => {
  // BM25 over the summaries, as the library does it out of the box.
  const search = new MiniSearch<{ id: string; summary: string }>({ fields: ['summary'] });
  search.addAll([...registry.system.values()].map(({ id, record }) => ({ id, summary: record.summary })));
  const baseline = (text: string, own?: string): string[] =>
    search
      .search(text)
      .map(({ id }) => String(id))
      .filter((id) => id !== own)
      .slice(0, 5);

  for (const [id, grades] of Object.entries(judged.systems))
    systems.push({
      id,
      grades,
      found: similarIds(id).map((match) => match.id),
      baseline: baseline(registry.system.get(id)!.record.summary, id),
    });
  for (const grades of judged.needs)
    needs.push({
      grades,
      found: (await comparePlan(grades.text)).systems.slice(0, 5).map(({ item }) => item.id),
      baseline: baseline(grades.text),
    });
});

const relevant = ({ id, grades }: Case, grade: 1 | 2): string[] => grades[grade].filter((one) => one !== id);

/** Share of the first five that are relevant; where fewer than five can be, share of those. */
function precision(one: Case, found: readonly string[]): number {
  const all = [...relevant(one, 2), ...relevant(one, 1)];
  return found.filter((id) => all.includes(id)).length / Math.min(5, all.length);
}

/** Normalised discounted cumulative gain of the first five (Järvelin and Kekäläinen 2002), gain 2^grade - 1. */
function ndcg(one: Case, found: readonly string[]): number {
  const gain = (id: string): number => (relevant(one, 2).includes(id) ? 3 : relevant(one, 1).includes(id) ? 1 : 0);
  const total = (gains: readonly number[]): number =>
    gains.slice(0, 5).reduce((sum, value, rank) => sum + value / Math.log2(rank + 2), 0);
  return total(found.map(gain)) / total([...relevant(one, 2).map(() => 3), ...relevant(one, 1).map(() => 1)]);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each([
  { name: 'similar systems', cases: systems, floor: 0.78 },
  { name: 'plans typed by officials', cases: needs, floor: 0.7 },
])('$name', ({ name, cases, floor }) => {
  test('judged ids are those of real entries', () => {
    const ids = cases.flatMap((one) => [one.id ?? [], relevant(one, 2), relevant(one, 1)].flat());
    expect(ids.filter((id) => !registry.system.has(id))).toEqual([]);
  });

  test('the first five are what people judged similar, far more often than with a plain search', () => {
    const own = {
      precision: mean(cases.map((one) => precision(one, one.found))),
      ndcg: mean(cases.map((one) => ndcg(one, one.found))),
    };
    const plain = {
      precision: mean(cases.map((one) => precision(one, one.baseline))),
      ndcg: mean(cases.map((one) => ndcg(one, one.baseline))),
    };
    process.stdout.write(
      `${name} (${cases.length}): precision@5 ${own.precision.toFixed(2)}, nDCG@5 ${own.ndcg.toFixed(2)}; ` +
        `plain BM25 on summaries ${plain.precision.toFixed(2)}, ${plain.ndcg.toFixed(2)}\n`,
    );
    expect(own.precision).toBeGreaterThan(floor);
    expect(own.precision).toBeGreaterThan(plain.precision + 0.15);
    expect(own.ndcg).toBeGreaterThan(plain.ndcg + 0.15);
  });
});

test.each([
  ['brueckenpruefung-drohnen-mecklenburg-vorpommern', 'brueckenmonitoring-autobahn'],
  ['post-bot-kai-heilbronn', 'postzuordnung-auslaenderbehoerde-leipzig'],
  ['jano', 'aleks'],
  ['handschriftenerkennung-bundesarchiv', 'handschriftenerkennung-landesarchiv-saarland'],
])('%s: the first similar system is %s', (id, first) => {
  expect(similarIds(id)[0]?.id).toBe(first);
});

test('of another family only the system it began with is named, of its own family none', () => {
  const ids = similarIds('f13').map(({ id }) => id);
  expect(ids).toContain('llmoin');
  expect(ids.filter((id) => /^(?:llmoin-|f13)/.test(id))).toEqual([]);
});

test('a plan that has nothing to do with the register finds nothing', async () => {
  const { systems: found, requests, bodies } = await comparePlan('Xylophon qwertz Zebrastreifenmuster');
  expect([found, requests, bodies]).toEqual([[], [], []]);
});

test('an English plan finds what German entries say', async () => {
  const { systems: found } = await comparerIn('en')('find cracks and potholes in our streets from a car');
  expect(found[0]?.item.id).toMatch(/^strassenzustand-/);
});
