import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Heading, Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../schema/language.ts';
import { guideLink } from './links.ts';
import { allGuidePages, filesOf, guidePage, guideSlugs } from './pages.ts';
import { headingId, nodesIn, parseGuide, questionOf, wordsOf } from './parse.ts';
import { guidePictures, heaviestPicture, pictureNamed, picturePath } from './pictures.ts';
import type { GuidePictureName } from './pictures.ts';

const nodes = (blocks: readonly Nodes[]) => [...nodesIn(blocks)];
const headings = (blocks: readonly Nodes[]) => nodes(blocks).filter((node): node is Heading => node.type === 'heading');

/** What must be the same in both languages: the outline, where it leads, what it shows; commands to the letter. */
const outline = (blocks: readonly Nodes[]): string[] =>
  nodes(blocks).flatMap((node) => {
    if (node.type === 'heading') return `heading ${node.depth}`;
    if (node.type === 'link') return node.url.replace(/#.*$/, '');
    if (node.type === 'image') return node.url;
    if (node.type === 'code') return node.value;
    return ['listItem', 'blockquote'].includes(node.type) ? node.type : [];
  });

test.each(languages)('every page of the guide exists (%s)', (language) => {
  expect(filesOf(language).toSorted()).toEqual([...guideSlugs].toSorted());
});

describe.each(guideSlugs)('%s', (slug) => {
  test('says the same in German and English', () => {
    expect(outline(guidePage(slug, 'en').blocks)).toEqual(outline(guidePage(slug, 'de').blocks));
  });

  test.each(languages)('has a sound outline (%s)', (language) => {
    const { title, lead, blocks } = guidePage(slug, language);
    const depths = headings(blocks).map(({ depth }) => depth);
    expect(depths[0]).toBe(2);
    for (const [index, depth] of depths.entries()) expect(depth - (depths[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    const ids = headings(blocks).map(headingId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(title.length).toBeLessThan(60);
    expect(lead.length).toBeLessThan(260);
  });
});

test('every link of the guide can be made, and those to fields are named by the schema', () => {
  for (const { language, text } of allGuidePages())
    for (const node of nodes(text.blocks)) {
      if (node.type !== 'link') continue;
      const { label } = guideLink(node.url, language);
      if (label === undefined) expect(wordsOf(node), node.url).not.toBe('');
    }
  expect(guideLink('feld:stelle/groupAdmins', 'en')).toEqual({
    href: '/en/hilfe/felder/stelle/#feld-groupAdmins',
    label: 'Group admins',
  });
  expect(guideLink('feld:operationalData.access', 'de').label).toBe('Betriebsdaten: Zugriff');
  expect(() => guideLink('feld:humanOverside', 'de')).toThrow('humanOverside');
  expect(() => guideLink('javascript:alert(1)', 'de')).toThrow();
});

test('every question of the checklists names the fields that answer it', () => {
  const asked = nodes(guidePage('checklisten', 'de').blocks).filter(
    (node) => node.type === 'paragraph' && questionOf(node.children) !== undefined,
  );
  expect(asked.length).toBeGreaterThan(40);
  for (const question of asked)
    expect(
      nodes([question]).filter((node) => node.type === 'link' && node.url.startsWith('feld:')).length,
      wordsOf(question),
    ).toBeGreaterThan(0);
});

test('the guide names no provision that the registry does not carry', () => {
  const folder = 'registry/law';
  const norms = readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as { norm: string });
  const named = guideSlugs.flatMap((slug) => [
    ...wordsOf({ type: 'root', children: [...guidePage(slug, 'de').blocks] }).matchAll(
      /(?:Art\.|§) \d+\w?(?: Abs\. \d+)? (?:KI-VO|DSGVO|BGG|BITV 2\.0)/g,
    ),
  ]);
  expect(named.length).toBeGreaterThan(4);
  for (const [words] of named)
    expect(
      norms.some(({ norm }) => norm.includes(words)),
      words,
    ).toBe(true);
});

test('every picture is there, as large and light as promised, and shown with words for those who do not see it', () => {
  const shown = allGuidePages().flatMap(({ language, text }) =>
    nodes(text.blocks).flatMap((node) => (node.type === 'image' ? [{ language, node }] : [])),
  );
  for (const { node } of shown) expect(node.alt?.length).toBeGreaterThan(20);
  const names = Object.keys(guidePictures) as GuidePictureName[];
  expect(new Set(shown.map(({ node }) => pictureNamed(node.url)))).toEqual(new Set(names));
  const files = new Set(names.flatMap((name) => languages.map((language) => picturePath(name, language))));
  expect(
    readdirSync('site/public/hilfe')
      .map((file) => `/hilfe/${file}`)
      .toSorted(),
  ).toEqual([...files].toSorted());
  for (const name of names)
    for (const language of languages) {
      const file = join('site/public', picturePath(name, language));
      expect(existsSync(file), file).toBe(true);
      const bytes = readFileSync(file);
      expect(bytes.length, file).toBeLessThanOrEqual(heaviestPicture);
      // Header of an extended WebP file: https://developers.google.com/speed/webp/docs/riff_container
      expect(bytes.toString('latin1', 8, 16), file).toBe('WEBPVP8X');
      const { width, height } = guidePictures[name];
      expect([bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1], file).toEqual([width, height]);
    }
});

test('a page that does not begin with title and lead is refused', () => {
  expect(() => parseGuide('## Zu klein\n\nText')).toThrow('# title');
  expect(() => parseGuide('# Titel\n\n- Liste')).toThrow('paragraph');
});
