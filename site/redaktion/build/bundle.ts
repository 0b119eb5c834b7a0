import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { decapPatches } from './decap-patches.ts';

const root = resolve(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/ki-register/redaktion');

/**
 * Writes script and styles of the form into a folder. Bundling Decap takes seconds, so the result is kept and made anew
 * only when our sources or the lock file have changed.
 */
export async function writeBundle(folder: string): Promise<void> {
  const kept = join(cache, fingerprint());
  if (!existsSync(kept)) {
    // Built aside and moved into place, so that a build that is stopped leaves nothing behind that looks whole.
    const made = `${kept}.${process.pid}`;
    await bundleInto(made);
    settle(made, kept);
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
    if (path !== kept && (isWhole || Date.now() - time > abandonedAfter))
      rmSync(path, { recursive: true, force: true });
  }
}

async function bundleInto(folder: string): Promise<void> {
  await build({
    entryPoints: {
      redaktion: join(root, 'site/redaktion/start.tsx'),
      vorschau: join(root, 'site/redaktion/vorschau.css'),
    },
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
}

/** Changes with everything the bundle is made of. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = ['site/redaktion', 'site/i18n', 'schema', 'store'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && /\.(?:tsx?|css)$/.test(item.name) && !item.name.endsWith('.test.ts'))
      .map((item) => join(item.parentPath, item.name)),
  );
  for (const file of [...files, join(root, 'package-lock.json')].toSorted())
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
