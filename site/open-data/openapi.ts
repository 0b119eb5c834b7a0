import { dataLicense } from '../../schema/vocabularies/data-license.ts';
import type { DataFile } from './data-file.ts';
import type { DescribedFile } from './files.ts';
import { formatOf } from './formats.ts';
import { knowsAddress } from './instance.ts';
import type { Instance } from './instance.ts';
import { schemas } from './openapi-schemas.ts';
import type { SchemaName } from './openapi-schemas.ts';
import { apiVersion, inBoth } from './words.ts';

/** A path with the id of a record in it, and what lies there. */
interface Single {
  readonly path: string;
  readonly summary: string;
  readonly schema: SchemaName;
  readonly operationId: string;
}

const singles: readonly Single[] = [
  { path: 'api/v1/systems/{id}.json', summary: 'Ein System / One system', schema: 'System', operationId: 'system' },
  {
    path: 'api/v1/annex-viii/{id}.json',
    summary: 'Angaben eines Systems nach Anhang VIII / Statements of one system under Annex VIII',
    schema: 'AnnexVIII',
    operationId: 'annexVIIIOfSystem',
  },
];

/**
 * The description of the files as an interface, OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1).
 * @param files each becomes a path
 * @param built files of single records; one of each kind is named as an example
 */
export function openApi(instance: Instance, files: readonly DescribedFile[], built: readonly DataFile[]): object {
  const license = instance.license && dataLicense.term(instance.license);
  return {
    openapi: '3.1.1',
    info: {
      title: `${instance.name.de} – ${inBoth((t) => t.service).de}`,
      description: `${inBoth((t) => t.catalogueDescription).de}\n\n${inBoth((t) => t.catalogueDescription).en}`,
      version: apiVersion,
      ...(license ? { license: { name: license.en, url: license.maps.dcat } } : {}),
      ...(instance.operatedBy?.email
        ? { contact: { name: instance.operatedBy.name, email: instance.operatedBy.email } }
        : {}),
    },
    servers: [{ url: serverUrl(instance), description: inBoth((t) => t.service).de }],
    // Everything is public.
    security: [],
    paths: Object.fromEntries([
      ...files.map((file) => [`/${file.path}`, { get: operation(file) }]),
      ...singles.flatMap((single) => {
        const example = exampleOf(single, built);
        return example === undefined ? [] : [[`/${single.path}`, { get: singleOperation(single, example) }]];
      }),
    ]),
    components: { schemas },
  };
}

/** The root of the site: absolute if the register knows it, else as seen from the description itself. */
const serverUrl = (instance: Instance): string =>
  (knowsAddress(instance) ? instance.address : instance.base).replace(/(?<=.)\/$/, '');

const operation = ({ path, title, use, format, schema }: DescribedFile): object => ({
  operationId: nameOf(path),
  summary: `${title.de} / ${title.en}`,
  description: `${use.de}\n\n${use.en}`,
  responses: {
    '200': response(
      `${title.de} / ${title.en}`,
      formatOf(format).contentType,
      schema ? { $ref: `#/components/schemas/${schema}` } : { type: 'string' },
    ),
    '404': { description: 'Gibt es nicht / Does not exist' },
  },
});

const singleOperation = ({ summary, schema, operationId }: Single, example: string): object => ({
  operationId,
  summary,
  parameters: [
    {
      name: 'id',
      in: 'path',
      required: true,
      description: 'Kennung des Eintrags / Identifier of the entry',
      schema: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      example,
    },
  ],
  responses: {
    '200': response(summary, formatOf('json').contentType, { $ref: `#/components/schemas/${schema}` }),
    '404': { description: 'Gibt es nicht / Does not exist' },
  },
});

const response = (description: string, contentType: string, schema: object): object => ({
  description,
  content: { [contentType.replace(/;.*$/, '')]: { schema } },
});

/** Id of the first record that lies at such a path. */
function exampleOf({ path }: Single, built: readonly DataFile[]): string | undefined {
  const [before = '', after = ''] = path.split('{id}');
  return built.find((file) => file.path.startsWith(before))?.path.slice(before.length, -after.length);
}

/** `api/v1/exchange/nl.json` -> `exchangeNlJson`. */
const nameOf = (path: string): string =>
  path
    .replace(/^api\/v1\//, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
