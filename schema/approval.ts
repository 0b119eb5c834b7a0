import { compareFindings } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Language } from './language.ts';
import { say } from './messages/index.ts';
import { codeownersFiles } from './derive/codeowners.ts';
import { bodyOf, ownersOf, rolesIn } from './owners.ts';
import type { Roles } from './owners.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './rule.ts';

/** A proposed change against the state it is to be merged into. */
export interface Proposal {
  /** Paths below the registry's root that it adds, changes or removes. */
  readonly data: readonly string[];
  /** Paths of everything else it touches, from the repository's root. */
  readonly other: readonly string[];
  /** Records of the base state by path: they say who holds which role, so that nobody grants rights to himself. */
  readonly base: ReadonlyMap<string, Entry>;
  /** Records of the proposed state by path. */
  readonly proposed: ReadonlyMap<string, Entry>;
  /** Handles that stand behind it: author, the author's teams, who has approved. Absent: approval is not asked for. */
  readonly approvers?: readonly string[];
}

/**
 * What is wrong with a change as a change: approval that is missing, data and code in one.
 * @param name how findings name the registry and its files
 */
export function checkProposal(
  proposal: Proposal,
  { name, language = 'de' }: { name: (path: string) => string; language?: Language },
): Finding[] {
  const finding = (path: string, found: Problem): Finding => {
    const { level, rule } = found;
    return { file: name(path), line: 1, column: 1, path: '', level, rule, ...say(found, language, undefined) };
  };
  const roles = rolesIn(proposal.base.values());
  return [
    ...mixedChange(proposal).map((one) => finding('', one)),
    ...proposal.data.flatMap((path) => missingApprovals(path, proposal, roles).map((one) => finding(path, one))),
  ].toSorted(compareFindings);
}

/** Derived from the data, so they change along with it. */
const derived: readonly string[] = Object.values(codeownersFiles);

/** Whether a path in the repository is what an import remembers of its source, beside the registry. */
export const isMemoryOfImport = (path: string): boolean => /^(?:.+\/)?\.import\/[^/]+\/[^/]+\.jsonl$/.test(path);

function mixedChange({ data, other }: Proposal): Problem[] {
  const code = other.filter((path) => !derived.includes(path) && !isMemoryOfImport(path));
  return data.length > 0 && code.length > 0 ? [problem('mixed-change', { code }, { level: 'warning' })] : [];
}

/** An entry that changes hands needs both sides: the body that has it and the body that gets it. */
function missingApprovals(path: string, { base, proposed, approvers }: Proposal, roles: Roles): Problem[] {
  if (!approvers) return [];
  const behind = new Set(approvers.map(folded));
  const missing = new Map<string, Problem>();
  const states = [base.get(path), proposed.get(path)].filter((entry) => entry !== undefined);
  for (const entry of states.length > 0 ? states : [undefined]) {
    const owners = ownersOf(path, entry, roles);
    if (owners.length === 0 || owners.some((owner) => behind.has(folded(owner)))) continue;
    const body = entry && bodyOf(entry, roles.bodies)?.record.name;
    missing.set(owners.join(), problem('needs-approval', { owners, body }));
  }
  return [...missing.values()];
}

/** Both platforms take handles in any case; people leave out the `@`. */
const folded = (handle: string): string => handle.replace(/^@/, '').toLowerCase();
