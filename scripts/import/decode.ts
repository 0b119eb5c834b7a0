import { createReadStream } from 'node:fs';

/** Encodings that tables are met in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Finds out how a file is written: by its mark, by the zero bytes of UTF-16, else UTF-8 if all of it is, else what Windows
 * in western Europe writes. Reads piece by piece; never holds the file.
 */
async function encodingOf(file: string): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      if (first) {
        const wide = wideEncodingOf(chunk);
        if (wide) return wide;
      }
      first = false;
      strict.decode(chunk, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** UTF-16 by its mark, or by every second byte of its first letters being zero. */
function wideEncodingOf(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 64);
  const zeros = (offset: number) => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const most = start.length / 4;
  if (zeros(1) > most && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > most && zeros(1) === 0) return 'utf-16be';
  return undefined;
}

/**
 * The text of a file, piece by piece: without byte order mark, every line end a line feed.
 * @param onBytes is told how many bytes have been read so far
 */
export async function* textOf(file: string, onBytes: (bytes: number) => void = () => {}): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  let bytes = 0;
  // A carriage return at the end of a piece may belong to the line feed of the next.
  let held = '';
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    onBytes(bytes);
    const text = held + decoder.decode(chunk, { stream: true });
    held = text.endsWith('\r') ? '\r' : '';
    yield lineFeeds(held ? text.slice(0, -1) : text);
  }
  yield lineFeeds(held + decoder.decode());
}

const lineFeeds = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** The whole text of a file. */
export async function wholeTextOf(file: string): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of textOf(file)) pieces.push(piece);
  return pieces.join('');
}
