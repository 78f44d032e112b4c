import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { resolveOperation } from '../../context/operation';
import type { RequestContext } from '../../context/request-context';
import { HubError } from '../../domain/errors';
import { requireViewer, type Viewer } from '../../domain/permissions';
import { rejection } from '../errors';
import { assertAffordable, objectsWithin, type QueryCost } from './cost-analysis';

/** Throws for an operation that this caller cannot have here: a subscription, or a mutation of somebody who is not signed in. */
function assertServed(operation: OperationTypeNode, viewer: Viewer | null): void {
  if (operation === OperationTypeNode.SUBSCRIPTION)
    throw new HubError(
      'OPERATION_NOT_SUPPORTED',
      'Subscriptions are served at /graphql/stream, as server-sent events. Send this one there.',
    );
  if (operation === OperationTypeNode.MUTATION) requireViewer(viewer);
}

/**
 * Sets the operation of a request, refuses one that costs too much before it is executed, reports the cost in `extensions.cost`, and
 * keeps the errors of an answer within their limit. `trusted`: documents with a limit of their own, by their hash.
 */
export const requestLimits = (trusted: ReadonlyMap<string, string>): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async ({ contextValue: { limits, request, viewer } }) => {
    let cost: QueryCost | undefined;
    let limit: 'maxCost' | 'maxTrustedCost' = 'maxCost';
    return {
      didResolveOperation: async ({ schema, document, operation, queryHash, request: { variables } }) => {
        // The executor reports a missing operation and variables that do not fit.
        if (!operation) return;
        try {
          assertServed(operation.operation, viewer);
          request.operation = resolveOperation({ schema, document, operation, variables }, 1).operation;
          if (trusted.has(queryHash)) limit = 'maxTrustedCost';
          cost = request.operation && assertAffordable(request.operation, limits, limit);
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
          result.extensions = { ...result.extensions, cost: { requested, actual, limit: limits[limit] } };
        }
        if (errorCount > limits.maxErrors) result.extensions = { ...result.extensions, errorCount };
      },
    };
  },
});
