import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/*
 * The logo of an instance: one PNG at the root of the registry, served as it is and decoded by nobody but browsers. SVG
 * is left out because it can hold code, other formats because one is enough. https://www.w3.org/TR/png-3/
 */

/** Where the logo lies below the registry's root. */
export const logoPath = 'logo.png';

/** The first view of a page weighs 100 KB at most; the logo gets its share. */
export const mostLogoBytes = 40 * 1024;

const sides = { least: 32, most: 2000 };

export type LogoFault = 'format' | 'bytes' | 'sides' | 'metadata';

/** The size of a sound logo. */
export interface Logo {
  readonly width: number;
  readonly height: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunks a still picture is made of; animation is not among them. */
const needed: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);
const harmless: ReadonlySet<string> = new Set(['tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs']);
/** They can name who drew the picture, where and with what. */
const telling: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/**
 * Looks at a logo by its bytes, whatever it is called: a whole PNG, nothing before, between or behind its parts.
 * @returns its size; nothing where it must not be served
 */
export function readLogo(bytes: Uint8Array): { readonly logo?: Logo; readonly problems: readonly Problem[] } {
  const fault = (reason: LogoFault, level: 'error' | 'warning' = 'error') => problem('logo', { reason }, { level });
  if (bytes.length > mostLogoBytes) return { problems: [fault('bytes')] };
  const chunks = chunksOf(bytes);
  const [first] = chunks ?? [];
  const names = new Set(chunks?.map(({ name }) => name));
  const unknown = [...names].some((name) => !needed.has(name) && !harmless.has(name) && !telling.has(name));
  if (first?.name !== 'IHDR' || first.length !== 13 || !names.has('IDAT') || unknown)
    return { problems: [fault('format')] };
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [view.getUint32(first.at), view.getUint32(first.at + 4)];
  if ([width, height].some((side) => side < sides.least || side > sides.most)) return { problems: [fault('sides')] };
  const problems = [...names].some((name) => telling.has(name)) ? [fault('metadata', 'warning')] : [];
  return { logo: { width, height }, problems };
}

interface Chunk {
  readonly name: string;
  /** Where its data begin. */
  readonly at: number;
  readonly length: number;
}

/** The chunks of a PNG; nothing where the bytes are none from the first to the last. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  // Length, name and check sum take twelve bytes.
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ name, at: at + 8, length });
    at += length + 12;
    if (name === 'IEND') return at === bytes.length ? chunks : undefined;
  }
  return undefined;
}
