import type { Values } from '../entry-form/format.ts';

/** What somebody has typed so far. */
export interface Draft {
  readonly values: Values;
  readonly id?: string;
  readonly jurisdiction?: string;
  readonly showAll?: boolean;
}

/* A draft lives in the tab only. Where the browser keeps nothing, the page works without one. */

const keyOf = (kind: string) => `melden.${kind}`;

export function storedDraft(kind: string): Draft | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(kind));
    return text === null ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or forgets it where there is nothing to keep. */
export function storeDraft(kind: string, draft: Draft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(kind), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(kind));
  } catch {
    // Nothing is lost but the convenience.
  }
}
