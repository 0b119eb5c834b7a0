import type { Language } from '../../schema/language.ts';
import { aiActClass } from '../../schema/vocabularies/ai-act-class.ts';
import { today } from '../../store/today.ts';
import { texts } from '../i18n/index.ts';
import { dutiesOf } from './duties.ts';
import type { Duty } from './duties.ts';
import { registry } from './registry.ts';
import type { SystemEntry } from './registry.ts';

/** What the law asks of a system as its page shows it. */
export interface LawView {
  readonly introduction: string;
  readonly hasEnded: boolean;
  readonly certain: readonly Duty[];
  /** What may hold: it depends on something the entry does not state. */
  readonly conditional: readonly Duty[];
}

/** What the law asks of a system today. */
export function lawView(entry: SystemEntry, language: Language): LawView {
  const t = texts(language).steckbrief.law;
  const { aiActClass: classCode, status } = entry.record;
  const { classification, duties } = dutiesOf(entry, registry.law, today());
  return {
    introduction: classification === 'stated' ? t.stated(aiActClass.text(classCode!, language)) : t[classification],
    hasEnded: status === 'retired' || status === 'discontinued',
    certain: duties.filter(({ provided }) => !provided),
    conditional: duties.filter(({ provided }) => provided),
  };
}
