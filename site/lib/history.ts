import type { Language } from '../../schema/language.ts';
import { fieldOf } from '../../schema/history/version.ts';
import type { Change, Commit, EntryState, Gone, HistoryKind } from '../../schema/history/timeline.ts';
import type { Jurisdiction } from '../../schema/kinds.ts';
import { historyOf } from '../../store/history.ts';
import { registryFolder } from '../../store/registry-folder.ts';
import { today } from '../../store/today.ts';
import { href } from '../i18n/index.ts';
import { registry } from './registry.ts';

/** The history of the registry, read once per build. */
export const history = historyOf(registryFolder(), (done, all) => {
  // A history of some thousand commits takes a moment; whoever waits at a terminal sees it move.
  if (process.stderr.isTTY) process.stderr.write(`\rVerlauf: ${done} von ${all}${done + 1000 > all ? '\n' : ''}`);
});

/** All changes in the order they happened; none where there is no history. */
export const changes: readonly Change[] = history.extent === 'none' ? [] : history.changes;

/** The changes of an entry in the order they happened, those under earlier ids included. */
export const changesOf = (kind: HistoryKind, id: string): readonly Change[] =>
  history.extent === 'none' ? [] : history.of(kind, id);

const gone = history.extent === 'none' ? [] : history.gone;
const goneByKey = new Map(gone.map((one) => [`${one.kind}/${one.id}`, one] as const));

/** Ids of a kind that no longer name an entry. */
export const goneOf = (kind: HistoryKind): readonly Gone[] => gone.filter((one) => one.kind === kind);

/** The day of a commit in Germany, `2026-11-21`. */
export const dayOf = ({ time }: Commit): string => today(new Date(time));

/** A name with its language, where that is not the one of the page. */
export interface Name {
  readonly text: string;
  readonly lang?: Language;
}

/** What an entry is called: as the register calls it now, or as it did last. */
export function nameOf(kind: HistoryKind, id: string, state: EntryState, language: Language): Name {
  const record = registry[kind].get(id)?.record as Record<string, unknown> | undefined;
  const stated = (field: string) => (record ? record[field] : fieldOf(state.version, field));
  const name = stated('name') ?? stated('title');
  if (typeof name === 'object' && name !== null && language in name)
    return { text: String((name as Record<string, unknown>)[language]) };
  const translations = stated('translations') as Partial<Record<string, { name?: string; title?: string }>> | undefined;
  const own = language === 'de' ? undefined : translations?.[language];
  const translated = own?.name ?? own?.title;
  if (translated) return { text: translated };
  return { text: typeof name === 'string' ? name : id, lang: language === 'de' ? undefined : 'de' };
}

/** The folders of pages of entries. */
const pages: Partial<Record<HistoryKind, string>> = {
  system: 'systeme',
  organisation: 'organisationen',
  request: 'gesuche',
};

/** Address of the page of an entry, whether it is still there or not; nothing where its kind has none. */
export function entryHref(kind: HistoryKind, id: string, language: Language): string | undefined {
  const folder = pages[kind];
  return folder && href(language, `/${folder}/${id}/`);
}

/** Whose administration an entry belongs to: its folder says so, or the body it names. */
export function landOf({ jurisdiction, version }: EntryState): Jurisdiction | undefined {
  const body = fieldOf(version, 'organisation');
  return jurisdiction ?? (typeof body === 'string' ? registry.organisation.get(body)?.jurisdiction : undefined);
}

/** Address of the page on which a changed entry is found now: under its present id, if it has another one since. */
export function currentHref({ kind, id }: Change, language: Language): string | undefined {
  return entryHref(kind, goneByKey.get(`${kind}/${id}`)?.to ?? id, language);
}
