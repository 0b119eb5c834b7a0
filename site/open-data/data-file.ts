import { hash } from 'node:crypto';
import type { Bilingual } from '../../schema/language.ts';
import type { FormatName } from './formats.ts';

/** What a file is about; one data set of the catalogue per topic that holds records. */
export const topics = ['systems', 'organisations', 'requests', 'law', 'vocabularies', 'euDatabase', 'tools'] as const;
export type Topic = (typeof topics)[number];

/** One file of the open data as it is published. */
export interface DataFile {
  /** Below the root of the site, without a slash in front: `api/v1/systems.json`. */
  readonly path: string;
  readonly topic: Topic;
  readonly format: FormatName;
  readonly title: Bilingual;
  /** What it is good for. */
  readonly use: Bilingual;
  /** Makes the text; large files are not kept in memory. */
  readonly text: () => string;
}

/** What can be said of a published file by looking at it. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

const digests = new WeakMap<DataFile, Digest>();

/** Size and SHA-256 of a file as it is published; its text is made for that unless it was made before. */
export function digestOf(file: DataFile): Digest {
  const known = digests.get(file);
  if (known) return known;
  const made = digestOfText(file.text());
  digests.set(file, made);
  return made;
}

function digestOfText(text: string): Digest {
  const bytes = Buffer.from(text, 'utf8');
  return { bytes: bytes.length, sha256: hash('sha256', bytes) };
}

/** The same file, which tells its digest from then on when its text was made once: large lists are not made again for it. */
export function noted<T extends DataFile>(file: T): T {
  const own: T = {
    ...file,
    text: () => {
      const text = file.text();
      digests.set(own, digestOfText(text));
      return text;
    },
  };
  return own;
}

/** JSON as the API writes it. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
