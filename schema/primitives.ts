import { z } from 'zod';
import { addressPattern } from './address.ts';
import type { Primitive, Target } from './field.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/*
 * Every leaf of every record is made here. Patterns stand in for refinements wherever possible, so that the derived
 * JSON Schema gives the same verdict.
 */

const leaf = <T extends z.ZodType>(schema: T, primitive: Primitive): T => schema.meta({ primitive });

/** Kebab-case ASCII, 2 to 80 characters: file name, URL segment and key at once. */
export const idPattern = /^(?=.{2,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One line of plain text. `max` in characters. */
export const text = (max = 200) =>
  leaf(
    z
      .string()
      .min(1)
      .max(max)
      .regex(/^\S(?:[^\n]*\S)?$/),
    'text',
  );

/** Plain text of several paragraphs: blank line = paragraph, `- ` = list item, https URLs become links. */
export const prose = (max = 2500) => leaf(z.string().min(1).max(max).regex(/\S/), 'prose');

/** A calendar day, `2026-01-31`. */
export const date = () => leaf(z.iso.date(), 'date');

/** A day, a month or a year as text: `2026-01-31`, `2026-01` or `"2026"` (a bare year is a number in YAML). */
export const partialDate = () =>
  leaf(z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/), 'partial-date');

/** An https address as `address.ts` describes it; host names may be international. */
export const url = () => leaf(z.string().max(500).regex(addressPattern), 'url');

/** Address of a functional mailbox. */
export const email = () =>
  leaf(
    z
      .string()
      .max(200)
      .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/),
    'email',
  );

/** A telephone number in international form, E.123: `+49 385 588-0`. */
export const phone = () => leaf(z.string().regex(/^\+\d[\d /()-]{4,30}$/), 'phone');

/** Official key of a Land, district or municipality (AGS, ARS), digits only. */
export const regionalKey = () => leaf(z.string().regex(/^\d{2}(?:\d|\d{3}|\d{6}|\d{7}|\d{10})?$/), 'regional-key');

/** A colour as hexadecimal RGB with six digits: `#2044aa`. */
export const colour = () => leaf(z.string().regex(/^#[0-9a-f]{6}$/i), 'colour');

/** A team, group or function account on the Git platform, as CODEOWNERS names it: `@musterland/ki-redaktion`. */
export const handle = () =>
  leaf(
    z
      .string()
      .max(200)
      .regex(/^@\w(?:[\w.-]*\w)?(?:\/\w(?:[\w.-]*\w)?)*$/),
    'handle',
  );

/** The id of this record itself. */
export const id = () => leaf(z.string().regex(idPattern), 'id');

/** The id of another record; that it exists is the rule `unknown-reference`. */
export const reference = (target: Target) => z.string().regex(idPattern).meta({ primitive: 'reference', target });

/** One code of a code list. */
export const code = <T extends Term>(vocabulary: Vocabulary<T>) =>
  z.enum(vocabulary.codes).meta({ primitive: 'code', vocabulary: vocabulary.name });

/** One or more codes of a code list, each once. */
export const codes = <T extends Term>(vocabulary: Vocabulary<T>) => list(code(vocabulary));

/** A country as ISO 3166-1 alpha-2 code; that it is assigned is the rule `unknown-country`. */
export const country = () => leaf(z.string().regex(/^[A-Z]{2}$/), 'country');

/** Yes or no. */
export const flag = () => leaf(z.boolean(), 'flag');

/** A number, at least 0. The unit stands in the field's label. */
export const number = () => leaf(z.number().min(0), 'number');

/** A list with at least one item: an empty list says nothing and is left out. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).min(1);

/** A group of fields; unknown keys are refused. */
export const group = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);
