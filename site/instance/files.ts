import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { logoPath } from '../../schema/logo.ts';
import { today } from '../../store/today.ts';
import { texts } from '../i18n/index.ts';
import { instance } from '../lib/open-data.ts';
import { instanceName, operator } from '../lib/operator.ts';
import { knowsAddress } from '../open-data/instance.ts';
import { drawn } from '../share/drawn.ts';
import { logo } from './logo.ts';
import { securityTxt, securityTxtPath } from './security-txt.ts';
import { coloursAsRules } from './look.ts';

/** A file that only some instances have. */
interface InstanceFile {
  readonly path: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

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

const files: readonly InstanceFile[] = [
  ...(hasStylesheet ? [{ path: stylesheetPath, type: 'text/css; charset=utf-8', body: styles }] : []),
  ...(logo ? [{ path: logoPath, type: 'image/png', body: logo.bytes }] : []),
  ...(hasSharePicture
    ? [
        {
          path: sharePicturePath,
          type: 'image/png',
          body: new Uint8Array(readFileSync(resolve('site/share', sharePicturePath))),
        },
      ]
    : []),
  ...(security ? [{ path: securityTxtPath, type: 'text/plain; charset=utf-8', body: security }] : []),
];

/** The text of a file beside this one; the build runs at the project's root. */
function ownText(name: string): string {
  return readFileSync(resolve('site/instance', name), 'utf8');
}

/** The addresses of those with an ending, for a route `[...instance].<ending>.ts`: Astro wants it in the name. */
export const instancePaths = (ending: string) =>
  files
    .filter(({ path }) => path.endsWith(`.${ending}`))
    .map((file) => ({ params: { instance: file.path.slice(0, -ending.length - 1) }, props: { file } }));

/** Answers with such a file. */
export const instanceAnswer = ({ props: { file } }: { props: { file: InstanceFile } }): Response =>
  new Response(file.body, { headers: { 'Content-Type': file.type } });
