import type { FormConfig } from '../../schema/derive/decap-config.ts';
import type { KnownEntry } from '../../schema/derive/form-index.ts';
import type { Backend } from './backend.ts';

/** What we use of Decap's connection to GitLab (REST API v4, https://docs.gitlab.com/api/rest/). */
export interface GitLabBackend extends Backend {
  readonly api: Api | null;
  unpublishedEntries(): Promise<readonly string[]>;
  unpublishedEntry(which: { readonly id?: string }): Promise<unknown>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
}

interface Api {
  readonly repoURL: string;
  readonly branch: string;
  readFileMetadata(): Promise<{ author: string; updatedOn: string }>;
  requestJSON(
    request: string | { readonly url: string; readonly params: Readonly<Record<string, unknown>> },
  ): Promise<unknown>;
}

interface MergeRequest {
  readonly source_branch: string;
  readonly sha: string;
  readonly labels: readonly string[];
  readonly updated_at: string;
  readonly author: { readonly name: string };
}

/** Decap's prefix of branches, fixed there. */
const branchPrefix = 'cms/';
const perPage = 100;

/**
 * Lists the drafts by their merge requests alone. Decap asks four times per draft, and does so before it opens any
 * entry; here it is once per draft, and not again as long as the draft stays as it is. A single draft that is opened is
 * still read the way Decap does.
 */
export function listFromMergeRequests(backend: GitLabBackend, config: FormConfig, known: readonly KnownEntry[]): void {
  const published = new Set(known.map(({ file }) => file));
  const prefix = config.backend?.cms_label_prefix ?? '';
  const listed = new Map<string, MergeRequest>();
  const { unpublishedEntry, unpublishedEntryDataFile } = backend;

  backend.unpublishedEntries = async () => {
    listed.clear();
    for (const one of await openMergeRequests(backend.api!, prefix))
      listed.set(one.source_branch.slice(branchPrefix.length), one);
    return [...listed.keys()];
  };

  backend.unpublishedEntry = async (which) => {
    const found = which.id === undefined ? undefined : listed.get(which.id);
    if (which.id === undefined || !found) return unpublishedEntry.call(backend, which);
    const [collection = '', slug = ''] = which.id.split('/');
    const { folder, extension } = config.collections.find(({ name }) => name === collection) ?? {};
    const path = `${folder}/${slug}.${extension}`;
    return {
      collection,
      slug,
      status: found.labels.find((label) => label.startsWith(prefix))!.slice(prefix.length),
      diffs: [{ path, newFile: !published.has(path), id: draftId(found, path) }],
      updatedAt: found.updated_at,
      pullRequestAuthor: found.author.name,
    };
  };

  backend.unpublishedEntryDataFile = async (collection, slug, path, id) => {
    const read = unpublishedEntryDataFile.call(backend, collection, slug, path, id);
    const isListed = id === draftId(listed.get(`${collection}/${slug}`), path);
    // A branch of somebody else's making must not keep the others from being listed.
    return isListed
      ? read.catch((error: { status?: number }) => (error.status === 404 ? '' : Promise.reject(error)))
      : read;
  };
}

/** Decap keeps files under this id: it changes with the draft. */
const draftId = (request: MergeRequest | undefined, path: string): string => `${request?.sha}/${path}`;

async function openMergeRequests({ repoURL, branch, requestJSON }: Api, prefix: string): Promise<MergeRequest[]> {
  const found: MergeRequest[] = [];
  for (let page = 1; ; page++) {
    const params = { state: 'opened', target_branch: branch, per_page: perPage, page };
    const some = (await requestJSON({ url: `${repoURL}/merge_requests`, params })) as readonly MergeRequest[];
    found.push(...some);
    if (some.length < perPage) break;
  }
  return found.filter(
    ({ source_branch, labels }) =>
      source_branch.startsWith(branchPrefix) && labels.some((label) => label.startsWith(prefix)),
  );
}

/** GitLab's number for the role "Maintainer", which may merge unless a project says otherwise. */
const maintainer = 40;

/**
 * Whether the person who has signed in may merge into the published branch, as far as GitLab says it beforehand
 * (https://docs.gitlab.com/api/branches/). A rule on approvals may still refuse; GitLab then gives the reason.
 */
export async function mayMerge({ api }: GitLabBackend): Promise<boolean> {
  const [project, branch] = (await Promise.all([
    api!.requestJSON(api!.repoURL),
    api!.requestJSON(`${api!.repoURL}/repository/branches/${encodeURIComponent(api!.branch)}`),
  ])) as [Project, { readonly can_push?: boolean; readonly developers_can_merge?: boolean }];
  const { project_access, group_access } = project.permissions;
  const level = Math.max(project_access?.access_level ?? 0, group_access?.access_level ?? 0);
  return level >= maintainer || branch.can_push === true || branch.developers_can_merge === true;
}

interface Project {
  readonly permissions: Readonly<Record<'project_access' | 'group_access', { readonly access_level: number } | null>>;
}
