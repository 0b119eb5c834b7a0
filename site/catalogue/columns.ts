/**
 * What the browser knows of all systems: one column per facet, one row per system, in the order of their names. Codes
 * stand once per column and rows point to them, so that 10,000 systems fit into some 100 KB.
 */
export interface Columns {
  /** Row -> id of the system. */
  readonly ids: readonly string[];
  readonly facets: Readonly<Record<string, Column>>;
  /** Row -> day since which the status holds, as exactly as it is known; empty where it is not. */
  readonly dates: readonly string[];
  /** Rows in the order of their bodies' names. */
  readonly byBody: readonly number[];
}

/** One facet: row -> where its codes stand in `codes`; a single number where the facet says one thing. */
export interface Column {
  readonly codes: readonly string[];
  readonly rows: readonly (number | readonly number[])[];
}

/** Stands for "nobody stated it", so that gaps can be counted and listed like everything else. */
export const notStated = 'not-stated';

/**
 * Makes a column.
 * @param values row -> the codes the facet has for it; none becomes `notStated`
 */
export function columnOf(values: readonly (readonly string[])[]): Column {
  const stated = values.map((codes) => (codes.length > 0 ? codes : [notStated]));
  const codes = [...new Set(stated.flat())].toSorted();
  const place = new Map(codes.map((code, index) => [code, index]));
  const rows = stated.map((some) => some.map((code) => place.get(code)!));
  return { codes, rows: rows.map((row) => (row.length === 1 ? row[0]! : row)) };
}
