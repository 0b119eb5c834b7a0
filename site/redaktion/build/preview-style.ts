import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import postcss from 'postcss';
import { keepUsedKern } from '../../styles/keep-used-kern.ts';

const root = resolve(import.meta.dirname, '../../..');
const target = ['chrome120', 'firefox115', 'safari16.4'];

/** Writes the sheet of the preview, `vorschau.css`, and its fonts: made of the sheets of the site, as those are made. */
export async function writePreviewStyle(folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: { vorschau: join(root, 'site/redaktion/preview/vorschau.css') },
    outdir: folder,
    bundle: true,
    write: false,
    target,
    assetNames: 'teile/[name]-[hash]',
    loader: { '.woff2': 'file' },
    nodePaths: [join(root, 'node_modules')],
    logLevel: 'error',
  });
  for (const { path, contents, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith('.css') ? await finished(text) : contents);
  }
}

async function finished(text: string): Promise<string> {
  const { css } = await postcss([keepUsedKern({ sources: join(root, 'site') })]).process(text, { from: undefined });
  return (await transform(css, { loader: 'css', minify: true, target })).code;
}
