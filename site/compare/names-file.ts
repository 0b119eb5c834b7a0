import type { Language } from '../../schema/language.ts';
import { registry } from '../lib/registry.ts';
import { dividedFiles } from '../lib/divided-file.ts';
import type { Divided } from '../lib/divided-file.ts';
import type { SiteFile } from '../files/site-file.ts';
import { systemViews } from '../lib/system-view.ts';
import { idsInPart, idsPart } from './choice.ts';
import type { Names } from './choice.ts';

/** The systems to choose from. A choice needs the id of one, so the ids of many lie apart. */
export const namesFiles = (path: string, language: Language): SiteFile[] =>
  dividedFiles(path, dividedNames(systemViews(language)), registry.system.size <= idsInPart);

/** Names and bodies by place, and ids in parts. */
export function dividedNames(
  systems: readonly { readonly id: string; readonly name: string; readonly body: string }[],
): Divided<Names> {
  const bodies = [...new Set(systems.map(({ body }) => body))];
  const placeOf = new Map(bodies.map((body, place) => [body, place]));
  const parts = Array.from({ length: Math.ceil(systems.length / idsInPart) }, (_, number) =>
    systems.slice(number * idsInPart, (number + 1) * idsInPart).map(({ id }) => id),
  );
  return {
    content: { names: systems.map(({ name }) => name), bodies, body: systems.map(({ body }) => placeOf.get(body)!) },
    parts: new Map(parts.map((ids, number) => [idsPart(number), ids])),
  };
}
