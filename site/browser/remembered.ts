/** Remembers what was loaded, but not that loading failed: the next attempt may succeed. */
export function remembered<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (name) => {
    const already = loaded.get(name);
    if (already) return already;
    const loading = load(name);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  };
}
