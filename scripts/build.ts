import { BuildFailed, buildSite } from './site-build.ts';
import { UnusableFolder } from '../store/registry-folder.ts';

try {
  process.exitCode = await buildSite();
} catch (error) {
  if (!(error instanceof BuildFailed || error instanceof UnusableFolder)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
