import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Virtual } from '@guidepup/virtual-screen-reader';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test, vi } from 'vitest';

// The reader expects of its surroundings what jsdom has not; our ids need no more than this.
vi.stubGlobal('CSS', { escape: (id: string) => id.replace(/[^\w-]/g, '\\$&') });

/** What a screen reader says of the main part of a page, phrase by phrase. */
async function spoken(html: string): Promise<string[]> {
  const { window } = new JSDOM(html);
  const main = window.document.querySelector('main')!;
  // One part of a long list stands for the others.
  for (const list of main.querySelectorAll('ul, ol, tbody'))
    for (const item of [...list.children].slice(25)) item.remove();
  const reader = new Virtual();
  await reader.start({
    container: main,
    window: window as unknown as NonNullable<Parameters<Virtual['start']>[0]>['window'],
  });
  while ((await reader.lastSpokenPhrase()) !== 'end of main') await reader.next();
  const phrases = await reader.spokenPhraseLog();
  await reader.stop();
  window.close();
  return phrases;
}

const built = (path: string) => readFileSync(join(inject('output'), path, 'index.html'), 'utf8');

/** Phrases in which two words run together because nothing but a line break stood between their elements. */
const runTogether = (phrases: readonly string[]) =>
  phrases.filter((phrase) =>
    /\p{L}:\d|\d\p{Lu}\p{Ll}|\p{Ll}[.!?]\p{Lu}\p{Ll}/u.test(phrase.replace(/\S*(?:\/\/|www\.|@)\S*/g, '')),
  );

/** What is said from one phrase on until another. */
const between = (phrases: readonly string[], from: string, to: string) =>
  phrases.slice(phrases.indexOf(from) + 1, phrases.indexOf(to, phrases.indexOf(from)));

test('words that run together in a name are noticed', async () => {
  expect(runTogether(await spoken('<main><h2>Hessen:<b>12</b><i>Systeme</i></h2></main>'))).toContain(
    'heading, Hessen:12Systeme, level 2',
  );
});

describe('read aloud,', () => {
  test.each([
    '/',
    '/systeme/',
    '/systeme/application-manager-mecklenburg-vorpommern/',
    '/systeme/mucgpt/',
    '/organisationen/landeshauptstadt-muenchen/',
    '/themen/transport/',
    '/en/systeme/mucgpt/',
  ])('%s says its title first and runs no words together', async (path) => {
    const phrases = await spoken(built(path));
    expect(phrases.find((phrase) => phrase.startsWith('heading'))).toMatch(/, level 1$/);
    expect(runTogether(phrases)).toEqual([]);
  });

  test('a figure of the start page is a number and a name, each by itself', async () => {
    const region = 'region, Das Register in Zahlen';
    const phrases = between(await spoken(built('/')), region, `end of ${region}`);
    const numbers = phrases.flatMap((phrase, index) => (/^[\d.]+$/.test(phrase) ? [index] : []));
    expect(numbers.length).toBeGreaterThanOrEqual(3);
    for (const index of numbers) expect(phrases.slice(index + 1, index + 3).join(' ')).toMatch(/\p{L}{5}/u);
  });

  test('a statement is a term and its value, and what nobody stated is said to be missing', async () => {
    const phrases = await spoken(built('/systeme/application-manager-mecklenburg-vorpommern/'));
    expect(between(phrases, 'Verantwortliche Stelle', 'end of definition')).toEqual([
      'end of term',
      'definition',
      expect.stringMatching(/^link, /),
    ]);
    const region = 'region, Prüft ein Mensch?';
    expect(between(phrases, region, `end of ${region}`)).toContain('Angabe fehlt');
  });

  test('a card of a list says whose system it is, its name as a link, and its status', async () => {
    const phrases = await spoken(built('/themen/transport/'));
    const card = between(phrases, 'article', 'end of article');
    expect(card).toContainEqual(expect.stringMatching(/^heading, .+, level [23]$/));
    expect(card).toContainEqual(expect.stringMatching(/^link, /));
    expect(card).toContainEqual(expect.stringMatching(/Einsatz|Entwicklung|Planung|Erprobung|beendet/));
  });
});
