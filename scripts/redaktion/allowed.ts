/** What Decap asks of its local server, as far as we look at it. */
interface Order {
  readonly action?: unknown;
  readonly params?: Readonly<
    Record<'entry' | 'dataFiles' | 'assets' | 'branch' | 'collection' | 'slug' | 'id', unknown>
  > & {
    readonly options?: { readonly collectionName?: unknown };
  };
}

/** Orders that only read. */
const reading: readonly unknown[] = [
  'info',
  'entriesByFolder',
  'entriesByFiles',
  'getEntry',
  'getMedia',
  'getDeployPreview',
];

/** Orders about drafts, which name a branch by collection and id of the entry, or both in one. */
const aboutDrafts: readonly unknown[] = [
  'unpublishedEntries',
  'unpublishedEntry',
  'unpublishedEntryDataFile',
  'updateUnpublishedEntryStatus',
  'deleteUnpublishedEntry',
  'publishUnpublishedEntry',
];

/**
 * Whether an order from the browser may be carried out: the local server would write anything anywhere below the
 * repository; the form writes records and nothing else.
 * @param folder of the registry in the repository; empty for its root
 * @param draftsOf the branch that drafts start from; absent where there are none
 */
export function isAllowed(order: unknown, folder: string, draftsOf?: string): boolean {
  if (typeof order !== 'object' || order === null) return false;
  const { action, params } = order as Order;
  if (draftsOf !== undefined && params && params.branch !== draftsOf) return false;
  if (reading.includes(action)) return true;
  if (aboutDrafts.includes(action))
    return draftsOf !== undefined && [params?.collection, params?.slug, params?.id].every(isName);
  if (action !== 'persistEntry') return false;
  const { entry, dataFiles = entry ? [entry] : [], assets = [] } = params ?? {};
  if (draftsOf !== undefined && !isName(params?.options?.collectionName)) return false;
  if (!Array.isArray(dataFiles) || !Array.isArray(assets) || assets.length > 0) return false;
  const path = new RegExp(
    `^${folder ? `${escaped(folder)}/` : ''}(?:systems|organisations|requests)/(?:[a-z]+/)?[a-z0-9-]+\\.(?:yaml|mdx)$`,
  );
  return dataFiles.every((file: { path?: unknown; newPath?: unknown; slug?: unknown }) => {
    const isRecord = typeof file.path === 'string' && path.test(file.path);
    return isRecord && file.newPath === undefined && isName(file.slug);
  });
}

/** Whether something can be part of a branch's name and nothing else: no option, no way out. */
const isName = (name: unknown): boolean =>
  name === undefined || (typeof name === 'string' && /^[a-z0-9][a-z0-9./-]*$/.test(name) && !name.includes('..'));

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
