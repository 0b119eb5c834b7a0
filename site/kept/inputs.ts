import type { SoundEntry } from '../../schema/check.ts';
import { hash } from 'node:crypto';
import type { Kind } from '../../schema/kinds.ts';
import type { Language } from '../../schema/language.ts';
import { leavesOf } from '../../schema/leaves.ts';
import { lastSiteVariable, madeFrom } from '../../store/last-build.ts';
import { logo } from '../instance/logo.ts';
import { familyView } from '../lib/family-view.ts';
import { historyInputs } from '../lib/history-view.ts';
import { lawView } from '../lib/law-view.ts';
import { once } from '../lib/once.ts';
import { operator, pathInRepository } from '../lib/operator.ts';
import { childrenOf, requestsOf, systemsOf } from '../lib/organisation-view.ts';
import { basePath, siteOrigin } from '../lib/place.ts';
import { registry } from '../lib/registry.ts';
import type { OrganisationEntry, SystemEntry } from '../lib/registry.ts';
import { partnersFor, similarSystems } from '../lib/similar.ts';

/*
 * From what the pages of entries are made, as short as a name: where it is the same as at the last build, the page is too.
 * A page says what its entry says, what the entries say that it names, and what is gathered from the whole registry; the
 * latter is taken as it is shown. The code counts by itself (store/last-build.ts).
 */

type Entry = SoundEntry<Kind>;

/** What an entry says. */
const sumOf = once((entry: Entry): string => madeFrom(entry.file, entry.record, entry.body));

/** What an entry says, and what those say that it names. */
function saidBy(entry: Entry): string[] {
  const named = [...leavesOf(entry.kind, entry.record)].flatMap(({ shape, value }) => {
    const found = shape.target && registry[shape.target].get(value as string);
    return found ? [found] : [];
  });
  return [entry, ...named].map(sumOf);
}

/** What stands around every page, and the law. */
const frame = once((_: 'frame') =>
  madeFrom(
    operator,
    pathInRepository('systems'),
    logo && hash('sha256', logo.bytes),
    siteOrigin(),
    basePath(),
    [...registry.law.values()].map(sumOf),
  ),
);

/** Nothing is named where nothing is taken again. */
const isAsked = (): boolean => process.env[lastSiteVariable] !== undefined;

/** @returns nothing where no page is taken again */
export function systemPageInputs(entry: SystemEntry, language: Language): string | undefined {
  if (!isAsked()) return undefined;
  const { certain, conditional } = lawView(entry, language);
  return madeFrom(
    frame('frame'),
    language,
    saidBy(entry),
    [...certain, ...conditional].map(({ id, begins, from, provided }) => [id, begins, from, provided]),
    historyInputs('system', entry.id, language),
    familyView(entry, language),
    similarSystems(entry, language),
    partnersFor(entry, language),
  );
}

/** @returns nothing where no page is taken again */
export function organisationPageInputs(entry: OrganisationEntry, language: Language): string | undefined {
  if (!isAsked()) return undefined;
  return madeFrom(
    frame('frame'),
    language,
    saidBy(entry),
    systemsOf(entry.id).map(sumOf),
    requestsOf(entry.id).map(sumOf),
    childrenOf(entry.id, language),
    historyInputs('organisation', entry.id, language),
  );
}
