import { z } from 'zod';
import { optional, required } from '../field.ts';
import { code, date, group, list, text } from '../primitives.ts';
import { sourceFields, sourcesWords } from '../shared-fields.ts';
import { withholdReason } from '../vocabularies/withhold-reason.ts';

/**
 * What backs the statements of a record and what it withholds.
 * @param fieldNames the names of the record's fields, so that a mistyped one is found
 */
export const evidence = (fieldNames: readonly [string, ...string[]]) => {
  const fieldName = () => z.enum(fieldNames).meta({ primitive: 'text' });
  return {
    withheldFields: optional(
      list(
        group({
          field: required(fieldName(), {
            label: { de: 'Angabe', en: 'Statement' },
            help: {
              de: 'Name des Feldes, das nicht veröffentlicht wird.',
              en: 'Name of the field that is not published.',
            },
            example: fieldNames.includes('providers') ? 'providers' : fieldNames[0],
          }),
          reason: required(code(withholdReason), {
            label: { de: 'Grund', en: 'Reason' },
            help: {
              de: 'Warum wird die Angabe nicht veröffentlicht? Der Grund ist öffentlich.',
              en: 'Why is the statement not published? The reason is public.',
            },
            example: 'security',
          }),
          legalBasis: optional(text(300), {
            label: { de: 'Rechtsgrundlage', en: 'Legal basis' },
            help: {
              de: 'Vorschrift, die das Zurückhalten erlaubt, mit Paragraf.',
              en: 'Provision that permits withholding, with its section.',
            },
            example: '§ 3 Nr. 1 Musterinformationsgesetz',
          }),
          reviewDate: optional(date(), {
            label: { de: 'Erneut zu prüfen am', en: 'To be reviewed on' },
            help: {
              de: 'Wann wird geprüft, ob der Grund noch besteht?',
              en: 'When will it be checked whether the reason still holds?',
            },
            example: '2027-01-31',
          }),
        }),
      ),
      {
        label: { de: 'Nicht veröffentlichte Angaben', en: 'Withheld statements' },
        help: {
          de: 'Welche Angaben fehlen mit Absicht, und warum? Die Angabe selbst gehört nicht hierher.',
          en: 'Which statements are left out on purpose, and why? The statement itself does not belong here.',
        },
        due: 'registration',
        when: 'partlyPublished',
      },
    ),
    sources: optional(
      list(
        group({
          ...sourceFields,
          supports: optional(list(fieldName()), {
            label: { de: 'Belegt', en: 'Supports' },
            help: {
              de: 'Welche Angaben belegt diese Quelle? Leer = den ganzen Eintrag. Je Abschnitt genügt eine Angabe.',
              en: 'Which statements does this source support? Empty = the whole entry. One per section is enough.',
            },
            example: [fieldNames.includes('summary') ? 'summary' : fieldNames[0]],
          }),
        }),
      ),
      sourcesWords,
    ),
  } as const;
};
