import { linkable } from '../../schema/address.ts';
import type { Language } from '../../schema/language.ts';
import type { Operator } from '../../schema/operator.ts';
import type { System } from '../../schema/system.ts';
import { href, texts } from '../i18n/index.ts';
import { issuePage, issuesAbout, mailTo } from '../../schema/forge.ts';
import type { Draft, Forge } from '../../schema/forge.ts';
import { problemPath } from '../reporting/paths.ts';

/** A way to write to somebody, and where it leads. */
export interface ReportLink {
  readonly way: 'mail' | 'form' | 'forge' | 'page';
  readonly href: string;
}

/** Whom there is to write to. */
export interface Recipients {
  /** Of the responsible body: never a person, the schema takes functional mailboxes only. */
  readonly contact?: Partial<NonNullable<System['contact']>>;
  readonly forge?: Forge;
  /** Mailbox of those who run the register. */
  readonly operatorMail?: NonNullable<Operator['operatedBy']>['email'];
}

/** What a message is about. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  /** Address of the page as complete as it is known. */
  readonly address: string;
}

/** Ways to ask about a system: its body first, those who run the register else, a page that explains last. */
export function questionLinks(subject: Subject, to: Recipients, language: Language): ReportLink[] {
  const draft = draftOf('question', subject, language);
  const form = linkable(to.contact?.formUrl);
  const toBody: ReportLink[] = [
    ...(to.contact?.email ? [{ way: 'mail', href: mailTo(to.contact.email, draft) } as const] : []),
    ...(form ? [{ way: 'form', href: form } as const] : []),
  ];
  return orPage(toBody.length > 0 ? toBody : toOperator(draft, to), language);
}

/** Ways to report an error in an entry: to those who run the register, or to a page that explains. */
export function problemLinks(subject: Subject, to: Recipients, language: Language): ReportLink[] {
  return orPage(toOperator(draftOf('problem', subject, language), to), language);
}

/** Where an entry is discussed: the issues that name its id, and a new one that does. Nothing where there is no forge. */
export function commentLinks(
  subject: Subject,
  forge: Forge | undefined,
  language: Language,
): { readonly href: string; readonly label: string }[] {
  const { read, write } = texts(language).comments;
  const links = forge && [
    { href: issuesAbout(forge, subject.id), label: read },
    { href: issuePage(forge, draftOf('comment', subject, language)), label: write },
  ];
  return (links ?? []).flatMap(({ href: address, label }) => (address ? [{ href: address, label }] : []));
}

function toOperator(draft: Draft, { forge, operatorMail }: Recipients): ReportLink[] {
  const issue = forge && issuePage(forge, draft);
  return [
    ...(operatorMail ? [{ way: 'mail', href: mailTo(operatorMail, draft) } as const] : []),
    ...(issue ? [{ way: 'forge', href: issue } as const] : []),
  ];
}

const orPage = (links: ReportLink[], language: Language): ReportLink[] =>
  links.length > 0 ? links : [{ way: 'page', href: href(language, problemPath) }];

function draftOf(about: 'question' | 'problem' | 'comment', { id, name, address }: Subject, language: Language): Draft {
  const t = texts(language).steckbrief.report;
  const { title, prompt } = about === 'comment' ? texts(language).comments : t[about];
  return { title: title(name), body: `${t.entry(name, id)}\n${t.page(address)}\n\n${prompt}\n` };
}
