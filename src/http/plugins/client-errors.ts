import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyHttpOptions } from 'fastify';
import { HubError, showError } from '../../domain/errors';

/** Time for a client to send one whole request, in milliseconds. */
const REQUEST_MS = 30_000;

/** Time without a byte read or written after which a connection is closed, in milliseconds. Event streams send a ping more often. */
const IDLE_MS = 60_000;

/** Interval at which the server looks for requests past their time, in milliseconds. */
const CHECK_MS = 5_000;

const REJECTIONS: Record<string, [status: number, message: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The head of the request, its address with it, is too large: at most 16 KB. Send long queries by POST.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, `The request did not come whole within ${REQUEST_MS / 1000} s.`],
};

/** Answers bytes that never become a request, and ends their connection. */
function rejectClient({ code }: ConnectionError, socket: Socket): void {
  // The peer is gone; `destroySoon` would wait for a flush that never happens.
  if (!socket.writable) return void socket.destroy();
  const [status, message] = REJECTIONS[code] ?? [400, 'This is not a request of HTTP.'];
  const body = JSON.stringify({ errors: [showError(new HubError('BAD_REQUEST', message))] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}

/** Options of a server against bytes that are not HTTP, have too large a head, or never come to their end. */
export const clientErrors: FastifyHttpOptions<Server> = {
  // The head is part of the request. Node swaps the two times where the head's is the longer one.
  http: { headersTimeout: REQUEST_MS, connectionsCheckingInterval: CHECK_MS },
  requestTimeout: REQUEST_MS,
  connectionTimeout: IDLE_MS,
  clientErrorHandler: rejectClient,
};
