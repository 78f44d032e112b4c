// Two hubs on one PostgreSQL server: both start on an empty database, serve one person, and one is killed while partners follow the change
// feed.
import assert from 'node:assert/strict';
import { createServer, request as send } from 'node:http';
import { after, before, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { add, follow, lastCursor } from './feed.mjs';
import { startHub } from './hub.mjs';
import { startPostgres } from './postgres.mjs';

let postgres;
let hubs;
before(async () => {
  postgres = await startPostgres('track_commit_timestamp=on');
  hubs = await Promise.all([1, 2].map(() => startHub({ DATABASE_URL: postgres.url, RESPONSE_CACHE_MB: '0' })));
});
after(async () => {
  await Promise.all((hubs ?? []).map((hub) => hub.close()));
  await postgres?.close();
});

/** Every query of the explorer's menu. */
async function readyQueries({ origin }) {
  const menu = await (await fetch(`${origin}/explorer/queries`)).json();
  return Promise.all(menu.flatMap(({ queries }) => queries.map(async ({ url }) => (await fetch(origin + url)).text())));
}

/** An answer without its `knownAt`. */
const withoutClock = (text) => text.replace(/"knownAt":"[^"]*"/g, '');

it('two hubs that start at once on an empty database prepare it once, and answer the same', async (t) => {
  const began = performance.now();
  await Promise.all(hubs.map((hub) => hub.ready()));
  t.diagnostic(`both ready after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const prepared = hubs.flatMap((hub) => hub.logged('the database is ready'));
  assert.deepEqual(prepared.map(({ migrations, seeds }) => [migrations.length > 0, seeds.inserted > 0]).sort(), [
    [false, false],
    [true, true],
  ]);

  const queries = await readyQueries(hubs[0]);
  assert.ok(queries.length > 20);
  for (const query of queries) {
    const [one, other] = await Promise.all(hubs.map((hub) => hub.ask(query)));
    assert.equal(one.status, 200, one.text);
    assert.ok(withoutClock(one.text) === withoutClock(other.text), query);
  }
  t.diagnostic(`${queries.length} queries answered alike`);
});

/** One address of both hubs, as a balancer of load has it: a request goes to the hub `to`. */
async function startFront() {
  const front = createServer((request, response) => {
    const { url, method, headers } = request;
    const forwarded = send(front.to.origin + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    request.pipe(forwarded);
  });
  await new Promise((resolve) => front.listen(0, '127.0.0.1', resolve));
  return front;
}

it('somebody who signs in at one hub acts at the other, and is signed out at both', async (t) => {
  const front = await startFront();
  t.after(() => front.close().closeAllConnections());
  const cookies = new Map();
  let page = '';
  /** Opens a page of the desk at a hub, or sends fields with what a form of the open page hides. Returns the status and the next address. */
  const visit = async (hub, path, fields) => {
    front.to = hub;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const form = page.split('<form').find((part) => part.includes(`action="/en/desk${path}"`)) ?? page;
    const hidden = Object.fromEntries([...form.matchAll(/name="(form|key)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));
    const answer = await fetch(`http://127.0.0.1:${front.address().port}/en/desk${path}`, {
      redirect: 'manual',
      headers: { cookie, ...(fields && { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }) },
      ...(fields && { method: 'POST', body: new URLSearchParams({ ...hidden, ...fields }).toString() }),
    });
    for (const [, name, value] of answer.headers.getSetCookie().map((line) => /^([^=]+)=([^;]*)/.exec(line)))
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    page = await answer.text();
    return [answer.status, answer.headers.get('location')];
  };
  const [a, b] = hubs;
  const secret = (await a.said(/\/first-administrator\/(\S+)/))[1];
  await visit(a, `/first-administrator/${secret}`);
  // The form of one hub is sent to the other.
  assert.deepEqual(await visit(b, `/first-administrator/${secret}`, { name: 'First', email: 'first@example.go.th' }), [303, '/en/desk']);
  assert.deepEqual(await visit(a, '/people'), [200, null]);
  const grant = { act: 'grant', email: 'second@example.go.th', name: 'Second', role: 'REPORTER', office: 'PO-TH-90' };
  assert.deepEqual(await visit(b, '/people', grant), [303, '/en/desk/people?done=grant']);
  assert.deepEqual(await visit(a, '/people'), [200, null]);
  assert.match(page, /second@example\.go\.th/);

  const session = cookies.get('hub-session');
  assert.deepEqual(await visit(a, '/sign-out', {}), [303, '/en/desk/sign-in']);
  cookies.set('hub-session', session);
  assert.deepEqual(await visit(b, '/people', { ...grant, email: 'third@example.go.th', name: 'Third' }), [401, null]);
  cookies.set('hub-session', session);
  assert.deepEqual(await visit(b, '/people'), [303, '/en/desk/sign-in?return=%2Fen%2Fdesk%2Fpeople']);
  const known = await postgres.query(`SELECT email FROM person_contact ORDER BY email`);
  assert.deepEqual(
    known.map(({ email }) => email),
    ['first@example.go.th', 'second@example.go.th'],
  );
});

/** Transactions of one writer until `done`, each of three entries, some long and some rolled back. Returns the committed codes. */
function write(writer, done) {
  return postgres.withClient(async (client) => {
    const committed = [];
    for (let t = 0; !done(); t++) {
      const codes = [0, 1, 2].map((i) => `T-${writer}-${t}-${i}`);
      await client.query('BEGIN');
      for (const code of codes) await add(client, code);
      if (t % 20 === 0) await client.query('SELECT pg_sleep($1)', [Math.random() * 0.3]);
      const rolledBack = Math.random() < 0.2;
      await client.query(rolledBack ? 'ROLLBACK' : 'COMMIT');
      if (!rolledBack) committed.push(...codes);
    }
    return committed;
  });
}

/** Resolves when a condition holds. */
async function until(holds) {
  while (!holds()) await delay(5);
}

it('a hub is killed while others write: a client that resumes elsewhere by cursor gets each entry once, in the order of commits', async (t) => {
  const [killed, other] = hubs;
  const begin = await lastCursor(other);
  let [done, resumed, uninterrupted] = [false, [], []];
  const whole = follow(other, begin, uninterrupted, 'T-END');
  const lost = assert.rejects(follow(killed, begin, resumed, 'T-END'));
  const writing = Promise.all([0, 1, 2, 3, 4, 5].map((writer) => write(writer, () => done)));

  await until(() => resumed.length >= 600);
  await killed.close();
  await lost;
  const before = resumed.length;
  const byOther = uninterrupted.length;
  const resuming = follow(other, resumed.at(-1).cursor, resumed, 'T-END');
  await until(() => resumed.length >= before + 600);
  done = true;
  const committed = (await writing).flat();
  await postgres.withClient((client) => add(client, 'T-END'));
  await Promise.all([resuming, whole]);

  // The order of commits from PostgreSQL itself, independent of the feed.
  const inOrder = await postgres.query(`SELECT code FROM source WHERE code LIKE 'T-%' ORDER BY pg_xact_commit_timestamp(xmin), code`);
  const expected = inOrder.map(({ code }) => ({ type: 'Source', code, kind: 'ADDED' }));
  assert.deepEqual(
    resumed.map(({ node }) => node),
    expected,
  );
  assert.deepEqual(
    uninterrupted.map(({ node }) => node),
    expected,
  );
  assert.deepEqual(expected.map(({ code }) => code).sort(), [...committed, 'T-END'].sort());
  t.diagnostic(
    `${before} entries from the hub that was killed (${byOther} from the other by then), ${resumed.length - before} after it, each once`,
  );
});

it('a hub with other data files than the last load corrects the rows that differ, and the other announces it', async (t) => {
  const [, other] = hubs;
  const entries = [];
  await postgres.query(`UPDATE province SET capital = 'Elsewhere' WHERE code = 'TH-90'`);
  await postgres.query(`UPDATE seed_load SET mark = 'other files'`);
  const begin = await lastCursor(other);
  const announced = follow(other, begin, entries, 'TH-90');
  const began = performance.now();
  hubs[0] = await (await startHub({ DATABASE_URL: postgres.url })).ready();
  t.diagnostic(`ready again after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  await announced;
  assert.deepEqual(
    entries.map(({ node }) => node),
    [{ type: 'Province', code: 'TH-90', kind: 'CORRECTED' }],
  );
});
