/** The most documents of callers that are kept, and the most characters of each. */
const MAX_SENT = 1_000;
const MAX_LENGTH = 10_000;

/**
 * Documents by their hash (SHA-256 in hexadecimal), for requests that send only the hash. Trusted documents are always
 * known. Documents of callers are known until `MAX_SENT` others have been sent.
 */
export class PersistedDocuments {
  private readonly sent = new Map<string, string>();

  /** `trusted`: texts by their hash. */
  constructor(private readonly trusted: ReadonlyMap<string, string>) {}

  // Apollo Server puts a prefix before the hash.
  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.trusted.get(key.slice(key.lastIndexOf(':') + 1)) ?? this.sent.get(key));
  }

  set(key: string, document: string): Promise<void> {
    this.sent.delete(key);
    if (document.length <= MAX_LENGTH) this.sent.set(key, document);
    const [oldest] = this.sent.keys();
    if (this.sent.size > MAX_SENT) this.sent.delete(oldest!);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.sent.delete(key));
  }
}
