import { describe, expect, test } from 'vitest';
import { languages } from '../../schema/language.ts';
import type { Language } from '../../schema/language.ts';
import { registry } from '../lib/registry.ts';
import { registryIndex } from './documents.ts';
import { searchIn } from './engine.ts';
import { judgedQueries, nonsense } from './queries.ts';
import type { JudgedQuery } from './queries.ts';

const looked = 10;

/** The engine on the real register, as the browser gets it. */
const engines = Object.fromEntries(
  languages.map((language) => {
    const file = JSON.stringify(registryIndex(language));
    return [language, searchIn(JSON.parse(file), language)];
  }),
) as Record<Language, ReturnType<typeof searchIn>>;

const found = (query: string, language: Language): string[] => engines[language](query).hits.map(({ id }) => id);

/** Share of what is wanted among the first ten, as far as ten can hold it. */
const recall = ({ best }: JudgedQuery, ids: readonly string[]): number =>
  best.filter((id) => ids.slice(0, looked).includes(id)).length / Math.min(looked, best.length);

/** Normalised discounted cumulative gain: the best count twice, and less the further down they stand. */
function ndcg({ best, good = [] }: JudgedQuery, ids: readonly string[]): number {
  const gain = (id: string) => (best.includes(id) ? 2 : good.includes(id) ? 1 : 0);
  const sum = (gains: readonly number[]) => gains.reduce((total, one, at) => total + one / Math.log2(at + 2), 0);
  const ideal = [...best, ...good].slice(0, looked).map(gain);
  return sum(ids.slice(0, looked).map(gain)) / sum(ideal);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test.each([
  { language: 'de' as const, leastRecall: 0.95, leastNdcg: 0.95 },
  { language: 'en' as const, leastRecall: 0.95, leastNdcg: 0.95 },
])('people find what they look for: $language', ({ language, leastRecall, leastNdcg }) => {
  const results = judgedQueries[language].map((judged) => {
    const ids = found(judged.query, language);
    return { ...judged, recall: recall(judged, ids), ndcg: ndcg(judged, ids) };
  });
  const [meanRecall, meanNdcg] = [mean(results.map((one) => one.recall)), mean(results.map((one) => one.ndcg))];
  const misses = results
    .filter((one) => one.ndcg < 0.7)
    .map((one) => `  ${one.query}: recall ${one.recall.toFixed(2)}, nDCG ${one.ndcg.toFixed(2)}\n`);
  process.stdout.write(
    `search ${language}: ${results.length} queries, recall@10 ${meanRecall.toFixed(3)}, nDCG@10 ${meanNdcg.toFixed(3)}\n${misses.join('')}`,
  );
  expect(meanRecall).toBeGreaterThan(leastRecall);
  expect(meanNdcg).toBeGreaterThan(leastNdcg);
});

test('the judged queries speak of entries that exist', () => {
  const ids = new Set([registry.system, registry.organisation, registry.request].flatMap((kind) => [...kind.keys()]));
  const judged = languages.flatMap((language) => judgedQueries[language]);
  expect(judged.flatMap(({ best, good = [] }) => [...best, ...good]).filter((id) => !ids.has(id))).toEqual([]);
  expect(judged.length).toBeGreaterThanOrEqual(60);
});

describe.each(languages)('words that occur nowhere find nothing (%s)', (language) => {
  test.each(nonsense[language])('%s', (word) => {
    const { hits, suggestion } = engines[language](word);
    expect(hits).toEqual([]);
    expect(suggestion).toBeUndefined();
  });
});

describe('every word counts', () => {
  const german = engines.de;

  test('hits have all words where some page has', () => {
    const { hits, everyWord } = german('Chatbot München');
    expect(everyWord).toBe(true);
    expect(hits.length).toBeLessThan(german('Chatbot').hits.length);
  });

  test('where none has, they have some, and it is said', () => {
    const { hits, everyWord, unknown } = german('Wohngeld Drohnen');
    expect(hits.length).toBeGreaterThan(0);
    expect({ everyWord, unknown }).toEqual({ everyWord: false, unknown: [] });
  });

  test('a word that occurs nowhere is named', () => {
    expect(german('Chatbot Xylophonquark')).toMatchObject({ everyWord: false, unknown: ['Xylophonquark'] });
  });

  test('articles and prepositions do not', () => {
    expect(german('die Chatbots in der Stadt München').hits).toEqual(german('Chatbots Stadt München').hits);
    expect(german('und der').hits).toEqual([]);
  });
});

describe('a misspelt word', () => {
  test.each([
    ['Wohngled', 'Wohngeld'],
    ['Chatbot Muenhcen', 'Chatbot München'],
    ['Dialogsytem', 'Dialogsystem'],
  ])('%s: did you mean %s?', (typed, meant) => {
    const { hits, suggestion } = engines.de(typed);
    expect(suggestion).toBe(meant);
    expect(hits).toEqual(engines.de(meant).hits);
  });

  test.each(['Wohngeld', 'Bruecke', 'Strassenzustand', 'Zustandserfassung', 'Wohnge'])('%s is none', (typed) => {
    expect(engines.de(typed).suggestion).toBeUndefined();
  });
});

test('who pastes the id of an entry finds it first, whatever else has its words', () => {
  for (const id of [...registry.system.keys(), ...registry.organisation.keys()])
    expect(found(id, 'de')[0], id).toBe(id);
});

test('words a browser must not trip over are words like others', () => {
  for (const query of ['', '   ', 'constructor', '__proto__', '<img src=x>', '"', '((', '~0', 'ß'.repeat(200)])
    expect(() => engines.de(query)).not.toThrow();
  expect(found('~0', 'de')).toEqual(found('0', 'de'));
});
