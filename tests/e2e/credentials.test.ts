import { useDatabase } from '../support/database';
import { useHub, withHub } from '../support/hub';
import { People } from '../support/people';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);
const people = new People(dataSource);

const QUERY = '{ __typename }';
const ask = (headers: Record<string, string>, origin = hub.origin) =>
  fetch(`${origin}/graphql?${new URLSearchParams({ query: QUERY }).toString()}`, { headers });
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const cookie = (secret: string) => ({ cookie: `hub-session=${secret}` });
const codeOf = async (answer: Response): Promise<unknown> => {
  const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
  return [answer.status, errors?.[0]?.extensions.code];
};

it('a session proves who asks, as a cookie and as a bearer; what is answered is kept by nobody', async () => {
  const secret = await people.session(await people.person());
  for (const headers of [bearer(secret), cookie(secret)]) {
    const answer = await ask(headers);
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([200, 'private, no-store', null]);
    expect(answer.headers.get('vary')).toContain('Authorization, Cookie');
  }
  const anybody = await ask({});
  expect([anybody.headers.get('cache-control'), anybody.headers.get('vary')]).toEqual([expect.stringMatching(/^public/), 'Accept']);
});

it('the database has no secret', async () => {
  const person = await people.person();
  const secret = await people.session(person);
  const rows = await dataSource().query<object[]>('SELECT * FROM session WHERE person_id = $1', [person]);
  expect([rows.length, JSON.stringify(rows).includes(secret)]).toEqual([1, false]);
});

it.each([
  ['a session that is not known', bearer('x'.repeat(43))],
  ['a token that is not known', bearer(`imtgt_${'x'.repeat(43)}`)],
  ['a cookie that is not known', cookie('x'.repeat(43))],
  ['something else', { authorization: 'Basic dXNlcjpwYXNzd29yZA==' }],
])('%s is refused and not taken for none', async (_, headers) => {
  expect(await codeOf(await ask(headers))).toEqual([401, 'UNAUTHENTICATED']);
});

it.each([
  ['ended', 'ended_at = clock_timestamp()'],
  ['older than seven days', "expires_at = clock_timestamp() - interval '1 second'"],
  ['unused for twelve hours', "last_used_at = clock_timestamp() - interval '12 hours'"],
])('a session that is %s is refused at the next request, and a browser forgets it', async (_, change) => {
  const person = await people.person();
  const secret = await people.session(person);
  expect((await ask(cookie(secret))).status).toBe(200);
  await dataSource().query(`UPDATE session SET ${change} WHERE person_id = $1`, [person]);
  const refused = await ask(cookie(secret));
  expect(refused.headers.get('set-cookie')).toMatch(/^hub-session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(await codeOf(refused)).toEqual([401, 'SESSION_ENDED']);
});

it('a session that is used lives on', async () => {
  const person = await people.person();
  const secret = await people.session(person);
  await dataSource().query("UPDATE session SET last_used_at = clock_timestamp() - interval '11 hours' WHERE person_id = $1", [person]);
  await ask(bearer(secret));
  const [{ idle }] = await dataSource().query<[{ idle: boolean }]>(
    "SELECT last_used_at < clock_timestamp() - interval '1 minute' AS idle FROM session WHERE person_id = $1",
    [person],
  );
  expect(idle).toBe(false);
});

it('a token proves its program, until it is revoked', async () => {
  const program = await people.person();
  const secret = await people.token(program, 'PO-TH-90', await people.person());
  expect((await ask(bearer(secret))).status).toBe(200);
  const [{ used }] = await dataSource().query<[{ used: boolean }]>(
    'SELECT last_used_on IS NOT NULL AS used FROM api_token WHERE person_id = $1',
    [program],
  );
  expect(used).toBe(true);
  await dataSource().query('UPDATE api_token SET revoked_at = clock_timestamp() WHERE person_id = $1', [program]);
  expect(await codeOf(await ask(bearer(secret)))).toEqual([401, 'SESSION_ENDED']);
});

it('a page is answered as for anybody where the session has ended', async () => {
  const answer = await fetch(`${hub.origin}/briefing?lang=EN`, { headers: cookie('x'.repeat(43)) });
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, expect.stringMatching(/^hub-session=; Max-Age=0/)]);
});

it('over TLS the cookie is one that only this host can give', () =>
  withHub(dataSource(), { PUBLIC_URL: 'https://hub.example' }, async ({ origin }) => {
    const secret = await people.session(await people.person());
    expect((await ask({ cookie: `__Host-hub-session=${secret}` }, origin)).headers.get('cache-control')).toBe('private, no-store');
    expect((await ask(cookie(secret), origin)).headers.get('cache-control')).toMatch(/^public/);
    const refused = await ask({ cookie: `__Host-hub-session=${'x'.repeat(43)}` }, origin);
    expect(refused.headers.get('set-cookie')).toBe('__Host-hub-session=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax');
  }));

it('fourteen officers behind one address limit each other in nothing; one token that asks too much is limited alone', () =>
  withHub(dataSource(), { REQUESTS_PER_MINUTE: '5' }, async ({ origin }) => {
    const officers = await Promise.all(Array.from({ length: 14 }, async () => bearer(await people.session(await people.person()))));
    const flood = bearer(await people.token(await people.person(), 'PO-TH-90', await people.person()));
    for (let n = 0; n < 5; n++) for (const who of [...officers, flood]) expect((await ask(who, origin)).status).toBe(200);
    const refused = await ask(flood, origin);
    expect(refused.headers.get('retry-after')).not.toBeNull();
    expect(await codeOf(refused)).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect((await ask({}, origin)).status).toBe(200);
  }));

it('many wrong secrets from one address are not looked up; who works there goes on', () =>
  withHub(dataSource(), { REQUESTS_PER_MINUTE: '5' }, async ({ origin }) => {
    const [known, other] = [bearer(await people.session(await people.person())), bearer(await people.session(await people.person()))];
    expect((await ask(known, origin)).status).toBe(200);
    const wrong = (n: number) => ask(bearer(String(n).repeat(43)), origin);
    for (let n = 0; n < 5; n++) expect((await wrong(n)).status).toBe(401);
    const refused = await wrong(6);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await codeOf(refused)).toEqual([429, 'TOO_MANY_TRIES']);
    expect([(await ask(known, origin)).status, (await ask(other, origin)).status]).toEqual([200, 429]);
  }));

it('no answer allows credentials to other origins', async () => {
  const secret = await people.session(await people.person());
  const from = { origin: 'https://elsewhere.example' };
  const preflight = await fetch(`${hub.origin}/graphql`, {
    method: 'OPTIONS',
    headers: { ...from, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-hub-request' },
  });
  for (const answer of [preflight, await ask({ ...from, ...cookie(secret) }), await ask({ ...from, ...bearer(secret) })]) {
    expect([answer.headers.get('access-control-allow-origin'), answer.headers.get('access-control-allow-credentials')]).toEqual([
      '*',
      null,
    ]);
  }
});

it('an answer to somebody comes from no cache and goes into none, however they and others take turns', async () => {
  const secret = await people.session(await people.person());
  const kept = async () =>
    Number(/hub_kept_answers\{source="(?:memory)"\} (\d+)/.exec(await (await fetch(`${hub.origin}/metrics`)).text())![1]);
  const query = '{ sources { code } }';
  const get = (headers: Record<string, string>) => fetch(`${hub.origin}/graphql?${new URLSearchParams({ query }).toString()}`, { headers });
  const first = await get({});
  const etag = first.headers.get('etag')!;
  const before = await kept();
  const turns = 200;
  for (let n = 0; n < turns; n++) {
    const own = await get({ ...bearer(secret), 'if-none-match': etag });
    expect([own.status, own.headers.get('cache-control'), own.headers.get('etag')]).toEqual([200, 'private, no-store', null]);
    const others = await get({});
    expect([others.headers.get('cache-control'), others.headers.get('etag')]).toEqual([expect.stringMatching(/^public/), etag]);
  }
  expect((await kept()) - before).toBe(turns);
});

it.each([
  ['a form', 'POST', 'application/x-www-form-urlencoded', 'query=mutation%7Bx%7D', 415],
  [
    'a form with files',
    'POST',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\nmutation{x}\r\n--x--',
    415,
  ],
  ['a beacon', 'POST', 'text/plain', '{"query":"mutation{x}"}', 415],
  ['a form that says it is JSON', 'POST', 'text/plain; application/json', '{"query":"mutation{x}"}', 415],
  ['nothing', 'POST', null, null, 400],
])('what any page can send to /graphql, %s, is read by nobody', async (_, method, type, body, status) => {
  const secret = await people.session(await people.person());
  const answer = await fetch(`${hub.origin}/graphql`, {
    method,
    headers: { ...cookie(secret), 'sec-fetch-site': 'cross-site', ...(type !== null && { 'content-type': type }) },
    body,
  });
  expect(answer.status).toBe(status);
});

it('an address never changes anything: a mutation in it is refused', async () => {
  const secret = await people.session(await people.person());
  for (const method of ['GET', 'HEAD']) {
    const answer = await fetch(`${hub.origin}/graphql?query=mutation%7Bx%7D`, { method, headers: cookie(secret) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  }
});
