import type { StatusCode } from '../lib/system-view.ts';

export type BadgeKind = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A word and the look that supports it; the word carries the meaning. */
export interface BadgeWords {
  readonly label: string;
  readonly kind: BadgeKind;
}

/** Green for what runs, blue for what is tried out; everything before and after stays plain. */
const kinds: Partial<Record<StatusCode, BadgeKind>> = {
  pilot: 'info',
  operation: 'success',
};

export function statusBadge(status: { code: StatusCode; label: string }): BadgeWords {
  return { label: status.label, kind: kinds[status.code] ?? 'neutral' };
}

/** Classes of a badge. Written out in full: the style sheet keeps only class names it finds in the sources. */
export const badgeLooks: Readonly<Record<BadgeKind, { readonly badge: string; readonly icon?: string }>> = {
  neutral: { badge: 'badge-neutral' },
  info: { badge: 'kern-badge--info', icon: 'kern-icon--info' },
  success: { badge: 'kern-badge--success', icon: 'kern-icon--success' },
  warning: { badge: 'kern-badge--warning', icon: 'kern-icon--warning' },
  danger: { badge: 'kern-badge--danger', icon: 'kern-icon--danger' },
};
