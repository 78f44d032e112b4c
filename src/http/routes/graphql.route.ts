import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { createContext, type RequestContext } from '../../context/request-context';
import type { ChangePosition } from '../../database/change-listener';
import type { Clock } from '../../database/clock';
import type { ReplicaRouter } from '../../database/replica-router';
import { dayInBangkok, endInBangkok } from '../../domain/days';
import { HubError } from '../../domain/errors';
import type { Lang } from '../../domain/languages';
import type { Limits } from '../../domain/limits';
import { acceptedFormat, attachment, namedFormat, type TableFormat, wantsThaiDays } from '../../exports/formats';
import { resultTable } from '../../exports/query-result-table';
import { type Table, withThaiDays } from '../../exports/table';
import { rejection } from '../../graphql/errors';
import { assertInput, readDocument } from '../../graphql/limits/document-limits';
import { acceptedLanguage } from '../accept-language';
import { hasTag } from '../compressed';
import { clientClosed, withDeadline } from '../plugins/deadline';
import { readJson } from '../plugins/read-json';
import { isForgeable } from '../plugins/sign-in';
import { type CachedResponse, CLOCK_MS, etagOf, type ResponseCache } from '../response-cache';
import { addVary } from '../vary';

/** What is answered where an address names a format and it is no table. */
const JSON_TYPE = 'application/json';

/** Time for which a shared cache may keep an answer that does not depend on the clock, in seconds: it does not hear of changes. */
const SHARED_SECONDS = 60;

interface GraphQLRouteOptions {
  readonly server: ApolloServer<RequestContext>;
  readonly router: ReplicaRouter;
  readonly cache: ResponseCache;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly position: ChangePosition;
  /** Webhooks may be at private addresses, and over HTTP. */
  readonly privateWebhooks: boolean;
}

/**
 * `/graphql`: POST for anything, GET for queries. By `format` in its address, else by its `Accept` header, a result is a table instead; errors never are. Answers in
 * JSON are cached while the data stay the same; those to somebody who has signed in never are.
 */
export function graphqlRoute(app: FastifyInstance, options: GraphQLRouteOptions): void {
  const { cache, clock, limits } = options;
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const [now, language] = [clock.now(), acceptedLanguage(request.headers['accept-language'])];
    const named = formatNamed(request);
    const ask = (gone: AbortSignal, accept = named === null ? undefined : JSON_TYPE) =>
      executeRequest(request, options, { gone, now, language, accept });
    const gone = clientClosed(reply);
    // Oversized input is rejected before the cache key is computed.
    if (faultOf(() => assertInput(request.body, limits))) return sendResponse(request, reply, now, (await ask(gone)).response);
    const format = named === null ? acceptedFormat(request.headers.accept) : namedFormat(named);
    if (!format && request.viewer) return sendResponse(request, reply, now, (await ask(gone)).response);
    if (!format) {
      const key = cacheKey(request, language, now);
      return sendResponse(request, reply, now, await cache.respond(key, gone, async (allGone) => (await ask(allGone)).response));
    }
    // Table clients do not read JSON errors, so they get a real HTTP status.
    const { context, response } = await ask(gone, '*/*');
    const result = resultTable(context.request.operation, response.body);
    return result ? sendTable(request, reply, format, result, response) : sendResponse(request, reply, now, response);
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', config: { parameters: 'ANY' }, handler });
}

/** The first `format` of the address; null = it names none. Every answer asks this, so the address is not read again. */
const formatNamed = ({ query }: FastifyRequest): string | null => [(query as { format?: string | string[] }).format].flat()[0] ?? null;

/** What an address may leave out. One that is empty is none (GraphQL over HTTP, chapter 5.2). */
const MAY_BE_EMPTY = ['operationName', 'variables', 'extensions'];

function urlOf(request: FastifyRequest): URL {
  const url = new URL(request.url, 'http://hub');
  for (const name of MAY_BE_EMPTY) if (url.searchParams.get(name) === '') url.searchParams.delete(name);
  return url;
}

/** The body, in which an empty name of an operation is none, as in an address. */
const bodyOf = ({ body }: FastifyRequest): unknown =>
  body !== null && typeof body === 'object' && 'operationName' in body && body.operationName === ''
    ? { ...body, operationName: null }
    : body;

/** All that an answer depends on besides the data; the day, because defaults depend on today. */
const cacheKey = ({ method, url, body, headers }: FastifyRequest, language: Lang, now: Date): string =>
  [method, url, dayInBangkok(now), language, headers.accept ?? '', headers['content-type'] ?? '', JSON.stringify(body) ?? ''].join('\n');

interface ExecutionOptions {
  readonly gone: AbortSignal;
  readonly now: Date;
  readonly language: Lang;
  /** Replaces the request's own header. */
  readonly accept: string | undefined;
}

/** Runs a request through the GraphQL server, within its deadline. */
function executeRequest(
  request: FastifyRequest,
  { server, router, limits, privateWebhooks, position }: GraphQLRouteOptions,
  { gone, now, language, accept }: ExecutionOptions,
) {
  return withDeadline(gone, limits, async (signal) => {
    const { viewer } = request;
    const runner = viewer ? router.ofPrimary(signal, request.trace) : router.until(signal, request.trace);
    const context = createContext({
      request,
      runner,
      language,
      now,
      limits,
      viewer,
      isForgeable: isForgeable(request),
      privateWebhooks,
      position,
    });
    const { body, headers, status } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request, accept),
        search: urlOf(request).search,
        body: bodyOf(request) ?? {},
      },
      context: async () => {
        const fault = faultOf(() => assertReadable(request, limits));
        if (fault) throw fault;
        return context;
      },
    });
    if (body.kind !== 'complete') throw new Error('the hub never answers in parts');
    return { context, response: responseOf(context, now, { status: status ?? 200, headers, body: body.string }) };
  });
}

function headersOf(request: FastifyRequest, accept: string | undefined): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  if (accept) headers.set('accept', accept);
  return headers;
}

function responseOf(
  context: RequestContext,
  now: Date,
  { status, headers, body }: { status: number; headers: HeaderMap; body: string },
): CachedResponse {
  headers.delete('content-length');
  headers.set('vary', context.usedLanguage ? 'Accept, Accept-Language' : 'Accept');
  // Apollo Server writes errors first.
  const failed = status !== 200 || body.startsWith('{"errors"');
  const clockLimit = Math.min(now.getTime() + CLOCK_MS, endInBangkok(dayInBangkok(now)).getTime());
  return {
    status,
    headers: [...headers],
    body,
    etag: etagOf(headers.get('content-type') ?? '', body),
    validUntil: failed || !context.mayBeKept ? undefined : context.pointsInTime.usedNow ? clockLimit : null,
  };
}

/** Sends a response; for GET with the headers of caches, and without its body where the caller has it. Others are not cached. */
function sendResponse(
  request: FastifyRequest,
  reply: FastifyReply,
  now: Date,
  { status, headers, body, etag, validUntil }: CachedResponse,
): FastifyReply {
  copyHeaders(reply, headers);
  if (request.viewer) return reply.code(status).send(body);
  if (request.method !== 'GET' || validUntil === undefined) return reply.code(status).header('cache-control', 'no-store').send(body);
  const shared = validUntil === null ? SHARED_SECONDS : Math.max(0, Math.floor((validUntil - now.getTime()) / 1000));
  reply.header('etag', etag).header('cache-control', `public, max-age=0, s-maxage=${shared}, must-revalidate`);
  return hasTag(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.code(status).send(body);
}

function copyHeaders(reply: FastifyReply, headers: CachedResponse['headers']): void {
  for (const [name, value] of headers) {
    if (name === 'vary') addVary(reply, value);
    else reply.header(name, value);
  }
}

/** Checks a request against the limits before anything else is done with it. */
function assertReadable(request: FastifyRequest, limits: Limits): void {
  const input = request.method === 'GET' ? readSearch(urlOf(request), limits) : request.body;
  assertInput(input, limits);
  const { query } = (input ?? {}) as { query?: unknown };
  if (typeof query === 'string') readDocument(query, limits);
}

/** The input of a GET. The GraphQL server reports variables that are not JSON. */
function readSearch({ searchParams }: URL, limits: Limits): unknown {
  const [query, variables] = [searchParams.get('query'), searchParams.get('variables')];
  try {
    return { query, variables: readJson(variables ?? 'null', limits) };
  } catch (error) {
    if (error instanceof HubError) throw error;
    return { query };
  }
}

/** The rejection of a request that fails a check; null = none. The GraphQL server reports documents that are not GraphQL. */
function faultOf(check: () => void): Error | null {
  try {
    check();
    return null;
  } catch (error) {
    const isSyntax = error instanceof GraphQLError && error.extensions['code'] === undefined;
    return isSyntax ? null : rejection(error as Error);
  }
}

async function sendTable(
  request: FastifyRequest,
  reply: FastifyReply,
  format: TableFormat,
  { name, table }: { name: string; table: Table },
  { status, headers }: CachedResponse,
): Promise<FastifyReply> {
  const chunks: Buffer[] = [];
  for await (const chunk of format.bytes(wantsThaiDays(urlOf(request)) ? withThaiDays(table) : table)) chunks.push(chunk);
  copyHeaders(reply, headers);
  return reply
    .code(status)
    .type(format.contentType)
    .header('content-disposition', attachment(name, format.extension))
    .send(Buffer.concat(chunks));
}
