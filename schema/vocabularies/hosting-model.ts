import { vocabulary } from '../vocabulary.ts';

/** Where and in whose hands a system runs. */
export const hostingModel = vocabulary('hosting-model', { de: 'Betriebsmodell', en: 'Hosting model' }, [
  { code: 'own-data-centre', de: 'Eigenes Rechenzentrum', en: 'Own data centre' },
  {
    code: 'public-it-service-provider',
    de: 'Öffentlicher IT-Dienstleister',
    en: 'Public IT service provider',
    note: {
      de: 'Rechenzentrum eines Dienstleisters der öffentlichen Hand.',
      en: 'Data centre of a provider in public ownership.',
    },
  },
  {
    code: 'german-administration-cloud',
    de: 'Deutsche Verwaltungscloud (DVC)',
    en: 'German Administration Cloud (DVC)',
  },
  {
    code: 'private-cloud',
    de: 'Private Cloud',
    en: 'Private cloud',
    note: {
      de: 'Cloud eines Unternehmens, die nur dieser Stelle oder der Verwaltung dient.',
      en: 'Cloud of a company that serves only this body or the administration.',
    },
  },
  {
    code: 'public-cloud',
    de: 'Public Cloud',
    en: 'Public cloud',
    note: {
      de: 'Cloud eines Unternehmens, die allen Kunden offensteht.',
      en: 'Cloud of a company that is open to all customers.',
    },
  },
  {
    code: 'software-as-a-service',
    de: 'Software als Dienst (SaaS)',
    en: 'Software as a service (SaaS)',
    note: { de: 'Der Anbieter betreibt die fertige Anwendung.', en: 'The provider runs the finished application.' },
  },
  {
    code: 'end-device',
    de: 'Endgerät',
    en: 'End device',
    note: {
      de: 'Läuft vollständig auf dem Arbeitsplatz oder Gerät.',
      en: 'Runs entirely on the workstation or device.',
    },
  },
]);
