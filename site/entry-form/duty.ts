import type { FieldWords } from '../../schema/field.ts';
import { conditions } from '../../schema/system/conditions.ts';
import type { Draft } from '../../schema/system/conditions.ts';
import { owes, stageOf, status } from '../../schema/vocabularies/status.ts';
import type { Stage } from '../../schema/vocabularies/status.ts';

/** What decides whether a field is owed. */
export interface Duty extends Pick<FieldWords, 'due' | 'when'> {
  /** No record may lack it. */
  readonly required?: boolean;
}

/** Whether a field has anything to say about a record: fields of a condition that does not hold have not. */
export const applies = ({ when }: Pick<Duty, 'when'>, record: Draft): boolean =>
  !when || conditions[when].holds(record);

/** Whether a record in its present state owes the field; says of the fields what the rule `owed-field` says of the record. */
export function isOwed(duty: Duty, record: Draft): boolean {
  if (duty.required) return true;
  const code = status.codes.find((one) => one === record['status']);
  return (
    record['provenance'] === 'reported' &&
    duty.due !== undefined &&
    code !== undefined &&
    owes(stageOf(code), duty.due) &&
    applies(duty, record)
  );
}

/** The stage from which the field will be owed; nothing where the record never owes it. */
export const laterStage = ({ due }: Duty, record: Draft): Stage | undefined =>
  record['provenance'] === 'compiled' ? undefined : due;
