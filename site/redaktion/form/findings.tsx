/** @jsxImportSource react */
import type { Finding } from '../../../schema/finding.ts';
import { words } from '../words.ts';

/** What the check says of one field, in the field's description. */
export function FieldFindings({ id, findings }: { id: string; findings: readonly Finding[] }) {
  return (
    <div id={id} className="r-findings">
      {findings.map(({ level, message, hint }) => (
        <p key={message} className={`r-finding r-finding-${level}`}>
          <strong>{words.level[level]}: </strong>
          {message} {hint}
        </p>
      ))}
    </div>
  );
}
