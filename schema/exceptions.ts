import type { z } from 'zod';
import { optional, required } from './field.ts';
import { date, group, list, prose, text } from './primitives.ts';

/** Findings that the editors looked at and let stand, each with its reason. Errors cannot be excepted. */
export const exceptions = group({
  exceptions: required(
    list(
      group({
        file: required(text(200), {
          label: { de: 'Datei', en: 'File' },
          help: {
            de: 'Pfad des Eintrags unterhalb des Register-Ordners, mit Schrägstrichen.',
            en: 'Path of the record below the folder of the registry, with slashes.',
          },
          example: 'systems/mv/posteingang-musterstadt.yaml',
        }),
        rule: required(text(80), {
          label: { de: 'Regel', en: 'Rule' },
          help: {
            de: 'Name der Regel, wie er am Ende des Befunds in eckigen Klammern steht.',
            en: 'Name of the rule as it stands in square brackets at the end of the finding.',
          },
          example: 'near-duplicate',
        }),
        path: optional(text(200), {
          label: { de: 'Angabe', en: 'Statement' },
          help: {
            de: 'Angabe, um die es geht, zum Beispiel contact.email. Leer = alle Befunde der Regel in dieser Datei.',
            en: 'Statement concerned, such as contact.email. Empty = all findings of the rule in this file.',
          },
          example: 'summary',
        }),
        reason: required(prose(1000), {
          label: { de: 'Begründung', en: 'Reason' },
          help: {
            de: 'Warum darf der Befund stehen bleiben? Die Begründung ist öffentlich.',
            en: 'Why may the finding stand? The reason is public.',
          },
          example: 'Zwei Ämter setzen dasselbe Produkt getrennt ein und verantworten es getrennt.',
        }),
        until: optional(date(), {
          label: { de: 'Gilt bis', en: 'Valid until' },
          help: {
            de: 'Letzter Tag der Ausnahme. Danach erscheint der Befund wieder.',
            en: 'Last day of the exception. After it the finding appears again.',
          },
          example: '2027-06-30',
        }),
      }),
    ),
    {
      label: { de: 'Ausnahmen', en: 'Exceptions' },
      help: {
        de: 'Warnungen und Hinweise, die nach Prüfung stehen bleiben. Was nicht mehr zutrifft, meldet die Prüfung.',
        en: 'Warnings and infos that may stand after review. The check reports those that no longer apply.',
      },
    },
  ),
});

export type Exceptions = z.output<typeof exceptions>;
export type Exception = Exceptions['exceptions'][number];
