import { organisationType } from '../../schema/vocabularies/organisation-type.ts';
import type { Card } from '../catalogue/card.ts';
import type { Language } from '../i18n/index.ts';
import { requestView } from '../lib/request-view.ts';
import { placeOfBody } from '../lib/system-view.ts';
import { orderedOrganisations, orderedRequests } from './documents.ts';

/** Stands where a card of a system has its status. */
export const organisationCard = 'organisation';

/** What is shown of found pages that are no systems, by kind, in the order of the index. */
export const otherCards = (language: Language): Readonly<Record<'organisation' | 'request', readonly Card[]>> => ({
  request: orderedRequests(language).map((entry) => {
    const { title, summary, body, lang } = requestView(entry, language);
    return { name: title, text: summary, body, place: '', status: entry.record.status, ...(lang && { lang }) };
  }),
  organisation: orderedOrganisations().map((entry) => ({
    name: entry.record.name,
    text: '',
    body: organisationType.text(entry.record.type, language),
    place: placeOfBody(entry, language),
    status: organisationCard,
    ...(language !== 'de' && { lang: 'de' }),
  })),
});
