import { createElement as element } from 'react';
import type { CompleteLang } from '../../i18n/dictionaries';
import { xmlDocument } from './xml';

/** Something new, as feed readers list it. */
export interface FeedEntry {
  /** Tells the entry from all others, in whatever language: it stays the same as long as the entry does. */
  readonly key: string;
  readonly title: string;
  /** The page that the entry is about, with its origin. */
  readonly address: string;
  readonly updated: Date;
  /** What is new, as HTML. */
  readonly content: string;
}

/** What is new on a page. */
export interface Feed {
  readonly title: string;
  /** When something was new last. */
  readonly updated: Date;
  readonly entries: readonly FeedEntry[];
}

interface AtomProps {
  readonly feed: Feed;
  readonly lang: CompleteLang;
  readonly origin: string;
  /** The paths of the page and of the feed itself, with their languages. */
  readonly page: string;
  readonly self: string;
}

/** Who makes the ids (RFC 4151): they stay the same wherever the hub is reached. */
const TAG = 'tag:imt-gt-data-hub,2026';

/** A feed in the Atom format (RFC 4287). */
export function atom({ feed, lang, origin, page, self }: AtomProps): string {
  const language = lang.toLowerCase();
  const entries = distinct(feed.entries).map(({ key, title, address, updated, content }) =>
    element(
      'entry',
      { key },
      element('id', null, `${TAG}:${language}/${key}`),
      element('title', null, title),
      element('link', { href: address }),
      element('updated', null, updated.toISOString()),
      element('content', { type: 'html' }, content),
    ),
  );
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', xmlLang: language },
      element('id', null, `${TAG}:feed${self}`),
      element('title', null, feed.title),
      element('author', null, element('name', null, 'IMT-GT Data Hub')),
      element('link', { rel: 'self', type: 'application/atom+xml', href: origin + self }),
      element('link', { rel: 'alternate', type: 'text/html', href: origin + page }),
      element('updated', null, feed.updated.toISOString()),
      entries,
    ),
  );
}

/** No two entries of a feed have the same id: a key that comes again gets its number. */
function distinct(entries: readonly FeedEntry[]): FeedEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const times = (seen.get(entry.key) ?? 0) + 1;
    seen.set(entry.key, times);
    return times === 1 ? entry : { ...entry, key: `${entry.key}/${times}` };
  });
}
