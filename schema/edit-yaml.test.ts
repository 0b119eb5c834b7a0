import { describe, expect, test } from 'vitest';
import { editYaml, newYaml, same } from './edit-yaml.ts';
import { fieldsOfKind } from './leaves.ts';
import { readText } from './read.ts';

const fields = fieldsOfKind('organisation');
const text = `# Kopf
type: municipality # von Hand
name: 'Stadt Musterstadt'

formerNames:
  - name: Alt # bleibt
    until: "1999"
`;
const before = readText(text, 'yaml').data as Record<string, unknown>;

describe('one statement is changed and nothing else', () => {
  test('a changed value keeps the way it was written', () => {
    const changed = editYaml(text, before, { ...before, name: 'Stadt Neu' }, fields);
    expect(changed).toBe(text.replace('Stadt Musterstadt', 'Stadt Neu'));
  });

  test('a new statement goes to its place in the schema, a dropped one takes only its lines along', () => {
    const { formerNames: _, ...rest } = before;
    const changed = editYaml(text, before, { ...rest, website: 'https://www.example.org' }, fields);
    expect(changed).toBe(
      "# Kopf\ntype: municipality # von Hand\nname: 'Stadt Musterstadt'\nwebsite: https://www.example.org\n\n",
    );
  });
});

test('a new file stands in the order of the schema; what other readers take for numbers stands in quotes', () => {
  const record = { type: 'municipality', name: '1_000', formerNames: [{ until: '1999', name: 'yes' }] };
  const made = newYaml(record, fields);
  expect(made).toBe("name: '1_000'\ntype: municipality\nformerNames:\n  - name: 'yes'\n    until: '1999'\n");
  expect(same(readText(made, 'yaml').data, record)).toBe(true);
});
