import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { logoPath } from '../../schema/logo.ts';
import { today } from '../../store/today.ts';
import type { SiteFile } from '../files/site-file.ts';
import { texts } from '../i18n/index.ts';
import { instance } from '../lib/open-data.ts';
import { instanceName, operator } from '../lib/operator.ts';
import { knowsAddress } from '../open-data/instance.ts';
import { drawn } from '../share/drawn.ts';
import { logo } from './logo.ts';
import { securityTxt, securityTxtPath } from './security-txt.ts';
import { coloursAsRules, iconOf } from './look.ts';

export const stylesheetPath = 'instanz.css';
export const sharePicturePath = 'teilen.png';

/** Whether the drawn picture for shared links shows this instance: name and claim stand in it as pixels. */
export const hasSharePicture: boolean =
  instanceName('de', texts('de').site.name) === drawn.name &&
  (operator.claim?.de ?? texts('de').site.tagline) === drawn.claim &&
  !operator.colours;

/** Rules of its own that an instance needs, besides the style sheet of all; nothing where it looks as delivered. */
const styles = [
  ...(operator.colours ? [coloursAsRules(operator.colours)] : []),
  ...(logo ? [ownText('logo.css')] : []),
  ...((operator.kopfzeile ?? 'off') === 'off' ? [] : [ownText('kopfzeile.css')]),
].join('\n');

export const hasStylesheet = styles !== '';

const security = securityTxt(operator.security, {
  today: today(),
  address: knowsAddress(instance) ? instance.address : undefined,
});

/** What only this instance has, and its icon. */
export const instanceFiles: readonly SiteFile[] = [
  { path: 'favicon.svg', text: () => iconOf(operator.colours) },
  ...(hasStylesheet ? [{ path: stylesheetPath, text: () => styles }] : []),
  ...(logo ? [{ path: logoPath, text: () => logo!.bytes }] : []),
  ...(hasSharePicture
    ? [{ path: sharePicturePath, text: () => readFileSync(resolve('site/share', sharePicturePath)) }]
    : []),
  ...(security ? [{ path: securityTxtPath, text: () => security }] : []),
];

/** The text of a file beside this one; the build runs at the project's root. */
function ownText(name: string): string {
  return readFileSync(resolve('site/instance', name), 'utf8');
}
