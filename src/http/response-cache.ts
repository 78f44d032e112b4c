import { createHash } from 'node:crypto';
import type { ChangePosition } from '../database/change-listener';

/** How long an answer that depends on the clock is kept, in milliseconds: what is recorded for a later instant counts from then on. */
export const CLOCK_MS = 60_000;

/** What an answer is when it leaves, whatever it was asked by. */
export interface CachedResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** Names the body and its type: the same tag, the same bytes. */
  readonly etag: string;
  /** Until when it is the answer as long as the data stay as they are, in milliseconds; null = for ever; undefined = it is nobody else's answer. */
  readonly validUntil: number | null | undefined;
}

/** The tag of a body of a type. */
export const etagOf = (type: string, body: string): string =>
  `"${createHash('sha256').update(type).update('\n').update(body).digest('base64url')}"`;

/** An answer that is being made, for one caller or several. It is given up when all of them are gone. */
class InFlight {
  private callers = 0;
  private readonly allGone = new AbortController();
  private readonly answer: Promise<CachedResponse>;

  constructor(
    readonly version: number,
    make: (allGone: AbortSignal) => Promise<CachedResponse>,
  ) {
    this.answer = make(this.allGone.signal);
  }

  async answerFor(gone: AbortSignal): Promise<CachedResponse> {
    const leave = (): void => {
      if (--this.callers === 0) this.allGone.abort();
    };
    this.callers++;
    if (gone.aborted) leave();
    else gone.addEventListener('abort', leave, { once: true });
    try {
      return await this.answer;
    } finally {
      gone.removeEventListener('abort', leave);
    }
  }
}

/**
 * Answers that are kept in memory as long as the data stay as they are: public answers are the same for everyone who asks the
 * same in the same language. All are forgotten when the version of the data moves, and none is kept or given while it is not
 * known, so none is older than the version. What is asked longest ago goes when the memory is full; questions asked at the same
 * time are answered once.
 */
export class ResponseCache {
  private readonly kept = new Map<string, CachedResponse>();
  private readonly making = new Map<string, InFlight>();
  /** Memory that the kept answers take, about. */
  bytes = 0;
  /** How many answers were given from memory, and how many were made, since the hub began. */
  hits = 0;
  misses = 0;

  constructor(
    private readonly version: ChangePosition,
    private readonly mostBytes: number,
  ) {
    version.onAdvance(() => this.forget());
  }

  /**
   * The answer to a question: the one that is kept, the one that is being made, or a new one. `question` holds all that it depends on.
   * `gone` says when the caller does not want it any more; `make` is told when no caller does.
   */
  async answer(question: string, gone: AbortSignal, make: (gone: AbortSignal) => Promise<CachedResponse>): Promise<CachedResponse> {
    const version = this.version.current;
    if (version === null || this.mostBytes === 0) return this.counted(make(gone));
    const kept = this.lookup(question);
    if (kept) return this.taken(kept);
    const begun = this.making.get(question);
    const shared = begun?.version === version ? await begun.answerFor(gone).catch(() => undefined) : undefined;
    if (shared && shared.validUntil !== undefined) return this.taken(shared);
    const making = new InFlight(version, (allGone) => this.counted(make(allGone)));
    this.making.set(question, making);
    try {
      const answer = await making.answerFor(gone);
      this.store(question, answer, version);
      return answer;
    } finally {
      if (this.making.get(question) === making) this.making.delete(question);
    }
  }

  private taken(answer: CachedResponse): CachedResponse {
    this.hits++;
    return answer;
  }

  private counted(answer: Promise<CachedResponse>): Promise<CachedResponse> {
    this.misses++;
    return answer;
  }

  private lookup(question: string): CachedResponse | undefined {
    const answer = this.kept.get(question);
    if (!answer) return undefined;
    this.kept.delete(question);
    if (answer.validUntil != null && answer.validUntil <= Date.now()) {
      this.bytes -= sizeOf(question, answer);
      return undefined;
    }
    this.kept.set(question, answer);
    return answer;
  }

  private store(question: string, answer: CachedResponse, version: number): void {
    const size = sizeOf(question, answer);
    if (answer.validUntil === undefined || this.version.current !== version || this.kept.has(question) || size > this.mostBytes / 8) return;
    this.kept.set(question, answer);
    this.bytes += size;
    for (const [oldest, old] of this.kept) {
      if (this.bytes <= this.mostBytes) return;
      this.kept.delete(oldest);
      this.bytes -= sizeOf(oldest, old);
    }
  }

  private forget(): void {
    this.kept.clear();
    this.bytes = 0;
  }
}

/** About how many bytes of memory an answer takes: two for each character, and something for what holds them. */
const sizeOf = (question: string, { body }: CachedResponse): number => 2 * (question.length + body.length) + 500;
