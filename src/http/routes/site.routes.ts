import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayInBangkok } from '../../domain/days';
import { ERRORS, HubError } from '../../domain/errors';
import { type Lang, LANGS } from '../../domain/languages';
import { attachment, CSV, type TableFormat, XLSX } from '../../exports/formats';
import { internalError, transientError } from '../../graphql/errors';
import { COMPLETE_LANGS, completeLang } from '../../i18n/dictionaries';
import { refusalText } from '../../i18n/refusal-texts';
import type { Page } from '../../web/components/page';
import { inLang } from '../../web/shell/shell';
import { awayPage, missingPage, type Refusal, refusedPage } from '../../web/site/errors';
import { type FoundPage, listAt, pageAt } from '../../web/site/pages';
import { Refused } from '../../web/site/refused';
import type { SitePage } from '../../web/site/site-page';
import { acceptedLanguage } from '../accept-language';
import { hasTag, sendText } from '../compressed';
import { ownFilesOnly } from '../content-policy';
import { HTML_TYPE, PageMaker } from '../page-maker';
import type { PageQueryOptions } from '../page-queries';
import type { CachedResponse, ResponseCache } from '../response-cache';
import { savedPage } from '../saved-site';
import { type Asked, assertKnownParameters, hasFrame, isFile, PICTURES, readAddress, searchOf, siteAt } from '../site-address';
import { addVary } from '../vary';
import { type SurveyOptions, surveyRoute } from './survey.routes';

interface SiteOptions extends PageQueryOptions, SurveyOptions {
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

/** `/{lang}/…`: the pages of the website, each with its table, its answer and its query as files beside it. `/` leads to the reader's language. */
export function siteRoutes(app: FastifyInstance, options: SiteOptions): void {
  const pages = new SiteAnswers(options);
  app.get('/', FOR_ANYBODY, (request, reply) =>
    addVary(reply, 'Accept-Language').redirect(inLang(acceptedLanguage(request.headers['accept-language']), '/'), 302),
  );
  const below = (prefix: string, lang: Lang) =>
    app.register(async (scope) => {
      const asked = (request: FastifyRequest, reply: FastifyReply): Asked => ({
        ...readAddress(request, reply, lang, prefix),
        now: options.clock.now(),
        savedAt: options.savedAt,
      });
      scope.get(`${prefix}/*`, FOR_ANYBODY, (request, reply) => pages.answer(asked(request, reply), reply));
      if (options.savedAt === null && prefix === inLang(lang, '')) void scope.register(async (forms) => surveyRoute(forms, lang, options));
      // What is refused before a page is looked for, such as too many requests, is told on a page too.
      scope.setErrorHandler((error: Error, request, reply) => failed(reply, asked(request, reply), error));
    });
  for (const lang of LANGS) {
    app.get(inLang(lang, ''), FOR_ANYBODY, (request, reply) => reply.redirect(inLang(lang, `/${searchOf(request)}`), 308));
    below(inLang(lang, ''), lang);
  }
  for (const lang of COMPLETE_LANGS) below(PICTURES + inLang(lang, ''), lang);
}

/** Tells the reader of a page, in their language, that its address cannot be decoded; null = it is the address of no page. */
export function undecodedPage(request: FastifyRequest, reply: FastifyReply, now: Date): FastifyReply | null {
  const { url, headers } = request;
  const named = LANGS.find((lang) => url.startsWith(inLang(lang, '/')));
  const frameLang = named ?? (url.startsWith('/briefing/') ? acceptedLanguage(headers['accept-language']) : null);
  if (frameLang === null) return null;
  const site = siteAt({ request, frameLang, path: '/', query: new URLSearchParams(), now, savedAt: null });
  return send(reply.code(400), refusedPage(site, { status: 400, reason: site.errors.refused.unread, hasPage: false }));
}

class SiteAnswers {
  private readonly maker: PageMaker;
  private readonly cache: ResponseCache;
  private readonly savedIn: string | null;

  constructor(options: SiteOptions) {
    this.maker = new PageMaker(options);
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
    const list = found || extension !== null ? null : listAt(asked.path);
    if (list !== null) return reply.redirect(prefix + list + searchOf(request), 308);
    try {
      if (!found) return await this.missing(reply, asked, null);
      return await this.found(reply, asked, found);
    } catch (error) {
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
    const answer = await this.cache.respond(key, asked.gone, (allGone) => this.maker.made({ ...asked, gone: allGone }, found));
    if (answer.status === 404) return this.missing(reply, asked, found.page);
    publicly(reply.code(answer.status), extension === 'png' ? {} : found.page);
    for (const [name, value] of answer.headers) reply.header(name, value);
    return extension === 'png' ? sendPicture(request, reply, answer) : sendText(request, reply, answer);
  }

  private async sendTable(reply: FastifyReply, asked: Asked, found: FoundPage): Promise<FastifyReply> {
    const table = await this.maker.table(asked, found);
    if (!table) return this.missing(reply, asked, found.page);
    const format = TABLE_FORMATS[asked.extension!]!;
    const chunks: Buffer[] = [];
    for await (const chunk of format.bytes(table)) chunks.push(chunk);
    return publicly(reply)
      .type(format.contentType)
      .header('content-disposition', attachment(asked.path.slice(1).replace(/[^A-Za-z\d_.-]/g, '-') || 'index', format.extension))
      .send(Buffer.concat(chunks));
  }

  private async missing(reply: FastifyReply, asked: Asked, page: SitePage | null): Promise<FastifyReply> {
    const site = siteAt(asked);
    const tips = page?.missing?.(site) ?? site.errors.missing.tips;
    return send(reply.code(404), missingPage(site, await this.maker.near(asked, page), tips));
  }
}

/** Says why a page cannot be made. While the database is away, its saved copy is sent instead. */
async function failed(
  reply: FastifyReply,
  asked: Asked,
  error: Error,
  saved: () => Promise<string | null> = async () => null,
): Promise<FastifyReply> {
  const { request } = asked;
  if (error instanceof HubError && error.code === 'CANCELLED') throw error;
  const refusal = refusalOf(error, asked.frameLang);
  if (refusal) return send(reply.code(refusal.status), refusedPage(siteAt(asked), refusal));
  const isTransient = transientError(request, error) !== null;
  const copy = isTransient ? await saved() : null;
  if (copy !== null) {
    request.log.warn('the saved copy of a page is sent');
    return send(reply, { text: copy });
  }
  if (!isTransient) internalError(request, error);
  return send(reply.code(503).header('retry-after', '60'), awayPage(siteAt(asked), isTransient ? 'unanswered' : 'broken', request.id));
}

/** Why a reader is refused; null = the hub is at fault. */
function refusalOf(error: Error, lang: Lang): Refusal | null {
  if (error instanceof Refused) return { status: 400, reason: error.reason, hasPage: true };
  const reason = error instanceof HubError ? refusalText(error, lang) : null;
  return reason === null ? null : { status: ERRORS[(error as HubError).code].status, reason, hasPage: true };
}

function sendPicture(request: FastifyRequest, reply: FastifyReply, { etag, body }: CachedResponse): FastifyReply {
  reply.header('etag', etag);
  if (hasTag(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.send(Buffer.from(body, 'base64'));
}

/**
 * A page of the site has nothing but the site's own files and forms. Caches ask whether it still holds. Only a page that is made for it is
 * shown inside other sites.
 */
function publicly(
  reply: FastifyReply,
  { isEmbedded = false, isUnlisted = false, hasForm = false }: Pick<SitePage, 'isEmbedded' | 'isUnlisted' | 'hasForm'> = {},
): FastifyReply {
  if (isEmbedded) reply.removeHeader('x-frame-options');
  return reply.headers({
    'cache-control': isUnlisted ? 'private, no-store' : 'public, max-age=0, s-maxage=60, must-revalidate',
    'content-security-policy': ownFilesOnly(isEmbedded ? '*' : "'none'"),
    ...(hasForm && { 'referrer-policy': 'same-origin' }),
  });
}

/** Sends a page that is not kept: it stands in for another, and says why. */
const send = (reply: FastifyReply, { text }: Pick<Page, 'text'>): FastifyReply =>
  publicly(reply).header('cache-control', 'no-store').type(HTML_TYPE).send(text);
