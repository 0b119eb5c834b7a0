/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { countryName } from '../../schema/countries.ts';
import { collectionNamed } from '../../schema/derive/decap-config.ts';
import type { FormKind } from '../../schema/derive/decap-config.ts';
import { formSectionsOf } from '../../schema/derive/form-sections.ts';
import type { Field, Shape } from '../../schema/fields.ts';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { state } from './form/state.ts';
import { recordOf } from '../entry-form/format.ts';
import type { Sheet, Values } from '../entry-form/format.ts';
import { choiceWith } from '../entry-form/known.ts';
import { words } from './words.ts';

interface Props {
  readonly entry: { get(key: string): unknown };
}

/** What the entry will say, section by section, with the same labels as on its page. */
export function Preview({ entry }: Props): ReactNode {
  const kind = collectionNamed(String(entry.get('collection')))?.kind;
  if (!kind) return null;
  const sheet = (entry.get('data') as { toJS(): unknown }).toJS() as Sheet;
  const record = recordOf(sheet, kind);
  return (
    <article lang="de">
      <h1>{String(record['name'] ?? record['title'] ?? words.previewGap)}</h1>
      {typeof record['summary'] === 'string' && <p>{record['summary']}</p>}
      {formSectionsOf(kind).map(({ id, label, fields }) => (
        <Section key={id} heading={label.de} fields={fields} record={record} kind={kind} />
      ))}
    </article>
  );
}

/** A section without any statement is left out, unless every entry owes something in it. */
function Section({
  heading,
  fields,
  record,
}: {
  heading: string;
  fields: readonly Field[];
  record: Values;
  kind: FormKind;
}) {
  const shown = fields.filter(({ key, required }) => required || record[key] !== undefined);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <Facts fields={shown} values={record} />
    </section>
  );
}

const Facts = ({ fields, values }: { fields: readonly Field[]; values: Values }) => (
  <dl>
    {fields.map(({ key, words: { label }, shape }) => (
      <div key={key}>
        <dt>{label.de}</dt>
        <dd>{values[key] === undefined ? words.previewGap : shown(shape, values[key])}</dd>
      </div>
    ))}
  </dl>
);

function shown(shape: Shape, value: unknown): ReactNode {
  switch (shape.kind) {
    case 'list':
      return (
        <ul>
          {(Array.isArray(value) ? value : []).map((item: unknown, index) => (
            <li key={index}>{shown(shape.item, item)}</li>
          ))}
        </ul>
      );
    case 'group': {
      const values = (typeof value === 'object' && value !== null ? value : {}) as Values;
      return <Facts fields={shape.fields.filter(({ key }) => values[key] !== undefined)} values={values} />;
    }
    case 'leaf':
      return leafText(shape, value);
  }
}

/** Half-typed values are shown as they are. */
function leafText({ primitive, vocabulary, target }: Extract<Shape, { kind: 'leaf' }>, value: unknown): string {
  const text = String(value);
  if (primitive === 'flag') return value === true ? words.yes : words.no;
  if (primitive === 'number' && typeof value === 'number') return formatNumber(value, 'de');
  if (primitive === 'date' || primitive === 'partial-date') return formatDate(text, 'de');
  if (primitive === 'country') return countryName(text, 'de') ?? text;
  if (vocabulary) return vocabularyNamed(vocabulary).terms.find(({ code }) => code === text)?.de ?? text;
  if (target) return choiceWith(state.known, target, text)?.name ?? text;
  return text;
}
