import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import { dayInBangkok, endInBangkok } from '../../domain/days';
import { Lang } from '../../domain/languages';
import { ICON_URL } from '../../web/shell/style';
import { CATALOG, catalog } from '../../web/site/catalog';
import { pageDocument } from '../../web/site/documents';
import { cursorBefore, lastChanges, TYPES_OF_PAGES } from '../../web/site/last-changes';
import type { AllCodesQuery, CatalogQuery, LastChangesQuery } from '../../web/site/page-data';
import { SITE_PAGES } from '../../web/site/pages';
import { allCodes, cursorsAfter, listedPages, robots, sitemap } from '../../web/site/sitemap';
import { sendText, taggedText } from '../compressed';
import { dataOf, pageQueries, type PageQueryOptions } from '../page-queries';
import { clientClosed } from '../plugins/deadline';
import { type CachedResponse, etagOf, type ResponseCache } from '../response-cache';

interface SiteFileOptions extends PageQueryOptions {
  readonly cache: ResponseCache;
}

const FOR_ANYBODY = { config: { credentials: 'IGNORED' } } as const;

const XML_TYPE = 'application/xml; charset=utf-8';

type Variables = Readonly<Record<string, unknown>>;

/** What programs ask a site for: `/sitemap.xml`, `/catalog.jsonld`, `/robots.txt`, and the sign in the tab at both of its usual addresses. */
export function siteFileRoutes(app: FastifyInstance, options: SiteFileOptions): void {
  const ask = pageQueries(options);
  const codes = pageDocument('all-codes.graphql');
  const log = pageDocument('last-changes.graphql');

  /** Asks page after page. `next` gives what the page after those that have been read is asked with; null = there is none. */
  async function readAll<Data>(
    asked: { readonly request: FastifyRequest; readonly gone: AbortSignal },
    document: DocumentNode,
    first: Variables,
    next: (read: readonly Data[], before: Variables) => Variables | null,
  ): Promise<Data[]> {
    const read: Data[] = [];
    for (let variables: Variables | null = first; variables !== null; variables = next(read, variables))
      read.push(dataOf(await ask<Data>({ ...asked, document, variables, lang: Lang.EN, now: options.clock.now() })));
    return read;
  }

  async function made(request: FastifyRequest, gone: AbortSignal): Promise<CachedResponse> {
    const asked = { request, gone };
    const read = await readAll<AllCodesQuery>(asked, codes, {}, (pages, cursors) => cursorsAfter(pages.at(-1)!, cursors));
    const changedAt = read[0]!.changes.nodes[0]?.changedAt;
    const recordChangedOn = changedAt === undefined ? null : dayInBangkok(new Date(changedAt));
    const entries = await readAll<LastChangesQuery>(asked, log, { types: TYPES_OF_PAGES }, (pages) => {
      const before = cursorBefore(pages);
      return before === null ? null : { types: TYPES_OF_PAGES, before };
    });
    const changed = lastChanges(entries);
    const today = dayInBangkok(options.clock.now());
    const body = sitemap(request.origin, listedPages(SITE_PAGES, allCodes(read, today), { changed, recordChangedOn }));
    const validUntil = endInBangkok(today).getTime();
    return { status: 200, headers: [], body, etag: etagOf(XML_TYPE, body), validUntil };
  }

  app.get('/sitemap.xml', FOR_ANYBODY, async (request, reply) => {
    const gone = clientClosed(reply);
    const answer = await options.cache.respond(`sitemap\n${request.origin}`, gone, (allGone) => made(request, allGone));
    return sendText(request, reply.type(XML_TYPE).header('cache-control', 'public, max-age=0, s-maxage=60, must-revalidate'), answer);
  });
  app.get(CATALOG.path, FOR_ANYBODY, async (request, reply) => {
    const gone = clientClosed(reply);
    const asked = { request, gone, document: pageDocument('catalog.graphql'), variables: {}, lang: Lang.EN, now: options.clock.now() };
    const body = JSON.stringify(catalog(request.origin, dataOf(await ask<CatalogQuery>(asked))));
    return sendText(request, reply.type(CATALOG.type).header('cache-control', 'no-cache'), taggedText(CATALOG.type, body));
  });
  app.get('/robots.txt', FOR_ANYBODY, (request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=3600').send(robots(request.origin)),
  );
  for (const url of ['/favicon.svg', '/favicon.ico']) app.get(url, FOR_ANYBODY, (_request, reply) => reply.redirect(ICON_URL, 308));
}
