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

interface Fillable {
  readonly name: string;
  readonly widget?: string;
  readonly multiple?: boolean;
}

/** What the address of the form states about these fields. Everything else in it is ignored. */
export function prefilled(fields: readonly Fillable[], hash = location.hash): Record<string, unknown> {
  const query = new URLSearchParams(hash.split('?')[1] ?? '');
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = query.get(field.name)?.trim();
      const value = text ? valueOf(field, text) : undefined;
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function valueOf({ widget, multiple }: Fillable, text: string): unknown {
  if (multiple) return text.split(',').filter(Boolean);
  switch (widget) {
    case 'string':
    case 'text':
    case 'select':
    case 'datetime':
      return text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
    default:
      return undefined;
  }
}

const kept = 'redaktion.ziel';

/**
 * Signing in at GitLab and Forgejo leads away and back, and Decap then goes to its first list. Where a link was to lead
 * is kept in the tab; coming back, it is gone to as soon as Decap has gone elsewhere.
 */
export function keepDestination(): void {
  const isAnswer = /[?&](?:code|state)=/.test(location.search);
  const wanted = sessionStorage.getItem(kept);
  if (!isAnswer) {
    if (location.hash.startsWith('#/collections/')) sessionStorage.setItem(kept, location.hash);
    else sessionStorage.removeItem(kept);
  } else if (wanted) {
    const resume = () => {
      // While it is still signing in, Decap only puts its address in order.
      if (location.search || !location.hash.startsWith('#/collections/')) return;
      removeEventListener('hashchange', resume);
      sessionStorage.removeItem(kept);
      if (location.hash !== wanted) location.hash = wanted;
    };
    addEventListener('hashchange', resume);
  }
}
