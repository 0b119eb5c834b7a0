import { optional, required } from '../field.ts';
import { code, date, group, list, prose, text, url } from '../primitives.ts';
import { visibility } from '../vocabularies/visibility.ts';

/** Section A, rest: how the entry is found, how much of it is public and how fresh it is. */
export const publication = {
  summaryEasyLanguage: optional(prose(600), {
    label: { de: 'Kurz erklärt in Leichter Sprache', en: 'In short, in easy-to-read German' },
    help: {
      de: 'Ein Satz je Zeile, nur bekannte Wörter. Am besten von Menschen mit Lernschwierigkeiten geprüft. Höchstens 600 Zeichen.',
      en: 'One sentence per line, known words only. Best checked by people with learning difficulties. At most 600 characters.',
    },
    example: 'Das Programm liest Briefe an die Stadt.\nEs zeigt: Dieses Amt hilft weiter.\nEin Mensch prüft das.',
  }),
  keywords: optional(list(text(50)), {
    label: { de: 'Schlagwörter', en: 'Keywords' },
    help: {
      de: 'Wörter, nach denen andere suchen würden und die in der Kurzbeschreibung fehlen. Eines je Eintrag.',
      en: 'Words that others would search for and that the short description lacks. One per item.',
    },
    example: ['Poststelle', 'Scannen', 'E-Akte'],
  }),
  website: optional(url(), {
    label: { de: 'Weitere Informationen', en: 'More information' },
    help: {
      de: 'Öffentlich erreichbare Seite über das System, nicht die Startseite der Stelle.',
      en: 'Publicly reachable page about the system, not the home page of the body.',
    },
    example: 'https://www.example.org/musterstadt/posteingang',
  }),
  officialReference: optional(text(200), {
    label: { de: 'Eindeutige Referenz', en: 'Unambiguous reference' },
    help: {
      de: 'Handelsname, Version und Modell- oder Artikelnummer, wie sie in der EU-Datenbank stehen.',
      en: 'Trade name, version and model or article number as stated in the EU database.',
    },
    example: 'Posteingang Pro 4.2, Artikelnummer PP-42-0815',
    due: 'registration',
    when: 'euRegistration',
    expert: true,
  }),
  visibility: optional(code(visibility), {
    label: { de: 'Veröffentlichungsstufe', en: 'Degree of publication' },
    help: {
      de: 'Sind alle Angaben öffentlich? Was zurückgehalten wird, gehört nicht in diesen Eintrag, nur der Grund dafür.',
      en: 'Is all information public? What is withheld does not belong in this entry, only the reason for it.',
    },
    example: 'public',
  }),
  lastReviewed: optional(date(), {
    label: { de: 'Zuletzt fachlich bestätigt', en: 'Last confirmed' },
    help: {
      de: 'Tag, an dem die Fachseite zuletzt alle Angaben geprüft hat. Auch dann neu setzen, wenn sich nichts geändert hat.',
      en: 'Day on which the unit in charge last checked all statements. Set it anew even if nothing has changed.',
    },
    example: '2026-03-02',
    due: 'publication',
    past: true,
  }),
  nextReviewDue: optional(date(), {
    label: { de: 'Nächste Prüfung fällig', en: 'Next review due' },
    help: {
      de: 'Tag, bis zu dem die Angaben wieder zu prüfen sind. Üblich ist ein Jahr nach der letzten Bestätigung.',
      en: 'Day by which the statements have to be checked again. Usually one year after the last confirmation.',
    },
    example: '2027-03-02',
    expert: true,
    notBefore: 'lastReviewed',
  }),
  // No `due`: whether a record was imported cannot be told from its other fields.
  sourceRegister: optional(
    group({
      name: required(text(200), {
        label: { de: 'Name des Registers', en: 'Name of the register' },
        help: { de: 'Wie das andere Register heißt.', en: 'What the other register is called.' },
        example: 'Algorithmenregister Musterland',
      }),
      recordId: optional(text(200), {
        label: { de: 'Kennung dort', en: 'Identifier there' },
        help: {
          de: 'Nummer oder Kennung des Eintrags im anderen Register, unverändert.',
          en: 'Number or identifier of the entry in the other register, unchanged.',
        },
        example: 'ML-2026-00042',
      }),
      url: optional(url(), {
        label: { de: 'Adresse des Eintrags', en: 'Address of the entry' },
        help: {
          de: 'Öffentliche Seite des Eintrags im anderen Register.',
          en: 'Public page of the entry in the other register.',
        },
        example: 'https://www.example.org/register/ML-2026-00042',
      }),
      harvestedAt: optional(date(), {
        label: { de: 'Übernommen am', en: 'Taken over on' },
        help: {
          de: 'Tag, an dem die Angaben aus dem anderen Register stammen.',
          en: 'Day on which the statements were taken from the other register.',
        },
        example: '2026-02-15',
        past: true,
      }),
    }),
    {
      label: { de: 'Quellregister', en: 'Source register' },
      help: {
        de: 'Nur ausfüllen, wenn der Eintrag aus einem anderen Register übernommen wurde.',
        en: 'Fill in only if the entry was taken over from another register.',
      },
      expert: true,
    },
  ),
  highlight: optional(
    group({
      since: required(date(), {
        label: { de: 'Hervorgehoben seit', en: 'Highlighted since' },
        help: {
          de: 'Tag, ab dem der Eintrag auf der Startseite hervorgehoben wird.',
          en: 'Day from which the entry is highlighted on the home page.',
        },
        example: '2026-04-01',
      }),
      reason: required(text(300), {
        label: { de: 'Begründung', en: 'Reason' },
        help: {
          de: 'Warum ist der Eintrag für andere besonders lehrreich? Ein Satz, er wird veröffentlicht.',
          en: 'Why is the entry especially instructive for others? One sentence; it is published.',
        },
        example: 'Zeigt, wie eine kleine Stadt Bürger und Personalrat früh beteiligt hat.',
      }),
    }),
    {
      label: { de: 'Redaktionelle Hervorhebung', en: 'Editorial highlight' },
      help: {
        de: 'Setzt nur die Redaktion des Registers. Die eintragende Stelle lässt das Feld leer.',
        en: 'Set only by the editors of the register. The reporting body leaves this field empty.',
      },
    },
  ),
} as const;
