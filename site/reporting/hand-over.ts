import type { Language } from '../../schema/language.ts';
import { reporting } from '../i18n/reporting.ts';
import { issuePage, mailTo, newFilePage } from '../../schema/forge.ts';
import type { Forge, NewFile } from '../../schema/forge.ts';

/** Where a report can go. */
export interface Recipients {
  /** Where the registry lies in its repository, `registry`; empty at its root. */
  readonly folder: string;
  readonly forge?: Forge;
  readonly mail?: string;
}

/** A way to hand over a report. */
export interface Way {
  readonly kind: 'new-file' | 'issue' | 'mail';
  readonly href: string;
  /** Whether the address carries the text of the file; otherwise it has to be pasted or attached. */
  readonly carriesText: boolean;
}

/**
 * Longest addresses that arrive. Web servers commonly take 8 KB for the line of a request
 * (https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers); mail programs on Windows get
 * theirs on a line of about 2,000 characters.
 */
export const longest = { forge: 7500, mail: 2000 } as const;

/**
 * The ways to hand over a file, those with the least work for the editors first.
 * @param title what the entry is called
 */
export function waysFor(file: NewFile, title: string, to: Recipients, language: Language): readonly Way[] {
  const t = reporting[language].message;
  const short = { title: t.title(title), body: t.attached(file.path) };
  const whole = { title: t.title(title), body: `${t.intro(file.path)}\n\n\`\`\`yaml\n${file.text}\`\`\`\n` };
  const plain = { title: t.title(title), body: `${t.intro(file.path)}\n\n${file.text}` };
  const { forge, mail } = to;
  return [
    ...(forge ? [newFileWay(forge, file), issueWay(issuePage(forge, whole), issuePage(forge, short))] : []),
    ...(mail ? [fitting('mail', mailTo(mail, plain), mailTo(mail, short), longest.mail)] : []),
  ].filter((way) => way !== undefined);
}

function newFileWay(forge: Forge, file: NewFile): Way | undefined {
  const full = newFilePage(forge, file);
  const page = full && full.address.length > longest.forge ? newFilePage(forge, file, false) : full;
  return page && { kind: 'new-file', href: page.address, carriesText: page.carriesText };
}

const issueWay = (whole: string | undefined, short: string | undefined): Way | undefined =>
  whole && short ? fitting('issue', whole, short, longest.forge) : undefined;

const fitting = (kind: Way['kind'], whole: string, short: string, most: number): Way =>
  whole.length > most ? { kind, href: short, carriesText: false } : { kind, href: whole, carriesText: true };
