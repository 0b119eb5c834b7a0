import { expect, test } from 'vitest';
import type { Field, Shape } from './fields.ts';
import { levels } from './finding.ts';
import { findingsOn, reportedSystem } from './fixtures/registry.ts';
import { fieldsOfKind } from './leaves.ts';

type Data = Readonly<Record<string, unknown>>;

/** Records that owe nothing, by kind, and where they lie. */
const bases = {
  system: { path: 'systems/mv/wegweiser.yaml', record: reportedSystem },
  organisation: {
    path: 'organisations/mv/amt-musterstadt.yaml',
    record: { name: 'Amt Musterstadt', type: 'municipality' },
  },
  request: {
    path: 'requests/bauakten.yaml',
    record: {
      provenance: 'reported',
      title: 'Bauakten durchsuchen',
      summary: 'Musterstadt sucht eine Lösung.',
      organisation: 'stadt-musterstadt',
      status: 'open',
    },
  },
} as const;
const kinds = Object.keys(bases) as (keyof typeof bases)[];

/** A field with the groups and lists it lies in, outermost first. */
type Trail = readonly Field[];

function trails(fields: readonly Field[], above: Trail = []): Trail[] {
  return fields.flatMap((field) => {
    const trail = [...above, field];
    const inside = itemOf(field.shape);
    return [trail, ...(inside.kind === 'group' ? trails(inside.fields, trail) : [])];
  });
}

const itemOf = (shape: Shape): Shape => (shape.kind === 'list' ? shape.item : shape);

/** The value of the outermost field that holds `value` in the innermost; what its groups owe is taken from the examples. */
function holding([field, ...below]: Trail, value: unknown): unknown {
  if (!field || below.length === 0) return value;
  const inside = itemOf(field.shape);
  const owed = inside.kind === 'group' ? inside.fields.filter(({ required }) => required) : [];
  const group = {
    ...Object.fromEntries(owed.map(({ key, words }) => [key, words.example])),
    [below[0]!.key]: holding(below, value),
  };
  return field.shape.kind === 'list' ? [group] : group;
}

/** The gravest that the check says to a value in its place. */
function judged(kind: (typeof kinds)[number], trail: Trail, value: unknown) {
  const { path, record } = bases[kind];
  const changed: Data = { ...record, [trail[0]!.key]: holding(trail, value) };
  const at = trail.at(-1)!.path.replaceAll('[]', '[0]');
  const found = findingsOn({ [path]: changed })
    // The order of the keys is another matter than their values.
    .filter(({ file, path: place, rule }) => file === path && place.startsWith(at) && rule !== 'key-order')
    .map(({ level }) => level);
  return levels.find((level) => found.includes(level));
}

const withBad = kinds.flatMap((kind) =>
  trails(fieldsOfKind(kind)).flatMap((trail) => {
    const { badExample, example } = trail.at(-1)!.words;
    return badExample ? [{ name: `${kind}: ${trail.at(-1)!.path}`, kind, trail, badExample, example }] : [];
  }),
);

test('important fields of every kind show what does not help', () => {
  for (const kind of kinds) expect(withBad.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(1);
});

test.each(withBad)('$name: the check judges the bad example as the field says, and the good one not at all', (one) => {
  expect(judged(one.kind, one.trail, one.badExample.value)).toBe(one.badExample.found);
  expect(judged(one.kind, one.trail, one.example)).toBeUndefined();
});
