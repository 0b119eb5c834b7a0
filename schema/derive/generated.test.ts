import { expect, test } from 'vitest';
import { kinds } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import { jsonSchemaOf } from './json-schema.ts';

/* The test is the generator: `npm run generate` runs it with `-u`, which writes the files. */
const refresh = 'schema/generated/ is out of date: run `npm run generate` and commit the result';

test.each(Object.keys(kinds) as Kind[])('the JSON Schema of %s is up to date', async (kind) => {
  const text = `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`;
  await expect(text, refresh).toMatchFileSnapshot(`../generated/${kind}.schema.json`);
});
