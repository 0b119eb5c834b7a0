import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { commentMarker, commentOf, readReport } from '../report/comment.ts';
import { countStates, linkReporters } from '../report/links.ts';
import { fitting } from '../report/markdown.ts';
import type { CheckedLink } from '../../store/link-check.ts';

/*
 * What workflows say on GitHub. Run by actions/github-script from a checkout of the default branch, without
 * dependencies; names no package for that reason.
 */

/** The part of actions/github-script's client that is used here. */
export interface Client {
  readonly paginate: (endpoint: unknown, parameters: object) => Promise<unknown[]>;
  readonly rest: {
    readonly pulls: { readonly list: unknown; readonly listFiles: unknown };
    readonly issues: {
      readonly listComments: unknown;
      readonly listForRepo: unknown;
      readonly createComment: (parameters: object) => Promise<unknown>;
      readonly updateComment: (parameters: object) => Promise<unknown>;
      readonly create: (parameters: object) => Promise<unknown>;
      readonly update: (parameters: object) => Promise<unknown>;
    };
  };
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** The run of the unprivileged check, as GitHub itself describes it. */
export interface CheckRun {
  readonly head_sha: string;
  readonly head_branch: string;
  readonly head_repository: { readonly owner: { readonly login: string } };
}

/** Whose comments and issues are ours. */
const bot = 'github-actions[bot]';

/** More than a report of 10,000 findings needs. */
const mostBytes = 10 * 1024 * 1024;

/**
 * Says on a proposal what the check found in the files it changes, in one comment that is kept up to date. Which
 * proposal it is comes from GitHub, never from the artifact.
 * @param folder where the artifact of the check was unpacked; its content is not to be trusted
 * @returns what was done, for the log
 * @throws UnusableReport if the artifact is not what our check writes
 */
export async function commentFindings(
  github: Client,
  repository: Repository,
  run: CheckRun,
  folder: string,
): Promise<string> {
  const report = textOf(join(folder, 'findings.json'));
  if (report === undefined) return 'The check has left no report.';
  const all = readReport(report);
  const proposals = (await github.paginate(github.rest.pulls.list, {
    ...repository,
    state: 'open',
    head: `${run.head_repository.owner.login}:${run.head_branch}`,
  })) as { number: number; head: { sha: string } }[];
  const proposal = proposals.find(({ head }) => head.sha === run.head_sha);
  if (!proposal) return 'There is no open proposal at this commit any more.';
  const files = (await github.paginate(github.rest.pulls.listFiles, {
    ...repository,
    pull_number: proposal.number,
  })) as { filename: string }[];
  const changed = new Set(files.map(({ filename }) => filename));
  const findings = all.filter(({ file }) => changed.has(file) || !file.includes('/'));
  const comments = (await github.paginate(github.rest.issues.listComments, {
    ...repository,
    issue_number: proposal.number,
  })) as { id: number; body?: string; user?: { login: string } }[];
  const ours = comments.find(({ body, user }) => user?.login === bot && body?.startsWith(commentMarker));
  const body = fitting(commentOf(findings, textOf(join(folder, 'fix.patch'))));
  if (ours) await github.rest.issues.updateComment({ ...repository, comment_id: ours.id, body });
  else if (findings.length > 0)
    await github.rest.issues.createComment({ ...repository, issue_number: proposal.number, body });
  return `${findings.length} findings for proposal ${proposal.number}.`;
}

const issueTitle = 'Links des Registers prüfen';
const issueMarker = '<!-- ki-register: links -->';

/**
 * Keeps one issue that lists the links that need a look; it is closed when there are none.
 * @param file output of `npm run links -- --format json`
 */
export async function reportLinks(github: Client, repository: Repository, file: string): Promise<string> {
  const { links } = JSON.parse(readFileSync(file, 'utf8')) as { links: CheckedLink[] };
  const open = (await github.paginate(github.rest.issues.listForRepo, {
    ...repository,
    state: 'open',
    creator: bot,
  })) as { number: number; body?: string; pull_request?: unknown }[];
  const ours = open.find((issue) => !issue.pull_request && issue.body?.startsWith(issueMarker));
  const { fine } = countStates(links);
  const body = fitting(`${issueMarker}\n${linkReporters['markdown']!(links, 'de')}`);
  const state = fine === links.length ? 'closed' : 'open';
  if (ours) await github.rest.issues.update({ ...repository, issue_number: ours.number, body, state });
  else if (state === 'open') await github.rest.issues.create({ ...repository, title: issueTitle, body });
  return `${links.length - fine} of ${links.length} links need a look.`;
}

/** A small text file, or nothing. */
function textOf(file: string): string | undefined {
  return existsSync(file) && statSync(file).size <= mostBytes ? readFileSync(file, 'utf8') : undefined;
}
