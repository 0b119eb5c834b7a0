import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { putFile } from '../../../store/replace-file.ts';
import { decapPatches } from './decap-patches.ts';

const root = resolve(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/ki-register/redaktion');
/** Names of our own files that went into the bundle. */
const inputs = join(cache, 'inputs.json');

/**
 * Writes script and styles of the form into a folder. Bundling Decap takes seconds, so the result is kept and made anew
 * only when something it is made of has changed.
 */
export async function writeBundle(folder: string): Promise<void> {
  const found = existsSync(inputs) && fingerprint(JSON.parse(readFileSync(inputs, 'utf8')) as string[]);
  let kept = found && join(cache, found);
  if (!kept || !existsSync(kept)) {
    // Built aside and moved into place, so that a build that is stopped leaves nothing behind that looks whole.
    const made = join(cache, `making.${process.pid}`);
    const own = await bundleInto(made);
    kept = join(cache, fingerprint(own)!);
    settle(made, kept);
    putFile(inputs, JSON.stringify(own));
    forgetOthers(kept);
  }
  mkdirSync(folder, { recursive: true });
  cpSync(kept, folder, { recursive: true });
}

/** Moves a bundle into place. Another build may have been quicker; what it has made is the same. */
function settle(made: string, kept: string): void {
  try {
    renameSync(made, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
    rmSync(made, { recursive: true, force: true });
  }
}

/** What a killed build has left; one under way needs less time. */
const abandonedAfter = 10 * 60 * 1000;

/** Drops the bundles of earlier sources and what killed builds have left, but not what others are just making. */
function forgetOthers(kept: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const isWhole = !name.includes('.');
    if (path !== kept && path !== inputs && (isWhole || Date.now() - time > abandonedAfter))
      rmSync(path, { recursive: true, force: true });
  }
}

/** Returns the names of our own files that went into the bundle. */
async function bundleInto(folder: string): Promise<readonly string[]> {
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    entryPoints: { redaktion: join(root, 'site/redaktion/start.tsx') },
    outdir: folder,
    bundle: true,
    format: 'esm',
    splitting: true,
    chunkNames: 'teile/[name]-[hash]',
    assetNames: 'teile/[name]-[hash]',
    minify: true,
    legalComments: 'linked',
    target: ['chrome120', 'firefox115', 'safari16.4'],
    jsx: 'automatic',
    // Chunks of Decap were made for browsers; what they expect of Node is not used.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.wasm': 'file', '.woff2': 'file' },
    plugins: [decapPatches()],
    nodePaths: [join(root, 'node_modules')],
    logLevel: 'error',
  });
  // Packages change with the lock file only; "(disabled):fs" is no file.
  return Object.keys(metafile.inputs).filter((input) => !/(?:^|\/)node_modules\/|^\(/.test(input));
}

/** Changes with everything the bundle was made of the last time: what is new in it some of that must name. */
function fingerprint(own: readonly string[]): string | undefined {
  const builders = readdirSync(import.meta.dirname).map((name) => join('site/redaktion/build', name));
  const files = [...own, ...builders, 'package-lock.json'];
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    const path = join(root, file);
    if (!existsSync(path)) return undefined;
    hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}
