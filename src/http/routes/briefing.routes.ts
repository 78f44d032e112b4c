import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { PROJECT_ROOT } from '../../config';
import { type ErrorCode, ERRORS, HubError, inShort } from '../../domain/errors';
import { Lang } from '../../domain/languages';
import { internalError, transientError } from '../../graphql/errors';
import { type CompleteLang, completeLang, textsIn } from '../../i18n/dictionaries';
import { refusalText } from '../../i18n/refusal-texts';
import type { BriefingData } from '../../web/briefing/briefing-data';
import { briefingPage } from '../../web/briefing/briefing-page';
import {
  awayPage,
  type Choices,
  meetingsPage,
  type Missing,
  notFoundPage,
  provincesPage,
  type Refusal,
  refusedPage,
} from '../../web/briefing/choose-page';
import { STYLE_URL } from '../../web/briefing/style';
import type { Page } from '../../web/components/page';
import type { ThaiDigits } from '../../web/components/typography';
import { acceptedLanguage } from '../accept-language';
import { sendText, taggedText } from '../compressed';
import { dataOf, pageQueries, type PageQueryOptions } from '../page-queries';
import { clientClosed } from '../plugins/deadline';
import { addVary } from '../vary';

const CSS_TYPE = 'text/css; charset=utf-8';
const HTML_TYPE = 'text/html; charset=utf-8';
const BRIEFING_FOLDER = join(PROJECT_ROOT, 'src/web/briefing');
const FONTS = join(PROJECT_ROOT, 'node_modules/@fontsource/sarabun/files');
const FONT = /^sarabun-(thai|latin)-(400|700)\.woff2$/;

/** The codes of the address; a page to choose from has fewer of them. */
interface Address {
  readonly province?: string;
  readonly meeting?: string;
}
type Query = Record<string, string | string[]>;
type PageRequest = FastifyRequest<{ Params: Address; Querystring: Query }>;

/** What belongs to a page looks at no credential. */
const FOR_ANYBODY = { config: { credentials: 'IGNORED' } } as const;

/** The parameters of the pages, with the values that each may have. */
const PARAMETERS: Record<string, readonly string[]> = { lang: Object.values(Lang), digits: ['thai', 'arabic'] };

interface Asked {
  readonly lang: CompleteLang;
  readonly fallback: string | null;
  readonly digits: ThaiDigits;
}

/**
 * `/briefing/{province}/{meeting}?lang=TH&digits=thai`: the query `briefing` as a page to read and to print, with its style and its
 * fonts. `/briefing` and `/briefing/{province}` are pages to choose from.
 */
export function briefingRoutes(app: FastifyInstance, options: PageQueryOptions): void {
  const briefing = readQuery('briefing');
  const choices = readQuery('choose');

  const style = taggedText(CSS_TYPE, readFileSync(join(BRIEFING_FOLDER, 'briefing.css'), 'utf8'));
  app.get(STYLE_URL, FOR_ANYBODY, (request, reply) =>
    sendText(request, reply.type(CSS_TYPE).header('cache-control', 'public, max-age=3600'), style),
  );
  app.get<{ Params: { file: string } }>('/briefing/fonts/:file', FOR_ANYBODY, ({ params: { file } }, reply) =>
    FONT.test(file)
      ? reply
          .type('font/woff2')
          .header('cache-control', 'public, max-age=31536000, immutable')
          .send(readFileSync(join(FONTS, file.replace('.woff2', '-normal.woff2'))))
      : reply.callNotFound(),
  );

  const askPage = pageQueries(options);
  const ask = <T>(request: FastifyRequest, reply: FastifyReply, document: DocumentNode, variables: { lang: Lang }) =>
    askPage<T>({ request, gone: clientClosed(reply), document, variables, lang: variables.lang, now: options.clock.now() });
  const chosenFrom = async (request: FastifyRequest, reply: FastifyReply, { lang }: Asked): Promise<Choices> =>
    dataOf(await ask<Choices>(request, reply, choices, { lang }));

  /** A page of an address that can be read and is written as its codes are. */
  const pageAt = (path: string, answer: (request: PageRequest, reply: FastifyReply, asked: Asked) => Promise<FastifyReply>) =>
    app.get<{ Params: Address; Querystring: Query }>(
      path,
      { config: { parameters: 'ANY', credentials: 'PAGE' }, errorHandler: (error, request, reply) => void failed(error, request, reply) },
      async (request, reply) => {
        const refused = refusal(request);
        if (refused) return sendRefusal(request, reply, refused);
        const canonical = canonicalAddress(request);
        return canonical === request.url ? answer(request, reply, askedBy(request)) : reply.redirect(canonical, 308);
      },
    );

  pageAt('/briefing', async (request, reply, asked) =>
    sendPage(reply, provincesPage({ ...asked, choices: await chosenFrom(request, reply, asked) })),
  );
  pageAt('/briefing/:province', async (request, reply, asked) => {
    const props = { ...asked, choices: await chosenFrom(request, reply, asked) };
    const code = request.params.province!;
    const province = props.choices.provinces.nodes.find((candidate) => candidate.code === code);
    if (province) return sendPage(reply, meetingsPage(province, props));
    return sendPage(reply.code(404), notFoundPage([{ part: 'province', code }], { province: code }, props));
  });
  pageAt('/briefing/:province/:meeting', async (request, reply, asked) => {
    const { province, meeting } = request.params as { province: string; meeting: string };
    const variables = { province, meeting, lang: asked.lang };
    const { data, errors } = await ask<{ briefing: BriefingData }>(request, reply, briefing, variables);
    const error = errors?.[0];
    if (!error) return sendPage(reply, briefingPage({ data: data!.briefing, ...asked }));
    const cause = error instanceof GraphQLError ? error.originalError : error;
    if (!(cause instanceof HubError)) throw cause ?? error;
    if (!isMissing(cause.code)) throw cause;
    const known = await chosenFrom(request, reply, asked);
    return sendPage(reply.code(404), notFoundPage(missingFrom(known, variables), variables, { ...asked, choices: known }));
  });
}

/** Says on a page why there is no briefing. */
function failed(error: Error, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (error instanceof HubError && error.code === 'CANCELLED') throw error;
  const { lang } = languageOf(request as PageRequest);
  // It stands in for another page.
  reply.header('cache-control', 'no-store');
  const reason = error instanceof HubError ? refusalText(error, lang) : null;
  if (reason !== null) return sendRefusal(request as PageRequest, reply, { code: (error as HubError).code, reason });
  const isTransient = transientError(request, error) !== null;
  if (!isTransient) internalError(request, error);
  return sendPage(reply.code(503).header('retry-after', '60'), awayPage(isTransient ? 'unanswered' : 'broken', request.id, lang));
}

const sendRefusal = (request: PageRequest, reply: FastifyReply, refused: Refusal): Promise<FastifyReply> =>
  sendPage(reply.code(ERRORS[refused.code].status), refusedPage(refused, languageOf(request).lang));

const readQuery = (name: string): DocumentNode => parse(readFileSync(join(BRIEFING_FOLDER, `${name}.graphql`), 'utf8'));

/** Whether an error says that the address names nothing. */
const isMissing = (code: ErrorCode): boolean => code === 'UNKNOWN_PROVINCE' || code === 'UNKNOWN_MEETING';

/** The parts of an address that name nothing. */
const missingFrom = ({ provinces, meetings }: Choices, address: { province: string; meeting: string }): Missing[] =>
  (
    [
      ['province', provinces.nodes],
      ['meeting', meetings.nodes],
    ] as const
  )
    .filter(([part, things]) => !things.some(({ code }) => code === address[part]))
    .map(([part]) => ({ part, code: address[part] }));

/** Why an address is refused: a parameter that the pages do not know, or one without such a value; null = it is not. */
function refusal(request: PageRequest): Refusal | null {
  const { refused } = textsIn(languageOf(request).lang).briefing;
  for (const [name, value] of Object.entries(request.query)) {
    const values = PARAMETERS[name];
    if (!values) return { code: 'UNKNOWN_PARAMETER', reason: refused.parameter(inShort(name), Object.keys(PARAMETERS).join(', ')) };
    if (!values.some((known) => known.toLowerCase() === String(value).toLowerCase())) {
      return {
        code: name === 'lang' ? 'INVALID_LANGUAGE' : 'BAD_REQUEST',
        reason: refused.value(name, inShort(String(value)), values.join(', ')),
      };
    }
  }
  return null;
}

/** The address with its codes as the hub writes them: in capitals. */
function canonicalAddress({ url, params }: PageRequest): string {
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const codes = [params.province, params.meeting].filter((code) => code !== undefined);
  const path = ['/briefing', ...codes.map((code) => encodeURIComponent(code.toUpperCase()))].join('/');
  const asWritten = ['/briefing', ...codes.map(encodeURIComponent)].join('/');
  return path === asWritten ? url : path + search;
}

function askedBy(request: PageRequest): Asked {
  const { digits } = request.query;
  return { ...languageOf(request), digits: digits === undefined ? 'paper' : (String(digits).toLowerCase() as ThaiDigits) };
}

/** The language of `lang`, else of `Accept-Language`: Thai or English, which says so where another one is wanted. */
function languageOf({ query, headers }: PageRequest): Pick<Asked, 'lang' | 'fallback'> {
  const named = Object.values(Lang).find((lang) => lang === String(query.lang).toUpperCase());
  const wanted = named ?? acceptedLanguage(headers['accept-language']);
  return { lang: completeLang(wanted), fallback: textsIn(wanted).fallback };
}

const sendPage = (reply: FastifyReply, { text, style }: Page): Promise<FastifyReply> =>
  sendText(
    reply.request,
    addVary(reply, 'Accept-Language')
      .type(HTML_TYPE)
      .header('cache-control', reply.getHeader('cache-control') ?? 'no-cache')
      .header('content-security-policy', `default-src 'none'; style-src 'self'${style && ` '${hashOf(style)}'`}; font-src 'self'`),
    taggedText(HTML_TYPE, text),
  );

const hashOf = (style: string): string => `sha256-${createHash('sha256').update(style).digest('base64')}`;
