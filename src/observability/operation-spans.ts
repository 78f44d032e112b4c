import type { ApolloServerPlugin } from '@apollo/server';
import { SpanKind } from '@opentelemetry/api';
import type { RequestContext } from '../context/request-context';
import { fail } from './request-trace';

/**
 * A span for each GraphQL operation that is executed, with child spans for parsing, validation and execution. A document from the
 * document cache has neither of the first two. The text of a document is left out: it may hold values.
 */
export const operationSpans: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async ({
    contextValue: {
      request: { trace },
    },
  }) => {
    if (!trace) return;
    const operationSpan = trace.begin('GraphQL Operation', SpanKind.SERVER);
    const child = async (name: string): Promise<() => Promise<void>> => {
      const span = trace.begin(name);
      return async () => span.end();
    };
    return {
      parsingDidStart: () => child('graphql.parse'),
      validationDidStart: () => child('graphql.validate'),
      didResolveOperation: async ({ operation, operationName: name }) => {
        const type = operation!.operation;
        // Callers invent operation names, so that a name is an attribute and not the name of the span.
        operationSpan.span.updateName(type).setAttributes({ 'graphql.operation.type': type, 'graphql.operation.name': name ?? undefined });
      },
      executionDidStart: async () => ({ executionDidEnd: await child('graphql.execute') }),
      willSendResponse: async ({ response: { body } }) => {
        const errors = ((body.kind === 'single' && body.singleResult.errors) || []).map(
          ({ extensions }) => extensions as { code: string; requestId?: string },
        );
        // Only errors that are not the caller's mistake show the request id.
        const fault = errors.find(({ requestId }) => requestId !== undefined);
        if (fault) fail(operationSpan.span, fault.code);
        else if (errors[0]) operationSpan.span.setAttribute('error.type', errors[0].code);
        operationSpan.end();
      },
    };
  },
};
