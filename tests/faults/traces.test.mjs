// Traces of a hub: the spans of a request, nothing loaded without configuration, and no harm from a receiver that is away or silent.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, before, it } from 'node:test';
import { startHub } from './hub.mjs';
import { startReceiver } from './otlp-receiver.mjs';
import { startPostgres } from './postgres.mjs';

const [INTERNAL, SERVER, CLIENT] = [1, 2, 3];
const [UNSET, ERROR] = [0, 2];

/** In milliseconds: the longest stop of an idle hub, with its unsent spans; and the timeout of a receiver. */
const [STOP_MS, RECEIVER_MS] = [4_500, 5_000];

let postgres;
let receiver;
let hub;
before(async () => {
  [postgres, receiver] = await Promise.all([startPostgres(), startReceiver()]);
  hub = await startTraced({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_BSP_SCHEDULE_DELAY: '50' });
});
after(async () => {
  await hub?.close();
  await receiver?.close();
  await postgres?.close();
});

const startTraced = async (env) => (await startHub({ DATABASE_URL: postgres.url, ...env })).ready();

const CALLER = '00f067aa0ba902b7';
const PROJECTS =
  'query OfProvince($code: String!) { province(code: $code) { name(lang: TH) progress { percent } projects { nodes { code reports { nodes { asOf } } } } } }';

/** Sends a GET as a part of a new trace of the caller. */
async function get(path, { of = hub, sampled = '01' } = {}) {
  const trace = randomBytes(16).toString('hex');
  const answer = await fetch(of.origin + path, { headers: { traceparent: `00-${trace}-${CALLER}-${sampled}`, accept: '*/*' } });
  return { trace, status: answer.status, requestId: answer.headers.get('x-request-id'), text: await answer.text() };
}
const query = (query, variables = {}) => `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;

/** The names of the children of a span, in the order of their begin. */
const childrenOf = (spans, { id }) =>
  spans
    .filter(({ parentId }) => parentId === id)
    .sort((a, b) => a.begins - b.begins)
    .map(({ name }) => name);

function named(spans, name) {
  const found = spans.filter((span) => span.name === name);
  assert.equal(found.length, 1, `${found.length} spans are called ${name}`);
  return found[0];
}

function has(span, attributes) {
  assert.deepEqual(Object.fromEntries(Object.keys(attributes).map((name) => [name, span.attributes[name]])), attributes);
}

const statementsOf = (spans) => spans.filter(({ kind }) => kind === CLIENT);
const sent = async () => Number(/^hub_statements_total (\d+)/m.exec(await (await fetch(`${hub.origin}/metrics`)).text())[1]);

it('a request is a part of its caller’s trace, and each of its statements a part of the request', async (t) => {
  const before = await sent();
  const { trace, requestId } = await get(query(PROJECTS, { code: 'TH-90' }));
  const count = (await sent()) - before;
  const spans = await receiver.traceOf(trace);
  assert.deepEqual([...receiver.asked], ['POST /v1/traces application/x-protobuf']);
  assert.ok(spans.every(({ service }) => service === 'imt-gt-data-hub'));

  const [request, operation, execution] = ['GET /graphql', 'query', 'graphql.execute'].map((name) => named(spans, name));
  assert.deepEqual([request.parentId, request.kind, request.status], [CALLER, SERVER, UNSET]);
  has(request, {
    'http.request.method': 'GET',
    'http.route': '/graphql',
    'http.response.status_code': 200,
    'url.path': '/graphql',
    'url.scheme': 'http',
    'server.address': '127.0.0.1',
  });
  assert.deepEqual([childrenOf(spans, request), operation.kind, operation.status], [['query'], SERVER, UNSET]);
  has(operation, { 'graphql.operation.type': 'query', 'graphql.operation.name': 'OfProvince' });
  assert.deepEqual([childrenOf(spans, operation), execution.kind], [['graphql.parse', 'graphql.validate', 'graphql.execute'], INTERNAL]);

  const statements = statementsOf(spans);
  assert.ok(count > 2);
  assert.equal(statements.length, count);
  for (const statement of statements) {
    assert.ok(statement.parentId === execution.id && statement.begins >= execution.begins && statement.ends <= execution.ends);
    has(statement, {
      'db.system.name': 'postgresql',
      'db.namespace': 'postgres',
      'db.query.summary': statement.name,
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(postgres.url).port),
    });
    assert.match(statement.attributes['db.query.text'], /\$1|FROM change_batch/);
  }
  // No span holds a value or the document.
  assert.ok(!/TH-90|nodes \{/.test(JSON.stringify(spans)));
  const { trace_id: traceId, span_id: spanId } = hub.logged('request').find((line) => line.requestId === requestId);
  assert.deepEqual([traceId, spanId], [trace, request.id]);
  t.diagnostic(`${statements.length} statements: ${statements.map(({ name }) => name).join('; ')}`);
});

it('a cached answer has the span of its request alone', async () => {
  const asked = query('{ province(code: "TH-90") { name(lang: EN) } }');
  const parts = [];
  for (let times = 0; times < 2; times++) {
    const spans = await receiver.traceOf((await get(asked)).trace);
    parts.push(childrenOf(spans, named(spans, 'GET /graphql')));
  }
  assert.deepEqual(parts, [['query'], []]);
});

it('pages, calendars and tables are traced down to their statements', async () => {
  for (const [path, name, atLeast] of [
    ['/briefing/TH-90/CMGF-22', 'GET /briefing/:province/:meeting', 10],
    ['/calendar.ics', 'GET /calendar.ics', 1],
    ['/export/projects.jsonl', 'GET /export/:file', 2],
  ]) {
    const { trace, status } = await get(path);
    const spans = await receiver.traceOf(trace);
    has(named(spans, name), { 'url.path': path, 'http.response.status_code': status });
    assert.ok(statementsOf(spans).length >= atLeast, `${path}: ${spans.map((span) => span.name).join('; ')}`);
  }
});

it('monitoring and unsampled callers are not traced; the log has the trace id all the same', async () => {
  const watching = [await get('/health/live'), await get('/metrics')];
  const unwanted = await get(query('{ memberStates { name(lang: EN) } }'), { sampled: '00' });
  const nowhere = await get('/nothing');
  has(named(await receiver.traceOf(nowhere.trace), 'GET'), { 'url.path': '/nothing', 'http.response.status_code': 404 });
  for (const { trace } of [...watching, unwanted]) assert.ok(receiver.spans.every(({ traceId }) => traceId !== trace));
  assert.equal(hub.logged('request').find(({ requestId }) => requestId === unwanted.requestId).trace_id, unwanted.trace);
});

it('a caller’s mistake is named and is no error; a fault of the database is one', async () => {
  const mistaken = await receiver.traceOf((await get(query('{ nothingLikeIt }'))).trace);
  assert.equal(named(mistaken, 'GraphQL Operation').status, UNSET);
  has(named(mistaken, 'GraphQL Operation'), { 'error.type': 'GRAPHQL_VALIDATION_FAILED' });

  const failed = await postgres.withClient(async (client) => {
    await client.query('ALTER TABLE border_crossing RENAME TO gone');
    try {
      return await receiver.traceOf((await get(query('{ borderCrossings { code } }'))).trace);
    } finally {
      await client.query('ALTER TABLE gone RENAME TO border_crossing');
    }
  });
  // The first one finds the newest commit.
  const statement = statementsOf(failed).at(-1);
  assert.deepEqual([statement.status, named(failed, 'query').status], [ERROR, ERROR]);
  has(statement, { 'error.type': '42P01', 'db.response.status_code': '42P01' });
  has(named(failed, 'query'), { 'error.type': 'INTERNAL_SERVER_ERROR' });
});

it('a hub that stops sends its last spans', async (t) => {
  const stopped = await startTraced({
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${receiver.url}/v1/traces`,
    OTEL_SERVICE_NAME: 'a hub that stops',
  });
  try {
    const { trace } = await get(query('{ memberStates { code } }'), { of: stopped });
    const signalled = performance.now();
    assert.equal(await stopped.stop(), 0);
    t.diagnostic(`stopped ${((performance.now() - signalled) / 1000).toFixed(1)} s after SIGTERM`);
    assert.ok(receiver.spans.some(({ traceId, service }) => traceId === trace && service === 'a hub that stops'));
  } finally {
    await stopped.close();
  }
});

/** A receiver that accepts connections and never answers. */
async function startSilence() {
  const sockets = new Set();
  const server = createServer((socket) => sockets.add(socket.on('error', () => {})));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sockets,
    end: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

for (const [what, isSilent] of [
  ['away', false],
  ['silent', true],
]) {
  it(`a receiver that is ${what} affects no request, is logged once, and does not keep the hub from stopping`, async (t) => {
    const silence = await startSilence();
    if (!isSilent) silence.end();
    const lonely = await startTraced({
      OTEL_EXPORTER_OTLP_ENDPOINT: silence.url,
      OTEL_BSP_SCHEDULE_DELAY: '50',
      OTEL_EXPORTER_OTLP_TIMEOUT: String(RECEIVER_MS),
      RESPONSE_CACHE_MB: '0',
    });
    try {
      const losses = () => lonely.logged('traces cannot be sent: they are lost until they can').length;
      // More spans than one batch holds, so that several batches fail.
      for (let round = 0; round < 40 || losses() === 0; round++) {
        const answers = await Promise.all(
          Array.from({ length: 10 }, () => get(query('{ province(code: "TH-90") { name(lang: TH) clusters { code } } }'), { of: lonely })),
        );
        assert.ok(answers.every(({ status }) => status === 200));
      }
      const signalled = performance.now();
      assert.equal(await lonely.stop(), 0);
      const took = performance.now() - signalled;
      assert.equal(losses(), 1);
      assert.ok(took < STOP_MS);
      assert.equal(silence.sockets.size > 0, isSilent);
      t.diagnostic(`stopped ${(took / 1000).toFixed(1)} s after SIGTERM`);
    } finally {
      await lonely.close();
      silence.end();
    }
  });
}

it('without configuration, or disabled, no package of OpenTelemetry is loaded', async () => {
  const loaded = async (env) => {
    const one = await startTraced({ NODE_OPTIONS: `--import ${new URL('packages.mjs', import.meta.url)}`, ...env });
    try {
      await get(query('{ memberStates { code } }'), { of: one });
      await one.stop();
      const [{ names }] = one.logged('packages');
      assert.ok(names.includes('fastify'));
      // The package of metrics uses the bare interface, for exemplars.
      return names.filter((name) => name.startsWith('@opentelemetry/') && name !== '@opentelemetry/api');
    } finally {
      await one.close();
    }
  };
  const configured = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url };
  assert.deepEqual(await Promise.all([loaded({}), loaded({ ...configured, OTEL_SDK_DISABLED: 'true' })]), [[], []]);
  assert.ok((await loaded(configured)).includes('@opentelemetry/sdk-trace-base'));
});
