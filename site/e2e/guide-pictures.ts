import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { outputFolder } from '../../store/output-folder.ts';
import { guidePictures, heaviestPicture, picturePath } from '../guide/pictures.ts';
import type { GuidePicture, GuidePictureName } from '../guide/pictures.ts';

/** Where the pictures of the guide are kept. */
const folder = join(import.meta.dirname, '..', 'public');

/** From fine to coarse: the first picture that is light enough is taken. */
const qualities = [80, 65, 50, 35, 20];

/**
 * Draws the pictures of the guide from the site as it was built last and from the real form.
 * @param site address of the site, without a slash at its end
 * @returns how many there are
 * @throws if a picture is too heavy for a page
 */
export async function drawGuidePictures(browser: Browser, site: string): Promise<number> {
  const form = await startForm();
  let done = 0;
  try {
    for (const [name, picture] of Object.entries(guidePictures) as [GuidePictureName, GuidePicture][]) {
      const { width, height, shrunk, path, languages } = picture;
      for (const language of languages) {
        const context = await browser.newContext({
          baseURL: site,
          colorScheme: 'light',
          reducedMotion: 'reduce',
          locale: language,
          viewport: { width: width * shrunk, height: height * shrunk * 2 },
        });
        const page = await context.newPage();
        const top = path === '/redaktion/' ? await openForm(page, form.address) : await openPage(page, path, language);
        writePicture(picturePath(name, language), await draw(page, picture, top));
        await context.close();
        done += 1;
      }
    }
  } finally {
    form.stop();
  }
  return done;
}

/** Opens a page; its picture begins where its content does. */
async function openPage(page: Page, path: string, language: string): Promise<number> {
  await page.goto(language === 'de' ? path : `/en${path}`);
  await page.waitForLoadState('networkidle');
  return page.getByRole('main').evaluate((main) => main.getBoundingClientRect().top);
}

/** Opens the form for a new system. */
async function openForm(page: Page, address: string): Promise<number> {
  await page.goto(`${address}/redaktion/#/collections/system-mv/new`);
  await page.getByRole('button', { name: 'Anmelden' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Neuer Eintrag' }).waitFor();
  await page.frameLocator('iframe').getByText('Betrifft mich das?').waitFor();
  return 0;
}

async function draw(page: Page, { width, height, shrunk }: GuidePicture, top: number): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const clip = { x: 0, y: top, width: width * shrunk, height: height * shrunk, scale: 1 / shrunk };
  for (const quality of qualities) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip });
    const picture = Buffer.from(data, 'base64');
    if (picture.length <= heaviestPicture) return picture;
  }
  throw new Error(`A picture of ${page.url()} is heavier than ${heaviestPicture} bytes.`);
}

function writePicture(path: string, picture: Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}

/** The form on this machine, on the real registry; nothing is saved in it. */
async function startForm(): Promise<{ address: string; stop: () => void }> {
  const server = spawn(process.execPath, ['scripts/redaktion.ts', '--built', '--port', '0'], {
    env: { ...process.env, OUT_DIR: outputFolder() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((found, failed) => {
    server.stdout.on('data', (text: Buffer) => {
      const [said] = /http:\/\/127\.0\.0\.1:\d+/.exec(text.toString()) ?? [];
      if (said) found(said);
    });
    server.once('close', () => failed(new Error('The form could not be started.')));
  });
  return { address, stop: () => server.kill('SIGTERM') };
}
