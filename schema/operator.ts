import type { z } from 'zod';
import { optional, required } from './field.ts';
import { code, colour, date, email, flag, group, handle, list, phone, prose, text, url } from './primitives.ts';
import { bilingual } from './shared-fields.ts';
import { assessmentMethod } from './vocabularies/assessment-method.ts';
import { dataLicense } from './vocabularies/data-license.ts';
import { forgeType } from './vocabularies/forge-type.ts';
import { kopfzeile } from './vocabularies/kopfzeile.ts';

/** Who runs this instance: the one file a fork has to change. */
export const operator = group({
  name: required(
    bilingual(() => text(100), { de: 'KI-Register Musterland', en: 'AI Register of Musterland' }),
    {
      label: { de: 'Name des Registers', en: 'Name of the register' },
      help: { de: 'Steht im Kopf jeder Seite.', en: 'Stands at the top of every page.' },
    },
  ),
  shortName: required(text(40), {
    label: { de: 'Kurzname', en: 'Short name' },
    help: {
      de: 'Für schmale Anzeigen und den Titel im Browser.',
      en: 'For narrow displays and the browser title.',
    },
    example: 'KI-Register',
  }),
  claim: optional(
    bilingual(() => text(200), {
      de: 'Welche KI die Verwaltung in Musterland einsetzt',
      en: 'Which AI the administration of Musterland uses',
    }),
    {
      label: { de: 'Untertitel', en: 'Subtitle' },
      help: { de: 'Ein Satz, der sagt, was hier zu finden ist.', en: 'One sentence that says what is found here.' },
    },
  ),
  colours: optional(
    group({
      accent: required(colour(), {
        label: { de: 'Farbe', en: 'Colour' },
        help: {
          de: 'Farbe für Verweise, Schaltflächen und die Kopflinie. Auf Weiß muss sie gut lesbar sein.',
          en: 'Colour of links, buttons and the line at the top. It must be easy to read on white.',
        },
        example: '#00693e',
      }),
      accentDark: optional(colour(), {
        label: { de: 'Farbe bei dunkler Anzeige', en: 'Colour in dark mode' },
        help: {
          de: 'Dieselbe Farbe für schwarzen Grund. Ohne Angabe wird sie aus der Farbe abgeleitet.',
          en: 'The same colour for a black page. If left out, it is derived from the colour.',
        },
        example: '#4dc08f',
      }),
    }),
    {
      label: { de: 'Farben', en: 'Colours' },
      help: {
        de: 'Eigene Farben des Registers. Ohne Angabe: das Blau des Designsystems. Ein eigenes Logo liegt als logo.png daneben.',
        en: 'Colours of your own. If left out: the blue of the design system. A logo of your own lies beside it as logo.png.',
      },
    },
  ),
  url: optional(url(), {
    label: { de: 'Adresse des Registers', en: 'Address of the register' },
    help: {
      de: 'Adresse, unter der die Seiten ausgeliefert werden. Nötig für Verweise in Daten und Suchmaschinen.',
      en: 'Address at which the pages are served. Needed for links in data and for search engines.',
    },
    example: 'https://ki-register.example.org',
  }),
  operatedBy: optional(
    group({
      name: required(text(200), {
        label: { de: 'Name', en: 'Name' },
        help: { de: 'Stelle, die das Register betreibt.', en: 'Body that runs the register.' },
        example: 'Ministerium für Digitales Musterland',
      }),
      address: optional(prose(500), {
        label: { de: 'Anschrift', en: 'Address' },
        help: {
          de: 'Dienstanschrift der Stelle. Jede Zeile auf einer eigenen Zeile.',
          en: 'Office address of the body. Each line on a line of its own.',
        },
        example: 'Musterplatz 1\n00000 Musterstadt',
      }),
      email: optional(email(), {
        label: { de: 'Funktionspostfach', en: 'Functional mailbox' },
        help: {
          de: 'E-Mail-Adresse der Redaktion, nicht einer Person.',
          en: 'E-mail address of the editors, not of a person.',
        },
        example: 'ki-register@musterland.example.org',
      }),
      phone: optional(phone(), {
        label: { de: 'Telefon', en: 'Telephone' },
        help: { de: 'Sammelnummer mit Ländervorwahl.', en: 'General number with country code.' },
        example: '+49 30 23125-0',
      }),
    }),
    {
      label: { de: 'Betreiber', en: 'Operator' },
      help: {
        de: 'Wer betreibt dieses Register? Steht im Fuß jeder Seite.',
        en: 'Who runs this register? Stands at the foot of every page.',
      },
    },
  ),
  forge: optional(
    group({
      type: required(code(forgeType), {
        label: { de: 'Art der Git-Plattform', en: 'Type of Git platform' },
        help: {
          de: 'Bestimmt, wie sich die Redaktion anmeldet und wie Änderungen eingereicht werden.',
          en: 'Determines how editors sign in and how changes are submitted.',
        },
        example: 'gitlab',
      }),
      url: required(url(), {
        label: { de: 'Adresse der Plattform', en: 'Address of the platform' },
        help: { de: 'Startseite der Git-Plattform.', en: 'Home page of the Git platform.' },
        example: 'https://git.example.org',
      }),
      repository: required(text(200), {
        label: { de: 'Repositorium', en: 'Repository' },
        help: {
          de: 'Pfad auf der Plattform: Gruppe und Name.',
          en: 'Path on the platform: group and name.',
        },
        example: 'musterland/ki-register',
      }),
      branch: optional(text(100), {
        label: { de: 'Zweig', en: 'Branch' },
        help: {
          de: 'Zweig, aus dem veröffentlicht wird. Ohne Angabe: main.',
          en: 'Branch that is published. If left out: main.',
        },
        example: 'main',
      }),
      appId: optional(text(200), {
        label: { de: 'Kennung der Anwendung', en: 'Application id' },
        help: {
          de: 'Kennung der OAuth-Anwendung, mit der sich die Redaktion bei GitLab oder Forgejo anmeldet. Ohne sie gibt es dort kein Formular.',
          en: 'Id of the OAuth application with which editors sign in to GitLab or Forgejo. Without it there is no form there.',
        },
        example: '0123456789abcdef',
      }),
      signInUrl: optional(url(), {
        label: { de: 'Adresse des Anmeldedienstes', en: 'Address of the sign-in service' },
        help: {
          de: 'Nur für GitHub: Adresse des eigenen Dienstes, der die Anmeldung vermittelt. Ohne sie gibt es dort kein Formular.',
          en: 'Only for GitHub: address of your own service that mediates signing in. Without it there is no form there.',
        },
        example: 'https://anmeldung.example.org/auth',
      }),
      publishInForm: optional(flag(), {
        label: { de: 'Veröffentlichen im Formular', en: 'Publishing in the form' },
        help: {
          de: 'Ja, wenn das Formular der Redaktion freigegebene Einträge auch veröffentlichen darf. Den Knopf sieht nur, wer auf der Plattform zusammenführen darf. Ohne Angabe: nein, zusammengeführt wird auf der Plattform.',
          en: "Yes, if the editors' form may also publish approved entries. Only those see the button who may merge on the platform. If left out: no, merging happens on the platform.",
        },
        example: false,
      }),
    }),
    {
      label: { de: 'Git-Plattform', en: 'Git platform' },
      help: {
        de: 'Wo liegen die Daten, und wohin gehen Änderungsvorschläge?',
        en: 'Where do the data live, and where do proposed changes go?',
      },
    },
  ),
  maintainers: optional(list(handle()), {
    label: { de: 'Technik-Team', en: 'Maintainers' },
    help: {
      de: 'Teams oder Funktionskonten, nie Personen. Geben Änderungen an der Technik frei und Einträge, für die sonst niemand zuständig ist.',
      en: 'Teams or function accounts, never persons. They approve changes to the code and entries nobody else is in charge of.',
    },
    example: ['@musterland/ki-register-technik'],
  }),
  kopfzeile: optional(code(kopfzeile), {
    label: { de: 'Staatliche Kopfzeile „Offizielle Website“', en: 'State mark "Offizielle Website"' },
    help: {
      de: 'Hoheitszeichen über jeder Seite. Nur einschalten, wenn es dem Betreiber genehmigt wurde. Ohne Angabe: aus.',
      en: 'State mark above every page. Only switch it on if the operator has been granted it. If left out: off.',
    },
    example: 'off',
  }),
  kopfzeileText: optional(text(80), {
    label: { de: 'Wortlaut der Kopfzeile', en: 'Words of the state mark' },
    help: {
      de: 'Wie er genehmigt wurde. Nötig für ein Land; sonst gilt der übliche Wortlaut.',
      en: 'As they were granted. Needed for a Land; otherwise the usual words are used.',
    },
    example: 'Offizielle Website des Landes Musterland',
  }),
  security: optional(
    group({
      email: optional(email(), {
        label: { de: 'Funktionspostfach', en: 'Functional mailbox' },
        help: {
          de: 'Wohin Sicherheitslücken gemeldet werden. Nicht an eine Person.',
          en: 'Where security problems are reported. Not to a person.',
        },
        example: 'sicherheit@musterland.example.org',
      }),
      formUrl: optional(url(), {
        label: { de: 'Meldeformular', en: 'Report form' },
        help: { de: 'Seite, auf der man sie melden kann.', en: 'Page where they can be reported.' },
        example: 'https://www.example.org/sicherheitsluecke-melden',
      }),
      policyUrl: optional(url(), {
        label: { de: 'Regeln für Meldungen', en: 'Rules for reports' },
        help: {
          de: 'Seite, die sagt, wie mit Meldungen umgegangen wird.',
          en: 'Page that says how reports are dealt with.',
        },
        example: 'https://www.example.org/umgang-mit-sicherheitsluecken',
      }),
    }),
    {
      label: { de: 'Sicherheitslücken melden', en: 'Reporting security problems' },
      help: {
        de: 'Daraus entsteht /.well-known/security.txt. Ohne Postfach und Formular gibt es die Datei nicht.',
        en: 'Becomes /.well-known/security.txt. Without mailbox and form there is no such file.',
      },
    },
  ),
  legal: optional(
    group({
      imprint: optional(
        bilingual(() => prose(10000), {
          de: 'Diensteanbieter ist das Ministerium für Digitales Musterland.',
          en: 'The service provider is the Ministry for Digital Affairs of Musterland.',
        }),
        {
          label: { de: 'Impressum', en: 'Legal notice' },
          help: {
            de: 'Pflichtangaben des Diensteanbieters. Leerzeile = neuer Absatz.',
            en: 'Mandatory information on the service provider. Blank line = new paragraph.',
          },
        },
      ),
      privacy: optional(
        bilingual(() => prose(20000), {
          de: 'Diese Seiten setzen keine Cookies und binden keine fremden Dienste ein.',
          en: 'These pages set no cookies and embed no third-party services.',
        }),
        {
          label: { de: 'Datenschutzerklärung', en: 'Privacy statement' },
          help: {
            de: 'Welche Daten beim Besuch anfallen, wer verantwortlich ist und welche Rechte bestehen.',
            en: 'Which data arise on a visit, who is responsible and which rights exist.',
          },
        },
      ),
      accessibility: optional(
        bilingual(() => prose(20000), {
          de: 'Diese Seiten sind mit den Anforderungen der BITV 2.0 teilweise vereinbar.',
          en: 'These pages are partially compliant with the requirements of BITV 2.0.',
        }),
        {
          label: { de: 'Erklärung zur Barrierefreiheit', en: 'Accessibility statement' },
          help: {
            de: 'Stand der Vereinbarkeit, bekannte Mängel, Rückmeldung und Schlichtungsstelle.',
            en: 'State of compliance, known defects, feedback and arbitration body.',
          },
        },
      ),
      accessibilityTest: optional(
        group({
          date: optional(date(), {
            label: { de: 'Zuletzt geprüft am', en: 'Last assessed on' },
            help: { de: 'Tag der letzten Prüfung der Seiten.', en: 'Day of the last assessment of the pages.' },
            example: '2026-09-30',
            past: true,
          }),
          method: optional(code(assessmentMethod), {
            label: { de: 'Prüfmethode', en: 'Assessment method' },
            help: { de: 'Wer hat geprüft?', en: 'Who assessed the pages?' },
            example: 'self-assessment',
          }),
          contactEmail: optional(email(), {
            label: { de: 'Barrieren melden an', en: 'Report barriers to' },
            help: {
              de: 'Funktionspostfach für Rückmeldungen zu Barrieren.',
              en: 'Functional mailbox for feedback on barriers.',
            },
            example: 'barrierefreiheit@musterland.example.org',
          }),
          arbitrationBody: optional(text(200), {
            label: { de: 'Schlichtungsstelle', en: 'Arbitration body' },
            help: {
              de: 'An wen man sich wendet, wenn eine Meldung nichts bewirkt.',
              en: 'Whom to turn to where a report has no effect.',
            },
            example: 'Schlichtungsstelle Musterland',
          }),
          arbitrationUrl: optional(url(), {
            label: { de: 'Adresse der Schlichtungsstelle', en: 'Address of the arbitration body' },
            help: { de: 'Ihre Seite im Netz.', en: 'Its web page.' },
            example: 'https://www.example.org/schlichtungsstelle',
          }),
        }),
        {
          label: { de: 'Prüfung der Barrierefreiheit', en: 'Accessibility assessment' },
          help: {
            de: 'Angaben, die zu einer Erklärung gehören (§ 12b BGG). Was fehlt, erscheint als „Angabe fehlt“.',
            en: 'Details that belong to a statement (§ 12b BGG). What is missing is shown as missing.',
          },
        },
      ),
    }),
    {
      label: { de: 'Rechtliche Seiten', en: 'Legal pages' },
      help: {
        de: 'Texte, für die der Betreiber einsteht.',
        en: 'Texts for which the operator answers.',
      },
    },
  ),
  dataLicense: optional(code(dataLicense), {
    label: { de: 'Lizenz der Daten', en: 'Licence of the data' },
    help: {
      de: 'Unter welcher Lizenz dürfen andere die Angaben des Registers nutzen?',
      en: 'Under which licence may others use the statements of the register?',
    },
    example: 'dl-de-zero-2-0',
  }),
  demonstration: optional(flag(), {
    label: { de: 'Demonstration', en: 'Demonstration' },
    help: {
      de: 'Ja, wenn dies eine Vorführung ist und kein amtliches Register. Wird auf jeder Seite gesagt.',
      en: 'Yes, if this is a demonstration and no official register. Every page says so.',
    },
    example: true,
  }),
});

export type Operator = z.output<typeof operator>;
