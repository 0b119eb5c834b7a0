import { collectionName } from '../../schema/derive/decap-config.ts';
import type { FormKind } from '../../schema/derive/decap-config.ts';
import type { Format, Jurisdiction } from '../../schema/kinds.ts';

/** Where a record lies, as far as the form's address needs it. */
export interface Destination {
  readonly kind: FormKind;
  readonly jurisdiction?: Jurisdiction;
  readonly format?: Format;
}

/** Address of the form for an existing record, below the site's root. */
export const editPath = ({ kind, jurisdiction, format }: Destination, id: string): string =>
  `/redaktion/#/collections/${collectionName(kind, jurisdiction, format)}/entries/${id}`;

/**
 * Address of the form for a new record, filled in as far as is known.
 * @param values statements by the key of their field; several codes of a list are joined by commas
 */
export const newPath = ({ kind, jurisdiction }: Destination, values: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(values).toString();
  return `/redaktion/#/collections/${collectionName(kind, jurisdiction)}/new${query ? `?${query}` : ''}`;
};

/** What such an address states about the new record. */
export const queryIn = (hash: string): URLSearchParams => new URLSearchParams(hash.split('?')[1] ?? '');

const kept = 'redaktion.ziel';

/** Where a link was to lead, after coming back from signing in and until it is there. */
let wanted: string | undefined;

/**
 * Signing in at GitLab and Forgejo leads away and back. Where a link was to lead is kept in the tab; the patched part of
 * Decap asks `destination` for it instead of going to its first list.
 */
export function keepDestination(): void {
  const isAnswer = /[?&](?:code|state)=/.test(location.search);
  if (isAnswer) {
    wanted = sessionStorage.getItem(kept) ?? undefined;
    sessionStorage.removeItem(kept);
    addEventListener('hashchange', () => {
      // Before, Decap only puts its address in order.
      if (location.hash.startsWith('#/collections/')) wanted = undefined;
    });
  } else if (location.hash.startsWith('#/collections/')) sessionStorage.setItem(kept, location.hash);
  else sessionStorage.removeItem(kept);
}

/**
 * Where to go when no place is named.
 * @param first Decap's first list
 */
export const destination = (first: string): string => wanted?.slice(1) ?? first;
