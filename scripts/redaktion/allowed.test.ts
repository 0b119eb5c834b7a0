import { expect, test } from 'vitest';
import { isAllowed } from './allowed.ts';

const saving = (path: string, more: object = {}) => ({
  action: 'persistEntry',
  params: { dataFiles: [{ path, raw: 'name: A\n' }], assets: [], ...more },
});

test('the form reads, and writes records of the registry', () => {
  expect(isAllowed({ action: 'info' }, 'registry')).toBe(true);
  expect(isAllowed(saving('registry/systems/mv/posteingang.yaml'), 'registry')).toBe(true);
  expect(isAllowed(saving('registry/requests/posteingang.yaml'), 'registry')).toBe(true);
  expect(isAllowed(saving('systems/mv/posteingang.mdx'), '')).toBe(true);
});

test.each([
  ['another file of the repository', saving('.git/hooks/post-commit')],
  ['a way out of the folder', saving('registry/systems/../../package.yaml')],
  ["the operator's file", saving('registry/operator.yaml')],
  ['a program', saving('registry/systems/mv/a.sh')],
  ['a picture beside the record', saving('registry/systems/mv/a.yaml', { assets: [{ path: 'a.png' }] })],
  [
    'a file that is moved',
    { action: 'persistEntry', params: { entry: { path: 'registry/systems/mv/a.yaml', newPath: 'b' } } },
  ],
  ['a file that is deleted', { action: 'deleteFile', params: { path: 'registry/systems/mv/a.yaml' } }],
  ['no order at all', 'info'],
])('it does not get to touch: %s', (_, order) => {
  expect(isAllowed(order, 'registry')).toBe(false);
});

test('drafts are for those who asked for them, and on one branch', () => {
  const publishing = (more: object = {}) => ({
    action: 'publishUnpublishedEntry',
    params: { branch: 'redaktion', collection: 'system-mv', slug: 'posteingang', ...more },
  });
  expect(isAllowed(publishing(), 'registry')).toBe(false);
  expect(isAllowed(publishing(), 'registry', 'redaktion')).toBe(true);
  expect(isAllowed(publishing({ branch: 'main' }), 'registry', 'redaktion')).toBe(false);
  expect(isAllowed(publishing({ slug: '--force' }), 'registry', 'redaktion')).toBe(false);
  expect(isAllowed(publishing({ slug: '../main' }), 'registry', 'redaktion')).toBe(false);
  const draft = { branch: 'redaktion', options: { collectionName: 'system-mv' } };
  expect(isAllowed(saving('registry/systems/mv/a.yaml', draft), 'registry', 'redaktion')).toBe(true);
  const elsewhere = { ...draft, options: { collectionName: '-x' } };
  expect(isAllowed(saving('registry/systems/mv/a.yaml', elsewhere), 'registry', 'redaktion')).toBe(false);
});
