import { vocabularyNamed } from '../../schema/vocabulary.ts';
import { columnsOf, item } from '../../schema/columns.ts';
import type { Column } from '../../schema/columns.ts';
import { digestOf } from './data-file.ts';
import type { DataFile } from './data-file.ts';
import { dataLicense } from '../../schema/vocabularies/data-license.ts';
import type { Instance } from './instance.ts';
import { listOf } from './published.ts';
import type { PublishedKind } from './published.ts';

/** The tables of the API and the kind of record in each row. */
export interface Table {
  readonly kind: PublishedKind;
  readonly file: DataFile;
}

/**
 * Describes the CSV files so that programs need not guess types and meanings (Data Package 2.0, Table Schema:
 * https://datapackage.org). Paths are relative to the description, as the standard demands.
 */
export function dataPackage({ name, license, state }: Instance, tables: readonly Table[]): object {
  const term = license && dataLicense.term(license);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ki-register',
    title: name.de,
    ...(state ? { version: state.commit } : {}),
    ...(term ? { licenses: [{ name: term.maps.spdx, path: term.maps.dcat, title: term.de }] } : {}),
    resources: tables.map(({ kind, file }) => {
      const { bytes, sha256 } = digestOf(file);
      return {
        name: listOf(kind),
        type: 'table',
        path: file.path.split('/').at(-1),
        title: file.title.de,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        schema: { fields: columnsOf(kind).map(fieldOf), primaryKey: ['id'] },
      };
    }),
  };
}

function fieldOf(column: Column): object {
  const { name, labels, help, shape, required } = column;
  const isList = column.steps.includes(item);
  return {
    name,
    title: labels.map(({ de }) => de).join(': '),
    description: help.de,
    // The cell of a list holds several values, so it is text whatever they are.
    ...(isList ? { type: 'string' } : typeOf(column)),
    ...(required || (shape.vocabulary && !isList)
      ? {
          constraints: {
            ...(required ? { required: true } : {}),
            ...(shape.vocabulary && !isList ? { enum: vocabularyNamed(shape.vocabulary).codes } : {}),
          },
        }
      : {}),
  };
}

function typeOf({ shape: { primitive } }: Column): object {
  switch (primitive) {
    case 'number':
      return { type: 'number' };
    case 'flag':
      return { type: 'boolean' };
    case 'date':
      return { type: 'date' };
    case 'email':
      return { type: 'string', format: 'email' };
    case 'url':
      return { type: 'string', format: 'uri' };
    default:
      return { type: 'string' };
  }
}
