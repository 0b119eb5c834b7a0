import type { HistoryKind } from '../../schema/history/timeline.ts';
import { goneOf } from './history.ts';
import { languagePaths } from './language-paths.ts';
import { moves, registry } from './registry.ts';

/** The addresses of entries of a kind that are gone, one per language; those with a page of their own are left out. */
export const gonePaths = (kind: HistoryKind) =>
  goneOf(kind)
    // What is not committed yet can name an id again, or leave a `movedTo` there.
    .filter(({ id }) => !registry[kind].has(id) && !(kind === 'system' && moves.has(id)))
    .flatMap((gone) =>
      languagePaths().map(({ params, props }) => ({ params: { ...params, gone: gone.id }, props: { ...props, gone } })),
    );
