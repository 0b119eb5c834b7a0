/** A text to compare; only texts of one scope are. */
export interface Comparable {
  readonly id: string;
  readonly text: string;
  readonly scope: string;
}

/** Share of common letter triples from which two texts count as one: other spelling, a word more or less. */
const alike = 0.8;
/*
 * MinHash with locality-sensitive hashing (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets",
 * ch. 3): 8 bands of 3 rows bring 99.7 % of the pairs at 0.8 together, and each text meets a bounded number of others.
 */
const bands = 8;
const rows = 3;
const mostPerBucket = 4;

interface Leader {
  readonly id: string;
  readonly triples: ReadonlySet<string>;
  readonly numbers: string;
}

/**
 * Finds texts that nearly repeat an earlier one, in time near-linear in their number.
 * @param texts in a fixed order; the first of its kind is the one the others are said to resemble
 * @returns id -> id of the earlier text
 */
export function likeEarlier(texts: readonly Comparable[]): ReadonlyMap<string, string> {
  const buckets = new Map<string, Leader[]>();
  const found = new Map<string, string>();
  for (const { id, text, scope } of texts) {
    const words = wordsWithoutAccents(text);
    const triples = triplesOf(words.join(''));
    if (triples.size === 0) continue;
    // "Modul 1" and "Modul 2" are two things, however alike they look.
    const numbers = words.filter((word) => /\d/.test(word)).join(' ');
    const keys = bandKeys(triples).map((key) => `${scope} ${key}`);
    const candidates = new Set(keys.flatMap((key) => buckets.get(key) ?? []));
    const leader = [...candidates].find(
      (other) => other.numbers === numbers && similarity(triples, other.triples) >= alike,
    );
    if (leader) {
      found.set(id, leader.id);
      continue;
    }
    for (const key of keys) {
      const bucket = buckets.get(key) ?? [];
      if (bucket.length < mostPerBucket) bucket.push({ id, triples, numbers });
      buckets.set(key, bucket);
    }
  }
  return found;
}

/** Words without case, accents and punctuation. */
const wordsWithoutAccents = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const triplesOf = (letters: string): ReadonlySet<string> => {
  if (letters.length < 3) return new Set(letters ? [letters] : []);
  return new Set(Array.from({ length: letters.length - 2 }, (_, start) => letters.slice(start, start + 3)));
};

/** Jaccard similarity: common elements over all elements. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return common / (a.size + b.size - common);
}

function bandKeys(triples: ReadonlySet<string>): string[] {
  const least = new Uint32Array(bands * rows).fill(0xffffffff);
  for (const triple of triples) {
    const hash = fnv1a(triple);
    for (const [index, smallest] of least.entries()) {
      // One permutation of the hashes per index.
      const mixed = mix(hash ^ Math.imul(index + 1, 0x9e3779b1));
      if (mixed < smallest) least[index] = mixed;
    }
  }
  return Array.from({ length: bands }, (_, band) => [band, ...least.slice(band * rows, (band + 1) * rows)].join('.'));
}

/** A number of 32 bit for a text, the same everywhere (FNV-1a). */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Finaliser of MurmurHash3: spreads every bit over the whole number. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
