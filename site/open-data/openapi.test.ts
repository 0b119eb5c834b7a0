import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { published } from '../lib/open-data.ts';
import { openData } from './files.ts';
import { completeDeployer, exceptedProvider, incompleteProvider, instanceWith } from './instance.fixture.ts';

/** The real register, and an invented one that has what the real one lacks: systems in scope of Annex VIII, an operator. */
const registers = {
  real: published,
  invented: openData(
    instanceWith({
      'vorrang-der-antraege': completeDeployer,
      'eigenes-pruefsystem': incompleteProvider,
      formularvorpruefung: exceptedProvider,
    }),
    [],
  ),
};

interface Operation {
  readonly parameters?: readonly { readonly example: string }[];
  readonly responses: { readonly '200': { readonly content: Record<string, { schema: object }> } };
}
interface Description {
  readonly paths: Record<string, { readonly get: Operation }>;
  readonly components: { readonly schemas: Record<string, object> };
}

describe.each(Object.entries(registers))('the interface of the %s register', (_, { files, singles }) => {
  const textOf = (path: string) => files.find((file) => file.path === path)!.text();
  const source = textOf('api/v1/openapi.json');
  const description = JSON.parse(source) as Description;

  test('is described without a fault, says Redocly', async () => {
    const config = await createConfig({ extends: ['recommended'], rules: { 'no-unused-components': 'off' } });
    const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
    // Licence and contact are the operator's to enter.
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual(
      [],
    );
  });

  test('has a path for every file, and a file for every path and example', () => {
    const existing = new Set([...files, ...singles].map(({ path }) => `/${path}`));
    const described = Object.entries(description.paths).flatMap(([path, { get }]) =>
      path.includes('{id}') ? get.parameters!.map(({ example }) => path.replace('{id}', example)) : [path],
    );
    expect(described.filter((path) => !existing.has(path))).toEqual([]);
    expect(files.map(({ path }) => `/${path}`).filter((path) => !(path in description.paths))).toEqual([]);
  });

  test('is what the files look like, says Ajv', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
    addFormats.default(ajv, ['date']);
    ajv.addVocabulary(['components']);
    ajv.addSchema({ $id: 'api', components: description.components });
    const validators = new Map<string, ValidateFunction>();
    const validatorOf = (path: string) => {
      const { schema } = description.paths[path]!.get.responses['200'].content['application/json']!;
      const { $ref } = schema as { $ref: string };
      const known = validators.get($ref) ?? ajv.compile({ $ref: `api${$ref}` });
      validators.set($ref, known);
      return known;
    };
    const checked = [
      ...files.filter(({ format }) => format === 'json').map((file) => ({ file, path: `/${file.path}` })),
      ...singles.map((file) => ({ file, path: `/${file.path.replace(/[^/]+\.json$/, '{id}.json')}` })),
    ];
    expect(checked.length).toBeGreaterThan(20);
    for (const { file, path } of checked) {
      const validate = validatorOf(path);
      expect(validate(JSON.parse(file.text())), `${file.path}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(
        true,
      );
    }
  });

  test('refuses what is not published that way', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile({ ...description.components.schemas['System'] });
    expect(validate({ id: 'nur-eine-kennung' })).toBe(false);
    expect(validate.errors).not.toHaveLength(0);
  });
});

test('the schemas are sound for validators of both drafts', () => {
  const schemas = published.files.filter(({ path }) => path.endsWith('.schema.json'));
  for (const { path, text } of schemas) {
    const schema = JSON.parse(text()) as { $schema: string };
    const ajv = /draft-07/.test(schema.$schema)
      ? new Ajv({ strict: true, keywords: ['enumDescriptions'] })
      : new Ajv2020({ strict: true });
    addFormats.default(ajv, ['date']);
    expect(ajv.compile(schema)({}), path).toBe(false);
  }
  expect(schemas.length).toBeGreaterThan(9);
});
