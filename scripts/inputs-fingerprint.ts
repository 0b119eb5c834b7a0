import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { registryFolder } from '../store/registry-folder.ts';

/** Everything the built site depends on besides the Git history. */
const inputs = ['schema', 'store', 'site', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** SHA-256 over names and contents of all inputs of a build, the current commit included. */
export function inputsFingerprint(): string {
  const hash = createHash('sha256').update(currentCommit());
  for (const input of [...inputs, registryFolder()])
    for (const file of filesOf(input)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .toSorted();
}

/** Dates on the pages come from commits, so a new commit is a new input; outside Git there is none. */
function currentCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
