import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context/request-context';
import type { Limits } from '../domain/limits';
import { type Executor, onRecordNow } from '../execution/execute';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Has Apollo Server use an executor of ours: its option for a gateway is the only way to pass one. */
export function executorAsGateway(schema: GraphQLSchema, execute: Executor, { maxErrors }: Limits): Gateway {
  const executor = onRecordNow(execute);
  let announce: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined;
  return {
    onSchemaLoadOrUpdate: (callback) => {
      announce = callback;
      return () => undefined;
    },
    load: () => {
      announce!({ apiSchema: schema, coreSupergraphSdl: '' });
      return Promise.resolve({
        executor: ({ document, context, request }) =>
          executor({
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
