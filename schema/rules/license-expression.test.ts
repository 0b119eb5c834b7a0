import { expect, test } from 'vitest';
import { findingsOn, reportedSystem, saidOf } from '../fixtures/registry.ts';

const of = (softwareLicense: string) => saidOf('license-expression', { softwareLicense });

test.each([
  'MIT',
  'EUPL-1.2',
  'GPL-2.0-or-later WITH Classpath-exception-2.0',
  '(MIT OR Apache-2.0) AND CC0-1.0',
  'LicenseRef-Muster',
])('%s is an SPDX expression', (expression) => {
  expect(of(expression)).toEqual([]);
});

test.each(['EUPL 1.2', 'MIT oder Apache-2.0', '(MIT', 'MIT AND', 'AND', 'MIT)', 'GPL/MIT', 'WITH MIT'])(
  '%s is none',
  (expression) => {
    expect(of(expression)).toEqual(['error softwareLicense']);
  },
);

test('an unknown or outdated identifier is a warning with a suggestion', () => {
  expect(of('MITT')).toEqual(['warning softwareLicense']);
  expect(of('GPL-3.0')).toEqual(['warning softwareLicense']);
  const hints = ['EUPL 1.2', 'Apache-2', 'GPL-3.0'].map(
    (softwareLicense) =>
      findingsOn({ 'systems/mv/wegweiser.yaml': { ...reportedSystem, softwareLicense } }).find(
        ({ rule }) => rule === 'license-expression',
      )?.hint,
  );
  expect(hints[0]).toContain('„EUPL-1.2“');
  expect(hints[1]).toContain('„Apache-2.0“');
  expect(hints[2]).toContain('„GPL-3.0-or-later“');
});

test('open source owes licence and repository', () => {
  expect(saidOf('owed-field', { sourceModel: 'open-source' })).toEqual([
    'error repositoryUrl',
    'error softwareLicense',
  ]);
});
