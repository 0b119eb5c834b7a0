import { remembered } from './remembered.ts';

/** The first file of something divided, see `lib/divided-file.ts`. */
export interface Head<Content> {
  readonly content: Content;
  /** The parts themselves, where all are small together. */
  readonly parts?: Readonly<Record<string, unknown>>;
  /** Otherwise name of a part -> its file, in the folder named like the head. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Gives the part of a name. */
export type PartOf = (name: string) => Promise<unknown>;

/** Something divided, as far as it is loaded. */
export interface Opened<Content> {
  readonly content: Content;
  readonly part: PartOf;
}

/**
 * Loads the head of something divided; parts are loaded when asked for, each once.
 * @param address of the head
 * @throws if it cannot be loaded; `part` also for a part that another build has replaced since
 */
export async function openParts<Content>(address: string): Promise<Opened<Content>> {
  // Asks whether the copy at hand is still good: an old head would name parts that are gone.
  const head = await loaded<Head<Content>>(address, 'no-cache');
  const folder = address.replace(/\.json$/, '/');
  return { content: head.content, part: partsOf(head, (file) => loaded(folder + file)) };
}

/**
 * The parts of something divided, wherever they are.
 * @param load gives the content of a file of the head's folder
 */
export function partsOf({ parts, files = {} }: Head<unknown>, load: (file: string) => Promise<unknown>): PartOf {
  if (parts) return (name) => Promise.resolve(parts[name]);
  return remembered((name) => load(files[name]!));
}

async function loaded<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
