import { expect, test } from 'vitest';
import { forgeOfRemote, proposalPage } from './forge.ts';

test.each([
  ['git@github.com:land/register.git', { type: 'github', url: 'https://github.com', repository: 'land/register' }],
  [
    'https://gitlab.opencode.de/land/gruppe/register.git',
    { type: 'gitlab', url: 'https://gitlab.opencode.de', repository: 'land/gruppe/register' },
  ],
  [
    'ssh://git@codeberg.org:22/land/register',
    { type: 'forgejo', url: 'https://codeberg.org', repository: 'land/register' },
  ],
  ['/srv/git/register.git', undefined],
  ['https://git.example.org/land/register.git', undefined],
  ['https://evil.example.org/github.com/register', undefined],
])('the remote %s is told apart', (remote, forge) => {
  expect(forgeOfRemote(remote)).toEqual(forge);
});

test.each([
  [
    'gitlab',
    'https://git.example.org/l/r/-/merge_requests/new?merge_request%5Bsource_branch%5D=meldung%2Fa&merge_request%5Btarget_branch%5D=main&merge_request%5Btitle%5D=T%20%26&merge_request%5Bdescription%5D=B',
  ],
  ['github', 'https://git.example.org/l/r/compare/main...meldung/a?expand=1&title=T%20%26&body=B'],
  ['forgejo', 'https://git.example.org/l/r/compare/main...meldung/a?expand=1&title=T%20%26&body=B'],
] as const)('a proposal is opened on %s', (type, page) => {
  const forge = { type, url: 'https://git.example.org', repository: 'l/r' };
  expect(proposalPage(forge, { branch: 'meldung/a', target: 'main', title: 'T &', body: 'B' })).toBe(page);
});
