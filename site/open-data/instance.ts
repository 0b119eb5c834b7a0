import type { Registry } from '../../schema/check.ts';
import type { Bilingual } from '../../schema/language.ts';
import { dataLicense } from '../../schema/vocabularies/data-license.ts';
import type { Revision } from '../../store/revision.ts';

/**
 * Stands in for the address of a register that has not been told its own: RDF and JSON-LD need absolute addresses, and
 * names below `.invalid` lead nowhere (RFC 2606).
 */
export const placeholderAddress = 'https://register.invalid/';

/** Who publishes what, where and in which state: everything the open data depend on. */
export interface Instance {
  readonly registry: Registry;
  /** Absolute address of the root with a slash at its end. */
  readonly address: string;
  /** Path of the root with a slash at its end, as links on the pages begin. */
  readonly base: string;
  readonly name: Bilingual;
  /** The operator, if one is entered. */
  readonly operatedBy?: { readonly name: string; readonly email?: string };
  /** Code of the licence, if one is entered. */
  readonly license?: (typeof dataLicense.codes)[number];
  /** Commit the data come from; absent outside of Git. */
  readonly state?: Revision;
}

/** Whether the address is the real one. */
export const knowsAddress = ({ address }: Pick<Instance, 'address'>): boolean => address !== placeholderAddress;

/** Absolute address of a file below the root. */
export const absolute = ({ address }: Pick<Instance, 'address'>, path: string): string =>
  address + path.split('/').map(encodeURIComponent).join('/');

/** Path of a file on this site, as a link begins. */
export const rooted = ({ base }: Pick<Instance, 'base'>, path: string): string =>
  base + path.split('/').map(encodeURIComponent).join('/');

/** What stands at the head of every list: state, licence, description. Nothing in it changes between equal builds. */
export function about(instance: Instance, schema?: string): object {
  const { state, license, name } = instance;
  const term = license && dataLicense.term(license);
  return {
    register: name,
    state: state ?? null,
    license: term ? { spdx: term.maps.spdx, uri: term.maps.dcat, de: term.de, en: term.en } : null,
    ...(schema ? { schema: rooted(instance, schema) } : {}),
    documentation: `${instance.base}daten/`,
  };
}
