import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '../domain/public-address';

/** The longest call, in milliseconds, and the most bytes of an answer that are read. */
const [MOST_MS, MOST_BYTES] = [10_000, 65_536];

interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Private addresses are called too. */
  readonly allowsPrivate: boolean;
  /** How names are resolved. */
  readonly resolve?: typeof lookup;
}

/** What came of a call: the status of the answer, or the code of the fault. PRIVATE_ADDRESS: it was not made. */
export type Called = { readonly status: number; readonly fault: null } | { readonly status: null; readonly fault: string };

/**
 * Calls an address once. Its name is resolved once, and the connection is made to the very address that was checked. A redirect is an answer
 * like any other, and is not followed. Nothing of the answer is kept but its status.
 */
export function call({ url, headers, body, allowsPrivate, resolve = lookup }: Call): Promise<Called> {
  const { protocol, hostname } = new URL(url);
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (!allowsPrivate && isIP(literal) !== 0 && !isPublicAddress(literal))
    return Promise.resolve({ status: null, fault: 'PRIVATE_ADDRESS' });
  const request = protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((done) => {
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)), 'user-agent': 'IMT-GT-Data-Hub' },
      lookup: checkedLookup(resolve, allowsPrivate),
      agent: false,
    });
    const timer = setTimeout(() => sent.destroy(Object.assign(new Error('too slow'), { code: 'TIMED_OUT' })), MOST_MS);
    const end = (called: Called): void => {
      clearTimeout(timer);
      done(called);
      sent.destroy();
    };
    sent.on('error', (error: NodeJS.ErrnoException) => end({ status: null, fault: error.code ?? 'UNKNOWN' }));
    sent.on('response', (answer) => {
      let bytes = 0;
      const answered = (): void => end({ status: answer.statusCode ?? 0, fault: null });
      answer.on('data', (chunk: Buffer) => ((bytes += chunk.length) > MOST_BYTES ? answered() : undefined));
      answer.on('end', answered).on('error', answered);
    });
    sent.end(body);
  });
}

/** Resolves a name for a connection: to a public address, where others are not allowed. Of several one that is not public fails it. */
const checkedLookup =
  (resolve: typeof lookup, allowsPrivate: boolean): LookupFunction =>
  (name, options, found) =>
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error) return found(error, []);
      const isRefused = addresses.length === 0 || (!allowsPrivate && addresses.some(({ address }) => !isPublicAddress(address)));
      if (isRefused) return found(Object.assign(new Error('not public'), { code: 'PRIVATE_ADDRESS' }), []);
      if (options.all) return found(null, [addresses[0]!]);
      return found(null, addresses[0]!.address, addresses[0]!.family);
    });
