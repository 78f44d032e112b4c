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
import { execute } from '../../execution/execute';
import type { CompleteLang } from '../../i18n/dictionaries';
import type { BriefingData } from '../../web/briefing/briefing-data';
import { briefingPage } from '../../web/briefing/briefing-page';
import { notFoundPage } from '../../web/briefing/not-found-page';
import { STYLE_URL } from '../../web/briefing/style';
import type { Html } from '../../web/components/html';
import { acceptedLanguage } from '../accept-language';
import { clientClosed, withDeadline } from '../plugins/deadline';

const FOLDER = join(PROJECT_ROOT, 'src/web/briefing');
const FONTS = join(PROJECT_ROOT, 'node_modules/@fontsource/sarabun/files');
const FONT = /^sarabun-(thai|latin)-(400|700)\.woff2$/;

type Asked = FastifyRequest<{ Params: { province: string; meeting: string }; Querystring: { lang?: string } }>;

/** `/briefing/{province}/{meeting}?lang=TH`: the query `briefing` as a page to read and to print, with its style and its fonts. */
export function briefingRoutes(app: FastifyInstance, schema: GraphQLSchema, readers: ReplicaRouter, limits: Limits): void {
  const query = parse(readFileSync(join(FOLDER, 'briefing.graphql'), 'utf8'));

  app.get(STYLE_URL, (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(readFileSync(join(FOLDER, 'briefing.css'))),
  );
  app.get<{ Params: { file: string } }>('/briefing/fonts/:file', ({ params: { file } }, reply) =>
    FONT.test(file)
      ? reply
          .type('font/woff2')
          .header('cache-control', 'public, max-age=31536000, immutable')
          .send(readFileSync(join(FONTS, file.replace('.woff2', '-normal.woff2'))))
      : reply.callNotFound(),
  );
  app.get('/briefing/:province/:meeting', async (request: Asked, reply) => {
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
          contextValue: createContext(readers.until(signal, request.trace), lang),
        })) as ExecutionResult<{ briefing: BriefingData }>,
    );
    const fault = result.errors?.[0];
    if (!fault) return sendPage(reply, briefingPage({ data: result.data!.briefing, lang }));
    const cause = fault instanceof GraphQLError ? fault.originalError : fault;
    if (!(cause instanceof HubError) || !isCallersMistake(cause)) throw cause ?? fault;
    return sendPage(reply.code(404), notFoundPage(lang));
  });
}

/** The language asked for by `lang`, else the one of `Accept-Language`: Thai or English. */
function languageOf({ query, headers }: Asked): CompleteLang {
  const wanted = query.lang ? query.lang.toUpperCase() : acceptedLanguage(headers['accept-language']);
  return wanted === 'TH' ? Lang.TH : Lang.EN;
}

const sendPage = (reply: FastifyReply, page: Html): FastifyReply =>
  reply
    .type('text/html; charset=utf-8')
    .header('vary', 'Accept-Language')
    .header('content-security-policy', "default-src 'none'; style-src 'self'; font-src 'self'")
    .send(page.text);
