import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/*
 * publiccode.yml lies at the root because catalogues of public software look for it there. Required keys and limits of
 * version 0.7: https://github.com/publiccodeyml/publiccode.yml/blob/v0.7.0/docs/standard/schema.core.rst
 */

interface Description {
  readonly genericName?: string;
  readonly shortDescription?: string;
  readonly longDescription?: string;
  readonly features?: readonly string[];
}

const text = readFileSync('publiccode.yml', 'utf8');
const described = parse(text) as Record<string, unknown> & {
  readonly description: Readonly<Record<string, Description>>;
  readonly maintenance: { readonly type: string; readonly contacts?: unknown; readonly contractors?: unknown };
};
const own = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string };

test('every key the standard requires is there, with a value it allows', () => {
  expect(described).toMatchObject({
    publiccodeYmlVersion: '0.7',
    name: expect.stringMatching(/\S/) as string,
    url: expect.stringMatching(/^https:\/\/\S+$/) as string,
    platforms: ['web'],
    softwareType: 'standalone/web',
    legal: { license: own.license },
    localisation: { localisationReady: true, availableLanguages: ['de', 'en'] },
  });
  expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(described['developmentStatus']);
  expect(Object.keys(described.description).toSorted()).toEqual(['de', 'en']);
  for (const [language, one] of Object.entries(described.description)) {
    expect(one.genericName?.length, language).toBeLessThanOrEqual(35);
    expect(one.shortDescription?.length, language).toBeLessThanOrEqual(150);
    expect(one.longDescription?.length, language).toBeGreaterThanOrEqual(150);
    expect(one.longDescription?.length, language).toBeLessThanOrEqual(10_000);
    expect(one.features?.length, language).toBeGreaterThanOrEqual(1);
  }
  const { type, contacts, contractors } = described.maintenance;
  expect(['internal', 'contract', 'community', 'none']).toContain(type);
  expect(contacts !== undefined || !['internal', 'community'].includes(type)).toBe(true);
  expect(contractors !== undefined).toBe(type === 'contract');
});

test('it speaks of this version', () => {
  expect(described['softwareVersion']).toBe(own.version);
});
