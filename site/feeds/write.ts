import { Feed } from 'feed';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { count, formatDate, href, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import type { Item } from '../lib/change-list.ts';
import { headlineOf, inOneLine, saidOf } from '../lib/change-words.ts';
import { currentHref, landOf, nameOf } from '../lib/history.ts';
import { instance } from '../lib/open-data.ts';
import { operator } from '../lib/operator.ts';
import type { ChangeFeed } from './feeds.ts';
import { feedPath } from './formats.ts';
import type { FeedFormat } from './formats.ts';

/** Entries of a feed: enough for whoever looks in once a month. */
const newest = 50;

/**
 * Writes a feed (Atom: RFC 4287; JSON Feed 1.0). Both formats want whole addresses; a register that has not been told its
 * own (SITE_URL, or `url` in operator.yaml) stands under `register.invalid`, as in all its data. The same change has the
 * same id in every feed. The same build gives the same feed: it is as old as its newest change.
 */
export function feedText(feed: ChangeFeed, format: FeedFormat, language: Language): string {
  const items = feed.items();
  const name = instance.name[language];
  const page = address(href(language, feed.page));
  const written = new Feed({
    id: page,
    title: `${feed.title} – ${name}`,
    description: feed.description,
    link: page,
    language,
    generator: false,
    updated: new Date(items[0]?.changes[0].commit.time ?? 0),
    author: { name: operator.operatedBy?.name ?? name },
    feedLinks: Object.fromEntries(feed.formats.map((one) => [one, address(href(language, feedPath(feed, one)))])),
  });
  for (const item of items.slice(0, newest)) {
    const title = titleOf(item, language);
    written.addItem({
      // Atom takes titles for HTML, JSON Feed for text.
      title: format === 'atom' ? escaped(title) : title,
      ...addressesOf(item, page, language),
      date: new Date(item.changes[0].commit.time),
      description: descriptionOf(item, language),
    });
  }
  return format === 'atom' ? written.atom1() : `${written.json1()}\n`;
}

const address = (path: string): string => new URL(path, instance.address).href;

/** Under which id a change is told and where it is to be read; what was done in bulk differs from feed to feed. */
function addressesOf({ changes, day }: Item, page: string, language: Language): { id: string; link: string } {
  const [change] = changes;
  const all = address(href(language, '/aenderungen/'));
  const own = changes.length === 1 ? currentHref(change, language) : undefined;
  const id =
    changes.length === 1
      ? `${all}#${change.commit.id}-${change.kind}-${change.id}`
      : `${page}#${change.commit.id}-${change.kind}-${change.what}`;
  return { id, link: own ? `${address(own)}#history` : `${all}#day-${day}` };
}

function titleOf({ changes }: Item, language: Language): string {
  const [change] = changes;
  const t = texts(language).history;
  if (changes.length > 1) return t.bulk[change.what](count(changes.length, language, t.kinds[change.kind]));
  return `${nameOf(change.kind, change.id, change.state, language).text}: ${headlineOf(change, language)}`;
}

/** As HTML, which both formats take. */
function descriptionOf({ changes, day }: Item, language: Language): string {
  const [change] = changes;
  const land = changes.length === 1 ? landOf(change.state) : undefined;
  const head = [formatDate(day, language), ...(land ? [jurisdiction.text(land, language)] : [])].join(' · ');
  const lines =
    changes.length === 1 ? saidOf(change, language).map((said) => `<li>${escaped(inOneLine(said))}</li>`) : [];
  return `<p>${escaped(head)}</p>${lines.length > 0 ? `<ul>${lines.join('')}</ul>` : ''}`;
}

/** Text as HTML: entries are written by anybody. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
