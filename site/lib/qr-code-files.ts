import { languages } from '../../schema/language.ts';
import { pathIn } from '../files/site-file.ts';
import type { SiteFile } from '../files/site-file.ts';
import { href } from '../i18n/index.ts';
import { siteOrigin } from './place.ts';
import { qrCodeOf } from './qr-code.ts';
import { registry } from './registry.ts';

/** QR codes of the pages of systems. A code needs the whole address; without that of the site there are none. */
export function qrCodeFiles(): SiteFile[] {
  const site = siteOrigin();
  if (!site) return [];
  return languages.flatMap((language) =>
    [...registry.system.keys()].map((id) => {
      const address = new URL(href(language, `/systeme/${id}/`), site).href;
      return { path: pathIn(language, `/systeme/${id}/qr.svg`), from: address, text: () => picture(address) };
    }),
  );
}

/** Dark on light whatever the page looks like, as scanners want it. */
function picture(address: string): string {
  const { size, path } = qrCodeOf(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>\n`;
}
