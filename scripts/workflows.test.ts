import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Finding } from '../schema/finding.ts';
import { newRepository } from '../store/repository.fixture.ts';

/** The actions a workflow may use; each commit id was read in the workflows of well-kept public repositories. */
const actions: Record<string, readonly [id: string, release: string]> = {
  'actions/checkout': ['3d3c42e5aac5ba805825da76410c181273ba90b1', 'v7.0.1'],
  'actions/setup-node': ['820762786026740c76f36085b0efc47a31fe5020', 'v7.0.0'],
  'actions/upload-artifact': ['043fb46d1a93c77aae656e7c1c64a875d1fc6a0a', 'v7.0.1'],
  'actions/download-artifact': ['3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', 'v8.0.1'],
  'actions/github-script': ['3a2844b7e9c422d3c10d287c895573f7108da1b3', 'v9.0.0'],
  'actions/configure-pages': ['45bfe0192ca1faeb007ade9deae92b16b8254a0d', 'v6.0.0'],
  'actions/upload-pages-artifact': ['fc324d3547104276b827a68afc52ff2a11cc49c9', 'v5.0.0'],
  'actions/deploy-pages': ['cd2ce8fcbc39b97be8ca5fce6e763baed58fa128', 'v5.0.0'],
};

/** Every right to write that a job has; all other jobs read at most. */
const writers: Record<string, readonly string[]> = {
  'comment.yml comment': ['pull-requests'],
  'deploy.yml deploy': ['id-token', 'pages'],
  'import.yml import': ['contents', 'pull-requests'],
  'links.yml issue': ['issues'],
};

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly name?: string;
  readonly env?: Record<string, string>;
  readonly with?: Record<string, unknown>;
  readonly 'working-directory'?: string;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Record<string, Job>;
}

/** What a workflow file does against the policy; an empty list is what everybody hopes for. */
function violations(file: string, text: string): string[] {
  const { on, permissions, concurrency, jobs } = parse(text) as Workflow;
  const ofProposals = 'pull_request' in on;
  const afterProposals = 'workflow_run' in on;
  const found: string[] = [];
  const demand = (fine: boolean, what: string) => void (fine || found.push(what));

  demand(!('pull_request_target' in on), 'runs on pull_request_target');
  demand(JSON.stringify(permissions) === '{}', 'gives rights to all jobs');
  demand(concurrency !== undefined, 'has no concurrency group');
  demand(!(ofProposals && /\$\{\{[^}]*\bsecrets\b|secrets: inherit/.test(text)), 'hands secrets to proposals');
  for (const line of text.split('\n').filter((one) => /^\s*(?:- )?uses:/.test(one))) {
    const [, action = '', id, release] = /uses: ([^@\s]+)@(\S+)(?: # (\S+))?$/.exec(line) ?? [];
    demand(actions[action]?.[0] === id && actions[action]?.[1] === release, `uses an unknown ${line.trim()}`);
  }
  for (const [name, job] of Object.entries(jobs)) {
    const rights =
      typeof job.permissions === 'object' ? ((job.permissions ?? {}) as Record<string, string>) : undefined;
    demand(rights !== undefined, `${name} does not say its rights`);
    const writes = Object.entries(rights ?? {}).flatMap(([right, level]) => (level === 'read' ? [] : [right]));
    demand(
      writes.toSorted().join() === (writers[`${file} ${name}`] ?? []).join(),
      `${name} may write ${writes.join()}`,
    );
    demand(Number.isInteger(job['timeout-minutes']), `${name} has no timeout`);
    for (const step of job.steps) {
      const given = step.with ?? {};
      const what = step.name ?? step.uses ?? step.run ?? '';
      const code = `${step.run ?? ''}${step.uses?.startsWith('actions/github-script') ? String(given['script']) : ''}`;
      demand(!code.includes('${{'), `${name} puts an expression into code: ${what}`);
      if (step.uses?.startsWith('actions/checkout')) {
        demand(given['persist-credentials'] === false, `${name} leaves credentials behind: ${what}`);
        if (afterProposals)
          demand(!('ref' in given || 'repository' in given), `${name} checks out a proposal: ${what}`);
      }
      if (afterProposals && step.uses?.startsWith('actions/download-artifact'))
        demand(String(given['path']).startsWith('${{ runner.temp }}/'), `${name} unpacks over its own code`);
      if (afterProposals) demand(step.run === undefined, `${name} runs commands: ${what}`);
      if (ofProposals) {
        demand(!(step.uses?.startsWith('actions/cache') || 'cache' in given), `${name} writes a cache: ${what}`);
        if (step.uses?.startsWith('actions/setup-node'))
          demand(given['package-manager-cache'] === false, `${name} writes a cache: ${what}`);
        if (step['working-directory'] === 'proposal')
          demand(!/\bnp[mx]\b/.test(step.run ?? ''), `${name} runs npm in the proposal: ${what}`);
      }
    }
  }
  return found;
}

const folder = resolve('.github/workflows');
const files = readdirSync(folder);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('the workflows keep the policy', () => {
  test('there are workflows to keep it', () => {
    expect(files.toSorted()).toEqual(['check.yml', 'comment.yml', 'deploy.yml', 'import.yml', 'links.yml', 'test.yml']);
  });

  test.each(files)('%s', (file) => expect(violations(file, read(file))).toEqual([]));
});

describe('the policy notices', () => {
  const first = ['jobs', 'check', 'steps', 0];
  const comment = ['jobs', 'comment', 'steps'];
  const cases: [string, string, (document: Document) => void, string][] = [
    [
      'a tag instead of a commit',
      'test.yml',
      (document) => document.setIn(['jobs', 'test', 'steps', 0, 'uses'], 'actions/checkout@v7'),
      'uses an unknown - uses: actions/checkout@v7',
    ],
    [
      'a commit nobody has looked at',
      'check.yml',
      (document) => document.setIn([...first, 'uses'], `actions/checkout@${'0'.repeat(40)}`),
      'uses an unknown uses: actions/checkout@000',
    ],
    [
      'an action that is not listed',
      'test.yml',
      (document) => document.addIn(['jobs', 'test', 'steps'], { uses: `example/action@${'a'.repeat(40)}` }),
      'uses an unknown - uses: example/action@aaa',
    ],
    [
      'pull_request_target',
      'check.yml',
      (document) => document.setIn(['on', 'pull_request_target'], {}),
      'runs on pull_request_target',
    ],
    ['rights for all', 'check.yml', (document) => document.deleteIn(['permissions']), 'gives rights to all jobs'],
    [
      'a job without stated rights',
      'test.yml',
      (document) => document.deleteIn(['jobs', 'test', 'permissions']),
      'test does not say its rights',
    ],
    [
      'a right to write that is not listed',
      'test.yml',
      (document) => document.setIn(['jobs', 'test', 'permissions', 'contents'], 'write'),
      'test may write contents',
    ],
    [
      'all rights at once',
      'test.yml',
      (document) => document.setIn(['jobs', 'test', 'permissions'], 'write-all'),
      'test does not say its rights',
    ],
    [
      'secrets for proposals',
      'test.yml',
      (document) => document.setIn(['jobs', 'test', 'env'], { KEY: '${{ secrets.KEY }}' }),
      'hands secrets to proposals',
    ],
    [
      'credentials left behind',
      'check.yml',
      (document) => document.deleteIn([...first, 'with', 'persist-credentials']),
      'check leaves credentials behind',
    ],
    [
      'the title of a proposal in a command',
      'check.yml',
      (document) => document.addIn(['jobs', 'check', 'steps'], { run: 'echo ${{ github.event.pull_request.title }}' }),
      'check puts an expression into code',
    ],
    [
      'the title of a proposal in a script',
      'comment.yml',
      (document) => document.setIn([...comment, 2, 'with', 'script'], 'core.info("${{ github.event.x }}")'),
      'comment puts an expression into code',
    ],
    [
      'a missing timeout',
      'links.yml',
      (document) => document.deleteIn(['jobs', 'issue', 'timeout-minutes']),
      'issue has no timeout',
    ],
    [
      'a missing concurrency group',
      'deploy.yml',
      (document) => document.deleteIn(['concurrency']),
      'has no concurrency group',
    ],
    [
      'code of the proposal where comments are written',
      'comment.yml',
      (document) => document.setIn([...comment, 0, 'with', 'ref'], '${{ github.event.workflow_run.head_sha }}'),
      'comment checks out a proposal',
    ],
    [
      'a fork where comments are written',
      'comment.yml',
      (document) =>
        document.setIn(
          [...comment, 0, 'with', 'repository'],
          '${{ github.event.workflow_run.head_repository.full_name }}',
        ),
      'comment checks out a proposal',
    ],
    [
      'an artifact unpacked over the code',
      'comment.yml',
      (document) => document.setIn([...comment, 1, 'with', 'path'], '.'),
      'comment unpacks over its own code',
    ],
    [
      'commands where comments are written',
      'comment.yml',
      (document) => document.addIn(comment, { run: 'npm ci' }),
      'comment runs commands',
    ],
    [
      'a cache that a proposal could poison',
      'test.yml',
      (document) => document.setIn(['jobs', 'test', 'steps', 1, 'with', 'cache'], 'npm'),
      'test writes a cache',
    ],
    [
      'the cache that setup-node brings unasked',
      'check.yml',
      (document) => document.deleteIn(['jobs', 'check', 'steps', 2, 'with', 'package-manager-cache']),
      'check writes a cache',
    ],
    [
      'npm in the folder of the proposal',
      'check.yml',
      (document) =>
        document.addIn(['jobs', 'check', 'steps'], { 'working-directory': 'proposal', run: 'npm run check' }),
      'check runs npm in the proposal',
    ],
  ];

  test.each(cases)('%s', (_, file, spoil, expected) => {
    const document = parseDocument(read(file));
    spoil(document);
    const found = violations(file, document.toString({ lineWidth: 0 }));
    expect(found.filter((one) => one.startsWith(expected))).not.toEqual([]);
  });

  test('a release that is not the one of the commit', () => {
    const text = read('test.yml').replace('# v7.0.1', '# v7.0.0');
    expect(violations('test.yml', text)).toEqual([expect.stringContaining('# v7.0.0')]);
  });
});

const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, GitlabJob>;

test('what the site holds in hidden folders, security.txt, is published with it', () => {
  const { jobs } = parse(read('deploy.yml')) as { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> };
  const upload = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(upload?.with).toMatchObject({ 'include-hidden-files': true });
});

test('wherever the site is built the whole history is at hand', () => {
  const builders = files.flatMap((file) =>
    Object.entries((parse(read(file)) as Workflow).jobs).filter(([, { steps }]) =>
      steps.some(({ run }) => run === 'npm run build' || run === 'npm test'),
    ),
  );
  expect(builders.map(([name]) => name).toSorted()).toEqual(['build', 'test']);
  for (const [name, { steps }] of builders)
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout'))?.with, name).toMatchObject({
      'fetch-depth': 0,
    });
  expect(gitlab['variables']).toMatchObject({ GIT_DEPTH: '0' });
});

interface GitlabJob {
  readonly extends?: string;
  readonly cache?: unknown;
  readonly before_script?: readonly string[];
  readonly script: readonly string[];
  readonly variables?: Record<string, string>;
  readonly rules?: readonly { readonly if: string; readonly changes?: readonly string[] }[];
}

describe('.gitlab-ci.yml', () => {
  const onProposals = Object.entries(gitlab).filter(([, job]) =>
    job.rules?.some((rule) => rule.if.includes('merge_request_event')),
  );

  test('writes no caches and publishes from the default branch only', () => {
    expect(onProposals.length).toBeGreaterThan(1);
    expect([gitlab, ...Object.values(gitlab)].filter((job) => 'cache' in job)).toEqual([]);
    expect(gitlab['pages']?.rules?.map((rule) => rule.if)).toEqual([
      '$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    ]);
  });

  test('tests every change outside of the registry', () => {
    const changes = gitlab['test']?.rules?.flatMap((rule) => rule.changes ?? []) ?? [];
    const ignored = readFileSync('.gitignore', 'utf8').split('\n');
    const folders = readdirSync('.', { withFileTypes: true })
      .filter((item) => item.isDirectory() && !['.git/', 'registry/', ...ignored].includes(`${item.name}/`))
      .map(({ name }) => `${name}/**/*`);
    expect(changes).toEqual(expect.arrayContaining(['*', ...folders]));
  });
});

/**
 * The project with the sample registry, as a repository on disk; and how the forge runs commands in copies of it, with
 * programs that stand in for those that need the network.
 */
function projectOnForge() {
  const { folder: origin, git, write, commit } = newRepository();
  for (const room of ['schema', 'scripts', 'store'])
    cpSync(resolve(room), join(origin, room), {
      recursive: true,
      filter: (file) => !file.includes(join('schema', 'fixtures')) && !file.endsWith('.test.ts'),
    });
  cpSync(resolve('schema/fixtures/valid'), join(origin, 'registry'), { recursive: true });
  const { type, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  write({ 'package.json': JSON.stringify({ type, scripts }), '.gitignore': 'node_modules\n' });
  const base = commit();
  const place = mkdtempSync(join(tmpdir(), 'ki-register-ci-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  mkdirSync(join(place, 'bin'));
  const standIn = (program: string, lines: string) =>
    writeFileSync(join(place, 'bin', program), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  // In place of the package registry: `npm ci` makes the packages of this project appear.
  standIn(
    'npm',
    `[ "$1" = ci ] && exec ln -s '${resolve('node_modules')}' node_modules\nPATH="\${PATH#*:}" exec npm "$@"`,
  );
  const run = (command: string, cwd: string, env: Record<string, string>) =>
    spawnSync('bash', ['-e', '-c', command], {
      cwd: join(place, cwd),
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(place, 'bin')}:${join(process.execPath, '..')}:${process.env['PATH']}`,
        ...env,
      },
    });
  return { place, origin, base, git, write, commit, standIn, run };
}

/** A workplace with, in `proposal`, a branch whose own checker finds nothing, whatever the data. */
function workplace(entry: string) {
  const { place, origin, base, git, write, commit, run } = projectOnForge();
  git('checkout', '--quiet', '-b', 'vorschlag');
  write({ 'scripts/check.ts': 'process.exit(0);\n', 'registry/systems/mv/vorschlag.yaml': entry });
  commit();
  git('clone', '--quiet', '--branch', 'vorschlag', origin, join(place, 'proposal'));
  git('clone', '--quiet', '--branch', 'main', origin, join(place, 'base'));
  return { place, origin, base, run };
}

/** The commands of a job on GitHub, each with its variables. */
const commandsOf = (file: string, job: string, values: Readonly<Record<string, string>>) =>
  (parse(read(file)) as Workflow).jobs[job]!.steps.flatMap(({ run, env = {}, 'working-directory': cwd = '.' }) => {
    const filled = Object.entries(env).map(([key, value]) => [
      key,
      value.replace(/\$\{\{ (.+?) \}\}/g, (_, name: string) => values[name]!),
    ]);
    return run === undefined ? [] : [{ run, cwd, env: Object.fromEntries(filled) as Record<string, string> }];
  });

const sound = readFileSync('schema/fixtures/valid/systems/mv/compiled-minimal.yaml', 'utf8');
const faulty = `${sound}statuss: operation\n`;

describe.skipIf(process.platform === 'win32')('a proposal is judged by the checker of the target branch', () => {
  /** Runs the commands of `check.yml` in order until one fails. */
  function github(entry: string) {
    const { place, base, run } = workplace(entry);
    const values: Record<string, string> = {
      'github.event.pull_request.base.sha': base,
      'github.event.pull_request.user.login': 'octocat',
    };
    const results = [];
    for (const command of commandsOf('check.yml', 'check', values)) {
      const result = run(command.run, command.cwd, command.env);
      results.push(result);
      if (result.status !== 0) break;
    }
    const { findings } = JSON.parse(readFileSync(join(place, 'findings/findings.json'), 'utf8')) as {
      findings: Finding[];
    };
    const patch = readFileSync(join(place, 'findings/fix.patch'), 'utf8');
    return { findings, patch, last: results.at(-1)!, commands: results.length };
  }

  test('on GitHub: a fault fails, and its place is that in the proposal', () => {
    const { findings, last, commands } = github(faulty);
    expect(commands).toBe(4);
    expect(last.status).toBe(1);
    expect(last.stdout).toContain('::error file=registry/systems/mv/vorschlag.yaml,line=');
    expect(findings).toContainEqual(
      expect.objectContaining({ file: 'registry/systems/mv/vorschlag.yaml', rule: 'unknown-key' }),
    );
  });

  test('on GitHub: what can be put in order by itself is a patch', () => {
    const { patch, last } = github(sound.replace(/^(name:.*\n)(summary:.*\n)/m, '$2$1'));
    expect(last.status, last.stderr).toBe(0);
    expect(patch).toContain('+++ b/registry/systems/mv/vorschlag.yaml');
    expect(patch.match(/^[-+]\w.*$/gm)).toHaveLength(2);
  });

  test('on GitHub: sound data pass; changing code beside them is noted', () => {
    const { findings, last, commands } = github(sound);
    expect(last, last.stderr).toMatchObject({ status: 0 });
    expect(commands).toBe(4);
    expect(findings.map(({ rule }) => rule)).toContain('mixed-change');
  });

  /** Runs a job of `.gitlab-ci.yml` as GitLab does: all its commands in one shell. */
  function gitlabJob(name: 'check' | 'approval', entry: string) {
    const { place, origin, run } = workplace(entry);
    const job = gitlab[name]!;
    const common = gitlab[job.extends!]!;
    // GitLab adds `.git` to the address of a project.
    cpSync(origin, `${place}/origin.git`, { recursive: true });
    return {
      place,
      ...run([...common.before_script!, ...job.script].join('\n'), 'proposal', {
        ...common.variables,
        CI_MERGE_REQUEST_PROJECT_URL: `${place}/origin`,
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
        GITLAB_USER_LOGIN: 'octocat',
      }),
    };
  }

  test('on GitLab: a fault fails and is in the Code Quality report', () => {
    const { status, stdout, place } = gitlabJob('check', faulty);
    expect(stdout).toContain('registry/systems/mv/vorschlag.yaml:');
    expect(status).toBe(1);
    const report = JSON.parse(readFileSync(join(place, 'proposal/gl-code-quality-report.json'), 'utf8')) as {
      location: { path: string };
    }[];
    expect(report.map(({ location }) => location.path)).toContain('registry/systems/mv/vorschlag.yaml');
  });

  test('on GitLab: sound data pass', () => {
    expect(gitlabJob('check', sound)).toMatchObject({ status: 0, stderr: '' });
    expect(gitlabJob('approval', sound)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.skipIf(process.platform === 'win32')('the nightly import', () => {
  const url = 'https://ablage.example.org/systeme';
  const columns =
    'Name;Kurz erklärt;Verantwortliche Stelle;Projektstatus;Herkunft der Angaben;Eintragsart;Quellen: Titel;Quellen: Herausgeber';
  const row = (name: string, body: string) =>
    `${name};Sortiert Post.;${body};im Einsatz;aus öffentlichen Quellen zusammengestellt;KI-System;Bericht;Amt`;
  const ownTable = [columns, row('Postamt', 'Stadt Musterstadt'), row('Fremdes', 'Amt X'), ''].join('\n');
  const dutchRow = (id: string, title: string, doel: string) => ({
    ...{ id, title, doel, organisatie: 'Gemeente Voorbeeld', status: 'in_gebruik' },
  });

  /** A forge with its bare repository, and what another system has laid down. */
  function nights(first: string) {
    const { place, origin, git, standIn, run } = projectOnForge();
    const bare = join(place, 'origin.git');
    git('clone', '--quiet', '--bare', origin, bare);
    git('-C', bare, 'config', 'receive.advertisePushOptions', 'true');
    const layDown = (text: string) => writeFileSync(join(place, 'laid-down'), text);
    layDown(first);
    standIn(
      'curl',
      `while [ "$1" != --output ]; do shift; done\n[ "$3 $4" = '-- ${url}' ] && exec cp '${place}/laid-down' "$2"`,
    );
    /** A fresh copy of the main branch, checked out as a commit. */
    const checkout = (name: string) => {
      git('clone', '--quiet', bare, join(place, name));
      git('-C', join(place, name), 'checkout', '--quiet', '--detach');
      return name;
    };
    const there = (...options: string[]) => git('-C', bare, ...options);
    return { place, bare, layDown, standIn, run, checkout, there };
  }

  test('on GitHub: proposes what is new once; later nights add what the source changed', { timeout: 120_000 }, () => {
    const rows = [dutchRow('1', 'Brievenlezer', 'Leest brieven.'), dutchRow('2', 'Kaartlezer', 'Leest kaarten.')];
    const { place, standIn, run, layDown, checkout, there } = nights(JSON.stringify([...rows, dutchRow('3', '', '')]));
    standIn(
      'gh',
      `case "$1 $2" in\n'pr view') cat '${place}/asked' 2>&1 ;;\n'pr create') echo "OPEN $*" >> '${place}/asked' ;;\nesac`,
    );
    const values = {
      'vars.IMPORT_URL': url,
      'vars.IMPORT_SOURCE': 'nl',
      'vars.IMPORT_JURISDICTION': 'joint',
      'github.token': 'geheim',
    };
    const night = (day: string) =>
      commandsOf('import.yml', 'import', values)
        .map(({ run: command, env }, index) => {
          const SOURCE_DATE_EPOCH = String(Date.parse(day) / 1000);
          const cwd = index === 0 ? checkout(day) : day;
          const { status, stdout, stderr } = run(command, cwd, { ...env, RUNNER_TEMP: place, SOURCE_DATE_EPOCH });
          expect(status, `${command}\n${stdout}\n${stderr}`).toBe(0);
          return stdout;
        })
        .join('');
    const branch = 'meldung/import';
    expect(night('2026-11-28')).toContain('Zeile abgelehnt: Das System hat keinen Namen.');
    expect(there('diff', '--name-status', 'main', branch).split('\n')).toEqual([
      'A\t.import/registry/algoritmeregister-van-de-nederlandse-overheid.jsonl',
      'A\tregistry/organisations/joint/gemeente-voorbeeld.yaml',
      'A\tregistry/systems/joint/brievenlezer.yaml',
      'A\tregistry/systems/joint/kaartlezer.yaml',
    ]);
    const commit = there('rev-parse', branch);
    // The source does not say of which day it is, so that the new day is all that differs.
    expect(night('2026-11-29')).toContain('Schon eingereicht');
    expect(there('rev-parse', branch)).toBe(commit);
    layDown(JSON.stringify([dutchRow('1', 'Brievenlezer', 'Leest alle brieven.'), rows[1]]));
    night('2026-11-30');
    expect(there('diff', '--name-only', commit, branch).split('\n')).toEqual([
      '.import/registry/algoritmeregister-van-de-nederlandse-overheid.jsonl',
      'registry/systems/joint/brievenlezer.yaml',
    ]);
    expect(there('show', `${branch}:registry/systems/joint/brievenlezer.yaml`)).toContain('accessed: 2026-11-30');
    expect(readFileSync(join(place, 'asked'), 'utf8').match(/OPEN pr create --head meldung\/import/g)).toHaveLength(1);
  });

  test('on GitLab: opens the merge request itself and tells nobody its token', { timeout: 120_000 }, () => {
    const { bare, run, checkout, there } = nights(ownTable);
    const { status, stdout, stderr } = run(gitlab['import']!.script.join('\n'), checkout('first'), {
      ...{ IMPORT_URL: url, IMPORT_SOURCE: 'csv', IMPORT_TOKEN: 'geheim' },
      ...{ CI_SERVER_HOST: 'git.example.org', CI_PROJECT_PATH: 'land/register' },
      // The address the job makes up leads to the folder on disk.
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${bare}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://register-import:geheim@git.example.org/land/register.git',
    });
    expect(status, `${stdout}\n${stderr}`).toBe(0);
    expect(`${stdout}${stderr}`).not.toContain('geheim');
    expect(stdout).toContain('Die Stelle „Amt X“ gibt es im Register nicht.');
    expect(there('diff', '--name-status', 'main', 'meldung/import').split('\n')).toEqual([
      'A\t.import/registry/own.jsonl',
      'A\tregistry/systems/mv/postamt.yaml',
    ]);
    expect(there('log', '-1', '--format=%ce', 'meldung/import')).toBe('register-import@git.example.org');
  });
});
