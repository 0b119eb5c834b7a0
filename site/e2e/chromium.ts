import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Containers have no user namespaces for the sandbox; the rest keeps the browser from calling home. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where browsers are installed by hand or by the system. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const installed = (): string | undefined =>
  [process.env['CHROMIUM_PATH'], ...usual, chromium.executablePath()].find((path) => path && existsSync(path));

/** Ways to get a browser, each tried only if the one before did not bring one. */
const ways: readonly { name: string; possible: () => boolean; commands: readonly (readonly string[])[] }[] = [
  {
    name: 'Playwright',
    possible: () => true,
    commands: [[process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium']],
  },
  {
    name: 'Debian',
    possible: () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
    ],
  },
];

/**
 * Path of a Chrome or Chromium: one that is installed, else one that is fetched now.
 * @throws with one sentence if this machine has none and none can be had
 */
export function findChromium(): string {
  for (const way of [undefined, ...ways]) {
    if (way?.possible()) {
      process.stdout.write(`Kein Browser gefunden; er wird über ${way.name} geholt …\n`);
      for (const [command, ...options] of way.commands)
        spawnSync(command!, options, {
          stdio: 'inherit',
          timeout: 300_000,
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        });
    }
    const path = installed();
    if (path) return path;
  }
  throw new Error(
    'Für die Browser-Tests fehlt Chrome oder Chromium, und es ließ sich keiner installieren: bitte einen Browser installieren oder CHROMIUM_PATH auf seine Programmdatei setzen.',
  );
}
