import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/*
 * A stand-in for GitLab on this machine, as far as the form needs one, written from GitLab's public documentation:
 * signing in https://docs.gitlab.com/api/oauth2/, REST API v4 https://docs.gitlab.com/api/rest/. Files, branches and
 * commits are those of a real bare repository; merge requests and tokens are kept in memory.
 */

export const project = 'musterland/ki-register';
export const appId = 'kennung-der-anwendung';

/** GitLab's numbers of the roles that matter here. */
export const roles = { reporter: 20, developer: 30, maintainer: 40 } as const;

export interface MergeRequest {
  readonly iid: number;
  readonly title: string;
  readonly description: string;
  readonly source_branch: string;
  readonly target_branch: string;
  state: 'opened' | 'merged' | 'closed';
  labels: readonly string[];
  updated_at: string;
}

export interface StandIn {
  readonly address: string;
  readonly mergeRequests: MergeRequest[];
  /** Requests so far, `GET /projects/…`. */
  readonly calls: string[];
  /** Whoever signs in from now on. */
  person: { readonly name: string; readonly level: number };
  /** All tokens given out so far run out; those for refreshing stay good. */
  expireTokens(): void;
  git(...options: string[]): string;
  /** Writes branches and commits in the notation of `git fast-import`. */
  importCommits(stream: string): void;
  stop(): Promise<void>;
}

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is if it is bytes. */
  readonly body?: unknown;
}

interface Call {
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** What the pattern of the path caught, decoded. */
  readonly parts: readonly string[];
  readonly user: StandIn['person'];
}

const main = 'main';
const notFound = (what: string): Answer => ({ status: 404, body: { message: `404 ${what} Not Found` } });

/** Headers that pages of other origins may read, as GitLab names them. */
const exposed = 'Link, X-Total, X-Total-Pages, X-Per-Page, X-Page, X-Next-Page, X-Prev-Page, X-Gitlab-Blob-Id';

/**
 * Starts the stand-in.
 * @param repository a bare repository
 * @param redirect the only address it leads back to after signing in
 */
export async function startGitLab(repository: string, redirect: () => string): Promise<StandIn> {
  const scratch = mkdtempSync(join(tmpdir(), 'ki-register-gitlab-'));
  const run = (options: readonly string[], input?: string | Buffer, more: Record<string, string> = {}): Buffer =>
    execFileSync('git', ['-C', repository, ...options], {
      input: input ?? '',
      maxBuffer: 2 ** 28,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...more },
    });
  const git = (...options: string[]): string => run(options).toString('utf8').trim();
  const attempt = (...options: string[]): string | undefined => {
    try {
      return git(...options);
    } catch {
      return undefined;
    }
  };
  const commitOf = (state: string) => attempt('rev-parse', '--verify', '--quiet', `${state}^{commit}`);
  const blobOf = (state: string, path: string) => attempt('rev-parse', '--verify', '--quiet', `${state}:${path}`);
  const authored = ({ name }: StandIn['person']) => ({
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: 'redaktion@example.org',
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: 'redaktion@example.org',
  });
  const commit = (tree: string, parents: readonly string[], message: string, user: StandIn['person']) =>
    run(['commit-tree', tree, ...parents.flatMap((one) => ['-p', one])], message, authored(user))
      .toString()
      .trim();

  const mergeRequests: MergeRequest[] = [];
  const calls: string[] = [];
  const codes = new Map<string, { challenge: string; user: StandIn['person'] }>();
  const tokens = new Map<string, StandIn['person']>();
  const refreshing = new Map<string, StandIn['person']>();
  let person: StandIn['person'] = { name: 'Redaktion', level: roles.developer };
  let address = '';

  // ── Signing in ──

  const authorize = (query: URLSearchParams): Answer => {
    const wanted = { client_id: appId, redirect_uri: redirect(), response_type: 'code', scope: 'api' };
    const wrong = Object.entries({ ...wanted, code_challenge_method: 'S256' }).find(
      ([key, value]) => query.get(key) !== value,
    );
    const challenge = query.get('code_challenge');
    if (wrong || !challenge) return { status: 400, body: { error: 'invalid_request', field: wrong?.[0] } };
    const code = randomUUID();
    codes.set(code, { challenge, user: person });
    const back = new URL(redirect());
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    return { status: 302, headers: { location: back.href } };
  };

  const tokenFor = (user: StandIn['person']): Answer => {
    const [access, refresh] = [randomUUID(), randomUUID()];
    tokens.set(access, user);
    refreshing.set(refresh, user);
    return {
      body: { access_token: access, token_type: 'Bearer', expires_in: 7200, refresh_token: refresh, scope: 'api' },
    };
  };

  const token = (body: Call['body']): Answer => {
    const refused = { status: 400, body: { error: 'invalid_grant', error_description: 'The grant is invalid.' } };
    if (body['client_id'] !== appId || body['redirect_uri'] !== redirect()) return refused;
    if (body['grant_type'] === 'refresh_token') {
      const user = refreshing.get(String(body['refresh_token']));
      // Each is good for one use.
      refreshing.delete(String(body['refresh_token']));
      return user ? tokenFor(user) : refused;
    }
    const given = codes.get(String(body['code']));
    codes.delete(String(body['code']));
    const challenge = createHash('sha256').update(String(body['code_verifier'])).digest('base64url');
    return given?.challenge === challenge ? tokenFor(given.user) : refused;
  };

  // ── Merge requests ──

  /** Both states in one, as far as they do not change the same file. */
  const merged = (base: string, ours: string, theirs: string): string | undefined => {
    const index = { GIT_INDEX_FILE: join(scratch, randomUUID()) };
    try {
      run(['read-tree', '-i', '-m', '--aggressive', base, ours, theirs], '', index);
      return run(['write-tree'], '', index).toString().trim();
    } catch {
      return undefined;
    }
  };

  const shown = (one: MergeRequest) => ({
    ...one,
    sha: commitOf(one.source_branch) ?? null,
    author: { name: person.name, username: 'redaktion' },
    created_at: one.updated_at,
  });
  const find = (iid: string) => mergeRequests.find((one) => one.iid === Number(iid));

  const update = ({ query, parts: [iid = ''] }: Call): Answer => {
    const found = find(iid);
    if (!found) return notFound('Merge request');
    if (query.has('labels')) found.labels = query.get('labels')!.split(',').filter(Boolean);
    if (query.get('state_event') === 'close') found.state = 'closed';
    found.updated_at = new Date().toISOString();
    return { body: shown(found) };
  };

  const merge = ({ query, user, parts: [iid = ''] }: Call): Answer => {
    const found = find(iid);
    if (!found) return notFound('Merge request');
    // The published branch is protected: those who may not merge hear this number.
    if (user.level < roles.maintainer || found.state !== 'opened')
      return { status: 405, body: { message: '405 Method Not Allowed' } };
    const tree = merged(git('merge-base', main, found.source_branch), main, found.source_branch);
    if (tree === undefined) return { status: 406, body: { message: 'Branch cannot be merged' } };
    const message = query.get('merge_commit_message') ?? `Merge branch '${found.source_branch}'`;
    git(
      'update-ref',
      `refs/heads/${main}`,
      commit(tree, [git('rev-parse', main), git('rev-parse', found.source_branch)], message, user),
    );
    if (query.get('should_remove_source_branch') === 'true')
      git('update-ref', '-d', `refs/heads/${found.source_branch}`);
    found.state = 'merged';
    return { body: shown(found) };
  };

  const rebase = ({ user, parts: [iid = ''] }: Call): Answer => {
    const found = find(iid);
    if (!found) return notFound('Merge request');
    let onto = git('rev-parse', main);
    for (const one of git('rev-list', '--reverse', `${main}..${found.source_branch}`).split('\n')) {
      const tree = merged(`${one}^`, onto, one);
      if (tree === undefined) return { body: { rebase_in_progress: false, merge_error: 'Rebase failed' } };
      onto = commit(tree, [onto], git('log', '-1', '--format=%B', one), user);
    }
    git('update-ref', `refs/heads/${found.source_branch}`, onto);
    return { status: 202, body: { rebase_in_progress: false, merge_error: null } };
  };

  // ── Files ──

  const tree = ({ query }: Call): Answer => {
    const [state, path] = [query.get('ref') ?? main, query.get('path') ?? ''];
    const recursive = query.get('recursive') === 'true' ? ['-r'] : [];
    const lines = attempt('ls-tree', ...recursive, state, '--', path ? `${path}/` : '.');
    if (!lines) return notFound('Tree');
    const all = lines.split('\n').map((line) => {
      const [, mode, type, id, name] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line)!;
      return { id, name: name!.split('/').at(-1), type, path: name, mode };
    });
    const [page, perPage] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 20)];
    const pages = Math.max(1, Math.ceil(all.length / perPage));
    const link = (to: number, rel: string) => {
      const next = new URLSearchParams({ ...Object.fromEntries(query), page: String(to), per_page: String(perPage) });
      return `<${address}/api/v4/projects/${encodeURIComponent(project)}/repository/tree?${next}>; rel="${rel}"`;
    };
    const links = [
      page < pages && link(page + 1, 'next'),
      page > 1 && link(page - 1, 'prev'),
      link(1, 'first'),
      link(pages, 'last'),
    ];
    return {
      headers: {
        link: links.filter(Boolean).join(', '),
        ...{ 'x-page': String(page), 'x-per-page': String(perPage) },
        ...{ 'x-total': String(all.length), 'x-total-pages': String(pages) },
      },
      body: all.slice((page - 1) * perPage, page * perPage),
    };
  };

  const persist = ({ body, user }: Call): Answer => {
    const branch = String(body['branch']);
    const parent = commitOf(`refs/heads/${branch}`) ?? commitOf(String(body['start_branch']));
    const refused = (message: string): Answer => ({ status: 400, body: { message } });
    if (!parent) return refused('You can only create or edit files when you are on a branch');
    if (body['start_branch'] && commitOf(`refs/heads/${branch}`))
      return refused(`A branch called '${branch}' already exists.`);
    if (branch === main && user.level < roles.maintainer) return { status: 403, body: { message: '403 Forbidden' } };
    const index = { GIT_INDEX_FILE: join(scratch, randomUUID()) };
    run(['read-tree', parent], '', index);
    for (const one of body['actions'] as readonly { action: string; file_path: string; content?: string }[]) {
      const exists = blobOf(parent, one.file_path) !== undefined;
      if (exists === (one.action === 'create'))
        return refused(exists ? 'A file with this name already exists' : "A file with this name doesn't exist");
      const id = run(['hash-object', '-w', '--stdin'], Buffer.from(one.content ?? '', 'base64'))
        .toString()
        .trim();
      run(['update-index', '--add', '--cacheinfo', `100644,${id},${one.file_path}`], '', index);
    }
    const written = run(['write-tree'], '', index).toString().trim();
    const id = commit(written, [parent], String(body['commit_message']), user);
    git('update-ref', `refs/heads/${branch}`, id);
    return { status: 201, body: { id, message: body['commit_message'] } };
  };

  const compare = ({ query }: Call): Answer => {
    const range = `${query.get('from')}...${query.get('to')}`;
    const lines = git('diff', '--name-status', '--no-renames', range).split('\n').filter(Boolean);
    const diffs = lines.map((line) => {
      const [kind, path] = line.split('\t');
      return {
        old_path: path,
        new_path: path,
        new_file: kind === 'A',
        deleted_file: kind === 'D',
        renamed_file: false,
        diff: '',
      };
    });
    return { body: { diffs } };
  };

  const branchOf = ({ user, parts: [name = ''] }: Call): Answer => {
    const id = commitOf(`refs/heads/${name}`);
    if (!id) return notFound('Branch');
    const isMain = name === main;
    const can_push = !isMain || user.level >= roles.maintainer;
    return {
      body: {
        name,
        protected: isMain,
        can_push,
        developers_can_push: !isMain,
        developers_can_merge: !isMain,
        commit: { id },
      },
    };
  };

  type Route = readonly [method: string, path: RegExp, answer: (call: Call) => Answer];
  const routes: readonly Route[] = [
    [
      'GET',
      /^$/,
      ({ user }) => ({
        body: {
          id: 1,
          default_branch: main,
          shared_with_groups: [],
          permissions: { project_access: { access_level: user.level }, group_access: null },
        },
      }),
    ],
    ['GET', /^\/repository\/tree$/, tree],
    [
      'GET',
      /^\/repository\/files\/([^/]+)\/raw$/,
      ({ query, parts: [path = ''] }) => {
        const id = blobOf(query.get('ref') ?? main, path);
        return id ? { body: run(['cat-file', 'blob', id]) } : notFound('File');
      },
    ],
    [
      'HEAD',
      /^\/repository\/files\/([^/]+)$/,
      ({ query, parts: [path = ''] }) => {
        const id = blobOf(query.get('ref') ?? main, path);
        return id ? { headers: { 'x-gitlab-blob-id': id } } : notFound('File');
      },
    ],
    ['POST', /^\/repository\/commits$/, persist],
    ['GET', /^\/repository\/compare$/, compare],
    ['GET', /^\/repository\/branches\/([^/]+)$/, branchOf],
    [
      'DELETE',
      /^\/repository\/branches\/([^/]+)$/,
      ({ parts: [name = ''] }) => {
        git('update-ref', '-d', `refs/heads/${name}`);
        return { status: 204 };
      },
    ],
    [
      'GET',
      /^\/merge_requests$/,
      ({ query }) => {
        const fits = (one: MergeRequest) =>
          one.state === query.get('state') &&
          one.target_branch === query.get('target_branch') &&
          (!query.has('source_branch') || one.source_branch === query.get('source_branch'));
        const [page, perPage] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 20)];
        return {
          body: mergeRequests
            .filter(fits)
            .slice((page - 1) * perPage, page * perPage)
            .map(shown),
        };
      },
    ],
    [
      'POST',
      /^\/merge_requests$/,
      ({ query }) => {
        const wanted = (key: string) => query.get(key) ?? '';
        if (!commitOf(wanted('source_branch')))
          return { status: 400, body: { message: 'Source branch does not exist' } };
        if (wanted('title').length > 255)
          return { status: 400, body: { message: { title: ['is too long (maximum is 255 characters)'] } } };
        mergeRequests.push({
          iid: mergeRequests.length + 1,
          title: wanted('title'),
          description: wanted('description'),
          source_branch: wanted('source_branch'),
          target_branch: wanted('target_branch'),
          state: 'opened',
          labels: wanted('labels').split(',').filter(Boolean),
          updated_at: new Date().toISOString(),
        });
        return { status: 201, body: shown(mergeRequests.at(-1)!) };
      },
    ],
    ['PUT', /^\/merge_requests\/(\d+)$/, update],
    ['PUT', /^\/merge_requests\/(\d+)\/merge$/, merge],
    ['PUT', /^\/merge_requests\/(\d+)\/rebase$/, rebase],
  ];

  const api = (method: string, path: string, call: Omit<Call, 'parts' | 'user'>, authorization: string): Answer => {
    const user = tokens.get(authorization.replace(/^Bearer /, ''));
    if (!user) return { status: 401, body: { message: '401 Unauthorized' } };
    // A picture of the account lies at another host, as it does at GitLab unless it is told otherwise.
    if (path === '/user')
      return {
        body: { id: 7, username: 'redaktion', name: user.name, avatar_url: 'https://bilder.example.org/avatar.png' },
      };
    const own = `/projects/${encodeURIComponent(project)}`;
    if (!path.startsWith(own)) return notFound('Project');
    for (const [allowed, pattern, answer] of routes) {
      const found = allowed === method && pattern.exec(path.slice(own.length));
      if (found) return answer({ ...call, user, parts: found.slice(1).map(decodeURIComponent) });
    }
    return { status: 404, body: { error: '404 Not Found' } };
  };

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { pathname, searchParams: query } = new URL(request.url!, 'http://gitlab');
    const method = request.method!;
    if (method === 'OPTIONS') return { status: 204 };
    calls.push(`${method} ${pathname}`);
    const sent = await text(request);
    const body = sent ? (JSON.parse(sent) as Call['body']) : {};
    if (pathname === '/oauth/authorize') return authorize(query);
    if (pathname === '/oauth/token') return token(body);
    if (!pathname.startsWith('/api/v4/')) return notFound('Page');
    return api(method, pathname.slice('/api/v4'.length), { query, body }, request.headers.authorization ?? '');
  };

  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown): Answer => ({ status: 500, body: { message: String(error) } }))
      .then(({ status = 200, headers = {}, body }) => {
        const isBytes = Buffer.isBuffer(body);
        response.writeHead(status, {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
          // Before a token only simple headers are let through, and the one that carries it.
          'access-control-allow-headers': 'Authorization, Content-Type',
          'access-control-expose-headers': exposed,
          'content-type': isBytes ? 'text/plain; charset=utf-8' : 'application/json',
          'cache-control': 'no-store',
          ...headers,
        });
        response.end(status === 204 || body === undefined ? undefined : isBytes ? body : JSON.stringify(body));
      });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    mergeRequests,
    calls,
    get person() {
      return person;
    },
    set person(next) {
      person = next;
    },
    expireTokens: () => tokens.clear(),
    git,
    importCommits: (stream) => void run(['fast-import', '--quiet'], stream),
    stop: () =>
      new Promise((closed) => {
        rmSync(scratch, { recursive: true, force: true });
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
