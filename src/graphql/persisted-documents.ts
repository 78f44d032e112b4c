/** How many documents that callers sent are remembered by their hash, and how long each may be, in characters. */
const MOST_SENT = 1_000;
const LONGEST = 10_000;

/**
 * Documents by their hash (the SHA-256 of the text, in hexadecimal), as the server looks them up for a request that sends only the hash. The hub's own ready queries are
 * trusted: always known. What callers send with its hash is known until as many others have been sent since.
 */
export class PersistedDocuments {
  private readonly sent = new Map<string, string>();

  /** `trusted`: texts by their hash. */
  constructor(private readonly trusted: ReadonlyMap<string, string>) {}

  // The server puts a prefix before the hash.
  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.trusted.get(key.slice(key.lastIndexOf(':') + 1)) ?? this.sent.get(key));
  }

  set(key: string, document: string): Promise<void> {
    this.sent.delete(key);
    if (document.length <= LONGEST) this.sent.set(key, document);
    const [oldest] = this.sent.keys();
    if (this.sent.size > MOST_SENT) this.sent.delete(oldest!);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.sent.delete(key));
  }
}
