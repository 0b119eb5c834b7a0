import { rmSync } from 'node:fs';
import type { AstroInlineConfig } from 'astro';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { moveFolder, outputFolder } from '../../store/output-folder.ts';
import { real, unchecked } from './exchange-registry.ts';

/*
 * Builds the real site, with one module exchanged: the registry is not checked. For tests only; the folders come from
 * REGISTRY_DIR and OUT_DIR as in every build. With `dev` as argument it serves instead and prints the port.
 */

// For what Node loads itself, in this process and in those that the build starts (data and search index) …
process.env['NODE_OPTIONS'] = `--import=${new URL('exchange-registry.ts', import.meta.url).href}`;

// … and for what Vite bundles (the pages).
const exchange = {
  name: 'unchecked-registry',
  enforce: 'pre' as const,
  async resolveId(
    this: {
      resolve: (source: string, importer: string | undefined, options: object) => Promise<{ id: string } | null>;
    },
    source: string,
    importer: string | undefined,
    options: object,
  ): Promise<string | null> {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && pathToFileURL(found.id).href === real ? fileURLToPath(unchecked) : null;
  },
};

const { build, dev } = await import('astro');
const root = fileURLToPath(new URL('../..', import.meta.url));
// Built inside the project, in a folder of its own: another build may be running.
const output = outputFolder();
const inside = join(root, '.astro', `unchecked-${process.pid}`);
process.env['OUT_DIR'] = inside;
process.once('exit', () => rmSync(inside, { recursive: true, force: true }));
const config = {
  root,
  logLevel: 'error' as const,
  vite: { plugins: [exchange] },
} satisfies AstroInlineConfig;
if (process.argv[2] === 'dev') {
  const { address } = await dev({ ...config, server: { port: 0, host: '127.0.0.1' } });
  process.stdout.write(`${address.port}\n`);
} else {
  await build(config);
  moveFolder(inside, output);
}
