import { lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isAboutPersons } from '../schema/about-persons.ts';
import { isMemoryOfImport } from '../schema/approval.ts';
import { readEntries } from '../schema/check.ts';
import type { SourceFile } from '../schema/check.ts';
import { summarise } from '../schema/finding.ts';
import type { Finding } from '../schema/finding.ts';
import { forgeOfRemote, proposalPage } from '../schema/forge.ts';
import type { Forge } from '../schema/forge.ts';
import { rolesIn } from '../schema/owners.ts';
import { changesSince } from '../store/changes.ts';
import { checkedRegistry } from '../store/checked-registry.ts';
import { commitOnto, committerAddress } from '../store/commit-onto.ts';
import { placeInRepository } from '../store/repository-path.ts';
import { filesAt } from '../store/git-state.ts';
import { git, UnknownGitState } from '../store/git.ts';
import { nameBelow, registryFolder } from '../store/registry-folder.ts';
import { addressOfRemote, fetchBranches, push, RemoteFailed } from '../store/remote.ts';
import { repositoryPaths } from '../store/repository-path.ts';
import { textOf } from '../store/text-of.ts';
import { today } from '../store/today.ts';
import { readOptions } from './arguments.ts';
import { CannotRun, runCommand } from './command.ts';
import { text } from './report/text.ts';
import { differsInHarvestOnly } from './submit/harvest.ts';
import { planOf } from './submit/plan.ts';
import type { ChangedFile } from './submit/plan.ts';

const usage = `Reicht die Änderungen am Register zur Prüfung ein: prüfen, je Stelle ein Commit, Zweig hochladen, Antrag auf Übernahme.

  npm run submit -- [--remote <Ziel>] [--target <Zweig>] [--branch <Zweig>] [--title <Text>] [--dry-run]

  --remote    Git-Ziel (sonst: origin)
  --target    Zweig, in den die Änderungen sollen (sonst: der aus operator.yaml, sonst main)
  --branch    Name des eigenen Zweigs (sonst: meldung/<Tag>-<Stelle>); wer ihn noch einmal nennt, ergänzt ihn
  --title     Titel des Antrags
  --dry-run   nur sagen, was eingereicht würde

Ihr Ordner bleibt, wie er ist: kein Zweig wird gewechselt, keine Datei angefasst. Ein zweiter Lauf nach einem Abbruch
macht dort weiter, wo es hakte. GitLab und openCode eröffnen den Antrag gleich; sonst nennt der Befehl die Adresse dafür.
Ordner: Umgebungsvariable REGISTRY_DIR (sonst: registry)
Ergebnis: 0 eingereicht, 1 das Register lässt es nicht zu, 2 nicht möglich
`;

/** The changes themselves are in the way. */
class Refused extends Error {}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const step = (line: string): void => void (process.stderr.isTTY && process.stderr.write(`${line} …\n`));

function submit(): void {
  const values = readOptions(
    {
      remote: { type: 'string', default: 'origin' },
      target: { type: 'string' },
      branch: { type: 'string' },
      title: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
    usage,
  );
  const { remote } = values;
  const folder = registryFolder();
  step('Register prüfen');
  const { files, findings, registry } = checkedRegistry(folder);
  const entries = readEntries(files);
  const operator = [...entries.values()].find(({ kind }) => kind === 'operator');
  const stated = operator?.kind === 'operator' ? operator.record.forge : undefined;
  const target = values.target ?? stated?.branch ?? 'main';
  const address = addressOfRemote(folder, remote);

  step(`Stand von ${remote} holen`);
  const branchAsked = values.branch;
  const base = fetchBranches(folder, remote, [target]).get(target);
  if (!base) throw new CannotRun(`„${remote}“ hat keinen Zweig „${target}“. Mit --target den richtigen nennen.`);
  const { inside, outside } = changesSince(folder, base);
  const strange = outside.filter((path) => !isMemoryOfImport(path));
  if (strange.length > 0)
    say(
      `Nicht eingereicht, weil nicht im Register: ${strange.slice(0, 5).join(', ')}${strange.length > 5 ? ` und ${strange.length - 5} weitere` : ''}`,
    );
  refuseFaulty(
    findings,
    inside.map((path) => nameBelow(folder, path)),
  );
  const changed = changedFiles(folder, inside, files, base);
  if (changed.length === 0) return say(`Nichts einzureichen: „${target}“ sagt schon dasselbe.`);

  const { bodies } = rolesIn([...entries.values(), ...readEntries(filesAt(folder, base)).values()]);
  const memories = memoriesIn(folder, outside);
  const plan = planOf(changed, bodies, memories);
  const branch = branchAsked ?? `meldung/${today()}-${plan.subject}`;
  const title = values.title ?? plan.title;
  say(`${registry ? '' : 'Andere Einträge haben Fehler; sie halten diese nicht auf. '}${title}`);
  for (const { message } of plan.commits) say(`  ${message.split('\n')[0]!}`);
  if (values['dry-run']) return say(`Nur angesehen: Es würde als Zweig ${branch} eingereicht.`);

  const me = committerAddress(folder);
  if (!me)
    throw new CannotRun(
      'Git weiß nicht, wer einreicht: git config user.name und user.email setzen (eine dienstliche Funktion genügt).',
    );
  const forge = stated ?? forgeOfRemote(address);
  const already = fetchBranches(folder, remote, [branch]).get(branch);
  if (already && git(folder, 'log', '-1', '--format=%ce', already).trim() !== me)
    throw new Refused(`Den Zweig ${branch} hat schon jemand anderes angelegt. Mit --branch einen eigenen nennen.`);
  const { differing, newerDay } = already
    ? comparedWith(folder, changed, already)
    : { differing: changed, newerDay: 0 };
  const missing = planOf(differing, bodies, memories).commits;
  if (newerDay > 0)
    say(
      `${newerDay === 1 ? '1 Eintrag liegt' : `${newerDay} Einträge liegen`} dort schon; neuer wäre nur der Tag der Übernahme.`,
    );
  const proposal = { branch, target, title, body: plan.description };
  if (missing.length === 0) {
    say(`Schon eingereicht: Zweig ${branch}.`);
    return sayWhere(forge, proposal);
  }
  step('Hochladen');
  const commit = commitOnto(folder, already ?? base, missing);
  const isGitlab = forge?.type === 'gitlab';
  const { tookOptions, said } = push(folder, remote, commit, branch, isGitlab ? optionsFor(proposal) : []);
  say(`Hochgeladen: Zweig ${branch}, ${missing.length === 1 ? '1 Commit' : `${missing.length} Commits`}.`);
  for (const line of said) say(`  ${remote}: ${line}`);
  if (tookOptions) say('Der Antrag auf Übernahme ist eröffnet. Wer zuständig ist, wird gefragt.');
  else sayWhere(forge, proposal);
}

/** Nothing is handed in that the check would refuse, or that names people. */
function refuseFaulty(findings: readonly Finding[], names: readonly string[]): void {
  const own = findings.filter(({ file }) => names.includes(file));
  // Warnings about persons are no matter of opinion here: what was once pushed cannot be taken back.
  const bad = own.filter((one) => one.level === 'error' || isAboutPersons(one));
  if (own.length > 0)
    process.stdout.write(text({ findings: own, summary: summarise(own, names.length), language: 'de' }));
  if (bad.length > 0)
    throw new Refused(
      'Nicht eingereicht: erst beheben, was oben steht. Fehler, Namen und Adressen von Personen lässt das Register nicht zu; eine begründete Ausnahme gehört in registry/exceptions.yaml.',
    );
}

/**
 * What differs from the branch it is meant for.
 * @throws Refused where a file was changed there as well
 */
function changedFiles(
  folder: string,
  inside: readonly string[],
  files: readonly SourceFile[],
  base: string,
): ChangedFile[] {
  const inRepository = repositoryPaths(folder);
  const now = new Map(files.map((file) => [file.path, file]));
  const fork = git(folder, 'merge-base', base, 'HEAD').trim();
  const [there, before] = [base, fork].map((state) => new Map(filesAt(folder, state).map((file) => [file.path, file])));
  const both = inside.filter((path) => !same(there!.get(path)?.bytes, before!.get(path)?.bytes));
  const clashing = both.filter((path) => !same(there!.get(path)?.bytes, now.get(path)?.bytes));
  if (clashing.length > 0)
    throw new Refused(
      `Nicht eingereicht: Inzwischen hat auch jemand anderes geändert: ${clashing.join(', ')}. Erst mit git pull den neuen Stand holen und beide Änderungen zusammenführen.`,
    );
  return inside
    .filter((path) => !same(there!.get(path)?.bytes, now.get(path)?.bytes))
    .map((path) => {
      const [old, file] = [there!.get(path), now.get(path)];
      return {
        path: inRepository(resolve(folder, path))!,
        content: file?.bytes,
        entry: readEntries([(file ?? old)!]).get(path),
        change: old ? (file ? 'changed' : 'removed') : 'new',
      };
    });
}

/**
 * What imports remember of their sources, from the root of the repository. It goes in with the entries it describes: only
 * with it does the next import, wherever it runs, know what was changed by hand.
 */
function memoriesIn(folder: string, outside: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const { root } = placeInRepository(folder);
  const isFile = (path: string) => lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false;
  const paths = outside.filter((path) => isMemoryOfImport(path) && isFile(path));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

/**
 * Of some files those that a branch does not hold in this form yet. Where an import has only a newer day to tell, the
 * proposal that waits for review stays as it is: otherwise every night would bring another one.
 */
function comparedWith(
  folder: string,
  changed: readonly ChangedFile[],
  branch: string,
): { differing: ChangedFile[]; newerDay: number } {
  const inRepository = repositoryPaths(folder);
  const there = new Map(
    filesAt(folder, branch).map(({ path, bytes }) => [inRepository(resolve(folder, path))!, bytes]),
  );
  const other = changed.filter(({ path, content }) => !same(there.get(path), content));
  const differing = other.filter(({ path, content }) => {
    const [old, now] = [there.get(path), content].map((bytes) => bytes && textOf(bytes));
    return old === undefined || now === undefined || !differsInHarvestOnly(old, now);
  });
  return { differing, newerDay: other.length - differing.length };
}

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;

/** https://docs.gitlab.com/topics/git/commit/#push-options-for-merge-requests; a value is one line. */
const optionsFor = ({ target, title, body }: { target: string; title: string; body: string }): string[] => [
  'merge_request.create',
  `merge_request.target=${target}`,
  `merge_request.title=${title}`,
  `merge_request.description=${body.replaceAll('\n', '; ')}`,
  'merge_request.remove_source_branch',
];

function sayWhere(forge: Forge | undefined, proposal: Parameters<typeof proposalPage>[1]): void {
  const page = forge && proposalPage(forge, proposal);
  say(
    page
      ? `Antrag auf Übernahme eröffnen: ${page}`
      : `Antrag auf Übernahme bitte auf der Git-Plattform eröffnen: von ${proposal.branch} nach ${proposal.target}.`,
  );
}

function main(): number {
  try {
    submit();
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

await runCommand(main, [RemoteFailed, UnknownGitState]);
