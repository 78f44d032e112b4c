// Clients that do not complete their requests: the hub closes their connections, and serves other clients meanwhile.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, it } from 'node:test';
import { startHub } from './hub.mjs';

/** The longest life of such a connection, in milliseconds: a request has 30 s. */
const OPEN_MS = 50_000;

let hub;
before(async () => (hub = await (await startHub({ DATA_DIR: 'data' })).ready()));
after(() => hub?.close());

const CLIENTS = {
  'says nothing': ['', '408'],
  'stops in the head': ['GET /graphql?query={__typename} HTTP/1.1\r\nhost: a\r\nx-a: ', '408'],
  'stops in the body': [
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
    '408',
  ],
};

/** Sends the beginning of a request. Resolves with the hub's answer and the time until the hub closed the connection, in milliseconds. */
async function begin(text) {
  const began = performance.now();
  const socket = connect(Number(new URL(hub.origin).port), '127.0.0.1');
  try {
    let answer = '';
    socket.setEncoding('utf8').on('data', (piece) => (answer += piece));
    socket.write(text);
    await once(socket, 'close');
    return { answer, ms: performance.now() - began };
  } finally {
    socket.destroy();
  }
}

it('each connection is closed', async (t) => {
  const all = Promise.all(Object.entries(CLIENTS).map(async ([name, [text, status]]) => ({ name, status, ...(await begin(text)) })));
  assert.equal((await hub.ask('{ provinces { totalCount } }')).status, 200);
  for (const { name, status, answer, ms } of await all) {
    assert.ok(answer.startsWith(status && `HTTP/1.1 ${status} `), answer);
    assert.ok(ms < OPEN_MS, `${name}: open for ${ms} ms`);
    t.diagnostic(`${name}: ended after ${(ms / 1000).toFixed(0)} s`);
  }
});
