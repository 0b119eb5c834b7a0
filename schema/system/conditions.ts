import type { Bilingual } from '../language.ts';
import { isPlainObject } from '../plain-object.ts';
import type { PlainObject } from '../plain-object.ts';

/** What a condition looks at: a record that may still be incomplete or faulty, as in a form. */
export type Draft = PlainObject;

interface Condition {
  /** Completes "Pflichtangabe, wenn …" / "Required if …". */
  readonly label: Bilingual;
  readonly holds: (draft: Draft) => boolean;
}

const among = (value: unknown, codes: readonly string[]): boolean => typeof value === 'string' && codes.includes(value);
const given = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const inside = (value: unknown): Draft => (isPlainObject(value) ? value : {});

const processesPersonalData = (d: Draft): boolean =>
  among(d['personalData'], ['pseudonymised', 'personal', 'special-categories']);
const isHighRisk = (d: Draft): boolean => among(d['aiActClass'], ['high-risk-annex-i', 'high-risk-annex-iii']);

/** Under which circumstances a field is owed; named in a field's `when`. */
export const conditions = {
  peopleAffected: {
    label: { de: 'Menschen betroffen sind', en: 'people are affected' },
    holds: (d) =>
      given(d['affectedGroups']) ||
      among(d['publicationCategory'], ['high-risk-ai', 'ai-affecting-people']) ||
      isHighRisk(d),
  },
  personalData: {
    label: { de: 'personenbezogene Daten verarbeitet werden', en: 'personal data are processed' },
    holds: processesPersonalData,
  },
  externalUse: {
    label: { de: 'das System nach außen wirkt', en: 'the system faces the public' },
    holds: (d) => among(d['audience'], ['external', 'both']),
  },
  highRisk: {
    label: { de: 'das System hochriskant ist', en: 'the system is high-risk' },
    holds: isHighRisk,
  },
  annexThree: {
    label: { de: 'das System unter Anhang III fällt', en: 'the system falls under Annex III' },
    holds: (d) => among(d['aiActClass'], ['high-risk-annex-iii', 'annex-iii-exception']),
  },
  annexThreeException: {
    label: { de: 'die Ausnahme des Art. 6 Abs. 3 genutzt wird', en: 'the exception of Art. 6(3) is used' },
    holds: (d) => among(d['aiActClass'], ['annex-iii-exception']),
  },
  regulatedUse: {
    label: { de: 'Art. 50 oder Anhang III einschlägig ist', en: 'Art. 50 or Annex III applies' },
    holds: (d) => among(d['aiActClass'], ['high-risk-annex-iii', 'annex-iii-exception', 'transparency-art-50']),
  },
  thirdParties: {
    label: { de: 'Dritte beteiligt sind', en: 'third parties are involved' },
    holds: (d) => among(d['developmentType'], ['commissioned', 'standard-product', 'open-source-reuse']),
  },
  openSource: {
    label: { de: 'das System quelloffen ist', en: 'the system is open source' },
    holds: (d) => among(d['sourceModel'], ['open-source']),
  },
  ownModel: {
    label: { de: 'ein Modell selbst trainiert oder feinabgestimmt wurde', en: 'a model was trained or fine-tuned' },
    holds: (d) => Array.isArray(d['models']) && d['models'].some((model) => inside(model)['ownTraining'] === true),
  },
  reuseOffered: {
    label: { de: 'Nachnutzung angeboten wird', en: 'reuse is offered' },
    holds: (d) => among(d['reusePotential'], ['yes', 'limited']),
  },
  cooperationOpen: {
    label: { de: 'Kooperation gesucht wird', en: 'cooperation is sought' },
    holds: (d) => d['openForCooperation'] === true,
  },
  partlyPublished: {
    label: { de: 'nicht alles veröffentlicht wird', en: 'not everything is published' },
    holds: (d) => among(d['visibility'], ['partly-public', 'not-public-art-49-4']),
  },
  ended: {
    label: { de: 'das System beendet oder verworfen ist', en: 'the system has ended' },
    holds: (d) => among(d['status'], ['retired', 'discontinued']),
  },
  experienced: {
    label: {
      de: 'das System im Einsatz, beendet oder verworfen ist',
      en: 'the system is in use, has ended or was discontinued',
    },
    holds: (d) => among(d['status'], ['operation', 'retired', 'discontinued']),
  },
  assessmentDue: {
    label: {
      de: 'personenbezogene Daten verarbeitet werden oder das System hochriskant ist',
      en: 'personal data are processed or the system is high-risk',
    },
    holds: (d) => processesPersonalData(d) || isHighRisk(d),
  },
  euProvider: {
    label: { de: 'die Stelle nach Art. 49 Abs. 1 registriert', en: 'the body registers under Art. 49(1)' },
    holds: (d) => among(inside(d['eu'])['duty'], ['art-49-1-provider']),
  },
  euDeployer: {
    label: {
      de: 'die Stelle ihre Registrierung nach Art. 49 Abs. 3 eingereicht hat',
      en: 'the body has submitted its registration under Art. 49(3)',
    },
    // Nobody can select the provider's entry before registering; until then the rule `eu-registration` looks on.
    holds: (d) =>
      among(inside(d['eu'])['duty'], ['art-49-3-deployer']) &&
      among(inside(d['eu'])['status'], ['submitted', 'registered', 'update-due']),
  },
  euRegistered: {
    label: { de: 'das System in der EU-Datenbank steht', en: 'the system is in the EU database' },
    holds: (d) => among(inside(d['eu'])['status'], ['registered', 'update-due']),
  },
  euRegistration: {
    label: { de: 'eine EU-Registrierungspflicht besteht', en: 'EU registration is required' },
    holds: (d) => {
      const duty = inside(d['eu'])['duty'];
      return typeof duty === 'string' && !among(duty, ['none', 'open']);
    },
  },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;
