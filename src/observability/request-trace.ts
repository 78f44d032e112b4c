import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import type { PoolClient } from 'pg';

/** A part of a request that has begun, and ends once. */
export interface Part {
  readonly span: Span;
  end(): void;
}

/**
 * What a request is made of, as its trace shows it. Every span is told what it is a part of: storage that follows asynchronous calls
 * would know it too, at the price of a tenth of every answer.
 */
export class RequestTrace {
  /** What begins now is a part of this. */
  private inside: Context;

  constructor(
    private readonly tracer: Tracer,
    request: Span,
  ) {
    this.inside = trace.setSpan(ROOT_CONTEXT, request);
  }

  /** Begins a part; what begins before it ends is a part of it, because a request does one thing after the other. */
  begin(name: string, kind = SpanKind.INTERNAL): Part {
    const around = this.inside;
    const span = this.tracer.startSpan(name, { kind }, around);
    this.inside = trace.setSpan(around, span);
    return {
      span,
      end: () => {
        this.inside = around;
        span.end();
      },
    };
  }

  /** A statement that was just sent on a connection, until its answer is there: of what it asks the text alone is told, never a value. */
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
      this.inside,
    );
    try {
      return await answer;
    } catch (error) {
      const { code, name, severity } = error as { code?: string; name: string; severity?: string };
      // Only what comes from the server has a severity: its code is a SQLSTATE.
      if (severity !== undefined && code !== undefined) span.setAttribute('db.response.status_code', code);
      fail(span, code ?? name);
      throw error;
    } finally {
      span.end();
    }
  }
}

/** Says that something ended with a fault: by its code alone, for a message may hold what was asked. */
export function fail(span: Span, code: string): void {
  span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR });
}

/** The most that a summary may have, in characters: so the conventions say. */
const LONGEST = 255;

/** What a statement does and what it reads, in short: `SELECT project province`. What its own WITH has named is not told. */
function summaryOf(text: string): string {
  const own = new Set(Array.from(text.matchAll(/\b(\w+)(?: \([^()]*\))? AS (?:NOT )?(?:MATERIALIZED )?\(/g), ([, name]) => name));
  const read = Array.from(text.matchAll(/\b(?:FROM|JOIN)\s+(?:ONLY\s+)?([a-z]\w*)\b(?!\s*[(.])/g), ([, name]) => name!).filter(
    (name) => !own.has(name),
  );
  const [operation] = /\b(?:SELECT|FETCH)\b/.exec(text) ?? ['SQL'];
  return [operation, ...new Set(read)].join(' ').slice(0, LONGEST);
}
