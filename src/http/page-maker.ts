import { renderAsync } from '@resvg/resvg-js';
import { type DocumentNode, type ExecutionResult, Kind, print } from 'graphql';
import { type Day, dayInBangkok, endInBangkok, parseDay, parseInstant, PROGRAMME_START } from '../domain/days';
import type { Cell, Table } from '../exports/table';
import { dayText } from '../i18n/date-text';
import { completeLang } from '../i18n/dictionaries';
import { inLang } from '../web/shell/shell';
import { shellWords } from '../web/shell/shell.words';
import { atom, type Feed } from '../web/site/atom';
import { pageDocument } from '../web/site/documents';
import { embedPageHtml } from '../web/site/embed';
import { type FrameData, sitePageHtml } from '../web/site/frame';
import {
  type Forum,
  forumsAt,
  type Moment,
  momentOfDay,
  momentOfMeeting,
  momentOfPage,
  momentOfSpan,
  type MomentParameter,
} from '../web/site/moment';
import { type Nearby, nearby, nearbyVariables } from '../web/site/nearby';
import type { MomentQuery, NearbyQuery } from '../web/site/page-data';
import type { FoundPage } from '../web/site/pages';
import { Refused } from '../web/site/refused';
import { FONT_FILES, sharePicture } from '../web/site/share-picture';
import type { Site } from '../web/site/site';
import type { Address, PageView, SitePage } from '../web/site/site-page';
import { type ReadInParts, readInParts } from './page-parts';
import { dataOf, pageQueries, type PageQueryOptions } from './page-queries';
import { type CachedResponse, etagOf, type ResponseCache } from './response-cache';
import { type Asked, searchOf, siteAt } from './site-address';

export const HTML_TYPE = 'text/html; charset=utf-8';
const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

interface PageMakerOptions extends PageQueryOptions {
  readonly cache: ResponseCache;
}

/** Makes the pages of the site, their tables and their feeds from what the API answers. */
export class PageMaker {
  private readonly ask: ReturnType<typeof pageQueries>;
  private readonly moments = pageDocument('moment.graphql');
  private readonly nearbyQuery = pageDocument('nearby.graphql');

  private readonly cache: ResponseCache;

  constructor(options: PageMakerOptions) {
    this.ask = pageQueries(options);
    this.cache = options.cache;
  }

  /** The page as it is kept: until the day ends or the data change. */
  async made(asked: Asked, found: FoundPage): Promise<CachedResponse> {
    const { page } = found;
    const validUntil = page.isLive ? undefined : endInBangkok(dayInBangkok(asked.now)).getTime();
    const kept = (type: string, body: string, status = 200): CachedResponse => ({
      status,
      headers: [['content-type', type]],
      body,
      etag: etagOf(type, body),
      validUntil,
    });
    const site = await this.openSite(asked, found);
    const address = addressOf(asked, found);
    const variables = await this.variables(site, asked, found);
    if (asked.extension === 'graphql')
      return kept('application/graphql; charset=utf-8', `# ${JSON.stringify(variables)}\n${print(page.document)}\n`);
    const { data, leftOut } = await this.readInParts(asked, page.document, variables);
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
    const whole = kept(HTML_TYPE, shown.text);
    return leftOut.length === 0 ? whole : notKept(whole);
  }

  /** The table of a page; null = there is nothing at the address, or it has no table. */
  async table(asked: Asked, found: FoundPage): Promise<Table | null> {
    const { page } = found;
    const site = await this.openSite(asked, found);
    const data = await this.read(asked, page.document, await this.variables(site, asked, found));
    if (!page.table || !page.view(data, site, addressOf(asked, found))) return null;
    return page.allRows ? this.allRows(asked, found, site) : page.table(data, site);
  }

  /** What the record has near the last word of an address; `page` is the page that has nothing there. */
  async near(asked: Asked, page: SitePage | null): Promise<Nearby[]> {
    const word = asked.path.split('/').at(-1)!.slice(0, LONGEST_WORD).trim();
    if (word === '') return [];
    return nearby(word, await this.read<NearbyQuery>(asked, this.nearbyQuery, { ...nearbyVariables(word, page?.each) }));
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
      knownAt: moment.knownAt,
      basis: moment.basis,
      today,
      since: forums.since?.code ?? null,
      sinceDay: forums.since ? null : PROGRAMME_START,
      ...page.variables?.(address, site, first),
    };
    const declared = declaredIn(page.document);
    return Object.fromEntries(Object.entries(all).filter(([name]) => declared.has(name)));
  }

  /** The meeting that gives the moment, and the forums: nearly all pages have the same, so they are kept beside the pages. */
  private async momentOf(asked: Asked, variables: Variables & { readonly today: Day }): Promise<MomentQuery> {
    const key = ['moment', completeLang(asked.frameLang), JSON.stringify(variables)].join('\n');
    const { body } = await this.cache.respond(key, asked.gone, async (gone) => {
      const moment = JSON.stringify(await this.read<MomentQuery>({ ...asked, gone }, this.moments, variables));
      return { status: 200, headers: [], body: moment, etag: etagOf(key, moment), validUntil: endInBangkok(variables.today).getTime() };
    });
    return JSON.parse(body) as MomentQuery;
  }

  private async read<T>(asked: Asked, document: DocumentNode, variables: Variables): Promise<T> {
    return dataOf(await this.answer<T>(asked, document, variables));
  }

  /** What a page shows: without the parts that fail. Its files, its picture and its saved copy are whole, or they are not made. */
  private async readInParts(asked: Asked, document: DocumentNode, variables: Variables): Promise<ReadInParts<unknown>> {
    if (asked.extension !== null || asked.savedAt !== null) return { data: await this.read(asked, document, variables), leftOut: [] };
    return readInParts(document, (leftOut) => this.answer(asked, document, { ...variables, ...leftOut }), asked.request.log);
  }

  private answer<T>({ request, gone, frameLang, now }: Asked, document: DocumentNode, variables: Variables): Promise<ExecutionResult<T>> {
    return this.ask<T>({ request, gone, document, variables, lang: completeLang(frameLang), now });
  }

  /** The moment that an address asks for, else that of its page, with its forums. Throws Refused, INVALID_DATE and INVALID_DATE_TIME. */
  private async openSite(asked: Asked, { page, params }: FoundPage): Promise<Site> {
    const { errors, today } = siteAt(asked);
    const given = (name: MomentParameter): string | null => asked.query.get(name) || null;
    const [at, asOf, knownAt] = [given('at'), given('asOf'), given('knownAt')];
    if (at && (asOf || knownAt)) throw new Refused(errors.refused.oneMoment);
    if (asOf) parseDay(asOf);
    if (knownAt) parseInstant(knownAt);
    const hasDay = asOf !== null || knownAt !== null;
    const code = at ? at.toUpperCase() : hasDay ? null : (page.ofMeeting?.(params) ?? null);
    const { meeting, forums } = await this.momentOf(asked, { code: code ?? '', isAsked: code !== null, today });
    if (at && !meeting) throw new Refused(errors.refused.moment(at));
    if (at && meeting!.startsOn === null) throw new Refused(errors.refused.noDay(meeting!.name));
    const ofPage = (): Moment => (page.lastDay ? momentOfSpan(page.lastDay(params, today), today) : momentOfPage(meeting ?? null, today));
    const moment = hasDay ? momentOfDay(asOf, knownAt) : at ? momentOfMeeting(meeting!) : ofPage();
    return siteAt(asked, moment, forumsAt(moment.asOf ?? today, forums.nodes as readonly Forum[]));
  }
}

/** The longest part of an address that is looked for, in characters. */
const LONGEST_WORD = 60;

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

/** A response that is made again for the next reader. */
const notKept = ({ headers, ...response }: CachedResponse): CachedResponse => ({
  ...response,
  headers: [...headers, ['cache-control', 'no-store']],
  validUntil: undefined,
});

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
