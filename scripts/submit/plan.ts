import { bodyOf } from '../../schema/owners.ts';
import type { Roles } from '../../schema/owners.ts';
import type { Entry } from '../../schema/rule.ts';
import type { PlannedCommit } from '../../store/commit-onto.ts';

/** A changed file of the registry. */
export interface ChangedFile {
  /** From the root of the repository. */
  readonly path: string;
  /** Nothing where the file goes. */
  readonly content: Uint8Array | undefined;
  /** What it says or, where it goes, said; nothing for files that are no records. */
  readonly entry: Entry | undefined;
  readonly change: 'new' | 'changed' | 'removed';
}

/** Everything that is to be handed in, body by body. */
export interface Plan {
  readonly commits: readonly PlannedCommit[];
  readonly title: string;
  /** One line for each commit. */
  readonly description: string;
  /** Stands in the name of the branch. */
  readonly subject: string;
}

const words: Readonly<Record<ChangedFile['change'], string>> = { new: 'neu', changed: 'geändert', removed: 'gelöscht' };

const entries = (number: number): string => (number === 1 ? '1 Eintrag' : `${number} Einträge`);

/**
 * Plans one commit for each body, in the order of their names; what belongs to no body comes last.
 * @param bodies the bodies of the registry as it is to be
 * @param beside files that belong to the entries without being one; they go along with the last commit
 */
export function planOf(
  files: readonly ChangedFile[],
  bodies: Roles['bodies'],
  beside: PlannedCommit['files'] = new Map(),
): Plan {
  const groups = Map.groupBy(files, ({ entry }) => (entry ? bodyOf(entry, bodies)?.id : undefined) ?? '');
  const named = [...groups].map(([id, own]) => ({ id, own, name: bodies.get(id)?.record.name ?? 'KI-Register' }));
  const sorted = named.toSorted((a, b) => Number(a.id === '') - Number(b.id === '') || (a.name < b.name ? -1 : 1));
  const commits = sorted.map(({ own, name }, index) => ({
    message: `${name}: ${subjectOf(own)}\n\n${own.map(lineOf).join('\n')}\n`,
    files: new Map([
      ...own.map(({ path, content }) => [path, content] as const),
      ...(index === sorted.length - 1 ? beside : []),
    ]),
  }));
  const subjects = commits.map(({ message }) => message.split('\n')[0]!);
  const isOne = commits.length === 1;
  return {
    commits,
    title: isOne ? subjects[0]! : `KI-Register: ${entries(files.length)} von ${commits.length} Stellen`,
    description: subjects.join('\n'),
    subject: isOne ? sorted[0]!.id || 'register' : `${commits.length}-stellen`,
  };
}

/** `Posteingang (neu)` for one file, `3 Einträge (2 neu, 1 geändert)` for several. */
function subjectOf(files: readonly ChangedFile[]): string {
  if (files.length === 1) return `${nameOf(files[0]!)} (${words[files[0]!.change]})`;
  const parts = Object.entries(words).flatMap(([change, word]) => {
    const number = files.filter((file) => file.change === change).length;
    return number > 0 ? [`${number} ${word}`] : [];
  });
  return `${entries(files.length)} (${parts.join(', ')})`;
}

const lineOf = (file: ChangedFile): string => `- ${file.path}: ${words[file.change]}`;

function nameOf({ entry, path }: ChangedFile): string {
  const record = (entry?.record ?? {}) as { readonly name?: unknown; readonly title?: unknown };
  const name = typeof record.name === 'string' ? record.name : record.title;
  return typeof name === 'string' ? name : path.slice(path.lastIndexOf('/') + 1);
}
