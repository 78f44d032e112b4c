import { setTimeout as delay } from 'node:timers/promises';
import { defaultTextMapGetter, ROOT_CONTEXT, type Span, SpanKind, type Tracer } from '@opentelemetry/api';
import { type ExportResult, ExportResultCode, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type ReadableSpan, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { operationSpans } from './operation-spans';
import { fail, RequestTrace } from './request-trace';
import { shownAddress } from './shown-address';

/** The default name of the service, and the name of its tracer. */
const NAME = 'imt-gt-data-hub';

/** Time for the last spans to be sent when the hub stops, in milliseconds. */
const FLUSH_MS = 1_000;

/** Paths without traces: monitoring asks them every few seconds. */
const MONITORING = /^\/(health|metrics)\b/;

/** The methods of HTTP. */
const METHODS = new Set(['CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE', 'QUERY']);

/**
 * Traces of requests by OpenTelemetry, sent in batches over OTLP. Loaded only where they are configured. OpenTelemetry itself reads
 * the receiver and the sampler from the environment (`OTEL_…`). Names are those of its semantic conventions.
 */
export class Traces {
  private readonly provider: BasicTracerProvider;
  private readonly tracer: Tracer;
  private readonly propagator = new W3CTraceContextPropagator();

  constructor(logger: Logger) {
    const named = resourceFromAttributes({ 'service.name': NAME }).merge(detectResources({ detectors: [envDetector] }));
    const processor = new BatchSpanProcessor(new WatchedExporter(new OTLPTraceExporter(), logger));
    this.provider = new BasicTracerProvider({ resource: defaultResource().merge(named), spanProcessors: [processor] });
    this.tracer = this.provider.getTracer(NAME);
  }

  readonly plugin = operationSpans;

  /** Traces every request of an application, and adds the ids of the trace to the lines of its log. */
  follow(app: FastifyInstance): void {
    app.decorateRequest('trace', undefined);
    app.addHook('onRequest', async (request, reply) => {
      if (MONITORING.test(request.url)) return;
      const span = this.begin(request);
      const { traceId, spanId } = span.spanContext();
      request.log = reply.log = request.log.child({ trace_id: traceId, span_id: spanId });
      if (!span.isRecording()) return;
      request.trace = new RequestTrace(this.tracer, span);
      reply.raw.once('close', () => end(span, reply));
    });
  }

  /** Sends the last spans, or gives up after `FLUSH_MS`. */
  async close(): Promise<void> {
    await Promise.race([this.provider.shutdown().catch(() => {}), delay(FLUSH_MS, undefined, { ref: false })]);
  }

  /** The span of a request, a child of the caller's span where headers name one. It shows neither the caller nor the query string. */
  private begin(request: FastifyRequest): Span {
    const { method, headers, protocol, hostname, port, routeOptions, raw } = request;
    const known = METHODS.has(method);
    const route = routeOptions.url;
    return this.tracer.startSpan(
      [known ? method : 'HTTP', route].filter(Boolean).join(' '),
      {
        kind: SpanKind.SERVER,
        attributes: {
          'http.request.method': known ? method : '_OTHER',
          'http.request.method_original': known ? undefined : method,
          'http.route': route,
          'network.protocol.version': raw.httpVersion,
          'server.address': hostname || undefined,
          'server.port': port ?? undefined,
          'url.path': shownAddress(request).split('?')[0],
          'url.scheme': protocol,
          'user_agent.original': headers['user-agent'],
        },
      },
      this.propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter),
    );
  }
}

/** Ends the span of a request that is answered, or whose caller is gone. A caller's mistake is no fault of the hub. */
function end(span: Span, { raw, statusCode }: FastifyReply): void {
  if (raw.headersSent) span.setAttribute('http.response.status_code', statusCode);
  else span.setAttribute('error.type', 'CANCELLED');
  if (raw.headersSent && statusCode >= 500) fail(span, String(statusCode));
  span.end();
}

/** Logs once when spans are lost, and once when they are sent again: a receiver may be away for long. */
class WatchedExporter implements SpanExporter {
  private isLosing = false;

  constructor(
    private readonly exporter: SpanExporter,
    private readonly logger: Pick<Logger, 'warn' | 'info'>,
  ) {}

  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    this.exporter.export(spans, (result) => {
      const isLost = result.code !== ExportResultCode.SUCCESS;
      if (isLost && !this.isLosing) this.logger.warn({ err: result.error }, 'traces cannot be sent: they are lost until they can');
      if (!isLost && this.isLosing) this.logger.info('traces are sent again');
      this.isLosing = isLost;
      done(result);
    });
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }
}
