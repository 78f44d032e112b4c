import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { createContext, type RequestContext } from '../../context/request-context';
import type { ReplicaRouter } from '../../database/replica-router';
import { dayInBangkok, endInBangkok } from '../../domain/days';
import { HubError } from '../../domain/errors';
import type { Lang } from '../../domain/languages';
import type { Limits } from '../../domain/limits';
import { acceptedFormat, attachment, type TableFormat, wantsThaiDays } from '../../exports/formats';
import { resultTable } from '../../exports/query-result-table';
import { type Table, withThaiDays } from '../../exports/table';
import { rejection } from '../../graphql/errors';
import { assertInput, readDocument } from '../../graphql/limits/document-limits';
import { bindRequest } from '../../observability/request-log';
import { acceptedLanguage } from '../accept-language';
import { clientClosed, withDeadline } from '../plugins/deadline';
import { readJson } from '../plugins/read-json';
import { type CachedResponse, CLOCK_MS, etagOf, type ResponseCache } from '../response-cache';

/** How long a shared cache may keep an answer that does not depend on the clock, in seconds: it does not hear of changes. */
const SHARED_SECONDS = 60;

/**
 * `/graphql`: POST for anything, GET for queries. By its `Accept` header a result is a table instead; errors never are. Answers in
 * JSON are kept as long as the data stay as they are.
 */
export function graphqlRoute(
  app: FastifyInstance,
  server: ApolloServer<RequestContext>,
  readers: ReplicaRouter,
  kept: ResponseCache,
  limits: Limits,
): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const [now, lang] = [new Date(), acceptedLanguage(request.headers['accept-language'])];
    const ask = (gone: AbortSignal, accept?: string) =>
      withDeadline(gone, limits, async (signal) => {
        const context = createContext(readers.until(signal, request.trace), lang, now, limits);
        bindRequest(context, request);
        return { context, answer: await answerOf(server, request, context, now, accept) };
      });
    const gone = clientClosed(reply);
    // What is too large is not even looked for among the answers.
    if (faultOf(() => assertInput(request.body, limits))) return sendAnswer(request, reply, (await ask(gone)).answer);
    const format = acceptedFormat(request.headers.accept);
    if (!format)
      return sendAnswer(
        request,
        reply,
        await kept.answer(questionOf(request, lang, now), gone, async (allGone) => (await ask(allGone)).answer),
      );
    // Who wants a table is no client of JSON: what is wrong is told with its status.
    const { context, answer } = await ask(gone, '*/*');
    const result = resultTable(context, answer.body);
    if (!result) return sendAnswer(request, reply, answer);
    for (const [name, value] of answer.headers) reply.header(name, value);
    return sendTable(
      reply.code(answer.status),
      format,
      wantsThaiDays(urlOf(request)) ? { ...result, table: withThaiDays(result.table) } : result,
    );
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler });
}

const urlOf = (request: FastifyRequest): URL => new URL(request.url, 'http://hub');

/** All that an answer depends on, besides the data. The day, because today is another one tomorrow. */
const questionOf = ({ method, url, body, headers }: FastifyRequest, lang: Lang, now: Date): string =>
  [method, url, dayInBangkok(now), lang, headers.accept ?? '', headers['content-type'] ?? '', JSON.stringify(body) ?? ''].join('\n');

/** What the GraphQL server says to a request; `accept` in place of the request's own header. */
async function answerOf(
  server: ApolloServer<RequestContext>,
  request: FastifyRequest,
  context: RequestContext,
  now: Date,
  accept?: string,
): Promise<CachedResponse> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  if (accept) headers.set('accept', accept);
  const {
    body,
    headers: answered,
    status = 200,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers, search: urlOf(request).search, body: request.body ?? {} },
    context: async () => {
      const fault = faultOf(() => assertReadable(request, context.limits));
      if (fault) throw fault;
      return context;
    },
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
    validUntil: failed ? undefined : context.pointsInTime.usedNow ? clock : null,
  };
}

/** Sends an answer; to GET with what caches need, and without its body where the caller has it already. Nobody keeps any other. */
function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, headers, body, etag, validUntil }: CachedResponse,
): FastifyReply {
  for (const [name, value] of headers) reply.header(name, name === 'vary' ? varyOf(reply, value) : value);
  if (request.method !== 'GET' || validUntil === undefined) return reply.code(status).header('cache-control', 'no-store').send(body);
  const shared = validUntil === null ? SHARED_SECONDS : Math.max(0, Math.floor((validUntil - Date.now()) / 1000));
  reply.header('etag', etag).header('cache-control', `public, max-age=0, s-maxage=${shared}, must-revalidate`);
  return hasTag(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.code(status).send(body);
}

/** What an answer depends on, beside what it depends on already: the caller’s origin, where only some may ask. */
const varyOf = (reply: FastifyReply, names: string): string => [reply.getHeader('vary'), names].filter(Boolean).join(', ');

/** "One of the tags that the caller has is this one"; a proxy that compressed the body may have made it a weak one. */
const hasTag = (given: string | undefined, etag: string): boolean =>
  given !== undefined && given.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));

/** Holds a request against the limits before anything else is done with it. */
function assertReadable(request: FastifyRequest, limits: Limits): void {
  const input = request.method === 'GET' ? readSearch(urlOf(request), limits) : request.body;
  assertInput(input, limits);
  const { query } = (input ?? {}) as { query?: unknown };
  if (typeof query === 'string') readDocument(query, limits);
}

/** What a GET asks. Variables that are no JSON are left to the GraphQL server, which says so in its own way. */
function readSearch({ searchParams }: URL, limits: Limits): unknown {
  const [query, variables] = [searchParams.get('query'), searchParams.get('variables')];
  try {
    return { query, variables: readJson(variables ?? 'null', limits) };
  } catch (error) {
    if (error instanceof HubError) throw error;
    return { query };
  }
}

/** What a check finds wrong; null = nothing, or a document that is no GraphQL, which is left to the GraphQL server too. */
function faultOf(check: () => void): Error | null {
  try {
    check();
    return null;
  } catch (error) {
    const isSyntax = error instanceof GraphQLError && error.extensions['code'] === undefined;
    return isSyntax ? null : rejection(error as Error);
  }
}

async function sendTable(reply: FastifyReply, format: TableFormat, { name, table }: { name: string; table: Table }): Promise<FastifyReply> {
  const pieces: Buffer[] = [];
  for await (const piece of format.bytes(table)) pieces.push(piece);
  return reply.type(format.contentType).header('content-disposition', attachment(name, format.extension)).send(Buffer.concat(pieces));
}
