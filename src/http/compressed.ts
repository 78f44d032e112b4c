import { pipeline, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { etagOf } from './response-cache';
import { addVary } from './vary';

/** A text that is sent many times, compressed once for each encoding that is asked for. */
export interface SentText {
  readonly body: string;
  /** Names the body as it is, uncompressed: the same tag, the same bytes. */
  readonly etag: string;
}

/** A text of a content type with its tag. Who sends it again and again keeps it, and it is compressed once. */
export const taggedText = (type: string, body: string): SentText => ({ body, etag: etagOf(type, body) });

/** Of higher levels the size falls little and the time grows much. */
const BROTLI_LEVEL = 5;

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };

const ENCODINGS: Readonly<Record<string, (text: string) => Promise<Buffer>>> = {
  br: (text) => promisify(brotliCompress)(text, BROTLI),
  gzip: (text) => promisify(gzip)(text),
};

const STREAMS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  br: () => createBrotliCompress(BROTLI),
  gzip: () => createGzip(),
};

/** A shorter text fits one packet with its headers anyhow. */
const SHORTEST = 1_000;

/** What has been compressed, for as long as the text itself is kept. */
const compressed = new WeakMap<SentText, Map<string, Promise<Buffer>>>();

function bodyIn(text: SentText, encoding: string): Promise<Buffer> {
  const bodies = compressed.get(text) ?? new Map<string, Promise<Buffer>>();
  compressed.set(text, bodies);
  const body = bodies.get(encoding) ?? ENCODINGS[encoding]!(text.body);
  bodies.set(encoding, body);
  return body;
}

/** The best encoding that the hub has and the caller takes; null = as it is. */
function encodingFor(request: FastifyRequest): string | null {
  const taken = new Negotiator(request).encodings();
  return Object.keys(ENCODINGS).find((encoding) => taken.includes(encoding)) ?? null;
}

/** "The caller has this tag"; a proxy that compressed the body may have made it a weak one. */
export const hasTag = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));

/** Sends a text in the encoding that the caller likes best, each with a tag of its own; without its body where the caller has it. */
export async function sendText(request: FastifyRequest, reply: FastifyReply, text: SentText): Promise<FastifyReply> {
  const encoding = text.body.length < SHORTEST ? null : encodingFor(request);
  const etag = encoding === null ? text.etag : text.etag.replace(/"$/, `-${encoding}"`);
  addVary(reply, 'Accept-Encoding').header('etag', etag);
  if (hasTag(request.headers['if-none-match'], etag)) return reply.code(304).send();
  if (encoding === null) return reply.send(text.body);
  return reply.header('content-encoding', encoding).send(await bodyIn(text, encoding));
}

/** Sends a stream of text in the encoding that the caller likes best, made as it is read. Destroying the one that is sent destroys the other. */
export function sendStream(request: FastifyRequest, reply: FastifyReply, stream: Readable): FastifyReply {
  addVary(reply, 'Accept-Encoding');
  const encoding = encodingFor(request);
  if (encoding === null) return reply.send(stream);
  const sent = STREAMS[encoding]!();
  // Whoever reads what is sent is told of a fault there.
  pipeline(stream, sent, () => {});
  return reply.header('content-encoding', encoding).send(sent);
}
