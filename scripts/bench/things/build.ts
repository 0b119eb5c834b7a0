import { globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checksumsOf, difference } from '../../../store/checksums.ts';
import { run } from '../measure.ts';
import type { Measure, Run, Thing } from '../measure.ts';

const programs = join(import.meta.dirname, '../programs');

/** Beyond this size the builds after the first take too long; what they gain shows before. */
const mostToRepeat = 2_000;
/** Beyond this size a second build only to compare its bytes takes too long. */
const mostToCompare = 500;

/**
 * The build of the site: cold, with everything read before, and after one entry has changed. Beside it the same pages from
 * template literals, which is the floor, and from Eleventy, which is the peer.
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
    const again = size <= mostToRepeat ? repeated(source, output, built) : undefined;
    const bytes = size <= mostToCompare ? comparison(env, output, folder) : undefined;

    // Everything that comes from an entry or a page; scripts, styles, fonts, the form and the search index do not.
    const pages = pagesOf(output);
    const listFile = join(folder, 'pages.json');
    writeFileSync(listFile, JSON.stringify(pages));
    rmSync(output, { recursive: true });
    const peer = (program: string): Run => {
      const made = run([join(programs, program), listFile, join(folder, 'peer')], { REGISTRY_DIR: source });
      const files = globSync('**/*', { cwd: join(folder, 'peer'), withFileTypes: true }).filter((one) => one.isFile());
      if (files.length !== pages.length) throw new Error(`${program} wrote ${files.length} of ${pages.length} files.`);
      rmSync(join(folder, 'peer'), { recursive: true });
      return made;
    };
    const plain = peer('plain-pages.ts');
    const eleventy = peer('eleventy.ts');

    const floor = { value: plain.ms, name: 'plain pages' };
    const pagesTime =
      (secondsIn(cold, /✓ Completed in ((?:\d+m )?[\d.]+m?s)\.\n\n/) +
        secondsIn(cold, /data files written in ([\d.]+s)/)) *
      1000;
    const indexTime = secondsIn(cold, /indexed for search in ([\d.]+s)/) * 1000;
    const row = (what: string, value: number, unit: Measure['unit'] = 'ms'): Measure => ({
      ...{ thing: 'build', what, size, value, unit },
    });
    return [
      { ...row('all, cold', cold.ms), floor },
      ...(again === undefined
        ? []
        : [
            { ...row('all, nothing changed', again.warm.ms), floor },
            { ...row('all, one entry changed', again.changed.ms), floor },
            {
              ...row('files that one changed entry changes', again.touched, 'files'),
              floor: { value: pages.length, name: 'all' },
            },
          ]),
      { ...row('pages and data alone', pagesTime), floor },
      { ...row('Eleventy, the same pages', eleventy.ms), floor },
      { ...row('pages and data beside Eleventy', pagesTime), floor: { value: eleventy.ms, name: 'Eleventy' } },
      { ...row('search index', indexTime), floor: { value: pagesTime, name: 'pages and data' } },
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

/** Builds again without and with a change. */
function repeated(source: string, output: string, built: () => Run): { warm: Run; changed: Run; touched: number } {
  const before = checksumsOf(output);
  const warm = built();
  change(source);
  const changed = built();
  return { warm, changed, touched: difference(before, checksumsOf(output)).changed.length };
}

/** What the peers have to write: addresses and sizes of what was built. */
export interface BuiltPage {
  readonly path: string;
  readonly bytes: number;
}

function pagesOf(output: string): BuiltPage[] {
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
  rmSync(fresh, { recursive: true });
  return changed.length + missing.length + extra.length;
}

/** A duration in what a build says, in seconds. */
function secondsIn({ stdout }: Run, pattern: RegExp): number {
  const text = pattern.exec(stdout.replace(/\x1b\[[\d;]*m/g, ''))?.[1];
  if (text === undefined) throw new Error(`The build does not say ${pattern.source}.`);
  const [, minutes = '0', number = 'NaN', unit] = /^(?:(\d+)m )?([\d.]+)(ms|s)$/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(number) / (unit === 'ms' ? 1000 : 1);
}
