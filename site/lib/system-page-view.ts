import type { Block } from '../../schema/narrative/tree.ts';
import { systemFeed } from '../feeds/feeds.ts';
import type { FeedLink } from '../feeds/formats.ts';
import type { Language } from '../i18n/index.ts';
import { seeksPartners } from '../matching/partners.ts';
import { systemPage } from '../steckbrief/system-page.ts';
import type { SystemPage } from '../steckbrief/system-page.ts';
import { entryActions } from './entry-actions.ts';
import type { Action } from './entry-actions.ts';
import { familyView } from './family-view.ts';
import type { FamilyView } from './family-view.ts';
import { historyView, lastChangeOf } from './history-view.ts';
import type { HistoryView } from './history-view.ts';
import { lawView } from './law-view.ts';
import type { LawView } from './law-view.ts';
import { narrativeOf } from './narrative.ts';
import { siteOrigin } from './place.ts';
import { registry } from './registry.ts';
import type { SystemEntry } from './registry.ts';
import { reuseView } from './reuse-view.ts';
import type { ReuseView } from './reuse-view.ts';
import { partnersFor, similarSystems } from './similar.ts';
import type { Suggestion } from './similar.ts';
import { systemView } from './system-view.ts';
import type { SystemView } from './system-view.ts';

/** Everything the page of a system shows that comes from the registry; from equal ones come equal pages. */
export interface SystemPageView {
  readonly view: SystemView;
  readonly page: SystemPage;
  /** Address of the page as complete as it is known. */
  readonly address: string;
  /** The last change of the entry; unknown where the history does not say. */
  readonly state?: { readonly date: string; readonly commit: string };
  readonly actions: readonly Action[];
  readonly law: LawView;
  readonly narrative: readonly Block[];
  readonly family?: FamilyView;
  readonly history: HistoryView;
  readonly feed: FeedLink;
  readonly similar: readonly Suggestion[];
  /** Who could work together with its body; absent where that looks for nobody. */
  readonly partners?: readonly Suggestion[];
  readonly reuse: ReuseView;
}

export function systemPageView(entry: SystemEntry, language: Language): SystemPageView {
  const view = systemView(entry, language);
  const site = siteOrigin();
  const full = site && new URL(view.href, site).href;
  const address = full ?? view.href;
  const { title, folder, formats } = systemFeed(entry, language);
  return {
    view,
    page: systemPage(entry, language, registry),
    address,
    state: lastChangeOf('system', entry.id),
    actions: entryActions(entry, view.name, address, language),
    law: lawView(entry, language),
    narrative: narrativeOf(entry),
    family: familyView(entry, language),
    history: historyView('system', entry.id, language),
    feed: { title, folder, formats },
    similar: similarSystems(entry, language),
    ...(seeksPartners(entry.record) && { partners: partnersFor(entry, language) }),
    reuse: reuseView(entry, full, language),
  };
}
