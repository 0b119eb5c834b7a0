import { formParts } from '../../schema/derive/decap-config.ts';
import type { FormKind } from '../../schema/derive/decap-config.ts';
import { formSectionsOf } from '../../schema/derive/form-sections.ts';
import type { Field, Shape } from '../../schema/fields.ts';
import { editYaml, newYaml, same } from '../../schema/edit-yaml.ts';
import { partsOf } from '../../schema/fix.ts';
import type { Format } from '../../schema/kinds.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { readText } from '../../schema/read.ts';
import { isPlainObject } from '../../schema/plain-object.ts';
import type { PlainObject } from '../../schema/plain-object.ts';

export type Values = PlainObject;

/** A record as the form holds it: its statements by section, beside them what the form must not lose. */
export type Sheet = Values & {
  /** The file as it was opened; absent for a new record. */
  readonly source?: string;
  readonly id?: string;
  /** Narrative of an `.mdx` file. */
  readonly body?: string;
};

/** Reads a file into a sheet. Never throws: a file that cannot be read gives a sheet that says nothing. */
export function sheetOf(text: string, kind: FormKind, format: Format): Sheet {
  const { data, body } = readText(text, format);
  const record: Values = isPlainObject(data) ? data : {};
  const stated = formSectionsOf(kind).map(({ id, fields }) => [
    id,
    Object.fromEntries(fields.filter(({ key }) => record[key] !== undefined).map(({ key }) => [key, record[key]])),
  ]);
  return { source: text, ...(body !== undefined && { [formParts.body]: body }), ...Object.fromEntries(stated) };
}

/** What a sheet states, without what is empty. */
export function recordOf(sheet: Sheet, kind: FormKind): Values {
  return cleanRecord(flat(sheet, kind), fieldsOfKind(kind));
}

/**
 * Writes a sheet as a file. Unchanged, it is the file that was opened, byte by byte; otherwise it differs from that in
 * the changed statements only.
 */
export function textOf(sheet: Sheet, kind: FormKind, format: Format): string {
  const fields = fieldsOfKind(kind);
  const { source } = sheet;
  if (source === undefined) {
    const yaml = newYaml(recordOf(sheet, kind), fields);
    return format === 'mdx' ? `---\n${yaml}---\n\n${narrative(sheet)}` : yaml;
  }
  const { data, body } = readText(source, format);
  // Nothing to build on: the file has to be mended where it lies.
  if (!isPlainObject(data)) return source;
  const stated = flat(sheet, kind);
  const shown = formSectionsOf(kind).flatMap((section) => section.fields);
  const after: Record<string, unknown> = { ...data };
  for (const { key, shape } of shown) if (!same(data[key], stated[key])) after[key] = cleaned(stated[key], shape);
  const parts = partsOf(source, format, body);
  const yaml = same(data, after) ? parts.yaml : edited(parts.yaml, data, after, fields);
  const sameBody = format === 'yaml' || (sheet.body ?? '') === body;
  return `${parts.opening}${yaml}${parts.closing}${sameBody ? parts.body : `\n${narrative(sheet).trimStart()}`}`;
}

/** Should the changed text not say what it is to say, it is written anew. */
function edited(yaml: string, before: Values, after: Values, fields: readonly Field[]): string {
  const text = editYaml(yaml, before, after, fields);
  return same(readText(text, 'yaml').data, withoutUndefined(after)) ? text : newYaml(after, fields);
}

const narrative = ({ body = '' }: Sheet): string => (body.trim() ? `${body.trimEnd()}\n` : '');

const flat = (sheet: Sheet, kind: FormKind): Values =>
  Object.assign({}, ...formSectionsOf(kind).map(({ id }) => sheet[id] ?? {})) as Values;

const withoutUndefined = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function cleanRecord(values: Values, fields: readonly Field[]): Values {
  return withoutUndefined(
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        cleaned(value, fields.find((field) => field.key === key)?.shape),
      ]),
    ),
  );
}

/** A value without what is empty and without blanks around it; nothing if nothing is left. */
function cleaned(value: unknown, shape: Shape | undefined): unknown {
  if (typeof value === 'string') {
    // Windows sends its own line ends; blanks at the end of a line are never meant.
    const text = value
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+$/gm, '')
      .trim();
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const item = shape?.kind === 'list' ? shape.item : undefined;
    const items = value.map((one) => cleaned(one, item)).filter((one) => one !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (isPlainObject(value)) {
    const group = cleanRecord(value, shape?.kind === 'group' ? shape.fields : []);
    return Object.keys(group).length === 0 ? undefined : group;
  }
  return value ?? undefined;
}
