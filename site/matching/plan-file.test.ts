import { expect, test } from 'vitest';
import { partsOf } from '../browser/parts.ts';
import type { Head } from '../browser/parts.ts';
import { dividedFiles } from '../lib/divided-file.ts';
import { registry } from '../lib/registry.ts';
import { planFiles } from './files.ts';
import { dividedPlan } from './plan-file.ts';
import type { PlanEntry } from './plan-file.ts';
import { planComparer, termEntry } from './plan.ts';
import type { PlanContent } from './plan.ts';
import { profilesOf } from './profiles.ts';
import { collectionOf } from './similarity.ts';
import { termCounter } from './terms-of-text.ts';

/* The division of a large register, tried on entries put together from the words of real ones. */

const profiles = profilesOf(registry, 'de');
const sources = profiles.systems.map(({ words }) => [...words].map(([term, n]) => [term, Math.ceil(n * 10)] as const));
const entryOf = (term: string): string => termEntry(term, profiles.surfaceOf(term), 'de');

/** Entry number n: half the words of one system, and every third of another. */
function entry(number: number): PlanEntry {
  const one = sources[number % sources.length]!;
  const other = sources[(number * 7 + Math.floor(number / sources.length)) % sources.length]!;
  const words = [...one.slice(0, 30), ...other.filter((_, at) => at % 3 === number % 3).slice(0, 15)];
  const kind = number < 2_800 ? 'system' : 'request';
  const item = {
    ...({ kind, id: String(number).padStart(5, '0'), name: `Eintrag ${number}`, status: 'pilot' } as const),
    ...{ body: { id: `stelle-${number % 300}`, name: 'Stelle' }, administrativeTasks: [], policyFields: [] },
  };
  return { item, words: new Map(words) };
}

const entries = Array.from({ length: 3_000 }, (_, number) => entry(number));
const filesOf = (some: readonly PlanEntry[], together = false): ReadonlyMap<string, string> =>
  new Map(
    dividedFiles('entries.json', dividedPlan(some, entryOf), together).map((file) => [file.path, String(file.text())]),
  );
const files = filesOf(entries);

/** Answers from files as the page does; says which it loaded. */
function comparerFrom(some: ReadonlyMap<string, string>) {
  const loaded: string[] = [];
  const load = (path: string): unknown => {
    loaded.push(path);
    return JSON.parse(some.get(path)!);
  };
  const head = load('entries.json') as Head<PlanContent>;
  const part = partsOf(head, async (file) => load(`entries/${file}`));
  return { compare: planComparer({ content: head.content, part }, 'de'), loaded };
}

const plans = [...registry.system.values()]
  .filter((_, index) => index % 12 === 0)
  .map(({ record }) => `${record.summary} ${record.intendedPurpose ?? ''}`);

test('a plan finds in a divided register what it finds among all entries at once, in the same order', async () => {
  const whole = collectionOf(
    entries.map(({ item, words }) => ({
      id: `${item.kind} ${item.id}`,
      words: new Map([...words].map(([term, tenths]) => [term, tenths / 10])),
      codes: new Map(),
    })),
  );
  const terms = new Set(entries.flatMap(({ words }) => [...words.keys()]));
  const counter = termCounter((term) => terms.has(term));
  const nearest = (text: string, kind: string, limit: number): string[] => {
    const words = new Map<string, number>();
    counter.add(words, text, 1, 'de');
    return whole
      .nearest({ id: '', words, codes: new Map() }, limit, (id, score) => (id.startsWith(kind) ? score : 0))
      .map(({ id }) => id.split(' ')[1]!);
  };
  const divided = comparerFrom(files).compare;
  const together = comparerFrom(filesOf(entries, true)).compare;
  let found = 0;
  for (const plan of plans) {
    const answer = await divided(plan);
    expect(await together(plan)).toEqual(answer);
    const ids = answer.systems.map(({ item }) => item.id);
    expect(nearest(plan, 'system', 8)).toEqual(ids);
    const requests = answer.requests.map(({ item }) => item.id);
    expect(nearest(plan, 'request', 5).slice(0, requests.length)).toEqual(requests);
    found += ids.length + requests.length;
  }
  expect(found).toBeGreaterThan(plans.length * 8);
});

test('a plan loads the parts of its words and of what it finds, each once', async () => {
  const { compare, loaded } = comparerFrom(files);
  await compare(plans[0]!);
  const sizeOf = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + files.get(path)!.length, 0);
  expect(sizeOf(loaded)).toBeLessThan(sizeOf(files.keys()) / 2);
  const number = loaded.length;
  await compare(plans[0]!);
  expect(loaded).toHaveLength(number);
});

test('one changed entry leaves most parts where they are', () => {
  const changed = filesOf(entries.map((one, at) => (at === 1_234 ? { ...one, words: entry(77).words } : one)));
  const parts = [...changed.keys()].filter((path) => path !== 'entries.json');
  expect(parts.filter((path) => !files.has(path)).length).toBeLessThan(parts.length / 2);
  const [head, was] = [changed, files].map((some) => JSON.parse(some.get('entries.json')!) as Head<PlanContent>);
  expect(head!.content.wordParts).toBe(was!.content.wordParts);
});

test('a part that could not be loaded is asked for again', async () => {
  const head = JSON.parse(files.get('entries.json')!) as Head<PlanContent>;
  let broken = true;
  const part = partsOf(head, async (file) => {
    if (broken) throw new Error(file);
    return JSON.parse(files.get(`entries/${file}`)!) as unknown;
  });
  const compare = planComparer({ content: head.content, part }, 'de');
  await expect(compare(plans[0]!)).rejects.toThrow('words-');
  broken = false;
  expect((await compare(plans[0]!)).systems).not.toEqual([]);
});

test('the register of today is one file in each language', () => {
  expect(planFiles().map(({ path }) => path)).toEqual(['pruefen/entries.json', 'en/pruefen/entries.json']);
});
