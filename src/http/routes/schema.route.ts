import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { schemaText, schemaTextWithoutDeprecated } from '../../graphql/schema-text';

/** `/schema.graphql`: the public API; with `?removeDeprecated=true` without deprecated elements. */
export function schemaRoute(app: FastifyInstance, schema: GraphQLSchema): void {
  const [full, current] = [schemaText(schema), schemaTextWithoutDeprecated(schema)];
  const config = { parameters: ['removeDeprecated'] };
  app.get<{ Querystring: { removeDeprecated?: string } }>('/schema.graphql', { config }, ({ query }, reply) =>
    reply.type('application/graphql; charset=utf-8').send(query.removeDeprecated === 'true' ? current : full),
  );
}
