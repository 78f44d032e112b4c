import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyHttpOptions } from 'fastify';

/** How long a client may take to send one request, in milliseconds. */
const REQUEST_MS = 30_000;

/** How long a connection may be silent, and what is sent on it not be taken, in milliseconds. A stream says something more often. */
const SILENCE_MS = 60_000;

/** How often the server looks whose time is over, in milliseconds. */
const LOOK_MS = 5_000;

const REFUSALS: Record<string, [status: number, message: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The head of the request, its address with it, is too large: at most 16 KB. Send long queries by POST.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, `The request did not come whole within ${REQUEST_MS / 1000} s.`],
};

/** Answers what never becomes a request. The connection ends with it. */
function answerUnreadable({ code }: ConnectionError, socket: Socket): void {
  // Nobody is there any more: a connection that cannot be written to would wait for the end of that.
  if (!socket.writable) return void socket.destroy();
  const [status, message] = REFUSALS[code] ?? [400, 'This is not a request of HTTP.'];
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}

/** How a server treats what never becomes a request: it is no HTTP, has too large a head, or does not come to its end. */
export const clientErrors: FastifyHttpOptions<Server> = {
  // The head is a part of the request: with a longer time than the whole, the two times are taken for one another.
  http: { headersTimeout: REQUEST_MS, connectionsCheckingInterval: LOOK_MS },
  requestTimeout: REQUEST_MS,
  connectionTimeout: SILENCE_MS,
  clientErrorHandler: answerUnreadable,
};
