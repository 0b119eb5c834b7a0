import { describe, expect, test } from 'vitest';
import { editPage, forgePage } from '../../schema/forge.ts';
import type { Forge } from '../../schema/forge.ts';
import { commentLinks, problemLinks, questionLinks } from './report-links.ts';

const subject = {
  id: 'muster-bot',
  name: 'Bot „Ä & B“ #1',
  address: 'https://ki-register.example.org/systeme/muster-bot/',
};
const forge = (type: Forge['type'], more: Partial<Forge> = {}): Forge => ({
  type,
  url: 'https://git.example.org/',
  repository: 'land/ki-register',
  ...more,
});

/** What the other side reads out of a link. */
const fields = (href: string) => Object.fromEntries(new URL(href).searchParams);

describe('an error in an entry can be reported', () => {
  test.each([
    ['gitlab', 'https://git.example.org/land/ki-register/-/issues/new', 'issue[title]', 'issue[description]'],
    ['github', 'https://git.example.org/land/ki-register/issues/new', 'title', 'body'],
    ['forgejo', 'https://git.example.org/land/ki-register/issues/new', 'title', 'body'],
  ] as const)('on %s, with all that tells which entry', (type, page, title, body) => {
    const [link] = problemLinks(subject, { forge: forge(type) }, 'de');
    expect(link).toMatchObject({ way: 'forge', href: expect.stringMatching(/^[\x21-\x7e]+$/) });
    expect(link!.href.split('?')[0]).toBe(page);
    expect(fields(link!.href)).toEqual({
      [title]: 'Fehler im Eintrag „Bot „Ä & B“ #1“',
      [body]:
        'Eintrag: Bot „Ä & B“ #1 (muster-bot)\nSeite: https://ki-register.example.org/systeme/muster-bot/\n\nWas ist falsch, und wie ist es richtig? Bitte eine Quelle nennen:\n',
    });
  });

  test('by mail, in the language of the page', () => {
    const [link] = problemLinks(subject, { operatorMail: 'register+ki@example.org' }, 'en');
    expect(link!.href).toMatch(/^mailto:register%2Bki@example\.org\?subject=Error%20in%20the%20entry%20/);
    expect(fields(link!.href)['body']).toContain('\r\nPage: https://ki-register.example.org/systeme/muster-bot/\r\n');
  });

  test('by mail and forge where there are both, on the page that explains where there is neither', () => {
    const both = problemLinks(subject, { forge: forge('github'), operatorMail: 'ki@example.org' }, 'de');
    expect(both.map(({ way }) => way)).toEqual(['mail', 'forge']);
    expect(problemLinks(subject, {}, 'en')).toEqual([{ way: 'page', href: '/en/melden/#fehler' }]);
  });
});

describe('a question goes', () => {
  const contact = { email: 'ki@stadt.example.org', formUrl: 'https://www.example.org/kontakt' };

  test('to the body, by mail or in its form', () => {
    const links = questionLinks(subject, { contact, forge: forge('github'), operatorMail: 'ki@example.org' }, 'de');
    expect(links.map(({ way }) => way)).toEqual(['mail', 'form']);
    expect(links[0]!.href).toMatch(/^mailto:ki@stadt\.example\.org\?subject=Frage%20zu%20/);
    expect(links[1]!.href).toBe(contact.formUrl);
  });

  test('to those who run the register where the body gave no contact', () => {
    expect(questionLinks(subject, { operatorMail: 'ki@example.org' }, 'de')).toMatchObject([{ way: 'mail' }]);
    expect(questionLinks(subject, {}, 'de')).toEqual([{ way: 'page', href: '/melden/#fehler' }]);
  });
});

describe('the file of an entry can be edited', () => {
  const file = 'registry/systems/mv/muster-bot.yaml';

  test.each([
    ['gitlab', `https://git.example.org/land/ki-register/-/edit/main/${file}`],
    ['github', `https://git.example.org/land/ki-register/edit/main/${file}`],
    ['forgejo', `https://git.example.org/land/ki-register/_edit/main/${file}`],
  ] as const)('on %s', (type, address) => {
    expect(editPage(forge(type), file)).toBe(address);
  });

  test('on the branch that is published, whatever its name', () => {
    expect(editPage(forge('github', { branch: 'stand#1' }), file)).toContain('/edit/stand%231/registry/');
  });
});

test('no link leads to an address that none may lead to', () => {
  expect(forgePage(forge('gitlab', { url: 'javascript:alert(1)//' }), 'commit/0123abc')).toBeUndefined();
  expect(problemLinks(subject, { forge: forge('github', { url: 'http://10.0.0.1' }) }, 'de')).toMatchObject([
    { way: 'page' },
  ]);
});

test.each([
  ['gitlab', 'https://git.example.org/land/ki-register/-/issues?search=muster-bot'],
  ['github', 'https://git.example.org/land/ki-register/issues?q=muster-bot'],
  ['forgejo', 'https://git.example.org/land/ki-register/issues?q=muster-bot'],
] as const)('an entry is discussed on %s, where its id finds what others wrote', (type, search) => {
  const [read, write] = commentLinks(subject, forge(type), 'de');
  expect(read!.href).toBe(search);
  expect(Object.values(fields(write!.href))).toEqual([
    'Kommentar zu „Bot „Ä & B“ #1“',
    expect.stringContaining('(muster-bot)'),
  ]);
  expect(commentLinks(subject, undefined, 'de')).toEqual([]);
});
