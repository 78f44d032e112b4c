import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context/request-context';
import type { Limits } from '../domain/limits';
import { execute } from '../execution/execute';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Has Apollo Server carry out queries by the hub’s own execution: a gateway is how it takes another than that of graphql-js. */
export function executorAsGateway(schema: GraphQLSchema, { maxErrors }: Limits): Gateway {
  let tell: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined;
  return {
    onSchemaLoadOrUpdate: (callback) => {
      tell = callback;
      return () => undefined;
    },
    load: () => {
      tell!({ apiSchema: schema, coreSupergraphSdl: '' });
      return Promise.resolve({
        executor: ({ document, context, request }) =>
          execute({
            schema,
            document,
            contextValue: context,
            variableValues: request.variables,
            operationName: request.operationName,
            maxCoercionErrors: maxErrors,
          }),
      });
    },
    stop: () => Promise.resolve(),
  };
}
