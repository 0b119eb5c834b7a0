import { required } from './field.ts';
import { group, reference } from './primitives.ts';
import { isPlainObject } from './plain-object.ts';

/** What stays behind of a renamed record, so that its address goes on working: nothing but the new id. */
export const moved = group({
  movedTo: required(reference('system'), {
    label: { de: 'Umgezogen nach', en: 'Moved to' },
    help: {
      de: 'Neue Kennung des Eintrags. Sonst steht in dieser Datei nichts.',
      en: 'New id of the entry. Nothing else stands in this file.',
    },
    example: 'posteingang-musterland',
  }),
});

/** Whether a record is such a leftover. */
export const isMoved = (data: unknown): boolean => isPlainObject(data) && Object.hasOwn(data, 'movedTo');
