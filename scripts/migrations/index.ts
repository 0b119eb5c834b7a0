import type { Migration } from '../../schema/migrate.ts';

/**
 * All changes of the schema that records have to follow, oldest first, each in a file of its own beside this one:
 * `0001-what-changes.ts` exports a `migration`. None is ever changed or removed once it is released: a fork may be years
 * behind. How a change of the schema goes about: `.github/CONTRIBUTING.md`.
 */
export const migrations: readonly Migration[] = [];
