import type { Span, SpanKind } from '@opentelemetry/api';
import type { BaseLogger } from 'pino';
import type { StatementObserver } from '../database/statement-runner';
import type { Operation } from './operation';

/** A span that has begun, and ends once. */
export interface ActiveSpan {
  readonly span: Span;
  end(): void;
}

/** The trace of one request, to which code adds spans. */
export interface Tracer extends StatementObserver {
  /** Begins a span. Spans that begin before it ends are its children: a request does one thing after the other. */
  begin(name: string, kind?: SpanKind): ActiveSpan;
}

/** A request as its log knows it. */
export interface LoggedRequest {
  /** The answer has it as `X-Request-Id`, each log line as `requestId`. */
  readonly id: string;
  readonly log: Pick<BaseLogger, 'warn' | 'error'>;
  /** Undefined: traces are not configured, or this request is not sampled. */
  readonly trace?: Tracer | undefined;
}

/** One request. Apollo Server copies contexts, so the copies share this one object by reference. */
export interface HubRequest extends LoggedRequest {
  /** Set once the document is valid; undefined: not yet, or the variables do not fit. */
  operation: Operation | undefined;
}
