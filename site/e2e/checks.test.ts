import { describe, expect, test } from 'vitest';
import { show } from './browser.ts';
import { axeFaults, axeScript, sizeRules } from './checks/axe.ts';
import { firstViewFaults, weighLoading } from './checks/first-view.ts';
import { keyboardFaults } from './checks/keyboard.ts';
import { enlarged, layoutFaults, spaced, withStyle } from './checks/layout.ts';
import { structureFaults } from './checks/structure.ts';

/*
 * The checks themselves: each must find the one fault planted for it, and find nothing on the sound page that the
 * faults are planted in.
 */

const sound = `<!doctype html><html lang="de"><head><title>Probe</title><meta name="viewport" content="width=device-width"></head>
<body><header><a href="#inhalt">Zum Inhalt</a></header>
<main id="inhalt"><h1>Probe</h1><h2>Abschnitt</h2><!-- here --><p>Ein Satz, der für alle lesbar ist und nicht stört.</p>
<p><a href="/eins/">Erstes Verfahren</a></p><p><button>Senden</button></p></main></body></html>`;

const planted = (fault: string) => sound.replace('<!-- here -->', fault);

test('a sound page passes all checks', async () => {
  const page = await show(sound);
  expect(await structureFaults(page)).toEqual([]);
  expect(await layoutFaults(page)).toEqual([]);
  for (const style of [spaced, enlarged]) expect(await withStyle(page, style, () => layoutFaults(page))).toEqual([]);
  expect(await keyboardFaults(page)).toEqual([]);
});

test('a page that moves by itself is found, one that stands still is not', async () => {
  const faults = async (html: string) => {
    const { firstView } = await weighLoading(async () => ({ page: await show(html), requests: [], complaints: [] }));
    return firstViewFaults(firstView);
  };
  const later = `<script>
    setTimeout(() => requestAnimationFrame(() => {
      document.querySelector('h1').style.marginTop = '12rem';
    }), 100);
  </script>`;
  expect(await faults(sound)).toEqual([]);
  expect(await faults(planted(later))).toEqual([expect.stringMatching(/^layout shift: 0\.\d+$/)]);
});

describe('the check of the structure finds', () => {
  test.each([
    ['an id given twice', '<p id="x">a</p><p id="x">b</p>', /^id twice: x/],
    ['a gap in the headings', '<h4>Zu tief</h4>', /^heading: level 4 follows level 2/],
    ['an empty heading', '<h3> </h3>', /^heading: an empty h3/],
    ['a second title', '<h1>Noch einer</h1>', /^heading: 2 of level 1/],
    ['a link that says nothing', '<p>Klicken Sie <a href="/zwei/">hier</a>.</p>', /^vague link: hier/],
    ['one text for two targets', '<a href="/zwei/">Erstes Verfahren</a>', /^link: “Erstes Verfahren” leads to/],
    ['a file name in place of words', '<img src="data:," alt="foto-1.jpg">', /^picture without words/],
    ['a drawing without a name', '<svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>', /^drawing without words/],
    ['a table without name', '<table><tr><th scope="col">a</th></tr></table>', /^table without name/],
    ['a table without scope', '<table><caption>T</caption><tr><th>a</th></tr></table>', /^table without scope: T/],
    ['an order of stops made by hand', '<a href="/drei/" tabindex="3">Drittes</a>', /^tab order by hand/],
    [
      'a foreign sentence that is not marked',
      '<p>This sentence is not in the language of the page.</p>',
      /^language: not “de”/,
    ],
    ['what only a mouse can press', '<div role="button">Auf</div>', /^only for the mouse/],
  ])('%s', async (_, fault, message) => {
    const faults = await structureFaults(await show(planted(fault)));
    expect(faults).toEqual([expect.stringMatching(message)]);
  });

  test('nothing wrong in a foreign sentence that is marked', async () => {
    const page = await show(planted('<p lang="en">This sentence is not in the language of the page.</p>'));
    expect(await structureFaults(page)).toEqual([]);
  });
});

describe('the check of the layout finds', () => {
  test('text that is cut off when it is spaced or enlarged, though not before', async () => {
    const page = await show(
      planted(
        '<p style="width:9em;margin:0;overflow:hidden;line-height:1.1;font-size:1rem">Einige Wörter, die gerade so in den Kasten passen.</p>',
      ),
    );
    // Fonts differ from machine to machine: the box gets the height that its words take up here.
    await page.evaluate(() => {
      const box = document.querySelector('p')!;
      box.style.width = `${box.clientWidth}px`;
      box.style.height = `${box.scrollHeight}px`;
    });
    expect(await layoutFaults(page)).toEqual([]);
    for (const style of [spaced, enlarged])
      expect(await withStyle(page, style, () => layoutFaults(page))).toEqual([expect.stringMatching(/^cut off: <p/)]);
  });

  test('text that stands out of its frame', async () => {
    const page = await show(
      planted('<p style="height:1em;border:1px solid;width:9em">Vier Wörter brauchen mehr Platz als da ist</p>'),
    );
    expect(await layoutFaults(page)).toEqual([expect.stringMatching(/^stands out of its frame: <p/)]);
  });

  test('a page that is wider than the window', async () => {
    const page = await show(planted('<div style="width:400px">breit</div>'));
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await layoutFaults(page)).toEqual([expect.stringMatching(/^wider than the window: .*breit/)]);
  });

  test('targets that are small and close together', async () => {
    const page = await show(
      planted(
        '<div style="font-size:10px;line-height:1"><button style="padding:0">a</button><button style="padding:0">b</button></div>',
      ),
    );
    await page.evaluate(axeScript);
    expect(await axeFaults(page, sizeRules)).toEqual([expect.stringMatching(/^target-size: /)]);
  });
});

describe('the walk with the keyboard finds', () => {
  const trapped = `<p><input aria-label="Falle" id="trap"></p><script>
    document.getElementById('trap').addEventListener('keydown', (press) => press.key === 'Tab' && press.preventDefault());
  </script>`;
  const returning = `<p><a href="/zwei/" id="a">Zweites</a> <a href="/drei/" id="b">Drittes</a></p><script>
    document.getElementById('b').addEventListener('keydown', (press) => {
      if (press.key !== 'Tab') return;
      press.preventDefault();
      document.getElementById('a').focus();
    });
  </script>`;
  test.each([
    ['a stop that holds the focus', trapped, /^never reached: <a> Erstes Verfahren/],
    ['a pair of stops that pass the focus to each other', returning, /^trap: the focus does not leave/],
    [
      'an order that is not the one seen',
      '<div style="display:flex;flex-direction:row-reverse"><a href="/zwei/">Zweites</a><a href="/drei/">Drittes</a></div>',
      /^backwards: from <a> Zweites to <a> Drittes/,
    ],
    [
      'an order from bottom to top',
      '<div style="display:flex;flex-direction:column-reverse"><a href="/zwei/">Zweites</a><a href="/drei/">Drittes</a></div>',
      /^backwards: from <a> Zweites to <a> Drittes/,
    ],
    ['a focus without any mark', '<a href="/zwei/" style="outline:0">Zweites</a>', /^focus not seen: <a> Zweites/],
    [
      'a mark in the colour of the ground',
      '<style>.ground:focus{outline:3px solid #fff}</style><a href="/zwei/" class="ground">Zweites</a>',
      /^focus not seen: <a> Zweites/,
    ],
    [
      'a focus below something that lies on top',
      '<a href="/zwei/">Zweites</a><div style="position:fixed;inset:60px 0 auto;height:400px;background:#fff;">darüber</div>',
      /^focus covered: /,
    ],
    [
      'a focus out of the window',
      '<a href="/zwei/" style="position:fixed;left:-999px">Zweites</a>',
      /^focus covered: <a> Zweites/,
    ],
  ])('%s', async (_, fault, message) => {
    const faults = await keyboardFaults(await show(planted(fault)));
    expect(faults).toContainEqual(expect.stringMatching(message));
  });
});
