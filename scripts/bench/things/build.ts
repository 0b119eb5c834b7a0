import { globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checksumsOf, difference } from '../../../store/checksums.ts';
import { run } from '../measure.ts';
import type { Measure, Run, Thing } from '../measure.ts';

const programs = join(import.meta.dirname, '../../../site/bench');

/** Beyond this size a second build only to compare its bytes takes too long. */
const mostToCompare = 500;

/**
 * The build of the site: cold, after one entry has changed, and with nothing changed. Beside it the same pages from template
 * literals, which is the floor, and from Eleventy, which is the peer. What deletes files comes last, and other sizes are
 * better measured some minutes later: for that long ext4 looks harder for a place for each new file.
 */
export const build: Thing = {
  name: 'build',
  sizes: [500, 2_000, 10_000],
  measure(size, { registry, scratch }) {
    const folder = scratch(`build-${size}`);
    const source = registry(size);
    const output = join(folder, 'site');
    const env = { REGISTRY_DIR: source, OUT_DIR: output, SITE_URL: 'https://register.example' };
    const built = () => run(['scripts/build.ts'], env);
    const cold = built();

    // Everything that comes from an entry or a page; scripts, styles, fonts, the form and the search index do not.
    const pages = pagesOf(output);
    const listFile = join(folder, 'pages.json');
    writeFileSync(listFile, JSON.stringify(pages));
    const peer = (program: string): Run => {
      const place = join(folder, program);
      const made = run([join(programs, program), listFile, place], { REGISTRY_DIR: source });
      const files = globSync('**/*', { cwd: place, withFileTypes: true }).filter((one) => one.isFile());
      if (files.length !== pages.length) throw new Error(`${program} wrote ${files.length} of ${pages.length} files.`);
      return made;
    };
    const plain = peer('plain-pages.ts');
    const eleventy = peer('eleventy.ts');
    const again = repeated(source, output, built);
    const bytes = size <= mostToCompare ? comparison(env, output, folder) : undefined;

    const floor = { value: plain.ms, name: 'plain pages' };
    const wholeBuild = { value: cold.ms, name: 'the whole build' };
    const part = (pattern: RegExp) => secondsIn(cold, pattern) * 1000;
    const pagesTime = part(/✓ Completed in ((?:\d+m )?[\d.]+m?s)\.\n\n/);
    const dataTime = part(/data files written in ([\d.]+s)/);
    const row = (what: string, value: number, unit: Measure['unit'] = 'ms'): Measure => ({
      ...{ thing: 'build', what, size, value, unit },
    });
    return [
      { ...row('all, cold', cold.ms), floor },
      { ...row('Eleventy, the same pages', eleventy.ms), floor },
      { ...row('all, cold, beside Eleventy', cold.ms), floor: { value: eleventy.ms, name: 'Eleventy' } },
      { ...row('all, nothing changed', again.warm.ms), floor: wholeBuild },
      { ...row('all, one entry changed', again.changed.ms), floor: wholeBuild },
      { ...row('computing, one entry changed', again.changed.cpu), floor: { value: cold.cpu, name: 'cold' } },
      {
        ...row('pages made anew for one changed entry', again.made, 'files'),
        floor: { value: again.pages, name: 'all pages' },
      },
      {
        ...row('files that one changed entry changes', again.touched, 'files'),
        floor: { value: pages.length, name: 'all' },
      },
      { ...row('pages', pagesTime), floor: wholeBuild },
      { ...row('data files, beside the pages', dataTime), floor: wholeBuild },
      {
        ...row('pages and data, beside Eleventy', Math.max(pagesTime, dataTime)),
        floor: { value: eleventy.ms, name: 'Eleventy' },
      },
      { ...row('search index, beside the pages', part(/indexed for search in ([\d.]+s)/)), floor: wholeBuild },
      { ...row('computing, all, cold', cold.cpu), floor: { value: plain.cpu, name: 'plain pages' } },
      { ...row('computing, Eleventy, the same pages', eleventy.cpu), floor: { value: plain.cpu, name: 'plain pages' } },
      row('peak memory', cold.peak, 'MB'),
      row('peak memory of Eleventy', eleventy.peak, 'MB'),
      row('files', pages.length, 'files'),
      row('bytes', pages.reduce((sum, one) => sum + one.bytes, 0) / 1024 ** 2, 'MB'),
      ...(bytes === undefined ? [] : [{ ...row('files other than without memory', bytes, 'files'), most: 0 }]),
    ];
  },
};

/** Builds again with and without a change. */
function repeated(source: string, output: string, built: () => Run) {
  const before = checksumsOf(output);
  change(source);
  const changed = built();
  const [, taken, pages] = /(\d+) of (\d+) pages are as they were/.exec(changed.stdout) ?? [];
  const touched = difference(before, checksumsOf(output)).changed.length;
  return {
    changed,
    touched,
    warm: built(),
    made: Number(pages) - Number(taken),
    pages: Number(pages),
  };
}

/** What the peers have to write: addresses and sizes of what was built. */
function pagesOf(output: string) {
  return readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(output, join(one.parentPath, one.name)).replaceAll('\\', '/'))
    .filter(
      (path) =>
        !/^(?:_astro|pagefind|search|redaktion)\/|\.(?:png|ods|woff2)$|^(?:_headers|sha256sums\.txt)$/.test(path),
    )
    .map((path) => ({ path, bytes: statSync(join(output, path)).size }));
}

/** Another name for one entry, as an editor would give it; not committed. */
function change(source: string): void {
  const [file] = globSync('systems/*/system-7.yaml', { cwd: source });
  if (file === undefined) throw new Error('There is no entry to change.');
  const path = join(source, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^name: .*$/m, 'name: Umbenanntes System'));
}

/** Builds once more without any memory and counts the files that are other than in the site that was built with it. */
function comparison(env: Readonly<Record<string, string>>, output: string, folder: string): number {
  const fresh = join(folder, 'fresh');
  run(['scripts/build.ts', '--no-cache'], { ...env, OUT_DIR: fresh });
  const { changed, missing, extra } = difference(checksumsOf(fresh), checksumsOf(output));
  return changed.length + missing.length + extra.length;
}

/** A duration in what a build says, in seconds. */
function secondsIn({ stdout }: Run, pattern: RegExp): number {
  const text = pattern.exec(stdout.replace(/\x1b\[[\d;]*m/g, ''))?.[1];
  if (text === undefined) throw new Error(`The build does not say ${pattern.source}.`);
  const [, minutes = '0', number = 'NaN', unit] = /^(?:(\d+)m )?([\d.]+)(ms|s)$/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(number) / (unit === 'ms' ? 1000 : 1);
}
