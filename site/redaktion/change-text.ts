import { kinds } from '../../schema/kinds.ts';
import type { KnownEntry } from '../../schema/derive/form-index.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { recordOf, sheetOf } from '../entry-form/format.ts';
import { choiceWith } from '../entry-form/known.ts';
import { titleOf } from '../entry-form/title.ts';
import type { Desk } from '../entry-form/verdict.ts';
import { words } from './words.ts';

/** A file that is about to be committed. */
export interface Change {
  readonly desk: Desk;
  /** In the repository. */
  readonly path: string;
  /** What will stand in the file. */
  readonly text: string;
  readonly isNew: boolean;
}

/** A forge takes titles of 255 characters; names of bodies may be long. */
const mostOfName = 100;

/**
 * Text of the commit, and of the merge request that follows from it: a first line that names entry and body, an empty
 * line, and what a reviewer wants to know first.
 * @param known the other records, among them the bodies
 */
export function changeText({ desk, path, text, isNew }: Change, known: readonly KnownEntry[]): string {
  const record = recordOf(sheetOf(text, desk.kind, desk.format), desk.kind);
  const name = oneLine(titleOf(record) || path);
  const place = desk.jurisdiction ? jurisdiction.text(desk.jurisdiction, 'de') : '';
  const organisation = typeof record['organisation'] === 'string' ? record['organisation'] : '';
  // A body is its own; beside its name only its place says more.
  const body =
    desk.kind === 'organisation' ? name : (choiceWith(known, 'organisation', organisation)?.name ?? organisation);
  const beside = desk.kind === 'organisation' ? place : body;
  const say = isNew ? words.change.created : words.change.changed;
  return [
    say(kinds[desk.kind].label.de, cut(name), cut(beside)),
    '',
    words.change.entry(name),
    words.change.body([body, place && `(${place})`].filter(Boolean).join(' ')),
    words.change.file(path),
    '',
    words.change.origin,
  ].join('\n');
}

const oneLine = (value: unknown): string => String(value).replaceAll(/\s+/g, ' ').trim();

const cut = (text: string): string => (text.length > mostOfName ? `${text.slice(0, mostOfName - 1)}…` : text);
