import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { RequestContext } from '../context/request-context';
import { HubError } from '../domain/errors';
import { rejection } from './errors';

/** Refuses mutations that another site may have led a browser to send. */
export const forgedChanges: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation !== OperationTypeNode.MUTATION || !contextValue.isForgeable) return;
      throw rejection(
        new HubError(
          'CROSS_SITE_REQUEST',
          'A change with a cookie needs the header X-Hub-Request: 1, and a page of the hub that sends it.',
        ),
      );
    },
  }),
};
