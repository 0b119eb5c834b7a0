import type { FormConfig } from '../../schema/derive/decap-config.ts';
import type { KnownEntry } from '../../schema/derive/form-index.ts';
import { changeText } from './change-text.ts';
import { listFromMergeRequests, mayMerge } from './gitlab.ts';
import type { GitLabBackend } from './gitlab.ts';
import { role } from './role.ts';
import { deskOf } from '../entry-form/verdict.ts';

/** What we use of Decap's connection to a forge or to the local server. */
export interface Backend {
  /** Requests to the forge; there once somebody has signed in. */
  readonly api?: { readFileMetadata?: () => Promise<{ author: string; updatedOn: string }> } | null;
  authenticate(credentials: unknown): Promise<object | undefined>;
  persistEntry(entry: { readonly dataFiles: readonly DataFile[] }, options: SaveOptions): Promise<unknown>;
}

interface DataFile {
  readonly path: string;
  readonly raw: string;
}

interface SaveOptions {
  readonly collectionName: string;
  readonly newEntry: boolean;
  readonly commitMessage: string;
}

/** How Decap keeps the connections it knows. */
interface Registered {
  init(...options: unknown[]): unknown;
}

/**
 * Puts over Decap's connection what the register needs: texts of commits that name entry and body, fewer requests, and
 * what the person's role allows.
 * @param registered the connection of the configuration, as Decap has registered it; changed in place
 */
export function extendBackend(registered: Registered, config: FormConfig, known: readonly KnownEntry[]): void {
  const init = registered.init.bind(registered);
  registered.init = (...options) => {
    const backend = init(...options) as Backend;
    nameChanges(backend, known);
    if (config.backend?.name === 'gitlab') listFromMergeRequests(backend as GitLabBackend, config, known);
    const authenticate = backend.authenticate.bind(backend);
    backend.authenticate = async (credentials) => {
      const user = await authenticate(credentials);
      // Who wrote a file last costs a request per file of a list and is shown nowhere.
      if (backend.api?.readFileMetadata) backend.api.readFileMetadata = async () => ({ author: '', updatedOn: '' });
      const canPublish = config.collections.some(({ publish }) => publish);
      if (canPublish && config.backend?.name === 'gitlab') {
        // Where the forge does not say, it is better not offered.
        role.mayPublish = await mayMerge(backend as GitLabBackend).catch(() => false);
      }
      // A picture would be fetched from a host that follows people around; the policy of the page forbids it.
      return user && { ...user, avatar_url: undefined };
    };
    return backend;
  };
}

/** Decap's template for texts of commits knows neither the entry's name nor its body. */
function nameChanges(backend: Backend, known: readonly KnownEntry[]): void {
  const persist = backend.persistEntry.bind(backend);
  backend.persistEntry = (entry, options) => {
    const [file] = entry.dataFiles;
    if (!file) return persist(entry, options);
    const desk = deskOf(options.collectionName, file.path.slice(0, file.path.lastIndexOf('/')));
    const change = { desk, path: file.path, text: file.raw, isNew: options.newEntry };
    return persist(entry, { ...options, commitMessage: changeText(change, known) });
  };
}
