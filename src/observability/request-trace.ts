import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import type { PoolClient } from 'pg';
import type { ActiveSpan, Tracer as RequestTracer } from '../context/request';

declare module 'fastify' {
  interface FastifyRequest {
    /** Undefined: traces are not configured, or this request is not sampled. */
    trace: RequestTrace | undefined;
  }
}

/** The trace of one request. Parents are passed by hand: `AsyncLocalStorage` would find them too, but slows every answer by a tenth. */
export class RequestTrace implements RequestTracer {
  /** The parent of spans that begin now. */
  private parent: Context;

  constructor(
    private readonly tracer: Tracer,
    request: Span,
  ) {
    this.parent = trace.setSpan(ROOT_CONTEXT, request);
  }

  begin(name: string, kind = SpanKind.INTERNAL): ActiveSpan {
    const outer = this.parent;
    const span = this.tracer.startSpan(name, { kind }, outer);
    this.parent = trace.setSpan(outer, span);
    return {
      span,
      end: () => {
        this.parent = outer;
        span.end();
      },
    };
  }

  /** A span for a statement, from the moment it is sent until its rows are there. It shows the text of the statement, never a value. */
  async statement<T>(client: PoolClient, text: string, answer: Promise<T>): Promise<T> {
    const { host, port, database } = client as PoolClient & { host: string; port: number; database: string };
    const summary = summaryOf(text);
    const span = this.tracer.startSpan(
      summary,
      {
        kind: SpanKind.CLIENT,
        attributes: {
          'db.system.name': 'postgresql',
          'db.namespace': database,
          'db.query.summary': summary,
          'db.query.text': text,
          'server.address': host,
          'server.port': port,
        },
      },
      this.parent,
    );
    try {
      return await answer;
    } catch (error) {
      const { code, name, severity } = error as { code?: string; name: string; severity?: string };
      // Only errors of the server have a severity: their code is a SQLSTATE.
      if (severity !== undefined && code !== undefined) span.setAttribute('db.response.status_code', code);
      fail(span, code ?? name);
      throw error;
    } finally {
      span.end();
    }
  }
}

/** Marks a span as failed, by the error's code alone: its message may hold values of the request. */
export function fail(span: Span, code: string): void {
  span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR });
}

/** Characters of a summary at most, by the semantic conventions. */
const MAX_SUMMARY = 255;

/** A summary of a statement, its operation and the tables that it reads: `SELECT project province`. Names from its own WITH are left out. */
function summaryOf(text: string): string {
  const own = new Set(Array.from(text.matchAll(/\b(\w+)(?: \([^()]*\))? AS (?:NOT )?(?:MATERIALIZED )?\(/g), ([, name]) => name));
  const read = Array.from(text.matchAll(/\b(?:FROM|JOIN)\s+(?:ONLY\s+)?([a-z]\w*)\b(?!\s*[(.])/g), ([, name]) => name!).filter(
    (name) => !own.has(name),
  );
  const [operation] = /\b(?:SELECT|FETCH)\b/.exec(text) ?? ['SQL'];
  return [operation, ...new Set(read)].join(' ').slice(0, MAX_SUMMARY);
}
