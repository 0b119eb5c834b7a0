import { parseArgs } from 'node:util';
import { withoutMemory } from '../store/entry-memory.ts';
import { BuildFailed, buildSite } from './site-build.ts';
import { UnusableFolder } from '../store/registry-folder.ts';

const { values } = parseArgs({ options: { 'no-cache': { type: 'boolean', default: false } } });
if (values['no-cache']) Object.assign(process.env, withoutMemory);
try {
  process.exitCode = await buildSite();
} catch (error) {
  if (!(error instanceof BuildFailed || error instanceof UnusableFolder)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
