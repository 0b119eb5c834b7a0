import { stringify } from 'yaml';
import type { Field } from '../fields.ts';
import { fieldsOfKind } from '../leaves.ts';
import type { Kind } from '../kinds.ts';
import { sections } from '../system.ts';
import { vocabularyNamed } from '../vocabulary.ts';

/**
 * A new record to fill in: German comments say what belongs where, an example stands beside each key. What every
 * reported record owes first stands open; the rest waits behind `#`, section by section.
 */
export function templateOf(kind: Kind): string {
  const fields = fieldsOfKind(kind).filter(({ key }) => key !== 'id');
  const first = fields.filter(({ required, words }) => required || (words.due === 'registration' && !words.when));
  const rest = fields.filter((field) => !first.includes(field));
  const opening = [
    '# Zeilen mit # sind Erläuterungen und dürfen gelöscht werden.',
    '# Was nicht bekannt ist, bleibt weg: Die Website zeigt dann „Angabe fehlt“.',
  ];
  const later = groupsOf(kind, rest).flatMap(({ heading, fields: some }) => [
    `# ─── ${heading} ───`,
    '',
    ...some.flatMap((field) => [...explained(field), ...commented(field), '']),
  ]);
  return [
    ...opening,
    '',
    ...first.flatMap((field) => [...explained(field), ...commented(field), `${field.key}:`, '']),
    ...later,
  ].join('\n');
}

function groupsOf(kind: Kind, fields: readonly Field[]): { heading: string; fields: readonly Field[] }[] {
  if (kind !== 'system') return [{ heading: 'Weitere Angaben', fields }];
  return sections
    .map(({ label, keys }) => ({
      heading: label.de,
      fields: fields.filter(({ key }) => (keys as readonly string[]).includes(key)),
    }))
    .filter((group) => group.fields.length > 0);
}

function explained({ words, shape }: Field): string[] {
  const leaf = shape.kind === 'list' ? shape.item : shape;
  const vocabulary = leaf.kind === 'leaf' && leaf.vocabulary ? vocabularyNamed(leaf.vocabulary) : undefined;
  const codes = vocabulary?.terms.map(({ code, de }) => `${code} (${de})`).join(', ');
  return [`# ${words.label.de}: ${words.help.de}`, ...(codes ? [`# Erlaubt: ${codes}`] : [])];
}

/** The field with its example, behind `#`. */
function commented({ key, words, shape }: Field): string[] {
  const example = words.example ?? (shape.kind === 'leaf' ? undefined : exampleOf(shape));
  return stringify({ [key]: example }, { lineWidth: 110 })
    .trimEnd()
    .split('\n')
    .map((line) => `# ${line}`.trimEnd());
}

/** An example of a group or list put together from the examples of its fields. */
function exampleOf(shape: Field['shape']): unknown {
  switch (shape.kind) {
    case 'leaf':
      return undefined;
    case 'list':
      return [exampleOf(shape.item)];
    case 'group':
      return Object.fromEntries(
        shape.fields.map(({ key, words, shape: own }) => [key, words.example ?? exampleOf(own)]),
      );
  }
}
