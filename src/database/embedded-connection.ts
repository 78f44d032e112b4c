import { Duplex } from 'node:stream';
import type { EmbeddedEngine } from './embedded-engine';

/** The length of the head of a message: its type and its length. */
const HEAD = 5;

const TERMINATE = 'X'.charCodeAt(0);

/**
 * A connection to the embedded PostgreSQL: what `pg` takes for its socket. It carries PostgreSQL's own protocol inside the process, so there
 * is no file or port that could be taken away, or that somebody else could open.
 */
export class EmbeddedConnection extends Duplex {
  /** Bytes of a message that has not come whole. */
  private rest: Buffer = Buffer.alloc(0);
  private started = false;

  constructor(private readonly engine: EmbeddedEngine) {
    super();
  }

  /** Called by `pg`. Emits `connect`, or fails where the engine is down. */
  connect(): this {
    this.engine.ready().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    );
    return this;
  }

  // What else `pg` calls on a socket has no meaning here.
  setNoDelay = (): this => this;
  setKeepAlive = (): this => this;
  ref = (): this => this;
  unref = (): this => this;

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.answer(chunk).then(() => done(), done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.answer(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.engine.leave().then(
      () => done(error),
      () => done(error),
    );
  }

  /** Hands all whole messages to the engine, and its answers to the reader. */
  private async answer(chunk: Buffer): Promise<void> {
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const length = this.wholeMessages();
    if (length === 0) return;
    const messages = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(length);
    await this.engine.run(messages, (data) => void (this.destroyed || this.push(data)));
  }

  /** The length of the whole messages of `rest`, without the last word of a client: for the engine it would end the process. */
  private wholeMessages(): number {
    let end = 0;
    if (!this.started && this.rest.length >= 4 && this.rest.length >= this.rest.readInt32BE(0)) {
      // The first message has no type.
      this.started = true;
      end = this.rest.readInt32BE(0);
    }
    while (this.started && this.rest.length >= end + HEAD && this.rest[end] !== TERMINATE) {
      const next = end + 1 + this.rest.readInt32BE(end + 1);
      if (next > this.rest.length) break;
      end = next;
    }
    return end;
  }
}
