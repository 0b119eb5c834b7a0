import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** Runs the project's own rules, as `eslint .` does over all pages, on a component that does not exist. */
async function complaints(template: string): Promise<number> {
  const [result] = await new ESLint().lintText(`---\nconst { t, on } = Astro.props;\n---\n\n${template}\n`, {
    filePath: 'site/components/Sample.astro',
  });
  return result!.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax').length;
}

test('text that a component carries itself, instead of taking it from the texts of both languages, is refused', async () => {
  expect(await complaints('<p class="lead">{t.lead}, <b>–</b> {on && t.more}<img alt="" src={t.src} /></p>')).toBe(0);
  for (const [template, found] of [
    ['<p>Alle Systeme</p>', 1],
    ['<p>{t.lead}: oder</p>', 1],
    ['<img alt="Karte" src="x.png" />', 1],
    ['<input aria-label="Suche" />', 1],
    ['<p>{on ? "ja" : "nein"}</p>', 2],
    ['<p>{`Stand ${t.date}`}</p>', 1],
    ['<p class={on ? "a" : "b"}>{[t.a, "Noch keine"].join()}</p>', 1],
  ] as const)
    expect(await complaints(template), template).toBe(found);
}, 60_000);
