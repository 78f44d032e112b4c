import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ChangePosition } from '../database/change-listener';
import type { Clock } from '../database/clock';

/** Validity of an answer that depends on the clock, in milliseconds: facts recorded for a later instant count from then on. */
export const CLOCK_MS = 60_000;

/** The largest share of the cache that one response may take. */
const MAX_SHARE = 1 / 8;

/** A finished response, independent of the request. */
export interface CachedResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** Names the body and its type: the same tag, the same bytes. */
  readonly etag: string;
  /** The end of its validity while the data stay the same, in milliseconds; null = for ever; undefined = must not be cached. */
  readonly validUntil: number | null | undefined;
}

/** The entity tag of a body of a content type. */
export const etagOf = (type: string, body: string): string =>
  `"${createHash('sha256').update(type).update('\n').update(body).digest('base64url')}"`;

type Make = (allGone: AbortSignal) => Promise<CachedResponse>;

/** A response that is being made for one caller or several. It is aborted when all of them are gone. */
class InFlight {
  private callers = 0;
  private readonly allGone = new AbortController();
  private readonly response: Promise<CachedResponse>;

  constructor(
    readonly position: number,
    make: Make,
  ) {
    this.response = make(this.allGone.signal);
  }

  async responseFor(gone: AbortSignal): Promise<CachedResponse> {
    const leave = (): void => {
      if (--this.callers === 0) this.allGone.abort();
    };
    this.callers++;
    if (gone.aborted) leave();
    else gone.addEventListener('abort', leave, { once: true });
    try {
      return await this.response;
    } finally {
      gone.removeEventListener('abort', leave);
    }
  }
}

/**
 * Responses by what they depend on: public answers are the same for all callers. All entries are dropped when the change position
 * advances, and none is stored or given while it is unknown, so that none is older than the position. The least recently used entry
 * is evicted when the memory is full; equal requests at the same time share one response.
 */
export class ResponseCache {
  private readonly entries: LRUCache<string, CachedResponse>;
  private readonly inFlight = new Map<string, InFlight>();
  /** The numbers of responses from the cache or shared, and of responses made, since the hub began. */
  hits = 0;
  misses = 0;

  /** `maxBytes`: 0 = no cache. */
  constructor(
    private readonly position: ChangePosition,
    private readonly maxBytes: number,
    private readonly clock: Clock,
  ) {
    this.entries = new LRUCache({
      maxSize: Math.max(1, maxBytes),
      maxEntrySize: Math.max(1, maxBytes * MAX_SHARE),
      sizeCalculation: sizeOf,
    });
    position.onAdvance(() => this.entries.clear());
  }

  /** Memory that the entries take, approximately. */
  get bytes(): number {
    return this.entries.calculatedSize;
  }

  /**
   * The response for a key: from the cache, shared with a request in flight, or made. `key` holds all that it depends on besides the
   * data. `gone` is aborted when the caller leaves; `make` gets a signal that is aborted when all callers have left.
   */
  async respond(key: string, gone: AbortSignal, make: Make): Promise<CachedResponse> {
    const position = this.position.current;
    if (position === null || this.maxBytes === 0) return this.miss(make, gone);
    const cached = this.lookup(key);
    if (cached) return this.hit(cached);
    const begun = this.inFlight.get(key);
    const shared = begun?.position === position ? await begun.responseFor(gone).catch(() => undefined) : undefined;
    if (shared && shared.validUntil !== undefined) return this.hit(shared);
    const making = new InFlight(position, (allGone) => this.miss(make, allGone));
    this.inFlight.set(key, making);
    try {
      const response = await making.responseFor(gone);
      this.store(key, response, position);
      return response;
    } finally {
      if (this.inFlight.get(key) === making) this.inFlight.delete(key);
    }
  }

  private hit(response: CachedResponse): CachedResponse {
    this.hits++;
    return response;
  }

  private miss(make: Make, allGone: AbortSignal): Promise<CachedResponse> {
    this.misses++;
    return make(allGone);
  }

  private lookup(key: string): CachedResponse | undefined {
    const response = this.entries.get(key);
    if (response?.validUntil == null || response.validUntil > this.clock.now().getTime()) return response;
    this.entries.delete(key);
    return undefined;
  }

  private store(key: string, response: CachedResponse, position: number): void {
    if (response.validUntil !== undefined && this.position.current === position && !this.entries.has(key)) this.entries.set(key, response);
  }
}

/** The memory of an entry, approximately: two bytes a character, and its overhead. */
const sizeOf = ({ body }: CachedResponse, key: string): number => 2 * (key.length + body.length) + 500;
