import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { type Context, createContext } from '../context';
import { acceptedFormat, attachment, type TableFormat, wantsThaiDays } from '../exports/formats';
import { resultTable } from '../exports/result-table';
import { type Table, withThaiDays } from '../exports/table';
import { acceptedLanguage } from './accept-language';

/** `/graphql`: POST for anything, GET for queries. By its `Accept` header a result is a table instead; errors never are. */
export function graphqlRoute(app: FastifyInstance, server: ApolloServer<Context>, dataSource: DataSource): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const context = createContext(dataSource.manager, acceptedLanguage(request.headers['accept-language']));
    const format = acceptedFormat(request.headers.accept);
    const url = new URL(request.url, 'http://hub');
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    if (format) headers.set('accept', 'application/json');
    const { body, headers: answerHeaders, status } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers,
        search: url.search,
        body: request.body ?? {},
      },
      context: () => Promise.resolve(context),
    });
    for (const [name, value] of answerHeaders) reply.header(name, value);
    reply.header('vary', context.usedLanguage ? 'Accept, Accept-Language' : 'Accept');
    reply.code(status ?? 200);
    if (body.kind !== 'complete') throw new Error('the hub never answers in parts');
    const result = format && resultTable(context, body.string);
    if (!result) return reply.send(body.string);
    return sendTable(reply, format, wantsThaiDays(url) ? { ...result, table: withThaiDays(result.table) } : result);
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: answer });
}

async function sendTable(reply: FastifyReply, format: TableFormat, { name, table }: { name: string; table: Table }): Promise<FastifyReply> {
  const pieces: Buffer[] = [];
  for await (const piece of format.bytes(table)) pieces.push(piece);
  reply.removeHeader('content-length');
  return reply.type(format.contentType).header('content-disposition', attachment(name, format.extension)).send(Buffer.concat(pieces));
}
