import { describe, expect, test } from 'vitest';
import type { Forge } from '../../schema/forge.ts';
import { longest, waysFor } from './hand-over.ts';

const file = { path: 'registry/systems/mv/post-bot.yaml', text: 'name: Post & Bot #1\nsummary: „Ä“ + b\n' };
const forge = (type: Forge['type']): Forge => ({ type, url: 'https://git.example.org', repository: 'land/register' });
const ways = (type: Forge['type'], text = file.text) =>
  waysFor({ ...file, text }, 'Post & Bot', { folder: 'registry', forge: forge(type), mail: 'ki@example.org' }, 'de');
const fields = (href: string) => Object.fromEntries(new URL(href).searchParams);

describe('a finished report is handed over', () => {
  test.each([
    ['github', 'https://git.example.org/land/register/new/main/registry/systems/mv'],
    ['forgejo', 'https://git.example.org/land/register/_new/main/registry/systems/mv'],
  ] as const)('on %s as a new file with its text', (type, page) => {
    const [way] = ways(type);
    expect(way).toMatchObject({ kind: 'new-file', carriesText: true });
    expect(way!.href.split('?')[0]).toBe(page);
    expect(fields(way!.href)).toEqual({ filename: 'post-bot.yaml', value: file.text });
  });

  test('on GitLab as a new file whose text is pasted, or as an issue that carries it', () => {
    const [page, issue] = ways('gitlab');
    expect(page).toEqual({
      kind: 'new-file',
      href: 'https://git.example.org/land/register/-/new/main/registry/systems/mv?file_name=post-bot.yaml',
      carriesText: false,
    });
    expect(fields(issue!.href)['issue[title]']).toBe('Neuer Eintrag: Post & Bot');
    expect(fields(issue!.href)['issue[description]']).toContain(`\n\`\`\`yaml\n${file.text}\`\`\`\n`);
  });

  test('by mail to the editors', () => {
    const mail = ways('github').at(-1)!;
    expect(mail.href).toMatch(/^mailto:ki@example\.org\?subject=Neuer%20Eintrag/);
    expect(fields(mail.href)['body']).toContain('name: Post & Bot #1\r\n');
  });

  test('with a text too long for an address only as far as an address goes', () => {
    for (const type of ['github', 'gitlab', 'forgejo'] as const)
      for (const way of ways(type, `summary: ${'ä'.repeat(1300)}\n`)) {
        expect(way.carriesText).toBe(false);
        expect(way.href.length).toBeLessThan(longest.mail);
        expect(decodeURIComponent(way.href)).toContain('post-bot.yaml');
      }
  });

  test('nowhere where nobody is named', () => expect(waysFor(file, 'Post', { folder: '' }, 'en')).toEqual([]));
});
