import type { APIRoute } from 'astro';
import type { Language } from '../../../../../schema/language.ts';
import { href } from '../../../../i18n/index.ts';
import { recordPaths } from '../../../../lib/language-paths.ts';
import { qrCodeOf } from '../../../../lib/qr-code.ts';
import { registry, type SystemEntry } from '../../../../lib/registry.ts';

/** A code needs the whole address; without that of the site there are none. */
export const getStaticPaths = () => (import.meta.env.SITE ? recordPaths(registry.system.values()) : []);

/** QR code of the page of a system: dark on light whatever the page looks like, as scanners want it. */
export const GET: APIRoute = ({ props, site }) => {
  const { entry, language } = props as { entry: SystemEntry; language: Language };
  const { size, path } = qrCodeOf(new URL(href(language, `/systeme/${entry.id}/`), site).href);
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
