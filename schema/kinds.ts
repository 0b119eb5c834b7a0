import type { z } from 'zod';
import { closest } from './closest.ts';
import type { Bilingual } from './language.ts';
import { exceptions } from './exceptions.ts';
import { law } from './law.ts';
import { logoPath } from './logo.ts';
import { operator } from './operator.ts';
import { organisation } from './organisation.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { idPattern } from './primitives.ts';
import { request } from './request.ts';
import { system } from './system.ts';
import { jurisdiction } from './vocabularies/jurisdiction.ts';

/** What a record file can be, and where it then lies below the registry's root. */
export const kinds = {
  system: {
    label: { de: 'KI-System', en: 'AI system' },
    folder: 'systems',
    byJurisdiction: true,
    formats: ['yaml', 'mdx'],
    schema: system,
  },
  organisation: {
    label: { de: 'Stelle', en: 'Public body' },
    folder: 'organisations',
    byJurisdiction: true,
    formats: ['yaml'],
    schema: organisation,
  },
  request: {
    label: { de: 'Gesuch', en: 'Request' },
    folder: 'requests',
    byJurisdiction: false,
    formats: ['yaml'],
    schema: request,
  },
  law: {
    label: { de: 'Rechtspflicht', en: 'Legal duty' },
    folder: 'law',
    byJurisdiction: false,
    formats: ['yaml'],
    schema: law,
  },
  operator: {
    label: { de: 'Betreiber', en: 'Operator' },
    folder: '',
    byJurisdiction: false,
    formats: ['yaml'],
    schema: operator,
  },
  exceptions: {
    label: { de: 'Ausnahmen von der Prüfung', en: 'Exceptions from the check' },
    folder: '',
    byJurisdiction: false,
    formats: ['yaml'],
    schema: exceptions,
  },
} as const satisfies Record<string, KindFacts>;

interface KindFacts {
  readonly label: Bilingual;
  /** Empty for the kinds that are one file at the root, named after the kind. */
  readonly folder: string;
  readonly byJurisdiction: boolean;
  readonly formats: readonly Format[];
  readonly schema: z.ZodObject;
}

export type Kind = keyof typeof kinds;
export type Format = 'yaml' | 'mdx';
export type RecordOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;
export type Jurisdiction = (typeof jurisdiction.codes)[number];

/** What a record's path says about it. */
export interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly jurisdiction?: Jurisdiction;
  readonly format: Format;
}

const folders = Object.values(kinds).flatMap(({ folder }) => (folder ? [`${folder}/`] : []));
const rootKinds = (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].folder === '');

/** Devices of Windows, which cannot hold files of these names: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Reads kind, id and jurisdiction off a path below the registry's root, `systems/mv/some-id.yaml`.
 * @param path with forward slashes
 */
export function placeOf(path: string): { place: Place } | { problem: Problem } {
  const steps = path.split('/');
  const name = steps.pop() ?? '';
  const root = rootKinds.find((kind) => path === `${kind}.yaml`);
  if (root) return { place: { kind: root, id: root, format: 'yaml' } };
  const [folder, ...below] = steps;
  const found = Object.entries(kinds).find(([, facts]) => folder && facts.folder === folder);
  if (!found) {
    const reason = folder === undefined ? 'root' : 'folder';
    return {
      problem: problem('stray-file', {
        reason,
        allowed: [...folders, ...rootKinds.map((kind) => `${kind}.yaml`), logoPath],
      }),
    };
  }
  const [kind, facts] = found as [Kind, KindFacts];
  const format = facts.formats.find((ending) => name.endsWith(`.${ending}`));
  if (!format)
    return {
      problem: problem('stray-file', { reason: 'extension', allowed: facts.formats.map((ending) => `.${ending}`) }),
    };
  const where = below.join('/');
  const allowed: readonly string[] = facts.byJurisdiction ? jurisdiction.codes : [''];
  if (!allowed.includes(where))
    return {
      problem: problem('wrong-folder', {
        folder: [folder, ...below].join('/'),
        allowed: allowed.map((code) => (code ? `${folder}/${code}/` : `${folder}/`)),
        close: closest(where, allowed),
      }),
    };
  const id = name.slice(0, -format.length - 1);
  if (!idPattern.test(id)) return { problem: problem('file-name', { name }) };
  if (reservedNames.test(id)) return { problem: problem('reserved-name', { name }) };
  return { place: { kind, id, format, jurisdiction: facts.byJurisdiction ? (where as Jurisdiction) : undefined } };
}
