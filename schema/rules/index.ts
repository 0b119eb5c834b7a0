import type { Rule } from '../rule.ts';
import { duplicateId } from './duplicate-id.ts';
import { idFileName } from './id-file-name.ts';
import { jurisdictionMismatch } from './jurisdiction-mismatch.ts';
import { movedTarget } from './moved-target.ts';
import { owedField } from './owed-field.ts';
import { sourcesMissing } from './sources-missing.ts';
import { unknownCountry } from './unknown-country.ts';
import { unknownReference } from './unknown-reference.ts';

/** All rules across fields and entries. */
export const rules: readonly Rule[] = [
  idFileName,
  duplicateId,
  movedTarget,
  unknownReference,
  unknownCountry,
  jurisdictionMismatch,
  sourcesMissing,
  owedField,
];
