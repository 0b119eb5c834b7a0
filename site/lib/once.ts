/**
 * Makes a thing once for each key and hands out the same one from then on.
 * @param make what is costly and depends on nothing but its key
 */
export function once<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    if (made.has(key)) return made.get(key)!;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
