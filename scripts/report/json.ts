import type { Reporter } from './reporter.ts';

/** One object and nothing else: `{ findings, summary }`. */
export const json: Reporter = ({ findings, summary }) => `${JSON.stringify({ findings, summary }, null, 2)}\n`;
