import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { RequestContext } from '../context/request-context';
import { type AnsweredOperation, flatten } from './flatten';
import type { Table } from './table';

/** By the request's own loaders: the server copies the context that it is given. */
const answers = new WeakMap<RequestContext['loaders'], AnsweredOperation>();

/** Keeps what each request asked for, so that its result can be made a table. */
export const rememberOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
        if (!operation) return Promise.resolve();
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 });
        if (coerced) answers.set(contextValue.loaders, { schema, document, operation, variables: coerced });
        return Promise.resolve();
      },
    }),
};

/** What a request asks for; undefined = its variables do not fit, or there is no such operation. */
export const operationOf = ({ loaders }: RequestContext): AnsweredOperation | undefined => answers.get(loaders);

/** The result of a request as a table, with the name of its operation; null = it has errors, or no data. */
export function resultTable(context: RequestContext, body: string): { name: string; table: Table } | null {
  const answered = operationOf(context);
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: unknown };
  if (!answered || errors !== undefined || data === undefined || data === null) return null;
  return { name: answered.operation.name?.value ?? 'query', table: flatten(answered, data) };
}
