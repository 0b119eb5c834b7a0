/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { FormField } from '../../../schema/derive/decap-config.ts';
import { applies, isOwed, laterStage } from '../../entry-form/duty.ts';
import { elementId } from '../../entry-form/element-id.ts';
import type { Values } from '../../entry-form/format.ts';
import { below, findingsAt } from '../../entry-form/verdict.ts';
import { words } from '../words.ts';
import { Combobox } from './combobox.tsx';
import { FieldFindings } from './findings.tsx';
import { state } from './state.ts';
import { isPlainObject } from '../../../schema/plain-object.ts';

/** A field of the configuration as our widgets read it, whatever its widget. */
export type Described = Omit<FormField, 'fields' | 'field'> & {
  readonly widget?: string;
  readonly fields?: readonly Described[];
  readonly field?: Described;
  readonly multiple?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
};

interface Props {
  readonly field: Described;
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The fields of a group; those that do not apply stay away unless they carry a value. */
export function Fields({
  fields,
  path,
  values,
  onChange,
}: {
  fields: readonly Described[];
  path: string;
  values: Values;
  onChange: (values: Values) => void;
}) {
  return (
    <>
      {fields
        .filter(({ name, when }) => values[name] !== undefined || applies({ when }, state.record))
        .map((field) => (
          <FormEntry
            key={field.name}
            field={field}
            path={below(path, field.name)}
            value={values[field.name]}
            onChange={(value) => onChange(withValue(values, field.name, value))}
          />
        ))}
    </>
  );
}

/** Without a value the key goes, so that nothing empty is written. */
const withValue = (values: Values, key: string, value: unknown): Values => {
  const { [key]: _, ...others } = values;
  return value === undefined || value === '' ? others : { ...others, [key]: value };
};

function dutyOf(field: Described): string {
  if (isOwed(field, state.record)) return words.required;
  const later = laterStage(field, state.record);
  return later ? words.requiredFrom(words.stages[later]) : words.optional;
}

function FormEntry(props: Props): ReactNode {
  const { field, path, value, onChange } = props;
  const id = elementId(path);
  const isGroup = field.widget === 'object' || field.widget === 'list' || field.multiple === true;
  const findings = findingsAt(state.shown, path, field.multiple === true);
  const label = (
    <>
      {field.label} <span className="r-duty">{dutyOf(field)}</span>
    </>
  );
  const description = `${id}-hilfe ${id}-befunde`;
  const help = (
    <>
      <p id={`${id}-hilfe`} className="r-help">
        {field.hint} {field.example !== undefined && <span>{words.example(field.example)}</span>}
      </p>
      <FieldFindings id={`${id}-befunde`} findings={findings} />
    </>
  );
  if (isGroup)
    return (
      <fieldset
        id={id}
        tabIndex={-1}
        className={field.multiple ? 'r-field' : 'r-field r-group'}
        aria-describedby={description}
        data-path={path}
      >
        <legend className="r-label">{label}</legend>
        {help}
        <GroupInput {...props} />
      </fieldset>
    );
  return (
    <div className="r-field" data-path={path}>
      <label id={`${id}-name`} htmlFor={id} className="r-label">
        {label}
      </label>
      {help}
      <Input
        field={field}
        id={id}
        labelledBy={`${id}-name`}
        describedBy={description}
        invalid={findings.some(({ level }) => level === 'error')}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

function GroupInput({ field, path, value, onChange }: Props): ReactNode {
  if (field.widget === 'object')
    return <Fields fields={field.fields ?? []} path={path} values={asValues(value)} onChange={onChange} />;
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const put = (next: readonly unknown[]) => onChange(next.length > 0 ? next : undefined);
  if (field.multiple) {
    return (
      <div className="r-choices">
        {field.options?.map((option) => (
          <label key={option.value} className="r-choice">
            <input
              type="checkbox"
              checked={items.includes(option.value)}
              onChange={({ target: { checked } }) =>
                put(checked ? [...items, option.value] : items.filter((one) => one !== option.value))
              }
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    );
  }
  const label = field.label ?? field.name;
  const replace = (index: number, item: unknown) => put(items.map((one, at) => (at === index ? item : one)));
  return (
    <>
      {items.map((item, index) => {
        const own = below(path, index);
        const id = elementId(own);
        const name = words.item(label, index + 1);
        const remove = (
          <button type="button" className="r-button" onClick={() => put(items.filter((_, at) => at !== index))}>
            {words.remove(name)}
          </button>
        );
        const findings = findingsAt(state.shown, own, false);
        return field.fields ? (
          <fieldset key={index} id={id} tabIndex={-1} className="r-item" data-path={own}>
            <legend className="r-label">{name}</legend>
            <FieldFindings id={`${id}-befunde`} findings={findings} />
            <Fields
              fields={field.fields}
              path={own}
              values={asValues(item)}
              onChange={(next) => replace(index, next)}
            />
            {remove}
          </fieldset>
        ) : (
          <div key={index} className="r-item r-single" data-path={own}>
            <label id={`${id}-name`} htmlFor={id} className="r-hidden">
              {name}
            </label>
            <FieldFindings id={`${id}-befunde`} findings={findings} />
            <Input
              field={field.field ?? field}
              id={id}
              labelledBy={`${id}-name`}
              describedBy={`${id}-befunde`}
              invalid={findings.length > 0}
              value={item}
              onChange={(next) => replace(index, next ?? '')}
            />
            {remove}
          </div>
        );
      })}
      <button type="button" className="r-button" onClick={() => put([...items, field.fields ? {} : ''])}>
        {words.add(label)}
      </button>
    </>
  );
}

interface InputProps {
  readonly field: Described;
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const inputModes = { url: 'url', email: 'email', phone: 'tel', 'regional-key': 'numeric' } as const;

function Input({ field, id, labelledBy, describedBy, invalid, value, onChange }: InputProps): ReactNode {
  const required = isOwed(field, state.record);
  const text = value === undefined || value === null ? '' : String(value);
  const common = {
    id,
    className: 'r-input',
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    'aria-required': required || undefined,
  };
  if (field.reference)
    return (
      <Combobox
        target={field.reference}
        value={text}
        {...{ id, labelledBy, describedBy, invalid, required, onChange }}
      />
    );
  switch (field.widget) {
    case 'text':
      return (
        <textarea {...common} rows={rowsFor(text)} value={text} onChange={({ target }) => onChange(target.value)} />
      );
    case 'select':
      return (
        <select {...common} value={text} onChange={({ target }) => onChange(target.value || undefined)}>
          <option value="">{words.none}</option>
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case 'boolean':
      return (
        <select
          {...common}
          value={text}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value === 'true')}
        >
          <option value="">{words.none}</option>
          <option value="true">{words.yes}</option>
          <option value="false">{words.no}</option>
        </select>
      );
    case 'datetime':
      return (
        <input {...common} type="date" value={text} onChange={({ target }) => onChange(target.value || undefined)} />
      );
    case 'number':
      return (
        <input
          {...common}
          type="number"
          min={0}
          step="any"
          value={text}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.valueAsNumber)}
        />
      );
    default: {
      const mode = inputModes[field.primitive as keyof typeof inputModes];
      return (
        <input
          {...common}
          type="text"
          inputMode={mode}
          value={text}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    }
  }
}

/** As high as its text, within reason. */
const rowsFor = (text: string): number =>
  Math.min(
    20,
    Math.max(
      3,
      text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 80), 0),
    ),
  );

const asValues = (value: unknown): Values => (isPlainObject(value) ? value : {});
