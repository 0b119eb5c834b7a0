import { mostBytes } from '../schema/read.ts';

/** The text of a file; nothing if it is too large or no UTF-8. A byte order mark stays, so that nothing is hidden. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostBytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
