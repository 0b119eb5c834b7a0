/*
 * npm writes such lists, too (`npm sbom`), but refuses where a package asks for an older version of another than is
 * installed – as packages below Decap CMS and Lighthouse do – and nothing can make it go on. What is installed is what
 * the lock file says all the same.
 */

/** What is read of a lock file (version 3): https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly optional?: boolean;
}

const inFolder = 'node_modules/';

/**
 * The packages of a lock file as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/): those the site is built with and
 * those it ships, each once per version. The same lock file gives the same list: no time, no random number.
 */
export function billOfMaterials({ packages }: Lock): object {
  const components = new Map<string, object>();
  for (const [path, locked] of Object.entries(packages)) {
    if (!path.includes(inFolder) || locked.version === undefined) continue;
    const name = locked.name ?? path.slice(path.lastIndexOf(inFolder) + inFolder.length);
    const component = componentOf(name, locked.version, locked);
    components.set(component.purl, component);
  }
  const { name = '', version = '', license } = packages[''] ?? {};
  const { scope: _, ...own } = componentOf(name, version, { license });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...own, type: 'application' } },
    components: [...components].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component),
  };
}

function componentOf(name: string, version: string, { integrity, license, optional }: LockedPackage) {
  // https://github.com/package-url/purl-spec: the @ of a scope is encoded, its slash is not.
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
  const hashes = (integrity ?? '').split(' ').flatMap((entry) => {
    const [, size, value] = /^sha(256|384|512)-(.+)$/.exec(entry) ?? [];
    return size && value ? [{ alg: `SHA-${size}`, content: Buffer.from(value, 'base64').toString('hex') }] : [];
  });
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope: optional ? 'optional' : 'required',
    ...(hashes.length > 0 ? { hashes } : {}),
    ...(license ? { licenses: [licenseOf(license)] } : {}),
    purl,
  };
}

/** Names of licences and expressions of SPDX are told apart; what is neither is a name. */
function licenseOf(license: string): object {
  if (/^\(|\s(?:AND|OR|WITH)\s/.test(license)) return { expression: license };
  return { license: /\s/.test(license) ? { name: license } : { id: license } };
}
