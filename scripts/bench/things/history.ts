import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { jurisdiction } from '../../../schema/vocabularies/jurisdiction.ts';
import { status } from '../../../schema/vocabularies/status.ts';
import { git, gitBytes } from '../../../store/git.ts';
import { historyOf } from '../../../store/history.ts';
import { readRegistryFolder, registryFolder } from '../../../store/registry-folder.ts';
import type { Thing } from '../measure.ts';

/** The systems of the real registry, over and over. */
const texts = readRegistryFolder(registryFolder())
  .filter(({ path }) => path.startsWith('systems/'))
  .map(({ bytes }) => new TextDecoder().decode(bytes))
  .filter((text) => /^status: /m.test(text));

const pathOf = (entry: number) =>
  `registry/systems/${jurisdiction.codes[entry % jurisdiction.codes.length]}/system-${entry}.yaml`;

/** An entry after some changes: each gives it another status and another date. */
const textOf = (entry: number, change: number) =>
  texts[entry % texts.length]!.replace(
    /^status: .*$/m,
    `status: ${status.codes[change % status.codes.length]}`,
  ).replace(/^statusDate: .*$/m, `statusDate: 2026-01-${String((change % 28) + 1).padStart(2, '0')}`);

/** First all entries in one commit, then one commit for each change, in the language of `git fast-import`. */
function* stream(entries: number, commits: number): Generator<string> {
  const head = (commit: number) =>
    `commit refs/heads/main\ncommitter Bench <bench@example.org> ${1_700_000_000 + commit * 60} +0000\ndata 0\n`;
  const file = (entry: number, change: number) => {
    const text = textOf(entry, change);
    return `M 100644 inline ${pathOf(entry)}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  };
  yield head(0);
  for (let entry = 0; entry < entries; entry++) yield file(entry, 0);
  // A prime step visits the entries in an order that is not that of their files.
  for (let commit = 1; commit < commits; commit++)
    yield head(commit) + file((commit * 7919) % entries, Math.ceil((commit + 1) / entries) + commit);
  yield 'done\n';
}

/** Changes per entry: an entry lives for years. */
const changesPerEntry = 5;

/**
 * Reading the history of a generated repository beside its floor: Git listing the same commits and handing out the same
 * contents, with nobody looking at them.
 */
export const history: Thing = {
  name: 'history',
  sizes: [500, 2_000, 10_000],
  measure(size, { scratch }) {
    const folder = scratch('history');
    git(folder, 'init', '--quiet', '--initial-branch=main');
    const { status: failed } = spawnSync('git', ['-C', folder, 'fast-import', '--quiet', '--done'], {
      input: [...stream(size, changesPerEntry * size)].join(''),
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    if (failed !== 0) throw new Error('git fast-import failed.');
    // Git only wants a folder to stand in; nothing has to be checked out.
    const registry = join(folder, 'registry');
    mkdirSync(registry);

    const floorStart = performance.now();
    const list = gitBytes(registry, ['log', '--first-parent', '--raw', '--no-abbrev', '--format=', 'HEAD', '--', '.']);
    const blobs = [...list.toString('latin1').matchAll(/^:\S+ \S+ \S+ (\S+)/gm)].map(([, blob]) => `${blob}\n`);
    gitBytes(registry, ['cat-file', '--batch'], blobs.join(''));
    const floor = performance.now() - floorStart;

    const start = performance.now();
    const found = historyOf(registry);
    const value = performance.now() - start;
    if (found.extent !== 'complete') throw new Error('There is no history.');
    const what = `${changesPerEntry} commits per system`;
    return [{ thing: 'history', what, size, value, unit: 'ms', floor: { value: floor, name: 'Git handing it out' } }];
  },
};
