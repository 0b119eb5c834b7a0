import type { StatusCode } from '../lib/system-view.ts';

type Kind = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** Green for what runs, blue for what is tried out; everything before and after stays plain. */
const kinds: Partial<Record<StatusCode, Kind>> = {
  pilot: 'info',
  operation: 'success',
};

export function statusBadge(status: { code: StatusCode; label: string }): { label: string; kind: Kind } {
  return { label: status.label, kind: kinds[status.code] ?? 'neutral' };
}
