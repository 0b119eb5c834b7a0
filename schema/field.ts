import type { z } from 'zod';
import type { Level } from './finding.ts';
import type { Bilingual } from './language.ts';
import type { ConditionName } from './system/conditions.ts';
import type { Stage } from './vocabularies/status.ts';

/** How a leaf value is written and shown; set by `primitives.ts`, read by `fields.ts`. */
export type Primitive =
  | 'text'
  | 'prose'
  | 'date'
  | 'partial-date'
  | 'url'
  | 'email'
  | 'phone'
  | 'regional-key'
  | 'colour'
  | 'handle'
  | 'id'
  | 'reference'
  | 'code'
  | 'country'
  | 'flag'
  | 'number';

/** Kinds of record that a reference can point to. */
export type Target = 'system' | 'organisation';

/** What people often write instead of something like the example, and why it does not help. */
export interface BadExample {
  readonly value: unknown;
  readonly why: Bilingual;
  /** How gravely the check judges it; absent where only people can notice. */
  readonly found?: Level;
}

/** The words and the duty of one field. Everything shown about a field comes from here. */
export interface FieldWords {
  readonly label: Bilingual;
  readonly help: Bilingual;
  /** A realistic, invented value; never about a real body. */
  readonly example?: unknown;
  readonly badExample?: BadExample;
  /** From this stage on a body that reports a system itself must state it. Absent: voluntary. */
  readonly due?: Stage;
  /** `due` holds only under this condition. */
  readonly when?: ConditionName;
  /** A date that has come when it is stated; one in the future is a slip. */
  readonly past?: true;
  /** A date that cannot lie before the one in this field beside it. */
  readonly notBefore?: string;
  /** For the second layer of the page, addressed to experts. */
  readonly expert?: true;
}

declare module 'zod' {
  interface GlobalMeta extends Partial<FieldWords> {
    primitive?: Primitive;
    /** Name of the code list of a `code`. */
    vocabulary?: string;
    /** What a `reference` points to. */
    target?: Target;
  }
}

/** A field that no record may lack, whoever wrote it. */
export function required<T extends z.ZodType>(schema: T, words: FieldWords): T {
  return schema.meta({ ...schema.meta(), ...words });
}

/** A field that may be absent; `due` and `when` say from which stage on a reporting body owes it. */
export function optional<T extends z.ZodType>(schema: T, words: FieldWords): z.ZodOptional<T> {
  return schema.optional().meta({ ...words });
}
