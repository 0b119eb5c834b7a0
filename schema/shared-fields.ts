import { optional, required } from './field.ts';
import type { FieldWords } from './field.ts';
import type { Bilingual } from './language.ts';
import { date, email, group, id, list, partialDate, phone, text, url } from './primitives.ts';
import type { prose } from './primitives.ts';

/** The id of a record that may repeat its file name. */
export const recordId = (example: string) =>
  optional(id(), {
    label: { de: 'Kennung', en: 'Identifier' },
    help: {
      de: 'Ergibt sich aus dem Dateinamen. Wird sie angegeben, muss sie ihm gleichen.',
      en: 'Follows from the file name. If stated, it must equal it.',
    },
    example,
  });

/**
 * One text in both languages, for records of which every page exists in German and English.
 * @param leaf the primitive each language is written in
 */
export const bilingual = (leaf: () => ReturnType<typeof text | typeof prose>, example: Bilingual) =>
  group({
    de: required(leaf(), {
      label: { de: 'Deutsch', en: 'German' },
      help: { de: 'Der Text auf Deutsch.', en: 'The text in German.' },
      example: example.de,
    }),
    en: required(leaf(), {
      label: { de: 'Englisch', en: 'English' },
      help: { de: 'Derselbe Text auf Englisch.', en: 'The same text in English.' },
      example: example.en,
    }),
  });

/** Ways to reach a public body; functional mailboxes and offices only, never a person. */
export const contactFields = {
  email: optional(email(), {
    label: { de: 'Funktionspostfach', en: 'Functional mailbox' },
    help: {
      de: 'E-Mail-Adresse der Stelle, nicht einer Person.',
      en: 'E-mail address of the body, not of a person.',
    },
    example: 'ki@musterstadt.example.org',
    badExample: {
      value: 'e.mustermann@musterstadt.example.org',
      why: {
        de: 'Die Adresse einer Person. Nehmen Sie ein Postfach, das auch in Vertretung gelesen wird.',
        en: 'The address of a person. Take a mailbox that is read during absences, too.',
      },
      found: 'warning',
    },
  }),
  phone: optional(phone(), {
    label: { de: 'Telefon', en: 'Telephone' },
    help: {
      de: 'Nummer der Stelle mit Ländervorwahl. Keine persönliche Durchwahl.',
      en: 'Number of the body with country code. No personal extension.',
    },
    example: '+49 30 23125-0',
  }),
  formUrl: optional(url(), {
    label: { de: 'Kontaktformular', en: 'Contact form' },
    help: { de: 'Adresse eines Kontaktformulars im Netz.', en: 'Web address of a contact form.' },
    example: 'https://www.example.org/kontakt',
  }),
} as const;

/** One source: what it is, who published it, where and when. A printed source has no address. */
export const sourceFields = {
  title: required(text(300), {
    label: { de: 'Titel', en: 'Title' },
    help: { de: 'Titel des Dokuments oder der Seite.', en: 'Title of the document or page.' },
    example: 'Bericht zur Digitalisierung in Musterstadt',
  }),
  publisher: optional(text(200), {
    label: { de: 'Herausgeber', en: 'Publisher' },
    help: {
      de: 'Wer hat die Quelle veröffentlicht? Ohne Adresse ist diese Angabe nötig.',
      en: 'Who published the source? Needed where there is no address.',
    },
    example: 'Stadt Musterstadt',
  }),
  url: optional(url(), {
    label: { de: 'Adresse', en: 'Address' },
    help: {
      de: 'Öffentliche Adresse im Netz. Entfällt bei gedruckten Quellen.',
      en: 'Public web address. Left out for printed sources.',
    },
    example: 'https://www.example.org/bericht-digitalisierung.pdf',
    badExample: {
      value: 'http://intranet.musterstadt.example.org/bericht',
      why: {
        de: 'Quellen müssen für alle erreichbar sein, mit https. Ein Intranet ist es nicht.',
        en: 'Sources must be reachable for everybody, with https. An intranet is not.',
      },
      found: 'error',
    },
  }),
  date: optional(partialDate(), {
    label: { de: 'Datum der Quelle', en: 'Date of the source' },
    help: {
      de: 'Tag, Monat oder Jahr der Veröffentlichung. Ein Jahr allein in Anführungszeichen.',
      en: 'Day, month or year of publication. A year alone goes in quotation marks.',
    },
    example: '2026-03',
    past: true,
  }),
  accessed: optional(date(), {
    label: { de: 'Abgerufen am', en: 'Accessed on' },
    help: {
      de: 'Tag, an dem die Quelle gelesen wurde. Wichtig, weil sich Seiten ändern.',
      en: 'Day on which the source was read. It matters because pages change.',
    },
    example: '2026-04-15',
    past: true,
    notBefore: 'date',
  }),
} as const;

/** Sources of a record. */
export const sourceList = () => list(group(sourceFields));

export const sourcesWords = {
  label: { de: 'Quellen', en: 'Sources' },
  help: {
    de: 'Woher stammen die Angaben? Eine Quelle ohne Adresse braucht Titel und Herausgeber.',
    en: 'Where do the statements come from? A source without an address needs title and publisher.',
  },
} as const satisfies FieldWords;
