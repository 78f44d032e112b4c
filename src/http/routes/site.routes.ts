import { renderAsync } from '@resvg/resvg-js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, Kind, print } from 'graphql';
import { dayInBangkok, endInBangkok, isDay, parseInstant, PROGRAMME_START } from '../../domain/days';
import { HubError } from '../../domain/errors';
import { type Lang, LANGS } from '../../domain/languages';
import { attachment, CSV, type TableFormat, XLSX } from '../../exports/formats';
import type { Cell, Table } from '../../exports/table';
import { internalError, transientError } from '../../graphql/errors';
import { dayText } from '../../i18n/date-text';
import { COMPLETE_LANGS, completeLang } from '../../i18n/dictionaries';
import type { Page } from '../../web/components/page';
import { inLang } from '../../web/shell/shell';
import { shellWords } from '../../web/shell/shell.words';
import { atom, type Feed } from '../../web/site/atom';
import { pageDocument } from '../../web/site/documents';
import { embedPageHtml } from '../../web/site/embed';
import { awayPage, missingPage, type Nearby, refusedPage } from '../../web/site/errors';
import { type FrameData, sitePageHtml } from '../../web/site/frame';
import {
  type Forum,
  type Forums,
  forumsAt,
  type Moment,
  MOMENT_PARAMETERS,
  momentOfDay,
  momentOfMeeting,
  NOW,
} from '../../web/site/moment';
import type { MomentQuery, NearbyQuery } from '../../web/site/page-data';
import { pagePathOf } from '../../web/site/page-paths';
import { type FoundPage, pageAt } from '../../web/site/pages';
import { Refused } from '../../web/site/refused';
import { FONT_FILES, sharePicture } from '../../web/site/share-picture';
import { openSite, type Site } from '../../web/site/site';
import type { Address, PageView, SitePage } from '../../web/site/site-page';
import { acceptedLanguage } from '../accept-language';
import { hasTag, sendText } from '../compressed';
import { ownFilesOnly } from '../content-policy';
import { dataOf, pageQueries, type PageQueryOptions } from '../page-queries';
import { clientClosed } from '../plugins/deadline';
import { type CachedResponse, etagOf, type ResponseCache } from '../response-cache';
import { savedPage } from '../saved-site';

interface SiteOptions extends PageQueryOptions {
  readonly cache: ResponseCache;
  /** The instant at which the pages are saved; null = they are live. */
  readonly savedAt: Date | null;
  /** The folder of the saved pages that are sent while the database is away; null = none are, so that no copy is made of a copy. */
  readonly savedIn: string | null;
}

/** What belongs to a page of the site looks at no credential, and reads its parameters itself. */
const FOR_ANYBODY = { config: { parameters: 'ANY', credentials: 'IGNORED' } } as const;

/** The same page for machines, by what its address ends in. */
const TABLE_FORMATS: Readonly<Record<string, TableFormat>> = { csv: CSV, xlsx: XLSX };
const EXTENSION = /\.(csv|xlsx|json|graphql|atom)$/;

/** Where the pictures of pages stand, which go with shared links: `/og/th/provinces/TH-90.png`. */
const PICTURES = '/og';
const PICTURE_EXTENSION = /\.(png)$/;

const HTML_TYPE = 'text/html; charset=utf-8';
const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/** One request for a page of the site. */
interface Asked {
  readonly request: FastifyRequest;
  readonly gone: AbortSignal;
  /** The language of the reader, which the address names. */
  readonly frameLang: Lang;
  /** The address up to and with the language. */
  readonly prefix: string;
  /** The path after the language, without the ending that asks for a file. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly extension: string | null;
  readonly now: Date;
  readonly savedAt: Date | null;
}

/** `/{lang}/…`: the pages of the website, each with its table, its answer and its query as files beside it. `/` leads to the reader's language. */
export function siteRoutes(app: FastifyInstance, options: SiteOptions): void {
  const pages = new SiteAnswers(options);
  app.get('/', FOR_ANYBODY, (request, reply) =>
    reply.header('vary', 'Accept-Language').redirect(inLang(acceptedLanguage(request.headers['accept-language']), '/'), 302),
  );
  const below = (prefix: string, lang: Lang) =>
    app.get(`${prefix}/*`, FOR_ANYBODY, (request, reply) =>
      pages.answer({ ...readAddress(request, reply, lang, prefix), now: options.clock.now(), savedAt: options.savedAt }, reply),
    );
  for (const lang of LANGS) {
    app.get(inLang(lang, ''), FOR_ANYBODY, (request, reply) => reply.redirect(inLang(lang, `/${searchOf(request)}`), 308));
    below(inLang(lang, ''), lang);
  }
  for (const lang of COMPLETE_LANGS) below(PICTURES + inLang(lang, ''), lang);
}

const searchOf = ({ url }: FastifyRequest): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

class SiteAnswers {
  private readonly ask: ReturnType<typeof pageQueries>;
  private readonly cache: ResponseCache;
  private readonly savedIn: string | null;
  private readonly moments = pageDocument('moment.graphql');
  private readonly nearby = pageDocument('nearby.graphql');

  constructor(options: SiteOptions) {
    this.ask = pageQueries(options);
    this.cache = options.cache;
    this.savedIn = options.savedIn;
  }

  async answer(asked: Asked, reply: FastifyReply): Promise<FastifyReply> {
    const { request, prefix, extension } = asked;
    const found = isFile(asked) ? pageAt(asked.path === '/index' ? '/' : asked.path) : null;
    const lang = completeLang(asked.frameLang);
    if (lang !== asked.frameLang && !hasFrame(asked, found)) return reply.redirect(inLang(lang, request.url.slice(prefix.length)), 308);
    if (found && decodeURIComponent(found.path) !== asked.path && asked.path !== '/index')
      return reply.redirect(prefix + found.path + (extension === null ? '' : `.${extension}`) + searchOf(request), 308);
    try {
      if (!found) return await this.missing(reply, asked, null);
      return await this.found(reply, asked, found);
    } catch (error) {
      if (error instanceof Refused) return send(reply.code(400), refusedPage(siteAt(asked), error.reason));
      return await failed(reply, asked, error as Error, () => this.saved(asked, found));
    }
  }

  /** The saved copy of a page as it stands, without parameters, in a language that has every text; null = there is none. */
  private async saved({ frameLang, query, extension }: Asked, found: FoundPage | null): Promise<string | null> {
    if (this.savedIn === null || !found || found.page.isEmbedded || found.page.isUnlisted || extension !== null || query.size > 0)
      return null;
    return savedPage(this.savedIn, inLang(completeLang(frameLang), found.path));
  }

  private async found(reply: FastifyReply, asked: Asked, found: FoundPage): Promise<FastifyReply> {
    assertKnownParameters(found.page, asked);
    if (asked.extension !== null && asked.extension in TABLE_FORMATS) return this.sendTable(reply, asked, found);
    const { request, frameLang, query, extension, now } = asked;
    const key = ['page', frameLang, found.path, query.toString(), extension, dayInBangkok(now), request.origin].join('\n');
    const answer = await this.cache.respond(key, asked.gone, (allGone) => this.made({ ...asked, gone: allGone }, found));
    if (answer.status === 404) return this.missing(reply, asked, found.page);
    reply.code(answer.status);
    for (const [name, value] of answer.headers) reply.header(name, value);
    if (extension === 'png') return sendPicture(request, publicly(reply), answer);
    return sendText(request, publicly(reply, found.page), answer);
  }

  /** The page as it is kept: until the day ends or the data change. */
  private async made(asked: Asked, found: FoundPage): Promise<CachedResponse> {
    const { page } = found;
    const validUntil = page.isLive ? undefined : endInBangkok(dayInBangkok(asked.now)).getTime();
    const kept = (type: string, body: string, status = 200): CachedResponse => ({
      status,
      headers: [['content-type', type]],
      body,
      etag: etagOf(type, body),
      validUntil,
    });
    const site = await this.openSite(asked);
    const address = addressOf(asked, found);
    const variables = await this.variables(site, asked, found);
    if (asked.extension === 'graphql')
      return kept('application/graphql; charset=utf-8', `# ${JSON.stringify(variables)}\n${print(page.document)}\n`);
    const data = await this.read(asked, page.document, variables);
    if (asked.extension === 'json') return kept('application/json; charset=utf-8', JSON.stringify({ data }));
    const view = page.view(data, site, address);
    const moved = view ? null : page.movedTo?.(data, address);
    if (moved) return movedTo(inLang(asked.frameLang, moved) + searchOf(asked.request), validUntil);
    if (!view || (asked.extension === 'atom' && !page.feed)) return kept(HTML_TYPE, '', 404);
    if (asked.extension === 'atom') return kept(ATOM_TYPE, feedOf(page.feed!(data, site, address), asked, found));
    if (asked.extension === 'png') return kept('image/png', await pictureOf(site, view, data as FrameData));
    const shown = page.isEmbedded
      ? embedPageHtml({ site, view })
      : sitePageHtml({ site, view, frame: page.isLive ? null : (data as FrameData), isUnlisted: page.isUnlisted });
    return kept(HTML_TYPE, shown.text);
  }

  private async sendTable(reply: FastifyReply, asked: Asked, found: FoundPage): Promise<FastifyReply> {
    const { page } = found;
    const site = await this.openSite(asked);
    const data = await this.read(asked, page.document, await this.variables(site, asked, found));
    if (!page.table || !page.view(data, site, addressOf(asked, found))) return this.missing(reply, asked, page);
    const table = page.allRows ? await this.allRows(asked, found, site) : page.table(data, site);
    const format = TABLE_FORMATS[asked.extension!]!;
    const chunks: Buffer[] = [];
    for await (const chunk of format.bytes(table)) chunks.push(chunk);
    return publicly(reply)
      .type(format.contentType)
      .header('content-disposition', attachment(asked.path.slice(1).replace(/[^A-Za-z\d_.-]/g, '-') || 'index', format.extension))
      .send(Buffer.concat(chunks));
  }

  /** The table of a page with the rows of all its pages. */
  private async allRows(asked: Asked, found: FoundPage, site: Site): Promise<Table> {
    const { table, allRows } = found.page;
    const variables = await this.variables(site, asked, { ...found, page: { ...found.page, document: allRows!.document } });
    const tables: Table[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const data: unknown = await this.read(asked, allRows!.document, { ...variables, after });
      tables.push(table!(data, site));
      after = allRows!.next(data);
    }
    return { columns: tables[0]!.columns, rows: tables.flatMap(({ rows }) => [...(rows as Iterable<readonly Cell[]>)]) };
  }

  /** The variables of a page's query: those that its document has. */
  private async variables(site: Site, asked: Asked, found: FoundPage): Promise<Variables> {
    const { page } = found;
    const { moment, today, forums } = site;
    const address = addressOf(asked, found);
    const first = page.first && (await this.read(asked, page.first.document, page.first.variables(address, site)));
    const all: Record<string, unknown> = {
      asOf: moment.asOf,
      basis: moment.basis,
      today,
      since: forums.since?.code ?? null,
      sinceDay: forums.since ? null : PROGRAMME_START,
      ...page.variables?.(address, site, first),
    };
    const declared = declaredIn(page.document);
    return Object.fromEntries(Object.entries(all).filter(([name]) => declared.has(name)));
  }

  private async read<T>({ request, gone, frameLang, now }: Asked, document: DocumentNode, variables: Variables): Promise<T> {
    return dataOf(await this.ask<T>({ request, gone, document, variables, lang: completeLang(frameLang), now }));
  }

  /** The moment that an address asks for, with its forums. Throws Refused. */
  private async openSite(asked: Asked): Promise<Site> {
    const { words, today } = siteAt(asked);
    const [at, asOf, knownAt] = MOMENT_PARAMETERS.map((name) => asked.query.get(name) || null);
    if (asOf && !isDay(asOf)) throw new Refused(words.refused.day(asOf));
    if (knownAt && !isInstant(knownAt)) throw new Refused(words.refused.instant(knownAt));
    const { meeting, forums } = await this.read<MomentQuery>(asked, this.moments, {
      code: at?.toUpperCase() ?? '',
      isAsked: Boolean(at),
      today,
    });
    if (at && !meeting) throw new Refused(words.refused.meeting(at));
    if (meeting && meeting.startsOn === null) throw new Refused(words.refused.noDay(meeting.name));
    const moment = meeting ? momentOfMeeting(meeting) : asOf || knownAt ? momentOfDay(asOf ?? null, knownAt ?? null) : NOW;
    return siteAt(asked, moment, forumsAt(moment.asOf ?? today, forums.nodes as readonly Forum[]));
  }

  private async missing(reply: FastifyReply, asked: Asked, page: SitePage | null): Promise<FastifyReply> {
    const site = siteAt(asked);
    const tips = page?.missing?.(site) ?? site.words.missing.tips;
    return send(reply.code(404), missingPage(site, await this.near(asked), tips));
  }

  /** What the record has near the last word of an address. */
  private async near(asked: Asked): Promise<Nearby[]> {
    const text = asked.path.split('/').at(-1)!.slice(0, LONGEST_WORD);
    if (text.trim() === '') return [];
    const { search } = await this.read<NearbyQuery>(asked, this.nearby, { text });
    return search.nodes.flatMap((node) => {
      const { __typename: type, code, name, title } = node as { __typename: string; code?: string; name?: string; title?: string };
      const [path, named] = [pagePathOf(type, code ?? ''), name ?? title];
      return path && named ? [{ path, name: named }] : [];
    });
  }
}

/** Says why a page cannot be made. While the database is away, its saved copy is sent instead. */
async function failed(reply: FastifyReply, asked: Asked, error: Error, saved: () => Promise<string | null>): Promise<FastifyReply> {
  const { request } = asked;
  if (error instanceof HubError && error.code === 'CANCELLED') throw error;
  const isTransient = transientError(request, error) !== null;
  if (error instanceof HubError && !isTransient) return send(reply.code(400), refusedPage(siteAt(asked), error.message));
  const copy = isTransient ? await saved() : null;
  if (copy !== null) {
    request.log.warn('the saved copy of a page is sent');
    return send(reply, { text: copy });
  }
  if (!isTransient) internalError(request, error);
  return send(reply.code(503).header('retry-after', '60'), awayPage(siteAt(asked), request.id));
}

/** The longest part of an address that is looked for, in characters. */
const LONGEST_WORD = 60;

/** The address of a request; Fastify has refused those that cannot be decoded. */
function readAddress(request: FastifyRequest, reply: FastifyReply, frameLang: Lang, prefix: string): Omit<Asked, 'now' | 'savedAt'> {
  const { pathname, searchParams } = new URL(request.url, 'http://hub');
  const path = decodeURIComponent(pathname.slice(prefix.length));
  const ending = prefix.startsWith(PICTURES) ? PICTURE_EXTENSION : EXTENSION;
  return {
    request,
    gone: clientClosed(reply),
    frameLang,
    prefix,
    path: path.replace(ending, ''),
    query: searchParams,
    extension: ending.exec(path)?.[1] ?? null,
  };
}

function isInstant(text: string): boolean {
  try {
    parseInstant(text);
    return true;
  } catch {
    return false;
  }
}

/** Among the pictures stand pictures alone; beside the pages their files, and the pages themselves. */
const isFile = ({ prefix, extension }: Asked): boolean => !prefix.startsWith(PICTURES) || extension !== null;

/** The desk, which other routes have in the languages with every text. */
const DESK = /^\/desk(?:\/|$)/;

/** Whether an address has a page with menus. Files, the pages for other sites and the desk are in the languages with every text alone. */
const hasFrame = ({ path, extension }: Asked, found: FoundPage | null): boolean =>
  extension === null && !found?.page.isEmbedded && !DESK.test(path);

/** The picture of a page, in Base64: what is kept is text. */
async function pictureOf(site: Site, { title, description }: PageView, { programme }: FrameData): Promise<string> {
  const asOf = `${site.words.moment.asOf} ${dayText(programme?.progress.asOf ?? site.today, site.lang)}`;
  const svg = sharePicture({
    lang: site.lang.toLowerCase(),
    site: shellWords[site.lang].site,
    title,
    description,
    asOf,
  });
  const picture = await renderAsync(svg, { font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Sarabun' } });
  return picture.asPng().toString('base64');
}

function sendPicture(request: FastifyRequest, reply: FastifyReply, { etag, body }: CachedResponse): FastifyReply {
  reply.header('etag', etag);
  if (hasTag(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.send(Buffer.from(body, 'base64'));
}

/** Throws Refused for a parameter that the page does not know: ignoring it would answer another question. */
function assertKnownParameters({ parameters = [] }: SitePage, asked: Asked): void {
  const known = [...parameters, ...MOMENT_PARAMETERS, 'digits'];
  const unknown = [...asked.query.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Refused(siteAt(asked).words.refused.parameter(unknown.slice(0, 60), known.join(', ')));
}

/** Leads to the page that an address means. */
const movedTo = (address: string, validUntil: CachedResponse['validUntil']): CachedResponse => ({
  status: 308,
  headers: [['location', address]],
  body: '',
  etag: etagOf('location', address),
  validUntil,
});

type Variables = Readonly<Record<string, unknown>>;

const addressOf = ({ query }: Asked, { params }: FoundPage): Address => ({ params, query });

/** The feed of a page, with its own address and that of the page. */
function feedOf(feed: Feed, { request, frameLang }: Asked, { path }: FoundPage): string {
  const lang = completeLang(frameLang);
  const [page, search] = [inLang(lang, path), searchOf(request)];
  return atom({ feed, lang, origin: request.origin, page: page + search, self: `${page}.atom${search}` });
}

const declaredIn = ({ definitions }: DocumentNode): ReadonlySet<string> =>
  new Set(
    definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
        : [],
    ),
  );

function siteAt(
  { request, frameLang, path, query, now, savedAt }: Asked,
  moment: Moment = NOW,
  forums: Forums = { latest: null, since: null },
): Site {
  const search = query.toString();
  return openSite({
    frameLang,
    moment,
    forums,
    today: dayInBangkok(now),
    path: search === '' ? path : `${path}?${search}`,
    origin: request.origin,
    savedAt,
  });
}

/**
 * A page of the site has nothing but the site's own files and forms. Caches ask whether it still holds. Only a page that is made for it is
 * shown inside other sites.
 */
function publicly(
  reply: FastifyReply,
  { isEmbedded = false, isUnlisted = false }: Pick<SitePage, 'isEmbedded' | 'isUnlisted'> = {},
): FastifyReply {
  if (isEmbedded) reply.removeHeader('x-frame-options');
  return reply.headers({
    'cache-control': isUnlisted ? 'private, no-store' : 'public, max-age=0, s-maxage=60, must-revalidate',
    'content-security-policy': ownFilesOnly(isEmbedded ? '*' : "'none'"),
  });
}

/** Sends a page that is not kept: it stands in for another, and says why. */
const send = (reply: FastifyReply, { text }: Pick<Page, 'text'>): FastifyReply =>
  publicly(reply).header('cache-control', 'no-store').type(HTML_TYPE).send(text);
