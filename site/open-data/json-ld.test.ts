import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { breadcrumbList, jsonLdText } from './json-ld.ts';

const hostile = [
  '</script><script>window.hostile=1</script>',
  '</SCRIPT >',
  '<!--<script>',
  ']]>',
  '&lt;/script&gt;',
  'a\u2028b\u2029c',
  '"}\\u003c',
];

test.each(hostile)('no name gets out of the script it stands in: %j', (name) => {
  const text = jsonLdText(breadcrumbList([{ name, url: 'https://register.example/' }]));
  const { document } = new JSDOM(`<head><script type="application/ld+json">${text}</script></head><body></body>`)
    .window;
  const scripts = [...document.querySelectorAll('script')];
  expect(scripts).toHaveLength(1);
  expect(document.body.childNodes).toHaveLength(0);
  expect(JSON.parse(scripts[0]!.textContent)).toMatchObject({ itemListElement: [{ position: 1, name }] });
  expect(text).not.toMatch(/[<>\u2028\u2029]/);
});
