import { columnsOf, germanCell, item, separators } from '../../schema/columns.ts';
import type { Column } from '../../schema/columns.ts';
import type { Field } from '../../schema/fields.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';

/** A column of the template, with what a person needs to fill it in. */
export interface TemplateColumn {
  readonly column: Column;
  /** German labels from the outermost field to the leaf, `Kontakt: E-Mail`; the import knows the column by it. */
  readonly label: string;
  readonly help: string;
  /** A cell may hold several values. */
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly example: string;
}

/**
 * The columns of the template: first what every entry needs and what a body owes on registration, then the rest in the
 * order of the schema. Free text beyond the fields is left to the files.
 */
export function templateColumns(): readonly TemplateColumn[] {
  const fields = fieldsOfKind('system');
  const all = columnsOf('system').filter(({ name }) => name !== 'narrative');
  const example = exampleOf(fields) as Readonly<Record<string, unknown>>;
  const columns = all.map((column): TemplateColumn & { readonly isFirst: boolean } => {
    const outermost = fields.find(({ key }) => key === column.steps[0]);
    const isRequired = column.required && column.name !== 'id';
    return {
      column,
      label: column.labels.map(({ de }) => de).join(': '),
      help: column.help.de,
      isList: column.steps.includes(item),
      isRequired,
      example: column.name === 'id' ? '' : germanCell(example, column, (_, id) => id),
      isFirst: isRequired || (outermost?.words.due === 'registration' && outermost.words.when === undefined),
    };
  });
  return [...columns.filter(({ isFirst }) => isFirst), ...columns.filter(({ isFirst }) => !isFirst)];
}

/** A record made of the examples of its fields. */
function exampleOf(fields: readonly Field[]): unknown {
  const inside = (shape: Field['shape']): unknown => {
    if (shape.kind === 'group') return exampleOf(shape.fields);
    return shape.kind === 'list' ? [inside(shape.item)] : undefined;
  };
  return Object.fromEntries(
    fields
      .map(({ key, words, shape }) => [key, words.example ?? inside(shape)])
      .filter(([, value]) => value !== undefined),
  );
}

/** How several values stand in one cell, said in German. */
export const listHint = `Mehrere Werte mit „${separators[0].trim()}“ trennen.`;
