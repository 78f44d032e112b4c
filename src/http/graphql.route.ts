import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { type Context, createContext } from '../context';
import { dayInBangkok, endInBangkok } from '../domain/days';
import type { Lang } from '../domain/languages';
import { acceptedFormat, attachment, type TableFormat, wantsThaiDays } from '../exports/formats';
import { resultTable } from '../exports/result-table';
import { type Table, withThaiDays } from '../exports/table';
import { acceptedLanguage } from './accept-language';
import { type Answer, CLOCK_MS, etagOf, type KeptAnswers } from './kept-answers';

/** How long a shared cache may keep an answer that does not depend on the clock, in seconds: it does not hear of changes. */
const SHARED_SECONDS = 3600;

/**
 * `/graphql`: POST for anything, GET for queries. By its `Accept` header a result is a table instead; errors never are. Answers in
 * JSON are kept as long as the data stay as they are.
 */
export function graphqlRoute(app: FastifyInstance, server: ApolloServer<Context>, dataSource: DataSource, kept: KeptAnswers): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const [now, lang] = [new Date(), acceptedLanguage(request.headers['accept-language'])];
    const context = createContext(dataSource.manager, lang, now);
    const format = acceptedFormat(request.headers.accept);
    if (!format) return sendAnswer(request, reply, await kept.answer(questionOf(request, lang, now), () => answerOf(server, request, context, now)));
    const answer = await answerOf(server, request, context, now, 'application/json');
    const result = resultTable(context, answer.body);
    if (!result) return sendAnswer(request, reply, answer);
    for (const [name, value] of answer.headers) reply.header(name, value);
    return sendTable(reply.code(answer.status), format, wantsThaiDays(urlOf(request)) ? { ...result, table: withThaiDays(result.table) } : result);
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler });
}

const urlOf = (request: FastifyRequest): URL => new URL(request.url, 'http://hub');

/** All that an answer depends on, besides the data. The day, because today is another one tomorrow. */
const questionOf = ({ method, url, body, headers }: FastifyRequest, lang: Lang, now: Date): string =>
  [method, url, dayInBangkok(now), lang, headers.accept ?? '', headers['content-type'] ?? '', JSON.stringify(body) ?? ''].join('\n');

/** What the GraphQL server says to a request; `accept` in place of the request's own header. */
async function answerOf(server: ApolloServer<Context>, request: FastifyRequest, context: Context, now: Date, accept?: string): Promise<Answer> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  if (accept) headers.set('accept', accept);
  const { body, headers: answered, status = 200 } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers, search: urlOf(request).search, body: request.body ?? {} },
    context: () => Promise.resolve(context),
  });
  if (body.kind !== 'complete') throw new Error('the hub never answers in parts');
  answered.delete('content-length');
  answered.set('vary', context.usedLanguage ? 'Accept, Accept-Language' : 'Accept');
  // The server writes errors first, so that nobody overlooks them.
  const failed = status !== 200 || body.string.startsWith('{"errors"');
  const clock = Math.min(now.getTime() + CLOCK_MS, endInBangkok(dayInBangkok(now)).getTime());
  return {
    status,
    headers: [...answered],
    body: body.string,
    etag: etagOf(answered.get('content-type') ?? '', body.string),
    validUntil: failed ? undefined : context.moments.usedNow ? clock : null,
  };
}

/** Sends an answer; to GET with what caches need, and without its body where the caller has it already. */
function sendAnswer(request: FastifyRequest, reply: FastifyReply, { status, headers, body, etag, validUntil }: Answer): FastifyReply {
  for (const [name, value] of headers) reply.header(name, value);
  if (request.method !== 'GET' || validUntil === undefined) return reply.code(status).send(body);
  const shared = validUntil === null ? SHARED_SECONDS : Math.max(0, Math.floor((validUntil - Date.now()) / 1000));
  reply.header('etag', etag).header('cache-control', `public, max-age=0, s-maxage=${shared}, must-revalidate`);
  return hasTag(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.code(status).send(body);
}

/** "One of the tags that the caller has is this one"; a proxy that compressed the body may have made it a weak one. */
const hasTag = (given: string | undefined, etag: string): boolean => given !== undefined && given.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));

async function sendTable(reply: FastifyReply, format: TableFormat, { name, table }: { name: string; table: Table }): Promise<FastifyReply> {
  const pieces: Buffer[] = [];
  for await (const piece of format.bytes(table)) pieces.push(piece);
  return reply.type(format.contentType).header('content-disposition', attachment(name, format.extension)).send(Buffer.concat(pieces));
}
