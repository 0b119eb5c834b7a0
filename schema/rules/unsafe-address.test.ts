import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test.each([
  'https://www.example.org@example.com/',
  'http://www.example.org:geheim@example.com/',
  'https://xn--exmple-cua.org/',
  'https://www.exаmple.org/',
  '//www.example.com/x.js',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'file:///etc/hostname',
])('%s in a text is refused', (address) => {
  expect(saidOf('unsafe-address', { description: `Mehr unter (${address}).` })).toEqual(['error description']);
});

test.each([
  'https://www.example.org/weg?a=b@c',
  'https://müsterstadt.example/straße',
  'http://www.example.org/',
  'ein JavaScript: damit geht es',
  'data: fünf Werte',
  'und/oder // nichts',
  'poststelle@example.org',
  'https://',
])('%s in a text is not', (text) => {
  expect(saidOf('unsafe-address', { description: `Mehr unter ${text} heute.` })).toEqual([]);
});
