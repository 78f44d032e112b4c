import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { schemaText, schemaTextWithoutDeprecated } from '../../graphql/schema-text';
import { sendText, taggedText } from '../compressed';

const TYPE = 'application/graphql; charset=utf-8';

/** `/schema.graphql`: the public API; with `?removeDeprecated=true` without deprecated elements. */
export function schemaRoute(app: FastifyInstance, schema: GraphQLSchema): void {
  const [full, current] = [schemaText(schema), schemaTextWithoutDeprecated(schema)].map((text) => taggedText(TYPE, text));
  const config = { parameters: ['removeDeprecated'] };
  app.get<{ Querystring: { removeDeprecated?: string } }>('/schema.graphql', { config }, (request, reply) =>
    sendText(request, reply.type(TYPE), request.query.removeDeprecated === 'true' ? current! : full!),
  );
}
