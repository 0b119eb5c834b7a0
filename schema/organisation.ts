import type { z } from 'zod';
import { optional, required } from './field.ts';
import { code, date, group, handle, list, partialDate, reference, regionalKey, text, url } from './primitives.ts';
import { contactFields, recordId, sourceList, sourcesWords } from './shared-fields.ts';
import { administrativeLevel } from './vocabularies/administrative-level.ts';
import { organisationType } from './vocabularies/organisation-type.ts';
import { reportingStatus } from './vocabularies/reporting-status.ts';

/** A public body. Entries refer to it by its id; a renamed body keeps its id. */
export const organisation = group({
  id: recordId('stadt-musterstadt'),
  name: required(text(200), {
    label: { de: 'Name', en: 'Name' },
    help: { de: 'Amtlicher Name der Stelle, ausgeschrieben.', en: 'Official name of the body, in full.' },
    example: 'Stadt Musterstadt',
    badExample: {
      value: 'Amt 32',
      why: {
        de: 'So heißt es in vielen Städten. Nötig ist der volle amtliche Name der Stelle.',
        en: 'Many cities have one. What is needed is the full official name of the body.',
      },
    },
  }),
  shortName: optional(text(50), {
    label: { de: 'Kurzname', en: 'Short name' },
    help: {
      de: 'Gebräuchliche Abkürzung oder kurzer Name für Listen.',
      en: 'Common abbreviation or short name for lists.',
    },
    example: 'Musterstadt',
  }),
  level: optional(code(administrativeLevel), {
    label: { de: 'Verwaltungsebene', en: 'Administrative level' },
    help: { de: 'Zu welcher Ebene gehört die Stelle?', en: 'To which level does the body belong?' },
    example: 'municipal',
  }),
  type: required(code(organisationType), {
    label: { de: 'Art der Stelle', en: 'Type of body' },
    help: { de: 'Um welche Art von Stelle handelt es sich?', en: 'What type of body is it?' },
    example: 'municipality',
  }),
  parent: optional(reference('organisation'), {
    label: { de: 'Übergeordnete Stelle', en: 'Superior body' },
    help: {
      de: 'Kennung der Stelle, zu deren Geschäftsbereich diese gehört.',
      en: 'Id of the body to whose remit this one belongs.',
    },
    example: 'innenministerium-musterland',
  }),
  regionalKey: optional(regionalKey(), {
    label: { de: 'Regionalschlüssel', en: 'Regional key' },
    help: {
      de: 'Amtlicher Gemeinde- oder Regionalschlüssel (AGS, ARS), nur Ziffern, in Anführungszeichen.',
      en: 'Official municipality or regional key (AGS, ARS), digits only, in quotation marks.',
    },
    example: '99000000',
    badExample: {
      value: 13003000,
      why: {
        de: 'Ohne Anführungszeichen wird daraus eine Zahl, und führende Nullen gehen verloren.',
        en: 'Without quotation marks it becomes a number, and leading zeros are lost.',
      },
      found: 'error',
    },
  }),
  website: optional(url(), {
    label: { de: 'Internetseite', en: 'Website' },
    help: { de: 'Öffentliche Seite der Stelle.', en: 'Public website of the body.' },
    example: 'https://www.example.org',
  }),
  contact: optional(group(contactFields), {
    label: { de: 'Kontakt', en: 'Contact' },
    help: {
      de: 'Wie ist die Stelle zu erreichen? Nur Funktionspostfach und Sammelnummer.',
      en: 'How can the body be reached? Functional mailbox and general number only.',
    },
  }),
  formerNames: optional(
    list(
      group({
        name: required(text(200), {
          label: { de: 'Früherer Name', en: 'Former name' },
          help: { de: 'Amtlicher Name, den die Stelle vorher trug.', en: 'Official name the body had before.' },
          example: 'Samtgemeinde Musterstadt',
        }),
        until: optional(partialDate(), {
          label: { de: 'Gültig bis', en: 'Valid until' },
          help: { de: 'Bis wann galt der Name? Jahr genügt.', en: 'Until when did the name hold? The year is enough.' },
          example: '2021-10',
          past: true,
        }),
      }),
    ),
    {
      label: { de: 'Frühere Namen', en: 'Former names' },
      help: {
        de: 'Damit die Stelle auch unter alten Namen gefunden wird.',
        en: 'So that the body is found under its old names, too.',
      },
    },
  ),
  existsFrom: optional(partialDate(), {
    label: { de: 'Besteht seit', en: 'Exists since' },
    help: { de: 'Gründung oder Errichtung. Jahr genügt.', en: 'Foundation or establishment. The year is enough.' },
    example: '2011-09-04',
  }),
  existsUntil: optional(partialDate(), {
    label: { de: 'Bestand bis', en: 'Existed until' },
    help: { de: 'Nur bei aufgelösten Stellen.', en: 'Only for bodies that were dissolved.' },
    example: '2025-12-31',
    notBefore: 'existsFrom',
  }),
  successor: optional(reference('organisation'), {
    label: { de: 'Nachfolgerin', en: 'Successor' },
    help: {
      de: 'Kennung der Stelle, die die Aufgaben übernommen hat.',
      en: 'Id of the body that took over the tasks.',
    },
    example: 'stadt-neumusterstadt',
  }),
  reporting: optional(
    group({
      status: required(code(reportingStatus), {
        label: { de: 'Stand', en: 'Status' },
        help: { de: 'Hat die Stelle ihre KI-Systeme gemeldet?', en: 'Has the body reported its AI systems?' },
        example: 'nothing-to-report',
      }),
      date: optional(date(), {
        label: { de: 'Stand vom', en: 'As of' },
        help: { de: 'Tag der letzten Meldung oder Fehlanzeige.', en: 'Day of the last report or nil return.' },
        example: '2026-06-30',
        past: true,
      }),
    }),
    {
      label: { de: 'Meldung', en: 'Reporting' },
      help: {
        de: 'Zeigt, ob fehlende Einträge „keine Systeme“ oder „nicht gemeldet“ bedeuten.',
        en: 'Shows whether missing entries mean "no systems" or "not reported".',
      },
    },
  ),
  groupAdmins: optional(list(handle()), {
    label: { de: 'Gruppen-Admins', en: 'Group admins' },
    help: {
      de: 'Teams oder Funktionskonten, nie Personen. Geben die Einträge der Stelle und diese Datei frei; die eines Landes alles in seinem Ordner.',
      en: "Teams or function accounts, never persons. They approve the body's entries and this file; those of a Land everything in its folder.",
    },
    example: ['@musterland/ki-redaktion'],
    badExample: {
      value: ['Erika Mustermann'],
      why: {
        de: 'Nur Teams oder Funktionskonten der Git-Plattform, mit @ davor. Wer in einem Team ist, steht nur dort.',
        en: 'Only teams or function accounts of the Git platform, with @ in front. Who is in a team stands only there.',
      },
      found: 'error',
    },
  }),
  projectAdmins: optional(list(handle()), {
    label: { de: 'Projekt-Admins', en: 'Project admins' },
    help: {
      de: 'Teams oder Funktionskonten, nie Personen. Sie geben Änderungen an den Systemen und Gesuchen der Stelle frei.',
      en: 'Teams or function accounts, never persons. They approve changes to the systems and requests of the body.',
    },
    example: ['@musterland/projekt-posteingang'],
  }),
  sources: optional(sourceList(), sourcesWords),
});

export type Organisation = z.output<typeof organisation>;
