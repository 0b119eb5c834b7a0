import type { Language } from '../../schema/language.ts';
import { href } from '../i18n/index.ts';

/** Code lists whose every code has a page of its own with the systems that carry it, and the folder it lies in. */
export const codeFolders: Readonly<Record<string, string>> = {
  jurisdiction: 'laender',
  'policy-field': 'themen',
  'ai-method': 'methoden',
  status: 'status',
};

/** Where the systems with a code are listed, if each code of its list has a page. */
export function codeHref(vocabulary: string, code: string, language: Language): string | undefined {
  const folder = codeFolders[vocabulary];
  return folder && href(language, `/${folder}/${code}/`);
}
