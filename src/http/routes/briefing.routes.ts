import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { PROJECT_ROOT } from '../../config';
import { createContext } from '../../context/request-context';
import type { ReplicaRouter } from '../../database/replica-router';
import { HubError, isCallersMistake } from '../../domain/errors';
import { Lang } from '../../domain/languages';
import type { Limits } from '../../domain/limits';
import type { Executor } from '../../execution/execute';
import type { CompleteLang } from '../../i18n/dictionaries';
import type { BriefingData } from '../../web/briefing/briefing-data';
import { briefingPage } from '../../web/briefing/briefing-page';
import { notFoundPage } from '../../web/briefing/not-found-page';
import { STYLE_URL } from '../../web/briefing/style';
import type { Html } from '../../web/components/html';
import { acceptedLanguage } from '../accept-language';
import { clientClosed, withDeadline } from '../plugins/deadline';

const BRIEFING_FOLDER = join(PROJECT_ROOT, 'src/web/briefing');
const FONTS = join(PROJECT_ROOT, 'node_modules/@fontsource/sarabun/files');
const FONT = /^sarabun-(thai|latin)-(400|700)\.woff2$/;

type BriefingRequest = FastifyRequest<{ Params: { province: string; meeting: string }; Querystring: { lang?: string } }>;

interface BriefingOptions {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly router: ReplicaRouter;
  readonly limits: Limits;
}

/** `/briefing/{province}/{meeting}?lang=TH`: the query `briefing` as a page to read and to print, with its style and its fonts. */
export function briefingRoutes(app: FastifyInstance, { schema, execute, router, limits }: BriefingOptions): void {
  const query = parse(readFileSync(join(BRIEFING_FOLDER, 'briefing.graphql'), 'utf8'));

  app.get(STYLE_URL, (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(readFileSync(join(BRIEFING_FOLDER, 'briefing.css'))),
  );
  app.get<{ Params: { file: string } }>('/briefing/fonts/:file', ({ params: { file } }, reply) =>
    FONT.test(file)
      ? reply
          .type('font/woff2')
          .header('cache-control', 'public, max-age=31536000, immutable')
          .send(readFileSync(join(FONTS, file.replace('.woff2', '-normal.woff2'))))
      : reply.callNotFound(),
  );
  app.get('/briefing/:province/:meeting', { config: { parameters: ['lang'] } }, async (request: BriefingRequest, reply) => {
    const lang = languageOf(request);
    const { province, meeting } = request.params;
    const result = await withDeadline(
      clientClosed(reply),
      limits,
      async (signal) =>
        (await execute({
          schema,
          document: query,
          variableValues: { province, meeting, lang },
          contextValue: createContext({
            request,
            runner: router.until(signal, request.trace),
            language: lang,
            now: new Date(),
            limits,
          }),
        })) as ExecutionResult<{ briefing: BriefingData }>,
    );
    const error = result.errors?.[0];
    if (!error) return sendPage(reply, briefingPage({ data: result.data!.briefing, lang }));
    const cause = error instanceof GraphQLError ? error.originalError : error;
    if (!(cause instanceof HubError) || !isCallersMistake(cause)) throw cause ?? error;
    return sendPage(reply.code(404), notFoundPage(lang));
  });
}

/** The language of `lang`, else of `Accept-Language`: Thai or English. */
function languageOf({ query, headers }: BriefingRequest): CompleteLang {
  const lang = query.lang ? query.lang.toUpperCase() : acceptedLanguage(headers['accept-language']);
  return lang === 'TH' ? Lang.TH : Lang.EN;
}

const sendPage = (reply: FastifyReply, page: Html): FastifyReply =>
  reply
    .type('text/html; charset=utf-8')
    .header('vary', 'Accept-Language')
    .header('content-security-policy', "default-src 'none'; style-src 'self'; font-src 'self'")
    .send(page.text);
