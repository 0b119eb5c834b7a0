import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOfMaterials } from './cyclonedx.ts';
import type { Lock } from './cyclonedx.ts';

test('a package is listed with version, check sum and licence, once per version', () => {
  const list = billOfMaterials({
    packages: {
      '': { name: 'register', version: '1.0.0', license: 'EUPL-1.2' },
      'node_modules/@a/b': { version: '2.0.0', integrity: 'sha256-/w==', license: 'MIT' },
      'node_modules/c/node_modules/@a/b': { version: '2.0.0', integrity: 'sha256-/w==', license: 'MIT' },
      'node_modules/c': { version: '1.0.0', license: '(MIT OR Apache-2.0)', optional: true },
    },
  });
  expect(list).toMatchObject({
    metadata: { component: { type: 'application', name: 'register', licenses: [{ license: { id: 'EUPL-1.2' } }] } },
    components: [
      {
        name: '@a/b',
        purl: 'pkg:npm/%40a/b@2.0.0',
        hashes: [{ alg: 'SHA-256', content: 'ff' }],
        licenses: [{ license: { id: 'MIT' } }],
      },
      { name: 'c', scope: 'optional', licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
    ],
  });
});

test('npm run sbom lists everything the lock file holds, the same each time', () => {
  const run = () => spawnSync(process.execPath, ['scripts/sbom.ts'], { encoding: 'utf8' }).stdout;
  const text = run();
  expect(run()).toBe(text);
  const { components } = JSON.parse(text) as { components: { name: string; version: string; 'bom-ref': string }[] };
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const locked = Object.entries(packages).filter(([path]) => path.includes('node_modules/'));
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  for (const [path, { name, version }] of locked)
    expect(listed).toContain(`${name ?? path.split('node_modules/').at(-1)}@${version}`);
  expect(new Set(components.map((one) => one['bom-ref'])).size).toBe(components.length);
});
