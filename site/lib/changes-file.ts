import { publishedChange } from '../../schema/history/published.ts';
import type { SiteFile } from '../files/site-file.ts';
import { changes } from './history.ts';

/** Every change of the register, one to a line, in the order they happened; empty where the history is not at hand. */
export const changesFile: SiteFile = {
  path: 'api/v1/changes.jsonl',
  text: () => changes.map((change) => `${JSON.stringify(publishedChange(change))}\n`).join(''),
};
