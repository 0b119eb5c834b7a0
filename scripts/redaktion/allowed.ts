/** What Decap asks of its local server, as far as we look at it. */
interface Order {
  readonly action?: unknown;
  readonly params?: { readonly entry?: unknown; readonly dataFiles?: unknown; readonly assets?: unknown };
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

/**
 * Whether an order from the browser may be carried out: the local server would write anything anywhere below the
 * repository; the form writes records and nothing else.
 * @param folder of the registry in the repository; empty for its root
 */
export function isAllowed(order: unknown, folder: string): boolean {
  if (typeof order !== 'object' || order === null) return false;
  const { action, params } = order as Order;
  if (reading.includes(action)) return true;
  if (action !== 'persistEntry') return false;
  const { entry, dataFiles = entry ? [entry] : [], assets = [] } = params ?? {};
  if (!Array.isArray(dataFiles) || !Array.isArray(assets) || assets.length > 0) return false;
  const path = new RegExp(
    `^${folder ? `${escaped(folder)}/` : ''}(?:systems|organisations|requests)/(?:[a-z]+/)?[a-z0-9-]+\\.(?:yaml|mdx)$`,
  );
  return dataFiles.every((file: { path?: unknown; newPath?: unknown }) => {
    return typeof file.path === 'string' && path.test(file.path) && file.newPath === undefined;
  });
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
