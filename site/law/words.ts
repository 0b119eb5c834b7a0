import { fieldsOfKind } from '../../schema/leaves.ts';
import type { Law } from '../../schema/law.ts';
import { aiActClass } from '../../schema/vocabularies/ai-act-class.ts';
import { certainty } from '../../schema/vocabularies/certainty.ts';
import { lawAddressee } from '../../schema/vocabularies/law-addressee.ts';
import { lawKind } from '../../schema/vocabularies/law-kind.ts';
import { formatDate, formatList, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';

/* How a provision is put into words: the same on the page of a system, on the pages of the law and in the classification. */

/** The labels of the schema for what a record of the law says. */
const labels = (language: Language) =>
  new Map(fieldsOfKind('law').map(({ key, words }) => [key, words.label[language]]));

/** The citation in the language of the page. */
export const normOf = ({ norm, normEnglish }: Law, language: Language): string =>
  language === 'en' ? (normEnglish ?? norm) : norm;

/** A provision with the day from which it applies; that need not be the day the record names. */
interface Begun {
  readonly begins: 'in-force' | 'later' | 'unclear';
  readonly from?: string;
  readonly law: Law;
}

/** Since when, or from when, it applies. */
function beginOf({ begins, from, law }: Begun, language: Language): string {
  const words = texts(language).steckbrief.law;
  return from === undefined
    ? words[law.dateCertainty === 'unclear' ? 'unclear' : 'undated']
    : words[begins === 'later' ? 'from' : 'since'](formatDate(from, language));
}

/** For whom it is, if it says so. */
export const addresseesOf = ({ addressees = [] }: Law, language: Language): string | undefined =>
  addressees.length > 0
    ? texts(language).steckbrief.law.for(
        formatList(
          addressees.map((one) => lawAddressee.text(one, language)),
          language,
        ),
      )
    : undefined;

/** Citation and begin. Terms and notes may hold from a day, but never lack one. */
export const shortFactsOf = (one: Begun, language: Language): string =>
  [
    normOf(one.law, language),
    (one.from !== undefined || (one.law.kind !== 'definition' && one.law.kind !== 'note')) && beginOf(one, language),
  ]
    .filter(Boolean)
    .join(' · ');

/** Kind, citation, begin and addressees in one line. */
export const factsOf = (one: Begun, language: Language): string =>
  [lawKind.text(one.law.kind, language), shortFactsOf(one, language), addresseesOf(one.law, language)]
    .filter(Boolean)
    .join(' · ');

/** How certain content and date are and when that was checked; the two may be known from different sources. */
export function backingOf(law: Law, language: Language): string {
  const label = labels(language);
  return [
    `${label.get('certainty')}: ${certainty.text(law.certainty, language)}`,
    law.dateCertainty && `${label.get('dateCertainty')}: ${certainty.text(law.dateCertainty, language)}`,
    `${label.get('checkedOn')}: ${formatDate(law.checkedOn, language)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The classes it holds for, in words. */
export const classesOf = ({ aiActClasses = [] }: Law, language: Language): string | undefined =>
  aiActClasses.length > 0
    ? texts(language).law.concerns(
        formatList(
          aiActClasses.map((one) => aiActClass.text(one, language)),
          language,
        ),
      )
    : undefined;
