import type { Columns } from './columns.ts';

/** What a visitor chose: facet -> codes. OR within a facet, AND across facets; a facet without codes is not in it. */
export type Selection = ReadonlyMap<string, readonly string[]>;

/** Ways to order the list; the first is the one nobody has to ask for. */
export const sorts = ['name', 'datum', 'stelle'] as const;
export type Sort = (typeof sorts)[number];

/** Everything that makes a view of the list, so everything that stands in its address. */
export interface View {
  readonly words: string;
  readonly selection: Selection;
  /** Nothing: by relevance where words are given, else by name. */
  readonly sort?: Sort;
}

/** Longest search that makes sense; the search field has the same limit. */
const mostLetters = 200;

/**
 * Reads a view from an address. What the register does not know is left out: an old address still shows a list.
 * @param keys names of the facets
 */
export function viewOf(search: string, keys: readonly string[]): View {
  const parameters = new URLSearchParams(search);
  const selection = new Map<string, readonly string[]>();
  for (const key of keys) {
    const codes = [...new Set(parameters.getAll(key))].filter((code) => /^[A-Za-z0-9-]{1,80}$/.test(code));
    if (codes.length > 0) selection.set(key, codes);
  }
  const sort = sorts.find((one) => one === parameters.get('sort'));
  const words = (parameters.get('q') ?? '').trim().slice(0, mostLetters);
  return sort ? { words, selection, sort } : { words, selection };
}

/** The address of a view, without what goes without saying: `?q=Bild&land=he&land=nw`. Empty for the whole list. */
export function searchOf({ words, selection, sort }: View): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const [key, codes] of selection) for (const code of codes) parameters.append(key, code);
  if (sort) parameters.set('sort', sort);
  const search = parameters.toString();
  return search && `?${search}`;
}

/** The selection with a code put in or taken out. */
export function toggled(selection: Selection, key: string, code: string): Selection {
  const before = selection.get(key) ?? [];
  const after = before.includes(code) ? before.filter((one) => one !== code) : [...before, code];
  const next = new Map(selection);
  if (after.length > 0) next.set(key, after);
  else next.delete(key);
  return next;
}

/** The answer to a selection. */
export interface Answer {
  /** The systems that fit, in the order of the columns. */
  readonly rows: readonly number[];
  /**
   * Facet -> code -> how many systems fit if this code were chosen (too): within its own facet a choice adds, so a
   * facet's own codes do not limit its numbers.
   */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Finds the systems that fit a selection and counts every facet, in one pass over the rows.
 * @param among rows to look at, such as the hits of a search; all where it is not given
 */
export function answer(columns: Columns, selection: Selection, among?: ReadonlySet<number>): Answer {
  const facets = Object.entries(columns.facets).map(([key, { codes, rows }]) => {
    const chosen = selection.get(key);
    return {
      key,
      codes,
      rows,
      wanted: chosen && new Set(chosen.map((code) => codes.indexOf(code))),
      numbers: new Uint32Array(codes.length),
    };
  });
  const narrowing = facets.filter(({ wanted }) => wanted);
  const fitting: number[] = [];
  for (let row = 0; row < columns.ids.length; row++) {
    if (among && !among.has(row)) continue;
    const failing = narrowing.filter(({ rows, wanted }) => !someOf(rows[row]!, wanted!));
    if (failing.length > 1) continue;
    if (failing.length === 0) fitting.push(row);
    // A system that fails one facet only would be found by a further choice in that facet.
    for (const { rows, numbers } of failing.length === 0 ? facets : failing) {
      const own = rows[row]!;
      if (typeof own === 'number') numbers[own]!++;
      else for (const code of own) numbers[code]!++;
    }
  }
  return {
    rows: fitting,
    counts: new Map(
      facets.map(({ key, codes, numbers }) => [key, new Map(codes.map((code, index) => [code, numbers[index]!]))]),
    ),
  };
}

const someOf = (own: number | readonly number[], wanted: ReadonlySet<number>): boolean =>
  typeof own === 'number' ? wanted.has(own) : own.some((code) => wanted.has(code));

/** Puts rows into the order asked for; by name they stand in already. */
export function sorted(columns: Columns, rows: readonly number[], sort: Sort): readonly number[] {
  switch (sort) {
    case 'name':
      return rows;
    case 'stelle': {
      const wanted = new Set(rows);
      return columns.byBody.filter((row) => wanted.has(row));
    }
    case 'datum': {
      const dates = columns.dates;
      // Newest first; what has no date comes last. The sort is stable, so equal dates stay in the order of names.
      return rows.toSorted((a, b) => (dates[a] === dates[b] ? 0 : dates[a]! < dates[b]! ? 1 : -1));
    }
  }
}
