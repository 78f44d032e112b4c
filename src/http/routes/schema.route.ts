import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { schemaText, schemaTextWithoutDeprecated } from '../../graphql/schema-text';
import { sendText, taggedText } from '../compressed';

const TYPE = 'application/graphql; charset=utf-8';

/** `/schema.graphql`: the public API; with `?removeDeprecated=true` without deprecated elements. */
export function schemaRoute(app: FastifyInstance, schema: GraphQLSchema): void {
  // Printing takes longer than all else that a hub does at its start, so each text is printed when it is first asked for.
  const full = once(() => taggedText(TYPE, schemaText(schema)));
  const current = once(() => taggedText(TYPE, schemaTextWithoutDeprecated(schema)));
  const config = { parameters: ['removeDeprecated'] };
  app.get<{ Querystring: { removeDeprecated?: string } }>('/schema.graphql', { config }, (request, reply) =>
    sendText(request, reply.type(TYPE), request.query.removeDeprecated === 'true' ? current() : full()),
  );
}

/** A function that makes its result at the first call, and returns the same at later ones. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
