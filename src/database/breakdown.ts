/** The head of a message of the server: its type and its length. */
const HEAD = 5;

const ERROR = 'E'.charCodeAt(0);

/** Severities after which the session is gone. */
const ENDS = new Set(['FATAL', 'PANIC']);

/** Reads what a PostgreSQL session answers, in pieces of any size, and tells whether the session has ended by an error. */
export class BreakdownWatch {
  /** The message with which the session ended; null = it goes on. */
  fault: string | null = null;
  /** The beginning of a message, as far as it is needed. */
  private begun: Buffer = Buffer.alloc(0);
  /** Bytes to pass over: the rest of a message that tells nothing. */
  private skip = 0;

  read(chunk: Uint8Array): void {
    let at = Math.min(this.skip, chunk.length);
    this.skip -= at;
    if (this.skip > 0 || at === chunk.length) return;
    const bytes = Buffer.concat([this.begun, chunk.subarray(at)]);
    at = 0;
    while (bytes.length - at >= HEAD) {
      const end = at + 1 + bytes.readInt32BE(at + 1);
      if (bytes[at] === ERROR) {
        if (end > bytes.length) break;
        this.hear(bytes.subarray(at + HEAD, end));
      }
      at = end;
    }
    this.skip = Math.max(0, at - bytes.length);
    this.begun = bytes.subarray(Math.min(at, bytes.length));
  }

  /** Fields of an ErrorResponse: a letter and a text each, with a zero byte behind it. V is the severity in English, M the message. */
  private hear(fields: Buffer): void {
    const texts = new Map(
      fields
        .toString('utf8')
        .split('\0')
        .map((field) => [field[0], field.slice(1)]),
    );
    if (ENDS.has(texts.get('V') ?? '')) this.fault = texts.get('M') ?? 'no message';
  }
}
