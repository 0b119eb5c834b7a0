import type { de } from './de.ts';

/** German sets the keys; every other language must have exactly these, with words of its own. */
export type Texts = Widened<typeof de>;

export type Widened<T> = T extends string
  ? string
  : T extends (...input: infer Input) => string
    ? (...input: Input) => string
    : { [Key in keyof T]: Widened<T[Key]> };
