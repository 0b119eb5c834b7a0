import { linkable } from '../../schema/address.ts';
import type { Operator } from '../../schema/operator.ts';

export type Forge = NonNullable<Operator['forge']>;

/** What a prefilled message says. */
export interface Draft {
  readonly title: string;
  readonly body: string;
}

/** How the forges name the pages we lead to, below the address of a repository. */
const pages: Record<Forge['type'], { own: string; edit: string; title: string; body: string; search: string }> = {
  // https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values
  gitlab: { own: '-/', edit: '-/edit/', title: 'issue[title]', body: 'issue[description]', search: 'search' },
  // https://docs.github.com/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query
  github: { own: '', edit: 'edit/', title: 'title', body: 'body', search: 'q' },
  // https://forgejo.org/docs/latest/user/issue-tracking-basics/
  forgejo: { own: '', edit: '_edit/', title: 'title', body: 'body', search: 'q' },
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

const onForge = ({ url, repository }: Forge, page: string): string | undefined =>
  linkable(`${url.replace(/\/$/, '')}/${repository}/${page}`);
