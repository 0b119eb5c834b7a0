import { fieldsOfKind } from '../../schema/leaves.ts';
import type { Field } from '../../schema/fields.ts';
import type { Language } from '../../schema/language.ts';
import type { Fact } from './fact.ts';
import { factOf } from './facts.ts';
import { operator } from './operator.ts';

/** The fields of a group, by its key. */
const fieldsIn = (fields: readonly Field[], key: string): readonly Field[] => {
  const shape = fields.find((field) => field.key === key)?.shape;
  return shape?.kind === 'group' ? shape.fields : [];
};

const fields = fieldsIn(fieldsIn(fieldsOfKind('operator'), 'legal'), 'accessibilityTest');

/** What an accessibility statement has to say besides its text (§ 12b BGG, § 7 BITV 2.0); what is not stated is missing. */
export function accessibilityFacts(language: Language): Fact[] {
  const stated: Readonly<Record<string, unknown>> = operator.legal?.accessibilityTest ?? {};
  return fields.map((field) => ({ ...factOf(field, stated[field.key], language), help: undefined }));
}
