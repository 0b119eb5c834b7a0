import { fileHref, href } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { hasAnnexPage } from './annex-viii-view.ts';
import { letterOf } from './letter.ts';
import type { SystemEntry } from './registry.ts';
import { systemView } from './system-view.ts';

/** What can be taken from the page of a system: data, sentences for a letter, the code that leads here. */
export interface ReuseView {
  /** Address of the record. */
  readonly json: string;
  /** Page of the statements for the EU database, if the system needs one. */
  readonly euDatabase?: string;
  readonly letter?: { readonly text: string; readonly lang?: Language };
  /** Picture of the page's full address; only where the register knows where it is published. */
  readonly code?: { readonly href: string; readonly address: string };
}

/** @param address of the page, complete; unknown where the register does not say where it is published */
export function reuseView(entry: SystemEntry, address: string | undefined, language: Language): ReuseView {
  // Where the summary is German only, the whole text is, lest one letter speak two languages.
  const letterLanguage = systemView(entry, language).lang ?? language;
  const letter = letterOf(entry, systemView(entry, letterLanguage), address, letterLanguage);
  const page = `/systeme/${entry.id}/`;
  return {
    json: fileHref(`/api/v1/systems/${entry.id}.json`),
    ...(hasAnnexPage(entry) && { euDatabase: href(language, `${page}eu-datenbank/`) }),
    ...(letter && { letter: { text: letter, lang: letterLanguage === language ? undefined : letterLanguage } }),
    ...(address && { code: { href: href(language, `${page}qr.svg`), address } }),
  };
}
