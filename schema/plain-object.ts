/** Values by key, as they come out of YAML or JSON or go into a form; what they are is not yet known. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a value holds others by key: no list, no single value, not nothing. */
export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
