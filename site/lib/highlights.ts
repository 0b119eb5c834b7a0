import { isAfter } from '../../schema/dates.ts';
import type { Language } from '../../schema/language.ts';
import { today } from '../../store/today.ts';
import { registry } from './registry.ts';
import { systemView } from './system-view.ts';
import type { SystemView } from './system-view.ts';

/** A system the editors point out, and why. */
export interface Highlight {
  readonly view: SystemView;
  readonly reason: string;
  /** Reasons are written in German; pages in English say so. */
  readonly reasonLang?: Language;
}

/** As many as people look at on a start page. */
const most = 6;

/** What the editors point out from today on, the latest choice first. */
export const highlights = (language: Language): Highlight[] =>
  [...registry.system.values()]
    .flatMap((entry) => (entry.record.highlight ? [{ entry, highlight: entry.record.highlight }] : []))
    .filter(({ highlight }) => !isAfter(highlight.since, today()))
    .toSorted((a, b) => b.highlight.since.localeCompare(a.highlight.since) || a.entry.id.localeCompare(b.entry.id))
    .slice(0, most)
    .map(({ entry, highlight }) => ({
      view: systemView(entry, language),
      reason: highlight.reason,
      ...(language !== 'de' && { reasonLang: 'de' as const }),
    }));
