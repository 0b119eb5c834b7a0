import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where the built site goes: `OUT_DIR`, relative to the working directory or absolute; default `dist`. */
export const outputFolder = (): string => resolve(process.env['OUT_DIR'] || 'dist');

/**
 * Fills a folder as a whole or not at all: `fill` writes into an empty folder beside it, which takes its place only
 * when `fill` succeeds. Until then, and after a failure, the old content stays; a process that is killed between taking
 * the old away and putting the new in its place leaves both beside the folder, and the next one puts the old back first.
 * @throws whatever `fill` throws
 */
export async function replaceFolder(folder: string, fill: (staging: string) => Promise<void>): Promise<void> {
  const [staging, old] = [`${folder}.new`, `${folder}.old`];
  // Somebody was stopped between the two moves below.
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
  rmSync(staging, { recursive: true, force: true });
  try {
    await fill(staging);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(staging, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Moves a folder to a place where there is none yet, on another disk as well. */
export function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
