import type { Values } from '../entry-form/format.ts';
import { below } from '../entry-form/verdict.ts';
import { dateOf } from './dates.ts';
import { addItem, itemsOf } from './list-items.ts';
import { isPlainObject } from '../../schema/plain-object.ts';

/* Between the controls of the page and the statements of a record. The controls are the only state there is. */

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the controls state. */
export interface Reading {
  readonly values: Values;
  /** Path of a statement, or of one still missing -> the element that takes the focus for it. */
  readonly places: ReadonlyMap<string, HTMLElement>;
}

/** Fields right below a section, group or item. */
export const fieldsIn = (box: Element): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>('[data-key]')].filter((field) => boxOf(field) === box);

const boxOf = (field: Element): Element | null => field.parentElement!.closest('[data-key],[data-item],[data-section]');

const controlOf = (field: Element): Control => field.querySelector<Control>('[data-value]')!;

/** Reads the fields of a section, without what is empty: so positions in lists are those of the file. */
export function readFields(box: Element): Reading {
  const places = new Map<string, HTMLElement>();
  return { values: readGroup(box, '', places) ?? {}, places };
}

function readGroup(box: Element, path: string, places: Map<string, HTMLElement>): Values | undefined {
  const stated = fieldsIn(box).flatMap((field) => {
    const key = field.dataset['key']!;
    const value = readField(field, below(path, key), places);
    return value === undefined ? [] : [[key, value] as const];
  });
  return stated.length > 0 ? Object.fromEntries(stated) : undefined;
}

function readField(field: HTMLElement, path: string, places: Map<string, HTMLElement>): unknown {
  switch (field.dataset['kind']) {
    case 'group':
      places.set(path, field);
      return readGroup(field, path, places);
    case 'codes': {
      places.set(path, field);
      const ticked = [...field.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
      return ticked.length > 0 ? ticked : undefined;
    }
    case 'list': {
      places.set(path, field);
      const values: unknown[] = [];
      for (const item of itemsOf(field)) {
        const own = below(path, values.length);
        const inItem = new Map<string, HTMLElement>();
        const value = item.dataset['item'] === 'group' ? readGroup(item, own, inItem) : readControl(controlOf(item));
        if (value === undefined) continue;
        values.push(value);
        places.set(own, item.dataset['item'] === 'group' ? item : controlOf(item));
        for (const [at, element] of inItem) places.set(at, element);
      }
      return values.length > 0 ? values : undefined;
    }
    default:
      places.set(path, controlOf(field));
      return readControl(controlOf(field));
  }
}

function readControl(control: Control): unknown {
  const text = control.value;
  if (text.trim() === '') return undefined;
  switch (control.dataset['value']) {
    case 'flag':
      return text === 'true';
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : text;
    case 'date':
    case 'partial-date':
      return dateOf(text);
    case 'reference':
      // What is not in the list counts as it was typed: the check says that it is unknown.
      return control.dataset['id'] ?? text;
    default:
      return text;
  }
}

/** Puts statements into the controls; those without a field are left out. */
export function fillFields(box: Element, values: Values): void {
  for (const field of fieldsIn(box)) {
    const value = values[field.dataset['key']!];
    if (value !== undefined) fillField(field, value);
  }
}

function fillField(field: HTMLElement, value: unknown): void {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  switch (field.dataset['kind']) {
    case 'group':
      return fillFields(field, inside(value));
    case 'codes':
      for (const box of field.querySelectorAll<HTMLInputElement>('input')) box.checked = items.includes(box.value);
      return;
    case 'list':
      for (const item of itemsOf(field)) item.remove();
      for (const one of items) {
        const item = addItem(field);
        if (item.dataset['item'] === 'group') fillFields(item, inside(one));
        else fillControl(controlOf(item), one);
      }
      return;
    default:
      fillControl(controlOf(field), value);
  }
}

function fillControl(control: Control, value: unknown): void {
  if (typeof value === 'object') return;
  control.value = String(value);
  if (control.dataset['value'] === 'reference') control.dataset['id'] = String(value);
}

const inside = (value: unknown): Values => (isPlainObject(value) ? value : {});
