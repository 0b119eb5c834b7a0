/** @jsxImportSource react */
import type { Finding } from '../../../schema/finding.ts';
import { hintOf } from '../../entry-form/hint.ts';
import { words } from '../words.ts';

/** What the check says of one field, in the field's description. */
export function FieldFindings({ id, findings }: { id: string; findings: readonly Finding[] }) {
  return (
    <div id={id} className="r-findings">
      {findings.map((finding) => (
        <p key={finding.message} className={`r-finding r-finding-${finding.level}`}>
          <strong>{words.level[finding.level]}: </strong>
          {finding.message} {hintOf(finding, 'de')}
        </p>
      ))}
    </div>
  );
}
