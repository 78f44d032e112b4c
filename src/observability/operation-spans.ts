import type { ApolloServerPlugin } from '@apollo/server';
import { SpanKind } from '@opentelemetry/api';
import type { RequestContext } from '../context/request-context';
import { fail, type RequestTrace } from './request-trace';

/**
 * A span for each GraphQL operation that is carried out, and in it one for reading its document, for holding it against the schema, and
 * for finding its answer. A document that was asked before is neither read nor held again. Its text is not told: it may hold values.
 */
export const operationSpans = (traceOf: (context: RequestContext) => RequestTrace | undefined): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async ({ contextValue }) => {
    const trace = traceOf(contextValue);
    if (!trace) return;
    const whole = trace.begin('GraphQL Operation', SpanKind.SERVER);
    const part = async (name: string): Promise<() => Promise<void>> => {
      const begun = trace.begin(name);
      return async () => begun.end();
    };
    return {
      parsingDidStart: () => part('graphql.parse'),
      validationDidStart: () => part('graphql.validate'),
      didResolveOperation: async ({ operation, operationName: name }) => {
        const type = operation!.operation;
        // Callers make names up, so a span is not called by one.
        whole.span.updateName(type).setAttributes({ 'graphql.operation.type': type, 'graphql.operation.name': name ?? undefined });
      },
      executionDidStart: async () => ({ executionDidEnd: await part('graphql.execute') }),
      willSendResponse: async ({ response: { body } }) => {
        const faults = ((body.kind === 'single' && body.singleResult.errors) || []).map(
          ({ extensions }) => extensions as { code: string; requestId?: string },
        );
        // What is no mistake of the caller's is told with the request's id.
        const ours = faults.find(({ requestId }) => requestId !== undefined);
        if (ours) fail(whole.span, ours.code);
        else if (faults[0]) whole.span.setAttribute('error.type', faults[0].code);
        whole.end();
      },
    };
  },
});
