import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logoPath, mostLogoBytes, readLogo } from '../../schema/logo.ts';
import type { Logo } from '../../schema/logo.ts';
import { registryFolder } from '../../store/registry-folder.ts';

/** The logo of this instance with its bytes; nothing where there is none, or none that may be served. */
function load(): (Logo & { readonly bytes: Uint8Array<ArrayBuffer> }) | undefined {
  const file = join(registryFolder(), logoPath);
  const facts = lstatSync(file, { throwIfNoEntry: false });
  if (!facts?.isFile() || facts.size > mostLogoBytes) return undefined;
  const bytes = new Uint8Array(readFileSync(file));
  const { logo } = readLogo(bytes);
  return logo && { ...logo, bytes };
}

export const logo = load();

/** Tabs and bookmarks show pictures of equal sides only. */
export const isIcon = ({ width, height }: Logo): boolean => Math.max(width, height) <= 1.25 * Math.min(width, height);
