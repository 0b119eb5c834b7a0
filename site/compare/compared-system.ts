import { labelAt } from '../../schema/fields.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { sections, system } from '../../schema/system.ts';
import { texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import type { SystemEntry } from '../lib/registry.ts';
import { steckbriefOf } from '../lib/steckbrief.ts';
import type { Block } from '../lib/steckbrief.ts';
import { systemView } from '../lib/system-view.ts';
import type { BlockName, Compared, ComparedRow } from './comparison.ts';

/** The block with what stands at the head of a Steckbrief. */
const head = 'head';

/** Labels of all statements: the fields of a system in the order of the schema, then what the head adds. */
export const comparedLabels = (language: Language): string[] => [
  ...fieldsOfKind('system').map(({ words }) => words.label[language]),
  texts(language).system.place,
];

/** The blocks of a comparison, in the order of the Steckbrief. */
export const comparedBlocks = (language: Language): BlockName[] => [
  [head, texts(language).comparison.head],
  ...Object.entries(texts(language).questions),
  ...sections.map(({ id, label }) => [`section-${id}`, label[language]] as const),
];

/** What the comparison shows of a system: the statements and gaps of its Steckbrief. */
export function comparedSystem(entry: SystemEntry, language: Language): Compared {
  const view = systemView(entry, language);
  const { questions, sections: rest } = steckbriefOf(entry, language);
  const labels = comparedLabels(language);
  const at = (label: string) => labels.indexOf(label);
  const rowsOf = ({ facts, gaps }: Block): ComparedRow[] => [
    ...facts.map(({ label, values, withheld }) => (withheld ? { at: at(label), withheld } : { at: at(label), values })),
    ...gaps.map((label) => ({ at: at(label) })),
  ];
  const ofField = (key: 'summary' | 'organisation' | 'status') => at(labelAt(system, [key])![language]);
  return {
    id: entry.id,
    name: view.name,
    ...(view.lang && { lang: view.lang }),
    href: view.href,
    blocks: {
      [head]: [
        { at: ofField('summary'), values: [view.lang ? { text: view.summary, lang: view.lang } : view.summary] },
        {
          at: ofField('organisation'),
          values: [{ text: view.body, href: view.bodyHref, lang: view.bodyLang }],
        },
        { at: at(texts(language).system.place), values: [view.place] },
        { at: ofField('status'), values: [view.status.label] },
      ],
      ...Object.fromEntries([...questions, ...rest].map((block) => [block.id, rowsOf(block)])),
    },
  };
}
