import type { FastifyInstance, FastifyRequest } from 'fastify';
import { dayInBangkok, endInBangkok } from '../../domain/days';
import { Lang } from '../../domain/languages';
import { ICON_URL } from '../../web/shell/style';
import { pageDocument } from '../../web/site/documents';
import { cursorBefore, lastChanges, TYPES_OF_PAGES } from '../../web/site/last-changes';
import type { AllCodesQuery, LastChangesQuery } from '../../web/site/page-data';
import { SITE_PAGES } from '../../web/site/pages';
import { allCodes, cursorsAfter, type ListCursors, listedPages, robots, sitemap } from '../../web/site/sitemap';
import { sendText } from '../compressed';
import { dataOf, pageQueries, type PageQueryOptions } from '../page-queries';
import { clientClosed } from '../plugins/deadline';
import { type CachedResponse, etagOf, type ResponseCache } from '../response-cache';

interface SiteFileOptions extends PageQueryOptions {
  readonly cache: ResponseCache;
}

const FOR_ANYBODY = { config: { credentials: 'IGNORED' } } as const;

const XML_TYPE = 'application/xml; charset=utf-8';

/** What programs ask a site for: `/sitemap.xml`, `/robots.txt`, and the sign in the tab at both of its usual addresses. */
export function siteFileRoutes(app: FastifyInstance, options: SiteFileOptions): void {
  const ask = pageQueries(options);
  const document = pageDocument('all-codes.graphql');
  const log = pageDocument('last-changes.graphql');

  /** Asks for the codes until every list has been read to its end. */
  async function codes(request: FastifyRequest, gone: AbortSignal): Promise<AllCodesQuery[]> {
    const read: AllCodesQuery[] = [];
    for (let cursors: ListCursors | null = {}; cursors !== null;) {
      const question = { request, gone, document, variables: { ...cursors }, lang: Lang.EN, now: options.clock.now() };
      const data: AllCodesQuery = dataOf(await ask<AllCodesQuery>(question));
      read.push(data);
      cursors = cursorsAfter(data, cursors);
    }
    return read;
  }

  /** Asks for the log of changes, the newest first. */
  async function changes(request: FastifyRequest, gone: AbortSignal): Promise<LastChangesQuery[]> {
    const read: LastChangesQuery[] = [];
    for (let before: string | null | undefined; before !== null; before = cursorBefore(read)) {
      const variables = { before, types: TYPES_OF_PAGES };
      const question = { request, gone, document: log, variables, lang: Lang.EN, now: options.clock.now() };
      read.push(dataOf(await ask<LastChangesQuery>(question)));
    }
    return read;
  }

  async function made(request: FastifyRequest, gone: AbortSignal): Promise<CachedResponse> {
    const read = await codes(request, gone);
    const changedAt = read[0]!.changes.nodes[0]?.changedAt;
    const recordChangedOn = changedAt === undefined ? null : dayInBangkok(new Date(changedAt));
    const changed = lastChanges(await changes(request, gone));
    const body = sitemap(request.origin, listedPages(SITE_PAGES, allCodes(read), { changed, recordChangedOn }));
    const validUntil = endInBangkok(dayInBangkok(options.clock.now())).getTime();
    return { status: 200, headers: [], body, etag: etagOf(XML_TYPE, body), validUntil };
  }

  app.get('/sitemap.xml', FOR_ANYBODY, async (request, reply) => {
    const gone = clientClosed(reply);
    const answer = await options.cache.respond(`sitemap\n${request.origin}`, gone, (allGone) => made(request, allGone));
    return sendText(request, reply.type(XML_TYPE).header('cache-control', 'public, max-age=0, s-maxage=60, must-revalidate'), answer);
  });
  app.get('/robots.txt', FOR_ANYBODY, (request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=3600').send(robots(request.origin)),
  );
  for (const url of ['/favicon.svg', '/favicon.ico']) app.get(url, FOR_ANYBODY, (_request, reply) => reply.redirect(ICON_URL, 308));
}
