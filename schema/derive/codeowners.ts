import { compareText } from '../finding.ts';
import { kinds } from '../kinds.ts';
import { ownersOf, rolesIn } from '../owners.ts';
import type { Roles } from '../owners.ts';
import type { Entry } from '../rule.ts';
import { jurisdiction } from '../vocabularies/jurisdiction.ts';

/** Where each Git platform looks for its CODEOWNERS. */
export const codeownersFiles = { github: '.github/CODEOWNERS', gitlab: '.gitlab/CODEOWNERS' } as const;
export type CodeownersForge = keyof typeof codeownersFiles;

/** Everything beside the registry: files at the top and each folder of code. */
export const codePatterns: readonly string[] = [
  '/*',
  ...['.ci', '.github', '.gitlab', '.vscode', 'LICENSES', 'schema', 'scripts', 'site', 'store'].map(
    (folder) => `/${folder}/`,
  ),
];

interface Line {
  readonly pattern: string;
  readonly owners: readonly string[];
}

interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/**
 * CODEOWNERS of a registry: who must approve a change of which path. Of several lines that fit, the last one counts;
 * GitLab decides so within each section, so no path fits lines of two sections.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 * https://docs.gitlab.com/user/project/codeowners/reference/
 * @param entries the records by their path below the registry's root
 * @param folder the registry's root below that of the repository
 */
export function codeownersOf(entries: ReadonlyMap<string, Entry>, forge: CodeownersForge, folder = 'registry'): string {
  const roles = rolesIn(entries.values());
  const sections = [
    { title: 'Technik', lines: codePatterns.map((pattern) => ({ pattern, owners: roles.maintainers })) },
    { title: 'Gemeinsames', lines: linesOf([...sharedFolders], entries, roles, folder) },
    ...jurisdiction.terms.map(({ code, de }) => ({
      title: de,
      lines: linesOf(
        landFolders.map((name) => `${name}/${code}/`),
        entries,
        roles,
        folder,
      ),
    })),
  ];
  return [...header(folder), ...sections.flatMap((section) => printed(section, forge))].join('\n') + '\n';
}

const landFolders = Object.values(kinds).flatMap((kind) => (kind.byJurisdiction ? [kind.folder] : []));
const sharedFolders = new Set(
  Object.values(kinds).flatMap((kind) => (kind.byJurisdiction ? [] : [kind.folder === '' ? '' : `${kind.folder}/`])),
);

/** A line for each folder, then one for each entry in it that somebody else must approve. */
function linesOf(
  folders: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  roles: Roles,
  root: string,
): readonly Line[] {
  return folders.flatMap((folder) => {
    const owners = ownersOf(folder, undefined, roles);
    const own = [...entries]
      .filter(([path]) => path.startsWith(folder) && !path.slice(folder.length).includes('/'))
      .map(([path, entry]) => ({ pattern: anchored(root, path), owners: ownersOf(path, entry, roles) }))
      .filter((line) => line.owners.join() !== owners.join())
      .toSorted((a, b) => compareText(a.pattern, b.pattern));
    return [{ pattern: folder === '' ? `${anchored(root, '')}*` : anchored(root, folder), owners }, ...own];
  });
}

/** A path as a pattern from the repository's root that fits nothing else. */
const anchored = (root: string, path: string): string => `/${root}/${path}`.replace(/[\s\\#*?[\]!]/g, '\\$&');

const header = (folder: string) => [
  '# Abgeleitet, nicht von Hand ändern: npm run generate',
  `# Wer Einträge freigibt, steht in ${folder}/organisations/ (groupAdmins, projectAdmins),`,
  `# wer die Technik freigibt, in ${folder}/operator.yaml (maintainers).`,
];

function printed({ title, lines }: Section, forge: CodeownersForge): string[] {
  const owned = lines.filter(({ owners }) => owners.length > 0);
  if (owned.length === 0) return [];
  return [
    '',
    forge === 'gitlab' ? `[${title}]` : `# ${title}`,
    ...owned.map(({ pattern, owners }) => [pattern, ...owners].join(' ')),
  ];
}
