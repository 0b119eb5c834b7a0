/** Whether two values read from records say the same; the order of keys does not count, that of list items does. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => sameValue(item, b[index]))
    );
  const [inA, inB] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(inA);
  return (
    keys.length === Object.keys(inB).length &&
    keys.every((key) => Object.hasOwn(inB, key) && sameValue(inA[key], inB[key]))
  );
}
