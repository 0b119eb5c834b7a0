import { fieldsOfKind } from '../../schema/leaves.ts';
import type { Language } from '../../schema/language.ts';
import { cooperationType } from '../../schema/vocabularies/cooperation-type.ts';
import { reusePotential } from '../../schema/vocabularies/reuse-potential.ts';
import { status } from '../../schema/vocabularies/status.ts';
import { texts } from '../i18n/index.ts';
import { familiesOf } from '../matching/families.ts';
import type { Family } from '../matching/families.ts';
import { offerScore } from '../matching/offers.ts';
import { partnerFit, seeksPartners } from '../matching/partners.ts';
import { profilesOf } from '../matching/profiles.ts';
import { reasonsOf } from '../matching/reasons.ts';
import type { Reason } from '../matching/reasons.ts';
import { collectionOf } from '../matching/similarity.ts';
import type { Common, Match } from '../matching/similarity.ts';
import { once } from './once.ts';
import { registry } from './registry.ts';
import type { RequestEntry, SystemEntry } from './registry.ts';
import { systemView } from './system-view.ts';
import type { SystemView } from './system-view.ts';

/** A system that fits, and why. */
export interface Suggestion {
  readonly system: SystemView;
  readonly reasons: readonly Reason[];
}

const mostShown = 5;
/** Members of families and the body's own systems are passed over, so some more are looked at. */
const mostLookedAt = 24;
/** Likeness below which two systems have less in common than any two systems. */
const leastLikeness = 0.12;

// Once per build: both languages compare the same German texts.
const profiles = profilesOf(registry, 'de');
const profileOfSystem = new Map(profiles.systems.map((profile) => [profile.id, profile]));
const profileOfRequest = new Map(profiles.requests.map((profile) => [profile.id, profile]));
const systems = collectionOf(profiles.systems);
const families = familiesOf(
  [...registry.system.values()].map(({ id, record }) => ({ id, from: record.reusedFrom ?? [] })),
);

const recordOf = (id: string) => registry.system.get(id)!.record;

/** Ids of the systems most like one, outside its own family; of another family only the system it began with. */
export function similarIds(id: string): Match[] {
  const own = families.get(id);
  const matches = systems.nearest(profileOfSystem.get(id)!, mostLookedAt);
  const seen = new Set<string>();
  return matches
    .filter(({ score, id: other }) => score >= leastLikeness && (!own || families.get(other) !== own))
    .map((match) => ({ ...match, id: families.get(match.id)?.id ?? match.id }))
    .filter((match) => !seen.has(match.id) && seen.add(match.id))
    .slice(0, mostShown);
}

/** The systems most like one, with reasons. */
export const similarSystems = (entry: SystemEntry, language: Language): readonly Suggestion[] =>
  suggestions(language)(entry);

/** Both languages rest on the same comparison, and a page on what its inputs were asked for. */
const matches = once((id: string) => similarIds(id));
const suggestions = once((language: Language) =>
  once(({ id }: SystemEntry) => matches(id).map((match) => suggestion(match.id, match.common, language))),
);

/** The systems that fit a need: what can be had and runs comes first. */
export function offersFor({ id }: RequestEntry, language: Language): Suggestion[] {
  const weigh = (other: string, likeness: number) =>
    likeness < leastLikeness ? 0 : offerScore(likeness, recordOf(other));
  return systems
    .nearest(profileOfRequest.get(id)!, mostShown, weigh)
    .map((match) => suggestion(match.id, match.common, language, reuseReasons(match.id, language)));
}

/** Who could work together with a body that looks for partners; nobody where it does not. */
export function partnersFor({ id, record }: SystemEntry, language: Language): Suggestion[] {
  if (!seeksPartners(record)) return [];
  const weigh = (other: string, likeness: number) => {
    const partner = recordOf(other);
    const isOther = partner.organisation !== record.organisation;
    return isOther && likeness >= leastLikeness ? partnerFit(likeness, record, partner).score : 0;
  };
  return systems.nearest(profileOfSystem.get(id)!, mostShown, weigh).map((match) => {
    const { wishes, strengths } = partnerFit(0, record, recordOf(match.id));
    const wished = wishes.map((type) => cooperationType.text(type, language));
    const reasons = [
      ...(wished.length > 0 ? [{ label: labelOf('cooperationWishes', language), values: wished }] : []),
      ...strengths.map((field) => ({
        label: labelOf(field, language),
        values: [
          field === 'status' ? status.text(recordOf(match.id).status, language) : texts(language).matching.stated,
        ],
      })),
    ];
    return suggestion(match.id, match.common, language, reasons);
  });
}

/** The systems that come from one another, by the system it began with. */
export const allFamilies = (): Family[] => [...new Set(families.values())];

/** The family of a system, if it has one. */
export const familyOf = ({ id }: SystemEntry): Family | undefined => families.get(id);

function suggestion(
  id: string,
  common: readonly Common[],
  language: Language,
  more: readonly Reason[] = [],
): Suggestion {
  const words = texts(language).matching.words;
  return {
    system: systemView(registry.system.get(id)!, language),
    reasons: [...more, ...reasonsOf(common, language, words, profiles.surfaceOf)],
  };
}

/** What a body says about reuse, where it offers any. */
function reuseReasons(id: string, language: Language): Reason[] {
  const { reusePotential: potential } = recordOf(id);
  return potential === 'yes' || potential === 'limited'
    ? [{ label: labelOf('reusePotential', language), values: [reusePotential.text(potential, language)] }]
    : [];
}

function labelOf(key: string, language: Language): string {
  const field = fieldsOfKind('system').find((one) => one.key === key);
  if (!field) throw new Error(`There is no field "${key}".`);
  return field.words.label[language];
}
