import type { z } from 'zod';
import { optional, required } from './field.ts';
import { code, codes, date, group, partialDate, prose, text } from './primitives.ts';
import { bilingual, recordId, sourceList, sourcesWords } from './shared-fields.ts';
import { aiActClass } from './vocabularies/ai-act-class.ts';
import { certainty } from './vocabularies/certainty.ts';
import { lawAddressee } from './vocabularies/law-addressee.ts';
import { lawKind } from './vocabularies/law-kind.ts';

/** One legal duty or date, with its source and how sure we are of it; a hint, never legal advice. */
export const law = group({
  id: recordId('muster-vo-registrierung'),
  title: required(
    bilingual(() => text(150), { de: 'Registrierung durch Behörden', en: 'Registration by authorities' }),
    {
      label: { de: 'Titel', en: 'Title' },
      help: { de: 'Worum geht es, in wenigen Worten?', en: 'What is it about, in a few words?' },
    },
  ),
  norm: required(text(150), {
    label: { de: 'Vorschrift', en: 'Provision' },
    help: {
      de: 'Fundstelle in der üblichen Zitierweise, mit Artikel oder Paragraf und Absatz.',
      en: 'Citation in the usual form, with article or section and paragraph.',
    },
    example: 'Art. 99 Abs. 3 Muster-VO',
  }),
  normEnglish: optional(text(150), {
    label: { de: 'Vorschrift (englisch)', en: 'Provision (English)' },
    help: {
      de: 'Die Fundstelle, wie man sie in einem englischen Text zitiert.',
      en: 'The citation as it stands in an English text.',
    },
    example: 'Art. 99(3) Sample Act',
  }),
  kind: required(code(lawKind), {
    label: { de: 'Art der Regelung', en: 'Kind of provision' },
    help: {
      de: 'Ist es eine Pflicht, ein Verbot, ein Recht, eine Begriffsbestimmung oder ein Stichtag?',
      en: 'Is it a duty, a prohibition, a right, a definition or a date?',
    },
    example: 'duty',
  }),
  summary: required(
    bilingual(() => prose(1500), {
      de: 'Behörden tragen den Einsatz in die Datenbank ein, bevor sie beginnen.',
      en: 'Authorities enter the use in the database before they begin.',
    }),
    {
      label: { de: 'Inhalt', en: 'Content' },
      help: {
        de: 'Was verlangt die Vorschrift? In Alltagssprache, ohne Auslegung.',
        en: 'What does the provision require? In plain language, without interpretation.',
      },
    },
  ),
  appliesFrom: optional(partialDate(), {
    label: { de: 'Gilt ab', en: 'Applies from' },
    help: {
      de: 'Erster Tag der Anwendung. Leer, wenn er ungeklärt ist.',
      en: 'First day of application. Empty if it is unclear.',
    },
    example: '2027-12-02',
  }),
  appliesUntil: optional(partialDate(), {
    label: { de: 'Gilt bis', en: 'Applies until' },
    help: {
      de: 'Letzter Tag der Anwendung, zum Beispiel bei Übergangsfristen.',
      en: 'Last day of application, for example for transitional periods.',
    },
    example: '2030-08-01',
    notBefore: 'appliesFrom',
  }),
  addressees: optional(codes(lawAddressee), {
    label: { de: 'Adressaten', en: 'Addressees' },
    help: { de: 'An wen richtet sich die Vorschrift?', en: 'To whom is the provision addressed?' },
    example: ['deployer'],
  }),
  aiActClasses: optional(codes(aiActClass), {
    label: { de: 'Betroffene Einstufungen', en: 'Classes concerned' },
    help: {
      de: 'Für welche Einstufungen gilt die Vorschrift? Leer = unabhängig von der Einstufung.',
      en: 'For which classes does the provision hold? Empty = regardless of the class.',
    },
    example: ['high-risk-annex-iii'],
  }),
  certainty: required(code(certainty), {
    label: { de: 'Sicherheit der Angabe', en: 'Certainty' },
    help: {
      de: 'Worauf stützt sich die Angabe? Wird neben ihr angezeigt.',
      en: 'What is the statement based on? It is shown beside it.',
    },
    example: 'two-sources',
  }),
  dateCertainty: optional(code(certainty), {
    label: { de: 'Sicherheit des Datums', en: 'Certainty of the date' },
    help: {
      de: 'Worauf stützen sich die Daten der Geltung? Nur angeben, wenn es anders ist als beim Inhalt.',
      en: 'What are the dates of application based on? Only state it if it differs from the content.',
    },
    example: 'one-source',
  }),
  certaintyNote: optional(
    bilingual(() => text(500), {
      de: 'Beide Quellen nennen denselben Tag. Das Amtsblatt wurde nicht eingesehen.',
      en: 'Both sources name the same day. The Official Journal was not seen.',
    }),
    {
      label: { de: 'Anmerkung zur Sicherheit', en: 'Note on certainty' },
      help: {
        de: 'Was ist ungeklärt oder umstritten?',
        en: 'What is unclear or disputed?',
      },
    },
  ),
  sources: required(sourceList(), sourcesWords),
  checkedOn: required(date(), {
    label: { de: 'Geprüft am', en: 'Checked on' },
    help: {
      de: 'Tag, an dem die Angabe zuletzt mit den Quellen verglichen wurde.',
      en: 'Day on which the statement was last compared with its sources.',
    },
    example: '2026-08-15',
    past: true,
  }),
});

export type Law = z.output<typeof law>;
