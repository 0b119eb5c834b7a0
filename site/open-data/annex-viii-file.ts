import type { SoundEntry } from '../../schema/check.ts';
import { lawOf, leftOut, missingOf, scopeOf, sectionOf } from './annex-viii.ts';
import type { SectionName } from './annex-viii.ts';
import { about, rooted } from './instance.ts';
import type { Instance } from './instance.ts';

type SystemEntry = SoundEntry<'system'>;

/** The systems for which a section of Annex VIII has to be filled in, by id. */
export const systemsInScope = ({ registry }: Pick<Instance, 'registry'>): SystemEntry[] =>
  [...registry.system.values()].filter(({ record }) => 'sections' in scopeOf(record));

/** Path of the data set of a system, below the root. */
export const annexPath = (id: string): string => `api/v1/annex-viii/${id}.json`;

/** No upload is claimed: nobody has documented an interface of the EU database. */
const note = {
  de: 'Zum Übertragen von Hand. Eine Schnittstelle der EU-Datenbank ist nicht dokumentiert. Hinweis, keine Rechtsberatung.',
  en: 'To be copied by hand. No interface of the EU database is documented. A hint, not legal advice.',
} as const;

/**
 * The data set of Annex VIII for one system: per section what is stated, what is missing, what is left out, and the
 * state of the law it rests on.
 * @throws if no section applies to the system
 */
export function annexFile(instance: Instance, entry: SystemEntry): object {
  const scope = scopeOf(entry.record);
  if (!('sections' in scope)) throw new Error(`No section of Annex VIII applies to "${entry.id}".`);
  const body = instance.registry.organisation.get(entry.record.organisation);
  if (!body) throw new Error(`There is no organisation "${entry.record.organisation}".`);
  return {
    about: about(instance),
    note,
    system: entry.id,
    sections: scope.sections.map((name) => {
      const section = sectionOf(name, entry, body);
      return {
        section: name,
        points: section.points,
        missing: missingOf(section),
        leftOut: leftOut[name],
        law: lawRecords(instance, name),
      };
    }),
  };
}

/** The provisions behind a section as the register knows them, with the day they were checked. */
export const lawRecords = ({ registry }: Pick<Instance, 'registry'>, name: SectionName) =>
  lawOf[name].flatMap((id) => {
    const found = registry.law.get(id)?.record;
    if (!found) return [];
    const { title, norm, normEnglish, appliesFrom, certainty, dateCertainty, certaintyNote, checkedOn } = found;
    return [
      {
        id,
        title,
        norm: { de: norm, en: normEnglish ?? norm },
        appliesFrom: appliesFrom ?? null,
        certainty,
        ...(dateCertainty ? { dateCertainty } : {}),
        ...(certaintyNote ? { certaintyNote } : {}),
        checkedOn,
      },
    ];
  });

/** Which systems have a data set, and how much of it is missing. */
export function annexIndex(instance: Instance): object {
  const systems = systemsInScope(instance).map((entry) => {
    const scope = scopeOf(entry.record);
    const body = instance.registry.organisation.get(entry.record.organisation)!;
    const sections = 'sections' in scope ? scope.sections : [];
    return {
      id: entry.id,
      href: rooted(instance, annexPath(entry.id)),
      sections: sections.map((name) => ({
        section: name,
        missing: missingOf(sectionOf(name, entry, body)).length,
      })),
    };
  });
  return { about: about(instance), note, total: systems.length, systems };
}
