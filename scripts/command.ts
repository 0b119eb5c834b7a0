import { UnusableFolder } from '../store/registry-folder.ts';

/** What keeps a command from running, in German for whoever started it. */
export class CannotRun extends Error {}

/** Somebody wants to know how a command is used, and nothing else; the message says it. */
export class HelpAsked extends Error {}

/**
 * Runs a command and sets the exit code of the process: what `main` returns, or 2 for what cannot be done.
 * @param told errors that speak to whoever started it, besides those every command has; any other is a fault of the
 *   program and thrown on
 */
export async function runCommand(
  main: () => number | Promise<number>,
  told: readonly (new (...given: never[]) => Error)[] = [],
): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof HelpAsked) {
      process.stdout.write(error.message);
      return;
    }
    if (![CannotRun, UnusableFolder, ...told].some((kind) => error instanceof kind)) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
