import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { resolveOperation } from '../../context/operation';
import type { RequestContext } from '../../context/request-context';
import { HubError } from '../../domain/errors';
import { rejection } from '../errors';
import { assertAffordable, objectsWithin, type QueryCost } from './cost-analysis';

/** What to do instead of an operation that is no query. */
const REMEDIES = {
  [OperationTypeNode.MUTATION]: 'Nothing can be changed here: the hub answers queries. Data are added and corrected in its files.',
  [OperationTypeNode.SUBSCRIPTION]: 'Subscriptions are served at /graphql/stream, as server-sent events. Send this one there.',
};

/**
 * Sets the operation of a request, refuses one that costs too much before it is executed, reports the cost in `extensions.cost`, and
 * keeps the errors of an answer within their limit.
 */
export const requestLimits: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async ({ contextValue: { limits, request } }) => {
    let cost: QueryCost | undefined;
    return {
      didResolveOperation: async ({ schema, document, operation, request: { variables } }) => {
        // The executor reports a missing operation and variables that do not fit.
        if (!operation) return;
        if (operation.operation !== OperationTypeNode.QUERY)
          throw rejection(new HubError('OPERATION_NOT_SUPPORTED', REMEDIES[operation.operation]));
        request.operation = resolveOperation({ schema, document, operation, variables }, 1).operation;
        if (!request.operation) return;
        try {
          cost = assertAffordable(request.operation, limits);
        } catch (error) {
          throw rejection(error as Error);
        }
      },
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single') return;
        const result = body.singleResult;
        const errorCount = result.errors?.length ?? 0;
        if (errorCount > limits.maxErrors) result.errors = result.errors!.slice(0, limits.maxErrors);
        if (cost) {
          const [requested, actual] = [cost.objects, objectsWithin(result.data)].map((objects) => Math.ceil(cost!.weight + objects));
          result.extensions = { ...result.extensions, cost: { requested, actual, limit: limits.maxCost } };
        }
        if (errorCount > limits.maxErrors) result.extensions = { ...result.extensions, errorCount };
      },
    };
  },
};
