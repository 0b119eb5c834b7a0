import type { Field } from '../fields.ts';
import type { Kind } from '../kinds.ts';
import type { Bilingual } from '../language.ts';
import { fieldsOfKind } from '../leaves.ts';
import { sections } from '../system.ts';

/** Fields of a record under one heading of a form. */
export interface FormSection {
  readonly id: string;
  readonly label: Bilingual;
  readonly fields: readonly Field[];
}

/** What everybody states first, whatever the record becomes later. */
const first = { id: 'registration', label: { de: 'Das Wichtigste zuerst', en: 'The essentials first' } } as const;
const more = { id: 'more', label: { de: 'Weitere Angaben', en: 'Further statements' } } as const;

/**
 * The fields of a kind of record in the order a form asks for them: what is owed at registration comes first, the rest
 * by section. The id is left out: it is the file's name. Every other field appears exactly once.
 */
export function formSectionsOf(kind: Kind): readonly FormSection[] {
  const fields = fieldsOfKind(kind).filter(({ key }) => key !== 'id');
  const opening = fields.filter(({ required, words }) => required || (words.due === 'registration' && !words.when));
  const rest = fields.filter((field) => !opening.includes(field));
  const later: readonly FormSection[] =
    kind === 'system'
      ? sections.map(({ id, label, keys }) => ({
          id,
          label,
          fields: rest.filter(({ key }) => (keys as readonly string[]).includes(key)),
        }))
      : [{ ...more, fields: rest }];
  return [{ ...first, fields: opening }, ...later].filter((section) => section.fields.length > 0);
}
