import { linkable } from './address.ts';
import type { Operator } from './operator.ts';

export type Forge = NonNullable<Operator['forge']>;

/** What a prefilled message says. */
export interface Draft {
  readonly title: string;
  readonly body: string;
}

/** How a forge names the pages we lead to, below the address of a repository. */
interface Pages {
  readonly own: string;
  readonly edit: string;
  readonly create: string;
  readonly title: string;
  readonly body: string;
  readonly search: string;
  /** What the page for a new file takes for its name. */
  readonly fileName: string;
  /** What it takes for the text; absent where it takes none. */
  readonly fileText?: string;
}

const pages: Record<Forge['type'], Pages> = {
  // https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
  // The text of a new file is ignored since 2025: https://gitlab.com/gitlab-org/gitlab/-/issues/532221
  gitlab: {
    ...{ own: '-/', edit: '-/edit/', create: '-/new/', fileName: 'file_name' },
    ...{ title: 'issue[title]', body: 'issue[description]', search: 'search' },
  },
  // https://docs.github.com/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query
  github: {
    ...{ own: '', edit: 'edit/', create: 'new/', fileName: 'filename', fileText: 'value' },
    ...{ title: 'title', body: 'body', search: 'q' },
  },
  // https://forgejo.org/docs/latest/user/issue-tracking-basics/
  // New files: https://github.com/go-gitea/gitea/pull/16556
  forgejo: {
    ...{ own: '', edit: '_edit/', create: '_new/', fileName: 'filename', fileText: 'value' },
    ...{ title: 'title', body: 'body', search: 'q' },
  },
};

/**
 * Address of a page of the operator's repository.
 * @param page below the pages the forge keeps for itself, `commit/0123abc`
 * @returns nothing where no link may lead there
 */
export function forgePage(forge: Forge, page: string): string | undefined {
  return onForge(forge, `${pages[forge.type].own}${page}`);
}

/** Address of the form in which an issue is written, filled in with a draft. */
export function issuePage(forge: Forge, draft?: Draft): string | undefined {
  const { title, body } = pages[forge.type];
  return forgePage(forge, draft ? `issues/new?${query({ [title]: draft.title, [body]: draft.body })}` : 'issues/new');
}

/** Address of the issues that mention something, in title or text. */
export function issuesAbout(forge: Forge, words: string): string | undefined {
  return forgePage(forge, `issues?${query({ [pages[forge.type].search]: words })}`);
}

/**
 * Address of the editor for a file.
 * @param path of the file in the repository, with forward slashes
 */
export function editPage(forge: Forge, path: string): string | undefined {
  const steps = `${forge.branch ?? 'main'}/${path}`.split('/').map(encodeURIComponent).join('/');
  return onForge(forge, `${pages[forge.type].edit}${steps}`);
}

/** A file that is to be. */
export interface NewFile {
  /** Path in the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * Address of the page that adds a file, filled in with it.
 * @returns whether the page takes the text from its address, and nothing where no link may lead there
 */
export function newFilePage(forge: Forge, { path, text }: NewFile, withText = true) {
  const { create, fileName, fileText } = pages[forge.type];
  const steps = `${forge.branch ?? 'main'}/${path}`.split('/').map(encodeURIComponent);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const carriesText = withText && fileText !== undefined;
  const values = { [fileName]: name, ...(carriesText && { [fileText]: text }) };
  const address = onForge(forge, `${create}${steps.slice(0, -1).join('/')}?${query(values)}`);
  return address === undefined ? undefined : { address, carriesText };
}

/** `mailto:` with subject and text; line breaks as RFC 6068, section 5, asks. */
export function mailTo(address: string, { title, body }: Draft): string {
  const to = address.split('@').map(encodeURIComponent).join('@');
  return `mailto:${to}?${query({ subject: title, body: body.replace(/\r?\n/g, '\r\n') })}`;
}

/** Unlike `URLSearchParams`, spaces as `%20`: mail programs show a plus as a plus. */
const query = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');

/** What a proposal is made of: the branch it lies on and the one it is to be merged into. */
export interface Proposal extends Draft {
  readonly branch: string;
  readonly target: string;
}

/** Address of the form in which a merge request (GitLab) or pull request is opened. */
export function proposalPage(forge: Forge, { branch, target, title, body }: Proposal): string | undefined {
  if (forge.type === 'gitlab') {
    // https://docs.gitlab.com/user/project/merge_requests/creating_merge_requests/
    const values = { source_branch: branch, target_branch: target, title, description: body };
    const named = Object.fromEntries(Object.entries(values).map(([key, value]) => [`merge_request[${key}]`, value]));
    return forgePage(forge, `merge_requests/new?${query(named)}`);
  }
  const compared = [target, branch].map((name) => name.split('/').map(encodeURIComponent).join('/')).join('...');
  // https://docs.github.com/pull-requests, "Using query parameters to create a pull request"
  return onForge(forge, `compare/${compared}?${query({ expand: '1', title, body })}`);
}

/** Names in the host by which a forge can be told where the operator has not stated it. */
const hosts: readonly (readonly [part: RegExp, type: Forge['type']])[] = [
  [/(?:^|\.)github\./, 'github'],
  [/(?:^|\.)(?:gitlab|opencode|salsa)\./, 'gitlab'],
  [/(?:^|\.)(?:codeberg|forgejo|gitea)\./, 'forgejo'],
];

/**
 * The forge that a Git remote belongs to.
 * @param remote address of the remote, `git@host:group/name.git` or `https://host/group/name.git`
 * @returns nothing for a folder on disk and for hosts whose software cannot be told
 */
export function forgeOfRemote(remote: string): Forge | undefined {
  const match =
    /^(?:https?|ssh):\/\/(?:[^@/]+@)?([^/:]+)(?::\d+)?\/(.+?)(?:\.git)?\/?$/.exec(remote) ??
    /^(?:[^@/]+@)([^/:]+):(?!\/\/)(.+?)(?:\.git)?\/?$/.exec(remote);
  const [, host, repository] = match ?? [];
  const type = host && hosts.find(([part]) => part.test(host.toLowerCase()))?.[1];
  return type && repository ? { type, url: `https://${host}`, repository } : undefined;
}

const onForge = ({ url, repository }: Forge, page: string): string | undefined =>
  linkable(`${url.replace(/\/$/, '')}/${repository}/${page}`);
