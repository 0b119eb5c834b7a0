import type { Language } from '../../schema/language.ts';
import type { System } from '../../schema/system.ts';
import { entryType } from '../../schema/vocabularies/entry-type.ts';
import { provenance } from '../../schema/vocabularies/provenance.ts';
import { status } from '../../schema/vocabularies/status.ts';
import { statusBadge } from '../components/status-badge.ts';
import type { BadgeWords } from '../components/status-badge.ts';
import { texts } from '../i18n/index.ts';
import { sourcesOf } from '../lib/sources.ts';
import type { Source } from '../lib/sources.ts';
import type { Draft, Neighbours } from './entry.ts';
import { bodyFact, placeOfBody } from './head.ts';
import type { HeadFact } from './head.ts';
import { steckbriefOf } from './steckbrief.ts';
import type { Steckbrief } from './steckbrief.ts';
import { timelineOf } from './timeline.ts';
import type { Point } from './timeline.ts';

/** What the page of a system says of the system itself, without what it gathers from the rest of the registry. */
export interface SystemPage extends Steckbrief {
  readonly name?: string;
  readonly summary?: string;
  /** Set where name and summary are not in the page's language. */
  readonly lang?: Language;
  readonly badges: readonly BadgeWords[];
  readonly head: readonly HeadFact[];
  /** Stands in the question `state`. */
  readonly timeline: readonly Point[];
  readonly sources: readonly Source[];
}

/** Name and summary in the page's language where they were translated. */
export function titleOfSystem<R extends Partial<System>>(record: R, language: Language) {
  const english = language === 'en' ? record.translations?.en : undefined;
  return {
    name: english?.name ?? (record.name as R['name']),
    summary: english?.summary ?? (record.summary as R['summary']),
    lang: language === 'en' && !english?.summary ? ('de' as const) : undefined,
  };
}

/** The dates the time line shows; one that is withheld stays a fact, with its reason. */
const onTimeline: readonly string[] = ['statusDate', 'startDate', 'endDate'];

/**
 * The page of a system, of an entry of the registry as of one that is still being typed.
 * @param neighbours the records it may name
 */
export function systemPage(entry: Draft<'system'>, language: Language, neighbours: Neighbours): SystemPage {
  const { record } = entry;
  const steckbrief = steckbriefOf(entry, language, neighbours);
  const timeline = timelineOf(record, language);
  return {
    ...steckbrief,
    questions: steckbrief.questions.map((question) => ({
      ...question,
      facts:
        timeline.length === 0
          ? question.facts
          : question.facts.filter(({ key, values }) => values.length === 0 || !onTimeline.includes(key)),
    })),
    ...titleOfSystem(record, language),
    badges: badgesOf(record, language),
    head: headOf(record, language, neighbours),
    timeline,
    sources: sourcesOf(record.sources, language),
  };
}

function badgesOf(record: Partial<System>, language: Language): BadgeWords[] {
  const { status: code, entryType: type, provenance: origin } = record;
  return [
    ...(code ? [statusBadge({ code, label: status.text(code, language) })] : []),
    ...(type && type !== 'ai-system' ? [{ label: entryType.text(type, language), kind: 'neutral' as const }] : []),
    ...(origin ? [{ label: provenance.text(origin, language), kind: 'neutral' as const }] : []),
  ];
}

function headOf(record: Partial<System>, language: Language, neighbours: Neighbours): HeadFact[] {
  const t = texts(language).system;
  const body = neighbours.organisation.get(record.organisation ?? '');
  const origin = record.provenance && provenance.term(record.provenance);
  return [
    bodyFact(t.body, record.organisation, language, neighbours),
    { label: t.place, text: (body && placeOfBody(body, language)) || undefined },
    { label: t.provenance, text: origin && (origin.note?.[language] ?? origin[language]) },
  ];
}
