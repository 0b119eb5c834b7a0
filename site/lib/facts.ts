import type { Field } from '../../schema/fields.ts';
import type { Language } from '../../schema/language.ts';
import { factOf as factAmong } from '../steckbrief/facts.ts';
import type { Fact } from './fact.ts';
import { registry } from './registry.ts';

/**
 * Puts a field of a record of this registry into words.
 * @param value as it stands in the record; undefined where nothing was stated
 */
export const factOf = (field: Field, value: unknown, language: Language): Fact =>
  factAmong(field, value, language, registry);
