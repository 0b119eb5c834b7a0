import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fieldsOfKind } from '../leaves.ts';
import { collectionNamed, decapConfig, decapConfigText, formField, formKinds, formOrigins } from './decap-config.ts';
import type { FormSetting } from './decap-config.ts';
import { formSectionsOf } from './form-sections.ts';

const plain: FormSetting = { folder: 'registry', operator: {} };
const gitlab = {
  type: 'gitlab',
  url: 'https://git.example.org/',
  repository: 'musterland/ki-register',
  appId: '0123',
} as const;

test('the configuration of the form is up to date', async () => {
  const refresh = 'schema/generated/ is out of date: run `npm run generate` and commit the result';
  const setting = { ...plain, operator: { forge: gitlab }, site: 'https://ki-register.example.org' };
  await expect(decapConfigText(setting), refresh).toMatchFileSnapshot('../generated/decap-config.yml');
});

test('the file says what the configuration says', () => {
  expect(parse(decapConfigText(plain), { maxAliasCount: -1 })).toEqual(JSON.parse(JSON.stringify(decapConfig(plain))));
});

test.each(formKinds)('the form asks for every field of a %s once, apart from its id', (kind) => {
  const asked = formSectionsOf(kind).flatMap(({ fields }) => fields.map(({ key }) => key));
  const known = fieldsOfKind(kind).map(({ key }) => key);
  expect(asked.toSorted()).toEqual(known.filter((key) => key !== 'id').toSorted());
});

test('every collection lies where the registry expects such records, and its name can be read back', () => {
  const collections = decapConfig({ ...plain, narratives: ['mv'] }).collections;
  for (const { name } of collections) expect(collectionNamed(name), name).toBeDefined();
  expect(collectionNamed('system-mv-mdx')).toEqual({ kind: 'system', jurisdiction: 'mv', format: 'mdx' });
  const folders = collections.map(({ folder }) => folder);
  expect(folders).toContain('registry/systems/mv');
  expect(folders).toContain('registry/organisations/joint');
  expect(folders.filter((folder) => folder === 'registry/requests')).toHaveLength(1);
});

test('a field the form has no widget for stops the derivation', () => {
  const [field] = fieldsOfKind('system');
  const listOfLists = { kind: 'list', item: { kind: 'list', item: { kind: 'leaf', primitive: 'text' } } } as const;
  expect(() => formField({ ...field!, shape: listOfLists })).toThrow('list of lists');
});

describe('signing in', () => {
  const backendFor = (forge: FormSetting['operator']['forge']) =>
    decapConfig({ ...plain, operator: { forge } }).backend;

  test('needs no server of its own with GitLab and Forgejo', () => {
    expect(backendFor(gitlab)).toMatchObject({
      name: 'gitlab',
      auth_type: 'pkce',
      api_root: 'https://git.example.org/api/v4',
    });
    expect(backendFor({ ...gitlab, type: 'forgejo' })).toMatchObject({ name: 'forgejo', app_id: '0123' });
    expect(formOrigins({ ...plain, operator: { forge: gitlab } })).toEqual(['https://git.example.org']);
  });

  test("goes to the operator's own service with GitHub", () => {
    const github = { type: 'github', url: 'https://github.com', repository: 'a/b' } as const;
    expect(backendFor({ ...github, signInUrl: 'https://anmeldung.example.org/auth' })).toMatchObject({
      base_url: 'https://anmeldung.example.org',
      auth_endpoint: 'auth',
    });
    expect(backendFor(github)).toBeUndefined();
  });

  test('is not possible where the operator has named no forge or no application', () => {
    expect(decapConfig(plain).backend).toBeUndefined();
    expect(backendFor({ ...gitlab, appId: undefined })).toBeUndefined();
  });
});

describe('publishing', () => {
  const publishes = (setting: Partial<FormSetting>) =>
    decapConfig({ ...plain, ...setting }).collections.every(({ publish }) => publish);

  test('is left to the forge unless the operator wants it in the form', () => {
    expect(publishes({ operator: { forge: gitlab } })).toBe(false);
    expect(publishes({ operator: { forge: { ...gitlab, publishInForm: true } } })).toBe(true);
  });

  test('is part of keeping drafts on this machine, on their own branch', () => {
    const local = { ...plain, proxy: '/api' };
    expect(decapConfig(local)).toMatchObject({ publish_mode: 'simple', backend: { branch: 'main' } });
    const drafts = { ...local, draftsOf: 'redaktion' };
    expect(decapConfig(drafts)).toMatchObject({ publish_mode: 'editorial_workflow', backend: { branch: 'redaktion' } });
    expect(publishes(drafts)).toBe(true);
  });
});
