import { checksumsFile, readChecksums, sha256 } from './checksums.ts';
import type { Checksums } from './checksums.ts';

/** A copy on a server that cannot be looked at, said in a sentence. */
export class UnreachableCopy extends Error {}

/** Files asked for at the same time. */
const atOnce = 8;

/**
 * The checksums a website states about itself, and those of what it delivers; only listed files are asked for.
 * @param address of its root
 * @throws UnreachableCopy if there is no answer or no list; UnreadableChecksums if the list is none
 */
export async function checksumsOnline(address: string): Promise<{ stated: Checksums; found: Checksums }> {
  if (!/^https?:\/\/./.test(address) || !URL.canParse(address))
    throw new UnreachableCopy(`„${address}“ ist keine Adresse mit https:// oder http://.`);
  const root = address.replace(/\/*$/, '/');
  const list = await bytesOf(new URL(checksumsFile, root));
  if (!list) throw new UnreachableCopy(`Unter ${root}${checksumsFile} liegt keine Liste der Prüfsummen.`);
  const stated = readChecksums(Buffer.from(list).toString('utf8'));
  const waiting = [...stated.keys()];
  const found = new Map<string, string>();
  const worker = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const bytes = await bytesOf(new URL(path.split('/').map(encodeURIComponent).join('/'), root));
      if (bytes) found.set(path, sha256(bytes));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { stated, found };
}

/** What lies at an address; nothing where the server says there is nothing. */
async function bytesOf(url: URL): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) });
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (!answer.ok) throw new UnreachableCopy(`${url.href} antwortet mit ${answer.status}.`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    if (error instanceof UnreachableCopy) throw error;
    throw new UnreachableCopy(`${url.href} antwortet nicht.`);
  }
}
