import type { Values } from './format.ts';

/** What a record is called; empty as long as nobody has said it. */
export const titleOf = (record: Values): string => String(record['name'] ?? record['title'] ?? '');
