import { describe, expect, test } from 'vitest';
import { checkRegistry } from '../../../schema/check.ts';
import { formKinds } from '../../../schema/derive/decap-config.ts';
import type { FormKind } from '../../../schema/derive/decap-config.ts';
import { formIndexOf } from '../../../schema/derive/form-index.ts';
import { fieldsOfKind } from '../../../schema/leaves.ts';
import { readRegistryFolder } from '../../../store/registry-folder.ts';
import { texts } from '../../i18n/index.ts';
import type { Draft } from '../../steckbrief/entry.ts';
import { organisationPage } from '../../steckbrief/organisation-page.ts';
import { requestPage } from '../../steckbrief/request-page.ts';
import { systemPage } from '../../steckbrief/system-page.ts';
import type { Values } from '../../entry-form/format.ts';
import { neighboursOf } from './neighbours.ts';
import { shapedRecord } from './shaped.ts';
import { isPlainObject } from '../../../schema/plain-object.ts';

const { registry } = checkRegistry(readRegistryFolder('registry'), { name: 'registry', today: '2026-11-28' });
if (!registry) throw new Error('The registry has errors.');
const everyone = [...registry.system.values(), ...registry.organisation.values()];
const neighbours = neighboursOf(formIndexOf(everyone, (file) => file));

const entries = (kind: FormKind) => [...registry[kind].values()];
const shaped = (kind: FormKind, record: Values) => shapedRecord(record, fieldsOfKind(kind));

/** The page of whatever was typed; throws where the preview would break. */
function pageOf(kind: FormKind, record: Values): object {
  const draft = { id: 'entwurf', record: shaped(kind, record) };
  if (kind === 'system') return systemPage(draft as Draft<'system'>, 'de', neighbours);
  if (kind === 'organisation') return organisationPage(draft as Draft<'organisation'>, 'de', neighbours);
  return requestPage(draft as Draft<'request'>, 'de', neighbours);
}

describe.each(formKinds)('%s', (kind) => {
  test('of a whole entry nothing is left out', () => {
    for (const { record } of entries(kind)) {
      const { id: _, ...stated } = record as Values;
      expect(shaped(kind, record as Values)).toEqual(expect.objectContaining(stated));
    }
  });

  test('nothing half-typed breaks its page', () => {
    const odd = ['', ' ', 'x', '2026-1', 5, Number.NaN, true, null, [], [''], [null], {}, [{}], [[]], { x: 1 }];
    const whole = Object.assign({}, ...entries(kind).map(({ record }) => record)) as Values;
    pageOf(kind, {});
    for (const key of Object.keys(whole)) {
      for (const value of odd) pageOf(kind, { ...whole, [key]: value });
      for (const value of brokenInside(whole[key], odd)) pageOf(kind, { ...whole, [key]: value });
    }
  });
});

/** A value with each of its parts broken in turn, or gone. */
function brokenInside(value: unknown, odd: readonly unknown[]): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => brokenInside(item, odd).map((one) => [one]));
  if (!isPlainObject(value)) return [];
  return Object.keys(value).flatMap((key) => [...odd, undefined].map((one) => ({ ...value, [key]: one })));
}

test('a new entry has all questions in their order, each with what is missing', () => {
  const page = systemPage({ id: '', record: {} }, 'de', neighbours);
  expect(page.questions.map(({ heading }) => heading)).toEqual(Object.values(texts('de').questions));
  expect(page.questions.every(({ facts, gaps }) => facts.length === 0 && gaps.length > 0)).toBe(true);
  expect(page.name).toBeUndefined();
  expect(page.head.map(({ text }) => text)).toEqual([undefined, undefined, undefined]);
});

test('a record names its neighbours, and what the register does not know stands for itself', () => {
  const [{ id, record }] = entries('organisation') as [(typeof everyone)[number]];
  const headOf = (organisation: string) => systemPage({ id: '', record: { organisation } }, 'de', neighbours).head[0];
  expect(headOf(id)?.text).toBe(record.name);
  expect(headOf('nirgendwo')?.text).toBe('nirgendwo');
});
