import type { FormKind } from '../../schema/derive/decap-config.ts';
import type { Language } from '../../schema/language.ts';
import { fileHref, href } from '../i18n/index.ts';
import { fieldAnchor, fieldPaths, fieldTrail } from './fields.ts';

/** What a link of the guide leads to. */
export interface GuideLink {
  readonly href: string;
  /** Words of the link where the Markdown leaves them out: the name of the field, after that of the group it lies in. */
  readonly label?: string;
}

const kinds: Readonly<Record<string, FormKind>> = { stelle: 'organisation', gesuch: 'request' };

/**
 * The address behind a link of the guide: `feld:name` or `feld:stelle/name` a field, `/…/` a page in the same language,
 * `/…` without a slash at the end a file or the form, which exist once, `https:` another website.
 * @throws for a field there is not, and for any other address
 */
export function guideLink(address: string, language: Language): GuideLink {
  const [, kindName, path] = /^feld:(?:(\w+)\/)?([\w.]+)$/.exec(address) ?? [];
  if (path) {
    const kind = kindName === undefined ? 'system' : kinds[kindName];
    if (!kind) throw new Error(`"${address}" names no kind of record.`);
    const trail = fieldTrail(kind, path);
    return {
      href: `${href(language, fieldPaths[kind])}#${fieldAnchor(trail.at(-1)!.path)}`,
      label: trail.map(({ words }) => words.label[language]).join(': '),
    };
  }
  if (/^\/(?:[\w/-]+\/)?(?:#[\w-]+)?$/.test(address) && !address.startsWith('/redaktion/'))
    return { href: href(language, address) };
  if (/^\/[\w/.-]+$/.test(address)) return { href: fileHref(address) };
  if (address.startsWith('https://')) return { href: address };
  throw new Error(`The guide cannot link to "${address}".`);
}
