import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * A collector of traces: OTLP over HTTP, in protobuf. Each span has its ids in hexadecimal (`parentId` is empty for a root), its begin
 * and end in microseconds, and the name of the service that sent it.
 */
export async function startReceiver() {
  const spans = [];
  const asked = new Set();
  const server = createServer((request, response) => {
    const pieces = [];
    request
      .on('data', (piece) => pieces.push(piece))
      .on('end', () => {
        asked.add(`${request.method} ${request.url} ${request.headers['content-type']}`);
        spans.push(...spansIn(Buffer.concat(pieces)));
        response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
      });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    spans,
    asked,
    url: `http://127.0.0.1:${server.address().port}`,
    /** The spans of a trace, once the span of the whole request has arrived: it ends last. */
    async traceOf(id) {
      const of = () => spans.filter(({ traceId }) => traceId === id);
      while (!of().some(({ attributes }) => attributes['http.request.method'])) await delay(20);
      return of();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The occurrences of each field of a message, by field number: whole numbers, or the bytes of texts and messages. */
function fieldsOf(bytes) {
  const fields = new Map();
  let at = 0;
  const varint = () => {
    for (let [value, shift] = [0n, 0n]; ; shift += 7n) {
      const byte = bytes[at++];
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const value = (type) => {
    if (type === 0) return varint();
    if (type === 1) return bytes.readBigUInt64LE((at += 8) - 8);
    if (type === 5) return BigInt(bytes.readUInt32LE((at += 4) - 4));
    const length = Number(varint());
    return bytes.subarray(at, (at += length));
  };
  while (at < bytes.length) {
    const key = Number(varint());
    fields.set(key >> 3, [...(fields.get(key >> 3) ?? []), value(key & 7)]);
  }
  return fields;
}

const messages = (fields, field) => (fields.get(field) ?? []).map(fieldsOf);
const text = (fields, field, encoding = 'utf8') => (fields.get(field)?.[0] ?? Buffer.alloc(0)).toString(encoding);
const number = (fields, field) => fields.get(field)?.[0] ?? 0n;

/** Attributes: texts (field 1) or whole numbers (field 3); null for any other kind of value. */
const attributesOf = (fields, field) =>
  Object.fromEntries(
    messages(fields, field).map((pair) => {
      const [value] = messages(pair, 2);
      return [text(pair, 1), value.has(1) ? text(value, 1) : value.has(3) ? Number(number(value, 3)) : null];
    }),
  );

/** The spans of an ExportTraceServiceRequest, decoded by the field numbers of the protocol. */
const spansIn = (body) =>
  messages(fieldsOf(body), 1).flatMap((ofResource) => {
    const service = attributesOf(messages(ofResource, 1)[0], 1)['service.name'];
    return messages(ofResource, 2)
      .flatMap((ofScope) => messages(ofScope, 2))
      .map((span) => ({
        service,
        traceId: text(span, 1, 'hex'),
        id: text(span, 2, 'hex'),
        parentId: text(span, 4, 'hex'),
        name: text(span, 5),
        kind: Number(number(span, 6)),
        begins: Number(number(span, 7) / 1000n),
        ends: Number(number(span, 8) / 1000n),
        attributes: attributesOf(span, 9),
        status: Number(number(messages(span, 15)[0] ?? new Map(), 3)),
      }));
  });
