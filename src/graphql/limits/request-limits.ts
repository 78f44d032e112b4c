import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../../context/request-context';
import { operationOf } from '../../exports/query-result-table';
import { assertAffordable, objectsWithin, type QueryCost } from '../cost/cost-analysis';
import { rejection } from '../errors';

/**
 * Refuses what costs too much before it is begun, tells the cost in `extensions.cost`, and keeps an answer to so many errors.
 * Stands after `rememberOperation`, whose reading of the request it uses.
 */
export const requestLimits: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async ({ contextValue }) => {
    const { limits } = contextValue;
    let cost: QueryCost | undefined;
    return {
      didResolveOperation: async () => {
        const asked = operationOf(contextValue);
        if (!asked) return;
        try {
          cost = assertAffordable(asked, limits);
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
