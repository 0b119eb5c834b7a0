import { expect, test } from 'vitest';
import type { Field } from '../../schema/fields.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { newPath, queryIn } from '../redaktion/deep-link.ts';
import { prefilled } from './prefill.ts';

const system = fieldsOfKind('system');
const read = (query: string, fields = system) => prefilled(new URLSearchParams(query), fields);

test('each field takes what it can hold: words, an id, codes joined by commas, yes or no', () => {
  expect(
    read('name=+Posthilfe+&organisation=stadt-musterstadt&policyFields=transport,health&openForCooperation=false'),
  ).toEqual({
    name: 'Posthilfe',
    organisation: 'stadt-musterstadt',
    policyFields: ['transport', 'health'],
    openForCooperation: false,
  });
});

test('a number is taken as one', () => {
  const words = { label: { de: 'Zahl', en: 'Number' }, help: { de: 'Zahl', en: 'Number' }, example: 1 };
  const number: Field = { key: 'n', path: 'n', words, required: false, shape: { kind: 'leaf', primitive: 'number' } };
  expect(read('n=2.5', [number])).toEqual({ n: 2.5 });
  expect(read('n=viele', [number])).toEqual({});
});

test('what no field takes is ignored, and so is what says nothing', () => {
  expect(read('unknown=1&name=+&policyFields=,&openForCooperation=vielleicht&contact=ki&keywords=Post,Brief')).toEqual(
    {},
  );
});

test('only the fields in question are filled in', () => {
  expect(read('name=Posthilfe&summary=Sie+hilft.', system.slice(0, 5))).toEqual({ name: 'Posthilfe' });
});

test('what a link to the form states arrives as it was', () => {
  const plan = 'Anträge & Belege <prüfen> mit "KI", 100 % sicher? #1 + a=b';
  const link = newPath({ kind: 'request' }, { summary: plan, policyFields: 'transport,health' });
  expect(prefilled(queryIn(new URL(link, 'https://example.org').hash), fieldsOfKind('request'))).toEqual({
    summary: plan,
    policyFields: ['transport', 'health'],
  });
  expect(prefilled(queryIn('#/collections/request/new'), fieldsOfKind('request'))).toEqual({});
});
