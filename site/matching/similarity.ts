import { weights } from './weights.ts';
import type { Ground } from './weights.ts';

/** What is compared of a thing, whatever it is: term -> how much of it, and field -> what it says. */
export interface Profile {
  readonly id: string;
  readonly words: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<Exclude<Ground, 'words'>, readonly string[]>;
}

/** Something two things have in common, and how much it adds to their likeness. */
export interface Common {
  readonly ground: Ground;
  /** A term or a code. */
  readonly value: string;
  readonly share: number;
}

export interface Match {
  readonly id: string;
  readonly score: number;
  /** What makes them alike, the strongest first. */
  readonly common: readonly Common[];
}

/** Things to compare with, prepared once. */
export interface Collection {
  /** For each thing what the squares of the values of its words add up to, in the order given. */
  readonly lengths: readonly number[];
  /**
   * What is most like a thing, itself excepted; equals in the order of their ids.
   * @param limit at most so many
   * @param weigh turns a likeness into the order wanted, such as "offers first"; 0 leaves a thing out
   */
  nearest(profile: Profile, limit: number, weigh?: (id: string, score: number) => number): Match[];
}

/** Where only those words of things are known that a question has: what must be known of the whole. */
export interface Whole {
  /** Number of all things; those without any word of the question need not be given. */
  readonly size: number;
  /** See `Collection.lengths`. */
  readonly lengthOf: (id: string) => number;
}

/** The features of a thing by number, each with its part of the whole; likeness is the sum of the products. */
interface Vector {
  readonly features: readonly number[];
  readonly values: readonly number[];
}

/**
 * How many postings one question may look at and how many candidates it may compare exactly. Both are bounds, not
 * tuning: they make the work per question constant, so that all questions together grow with the number of things.
 * At some hundred things everything is looked at.
 */
const mostPostings = 3_000;
const mostCandidates = 80;

/** A word of a question that occurs nowhere: it may be beside the point or the very point. */
const unknownRarity = 0.5;

/**
 * Compares by rare features in common: words by tf-idf and cosine, codes by rarity (Manning, Raghavan, Schütze,
 * "Introduction to Information Retrieval", ch. 6), found through an inverted index whose lists are read from the
 * rarest on and only up to a bound. Depends on nothing but its input, order of equals included.
 * @param whole what the things given are part of; without it they are all
 */
export function collectionOf(profiles: readonly Profile[], whole?: Whole): Collection {
  const numbers = new Map<string, number>();
  const names: FeatureName[] = [];
  /** Number of things that have a feature. */
  const frequency: number[] = [];
  for (const profile of profiles)
    for (const [ground, value] of featuresOf(profile)) {
      const key = `${ground} ${value}`;
      const number = numbers.get(key) ?? names.length;
      if (number === names.length) {
        numbers.set(key, number);
        names.push({ ground, value });
      }
      frequency[number] = (frequency[number] ?? 0) + 1;
    }

  const size = whole?.size ?? profiles.length;
  const most = Math.log(size + 1);
  /** 0 for what everything has, near 1 for what hardly anything has; what nothing has tells little either way. */
  const rarity = (number: number | undefined): number =>
    number === undefined ? unknownRarity : Math.max(0, Math.log((size + 1) / (frequency[number]! + 0.5)) / most);

  /** @param known length, where not all words are given */
  function vectorOf({ words, codes }: Profile, known?: number): Vector & { readonly length: number } {
    const features: number[] = [];
    const values: number[] = [];
    let length = 0;
    for (const [term, amount] of words) {
      const number = numbers.get(`words ${term}`);
      const value = Math.log(1 + amount) * rarity(number);
      length += value * value;
      if (number === undefined) continue;
      features.push(number);
      values.push(value);
    }
    length = known ?? length;
    const scale = Math.sqrt(weights.words / (length || 1));
    for (let at = 0; at < values.length; at++) values[at]! *= scale;
    for (const [ground, some] of codes)
      for (const value of some) {
        const number = numbers.get(`${ground} ${value}`);
        if (number === undefined) continue;
        features.push(number);
        values.push(Math.sqrt((weights[ground] * rarity(number)) / some.length));
      }
    return { features, values, length };
  }

  const vectors = profiles.map((profile) => vectorOf(profile, whole?.lengthOf(profile.id)));
  const rows = new Map(profiles.map(({ id }, row) => [id, row]));
  /** Feature -> the things that have it, with its value there, in turn. */
  const postings: number[][] = names.map(() => []);
  for (const [row, { features, values }] of vectors.entries())
    for (const [at, feature] of features.entries()) postings[feature]!.push(row, values[at]!);

  // Kept from question to question and wiped after each, because making them anew would cost more than the question.
  const scores = new Float64Array(profiles.length);
  const asked = new Float64Array(names.length);

  /** The things that share most of the rarest features, as far as the bounds allow. */
  function candidatesFor({ features, values }: Vector, own: number | undefined): number[] {
    const order = features
      .map((_, at) => at)
      .toSorted(
        (a, b) =>
          frequency[features[a]!]! - frequency[features[b]!]! ||
          compareNames(names[features[a]!]!, names[features[b]!]!),
      );
    const touched: number[] = [];
    let left = mostPostings;
    for (const at of order) {
      const list = postings[features[at]!]!;
      const length = list.length / 2;
      const number = Math.min(length, left);
      // Of a list too long to be read each thing reads another stretch, from its own place on.
      const start = number < length ? placeAfter(list, own ?? -1) : 0;
      for (let step = 0; step < number; step++) {
        const place = ((start + step) % length) * 2;
        const row = list[place]!;
        if (row === own) continue;
        if (scores[row] === 0) touched.push(row);
        scores[row]! += values[at]! * list[place + 1]!;
      }
      left -= number;
      if (left <= 0) break;
    }
    const best = touched.toSorted((a, b) => scores[b]! - scores[a]! || a - b).slice(0, mostCandidates);
    for (const row of touched) scores[row] = 0;
    return best;
  }

  return {
    lengths: vectors.map(({ length }) => length),
    nearest(profile, limit, weigh = (_, score) => score) {
      const own = rows.get(profile.id);
      const vector = own === undefined ? vectorOf(profile) : vectors[own]!;
      for (const [at, feature] of vector.features.entries()) asked[feature] = vector.values[at]!;
      const matches = candidatesFor(vector, own)
        .map((row) => {
          const { id } = profiles[row]!;
          return { id, row, score: weigh(id, likeness(vectors[row]!)) };
        })
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score || compare(a.id, b.id))
        .slice(0, limit)
        .map(({ id, row, score }) => ({ id, score, common: commonOf(vectors[row]!) }));
      for (const feature of vector.features) asked[feature] = 0;
      return matches;
    },
  };

  function likeness({ features, values }: Vector): number {
    let total = 0;
    for (let at = 0; at < features.length; at++) total += values[at]! * asked[features[at]!]!;
    return total;
  }

  function commonOf({ features, values }: Vector): Common[] {
    return features
      .flatMap((feature, at) => {
        const share = values[at]! * asked[feature]!;
        return share > 0 ? [{ ...names[feature]!, share }] : [];
      })
      .toSorted((a, b) => b.share - a.share || compareNames(a, b));
  }
}

function* featuresOf({ words, codes }: Profile): Generator<readonly [Ground, string]> {
  for (const term of words.keys()) yield ['words', term];
  for (const [ground, values] of codes) for (const value of values) yield [ground, value];
}

/** Place in a list of postings of the first thing after one, by halving. */
function placeAfter(list: readonly number[], own: number): number {
  let [low, high] = [0, list.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle * 2]! > own) high = middle;
    else low = middle + 1;
  }
  return low;
}

type FeatureName = Pick<Common, 'ground' | 'value'>;
const compareNames = (a: FeatureName, b: FeatureName): number =>
  compare(a.ground, b.ground) || compare(a.value, b.value);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
