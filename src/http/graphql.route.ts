import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { type Context, createContext } from '../context';
import { acceptedLanguage } from './accept-language';

/** `/graphql`: POST for anything, GET for queries. */
export function graphqlRoute(app: FastifyInstance, server: ApolloServer<Context>, dataSource: DataSource): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const context = createContext(dataSource.manager, acceptedLanguage(request.headers['accept-language']));
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const { body, headers: answerHeaders, status } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers,
        search: new URL(request.url, 'http://hub').search,
        body: request.body ?? {},
      },
      context: () => Promise.resolve(context),
    });
    for (const [name, value] of answerHeaders) reply.header(name, value);
    if (context.usedLanguage) reply.header('vary', 'Accept-Language');
    reply.code(status ?? 200);
    if (body.kind === 'complete') return reply.send(body.string);
    throw new Error('the hub never answers in parts');
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: answer });
}
