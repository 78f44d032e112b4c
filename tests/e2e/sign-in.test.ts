import { foldEmail } from '../../src/domain/email';
import { LetterSender } from '../../src/letters/letter-sender';
import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { useHub } from '../support/hub';
import { MailSink } from '../support/mail-sink';
import { Visitor } from '../support/page-visitor';
import { People } from '../support/people';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });
const people = new People(dataSource);
const sink = new MailSink();
let sender: LetterSender;

beforeAll(async () => {
  const mail = { smtpUrl: await sink.listen(), from: 'IMT-GT Data Hub <hub@example.go.th>' };
  sender = new LetterSender(dataSource(), { mail, origin: 'https://hub.example', logger: { info: () => {}, warn: () => {} } });
});
beforeEach(() => void sink.mails.splice(0));
afterEach(() => dataSource().query("DELETE FROM sign_in_attempt WHERE person_id IS NULL AND email LIKE '%example%'"));
afterAll(async () => {
  await sender.close();
  await sink.close();
});

/** Asks for a code as a browser does, and waits for the letter. */
async function ask(email: string, returnTo?: string): Promise<{ visitor: Visitor; code: string; link: string }> {
  const visitor = new Visitor(hub.origin);
  const before = sink.mails.length;
  await visitor.open('/en/desk/sign-in');
  const answer = await visitor.send('/en/desk/sign-in', { email, ...(returnTo && { return: returnTo }) });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/desk/sign-in/code']);
  await eventually(async () => sink.mails.length > before, 'the letter arrives');
  const { text } = sink.mails.at(-1)!;
  return {
    visitor,
    code: /code is (\d{6})/.exec(text!)![1]!,
    link: /https:\/\/hub\.example(\/en\/desk\/sign-in\/link\/[\w-]+)/.exec(text!)![1]!,
  };
}

const other = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

it('a code signs in the browser that asked for it, once, and leads to the page that was wanted', async () => {
  const person = await people.person('a1@example.go.th');
  const { visitor, code } = await ask(' A1@Example.go.th ', '/en/desk/reports/P24');
  await visitor.open('/en/desk/sign-in/code');
  expect(visitor.page).not.toContain('name="email"');
  const thai = code.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
  const answer = await visitor.send('/en/desk/sign-in/code', { code: ` ${thai.slice(0, 3)} ${thai.slice(3)} ` });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/desk/reports/P24']);
  expect(answer.headers.getSetCookie()[0]).toMatch(/^hub-session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
  const sessions = await dataSource().query<{ person: number }[]>('SELECT person_id AS person FROM session WHERE person_id = $1', [person]);
  expect(sessions).toEqual([{ person }]);
  const again = new Visitor(hub.origin);
  await again.open('/en/desk/sign-in/code');
  expect((await again.send('/en/desk/sign-in/code', { email: 'a1@example.go.th', code })).status).toBe(400);
});

it.each([
  ['som.chai.one@gmail.com', 'Som.Chai.One@GoogleMail.com'],
  ['somchai.two@example.go.th', ' SomChai.Two＠Example.go.th '],
])('%s is one person, however the address is written: %j', async (granted, typed) => {
  await people.person(foldEmail(granted));
  await ask(typed);
  expect(sink.mails.map(({ to }) => (to as { text: string }).text)).toEqual([foldEmail(granted)]);
});

it('an address with a tag, which would be a second account of one mailbox, is none', async () => {
  const visitor = new Visitor(hub.origin);
  expect((await visitor.send('/en/desk/sign-in', { email: 'a13+second@example.go.th' })).status).toBe(400);
});

it('nothing of the secrets of a letter is in the database', async () => {
  await people.person('a2@example.go.th');
  const { code, link } = await ask('a2@example.go.th');
  await eventually(
    async () => (await dataSource().query<object[]>('SELECT FROM letter WHERE sent_at IS NULL')).length === 0,
    'it is noted',
  );
  const rows = JSON.stringify([
    await dataSource().query('SELECT * FROM letter'),
    await dataSource().query("SELECT * FROM sign_in_attempt WHERE email = 'a2@example.go.th'"),
  ]);
  expect([rows.includes(`"${code}"`), rows.includes(link.split('/').at(-1)!)]).toEqual([false, false]);
});

it('a link that machines have opened works once, by its button', async () => {
  await people.person('a3@example.go.th');
  const { visitor, link } = await ask('a3@example.go.th');
  for (let n = 0; n < 10; n++) for (const method of ['GET', 'HEAD']) expect((await fetch(hub.origin + link, { method })).status).toBe(200);
  await visitor.open(link);
  expect(visitor.page).toContain('Press the button');
  expect((await visitor.send(link, {})).status).toBe(303);
  expect(visitor.session).toMatch(/^[\w-]{43}$/);
  const second = new Visitor(hub.origin);
  await second.open(link);
  expect(second.page).toContain('was used');
  expect((await second.send(link, {})).status).toBe(400);
});

it('a machine that presses the button of a link too is not signed in; who has the code of the letter is', async () => {
  await people.person('a4@example.go.th');
  const { code, link } = await ask('a4@example.go.th');
  const elsewhere = new Visitor(hub.origin);
  await elsewhere.open(link);
  expect((await elsewhere.send(link, {})).status).toBe(400);
  expect(elsewhere.session).toBeUndefined();
  expect((await elsewhere.send(link, { code })).status).toBe(303);
});

it('five wrong codes end a code', async () => {
  await people.person('a5@example.go.th');
  const { visitor, code } = await ask('a5@example.go.th');
  const pages: string[] = [];
  for (let n = 0; n < 5; n++) {
    await visitor.send('/en/desk/sign-in/code', { code: other(code) });
    pages.push(/role="alert"><strong>([^<]*)/.exec(visitor.page)![1]!);
  }
  expect(pages.slice(0, 4)).toEqual(Array(4).fill(expect.stringContaining('is wrong')));
  expect(pages[4]).toContain('Ask for a new one');
  expect((await visitor.send('/en/desk/sign-in/code', { code })).status).toBe(400);
  expect(visitor.session).toBeUndefined();
});

it('a stranger who tries codes takes none from who asked; after theirs are used up, not even the right one helps', async () => {
  await people.person('a6@example.go.th');
  const { visitor, code } = await ask('a6@example.go.th');
  const stranger = new Visitor(hub.origin);
  const guess = (typed: string) => stranger.send('/en/desk/sign-in/code', { email: 'a6@example.go.th', code: typed });
  for (let n = 0; n < 6; n++) expect((await guess(other(code))).status).toBe(400);
  expect((await guess(code)).status).toBe(400);
  expect((await visitor.send('/en/desk/sign-in/code', { code })).status).toBe(303);
});

it('a code works in another browser with its address, once', async () => {
  await people.person('a7@example.go.th');
  const { visitor, code } = await ask('a7@example.go.th');
  const elsewhere = new Visitor(hub.origin);
  await elsewhere.open('/th/desk/sign-in/code');
  expect(elsewhere.page).toContain('name="email"');
  expect((await elsewhere.send('/th/desk/sign-in/code', { email: 'a7@example.go.th', code })).headers.get('location')).toBe('/th/desk');
  expect((await visitor.send('/en/desk/sign-in/code', { code })).status).toBe(400);
});

it('a code of an address that its person no longer has proves nothing', async () => {
  const person = await people.person('a15@example.go.th');
  const { visitor, code } = await ask('a15@example.go.th');
  await dataSource().query("UPDATE person_contact SET email = 'a15-new@example.go.th' WHERE person_id = $1", [person]);
  expect([(await visitor.send('/en/desk/sign-in/code', { code })).status, visitor.session]).toEqual([400, undefined]);
});

it('a code is over after fifteen minutes', async () => {
  const person = await people.person('a8@example.go.th');
  const { visitor, code } = await ask('a8@example.go.th');
  await dataSource().query('UPDATE sign_in_attempt SET expires_at = clock_timestamp() WHERE person_id = $1', [person]);
  expect((await visitor.send('/en/desk/sign-in/code', { code })).status).toBe(400);
});

it('an account that sleeps is told so once its address is proved, by the code and by the link', async () => {
  const person = await people.person('a14@example.go.th');
  await dataSource().query("UPDATE person_contact SET last_seen_at = last_seen_at - interval '181 days' WHERE person_id = $1", [person]);
  for (const way of ['code', 'link'] as const) {
    const { visitor, code, link } = await ask('a14@example.go.th');
    expect(visitor.page).not.toContain('180 days');
    if (way === 'link') await visitor.open(link);
    const answer = await visitor.send(way === 'code' ? '/en/desk/sign-in/code' : link, way === 'code' ? { code } : {});
    expect([way, answer.status, visitor.session]).toEqual([way, 403, undefined]);
    expect(visitor.page).toContain('Ask the administrator of your office');
  }
  await people.grant(person, 'REPORTER', 'PO-TH-90');
  const { visitor, code } = await ask('a14@example.go.th');
  expect((await visitor.send('/en/desk/sign-in/code', { code })).status).toBe(303);
});

it('an address that nobody has is answered as one that somebody has, and gets no letter', async () => {
  await people.person('a9@example.go.th');
  const seen = async (email: string) => {
    const visitor = new Visitor(hub.origin);
    const asked = await visitor.send('/en/desk/sign-in', { email });
    const wrong = [];
    for (let n = 0; n < 6; n++) {
      const answer = await visitor.send('/en/desk/sign-in/code', { code: '000000' });
      wrong.push([answer.status, visitor.page]);
    }
    return [asked.status, asked.headers.get('location'), [...visitor.cookies.keys()], wrong];
  };
  expect(await seen('nobody@example.go.th')).toEqual(await seen('a9@example.go.th'));
  await eventually(async () => sink.mails.length > 0, 'a letter arrives');
  expect(sink.mails.map(({ to }) => (to as { text: string }).text)).toEqual(['a9@example.go.th']);
});

it('and in the same time: a hundred pairs are told apart by no test of their means', async () => {
  const times = { known: [] as number[], unknown: [] as number[] };
  const timed = async (email: string, all: number[]): Promise<void> => {
    const began = performance.now();
    await new Visitor(hub.origin).send('/en/desk/sign-in', { email });
    all.push(performance.now() - began);
  };
  for (let n = 0; n < 100; n += 4) {
    const numbers = [n, n + 1, n + 2, n + 3];
    for (const number of numbers) await people.person(`t${number}@example.go.th`);
    // Each pair at once, in either order, so that what else the machine does falls on both.
    await Promise.all(
      numbers.flatMap((number) => {
        const pair = [() => timed(`t${number}@example.go.th`, times.known), () => timed(`u${number}@example.go.th`, times.unknown)];
        return (number % 2 === 0 ? pair : pair.toReversed()).map((ask) => ask());
      }),
    );
  }
  expect(Math.min(...times.known, ...times.unknown)).toBeGreaterThanOrEqual(249);
  // By chance alone it is larger once in ten thousand runs.
  expect(Math.abs(welch(times.known, times.unknown))).toBeLessThan(4);
});

/** Welch’s t of two samples. */
function welch(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [one, other].map((all) => {
    const mean = all.reduce((sum, time) => sum + time, 0) / all.length;
    return { mean, error: all.reduce((sum, time) => sum + (time - mean) ** 2, 0) / (all.length - 1) / all.length };
  });
  return (a!.mean - b!.mean) / Math.sqrt(a!.error + b!.error);
}

it.each(['//evil.example', '/\\evil.example', 'javascript:alert(1)', '/th/desk/sign-out'])(
  'a sign-in does not lead to %j',
  async (returnTo) => {
    const person = await people.person('c1@example.go.th');
    const secret = 'a-browser-of-a-test';
    await dataSource().query(
      `INSERT INTO sign_in_attempt (kind, email, person_id, salt, browser_sha256, code_sha256, return_to, expires_at)
     VALUES ('SIGN_IN', 'c1@example.go.th', $1, '', encode(sha256(convert_to($2, 'UTF8')), 'hex'), encode(sha256('123456'), 'hex'), $3, clock_timestamp() + interval '1 minute')`,
      [person, secret, returnTo],
    );
    const visitor = new Visitor(hub.origin);
    visitor.cookies.set('hub-attempt', secret);
    const answer = await visitor.send('/en/desk/sign-in/code', { code: '123456' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/desk']);
    await visitor.open(`/en/desk/sign-in?${new URLSearchParams({ return: returnTo }).toString()}`);
    expect(visitor.page).not.toContain('name="return"');
  },
);

it('signing in again gives another session and ends the one before; signing out ends it at once', async () => {
  await people.person('a10@example.go.th');
  const { visitor, code } = await ask('a10@example.go.th');
  await visitor.send('/en/desk/sign-in/code', { code });
  const first = visitor.session!;
  const next = await ask('a10@example.go.th');
  next.visitor.cookies.set('hub-session', first);
  await next.visitor.open('/en/desk/sign-in/code');
  await next.visitor.send('/en/desk/sign-in/code', { code: next.code });
  const second = next.visitor.session!;
  const status = async (secret: string) =>
    (await fetch(`${hub.origin}/schema.graphql`, { headers: { authorization: `Bearer ${secret}` } })).status;
  expect([first === second, await status(first), await status(second)]).toEqual([false, 401, 200]);
  await next.visitor.open('/en/desk/sessions');
  expect(next.visitor.page).toContain('this one');
  expect((await next.visitor.send('/en/desk/sign-out', {})).headers.get('location')).toBe('/en/desk/sign-in');
  expect([next.visitor.session, await status(second)]).toEqual([undefined, 401]);
});

it('somebody sees their own sessions, and ends one or all others', async () => {
  const person = await people.person('a11@example.go.th');
  const [own, one, two] = [await people.session(person), await people.session(person), await people.session(person)];
  const stranger = await people.session(await people.person());
  const visitor = new Visitor(hub.origin);
  visitor.cookies.set('hub-session', own);
  await visitor.open('/en/desk/sessions');
  const ids = [...visitor.page.matchAll(/name="session" value="(\d+)"/g)].map(([, id]) => Number(id));
  expect(ids.length).toBe(3);
  const [{ id: strange }] = await dataSource().query<[{ id: number }]>('SELECT max(id) AS id FROM session');
  await visitor.send('/en/desk/sessions/end', { session: String(strange) });
  await visitor.send('/en/desk/sessions/end', { session: String(Math.min(...ids.filter((id) => id !== Math.min(...ids)))) });
  const open = async (secrets: string[]) =>
    Promise.all(
      secrets.map(
        async (secret) => (await fetch(`${hub.origin}/schema.graphql`, { headers: { authorization: `Bearer ${secret}` } })).status,
      ),
    );
  expect(await open([own, one, two, stranger])).toEqual([200, 401, 200, 200]);
  await visitor.open('/en/desk/sessions');
  await visitor.send('/en/desk/sessions/end', { session: 'others' });
  expect(await open([own, one, two, stranger])).toEqual([200, 401, 401, 200]);
});

it('a form that ends no session, or names one twice, is refused', async () => {
  const visitor = new Visitor(hub.origin);
  visitor.cookies.set('hub-session', await people.session(await people.person()));
  for (const session of ['', 'all', '-1', '1234567890', ['1', '2']]) {
    await visitor.open('/en/desk/sessions');
    const answer = await visitor.send('/en/desk/sessions/end', { session });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('The field “session” of the form cannot be read.')]);
  }
});

it.each([
  ['/en/desk/sign-out', {}],
  ['/en/desk/sessions/end', { session: 'others' }],
])('a form to %s that another site sends, or without the token of the session, changes nothing', async (path, fields) => {
  const person = await people.person();
  const secrets = [await people.session(person), await people.session(person)];
  const visitor = new Visitor(hub.origin);
  visitor.cookies.set('hub-session', secrets[0]!);
  expect((await visitor.send(path, fields)).status).toBe(403);
  await visitor.open('/en/desk/sessions');
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    {},
  ])
    expect((await visitor.send(path, fields, headers as Record<string, string>)).status).toBe(403);
  for (const secret of secrets)
    expect((await fetch(`${hub.origin}/schema.graphql`, { headers: { authorization: `Bearer ${secret}` } })).status).toBe(200);
});

it('the pages need no script, and say where in two languages', async () => {
  for (const path of ['/th/desk/sign-in', '/en/desk/sign-in', '/th/desk/sign-in/code', `/th/desk/sign-in/link/${'x'.repeat(43)}`]) {
    const answer = await fetch(hub.origin + path);
    const text = await answer.text();
    expect([answer.status, text.includes('<script'), answer.headers.get('cache-control')]).toEqual([200, false, 'private, no-store']);
    expect([answer.headers.get('referrer-policy'), text.includes(`lang="${path.slice(1, 3)}"`)]).toEqual(['same-origin', true]);
  }
});

it('an address with a session that has ended leads to the sign-in, and back', async () => {
  const answer = await fetch(`${hub.origin}/th/desk/sessions`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toBe('/th/desk/sign-in?return=%2Fth%2Fdesk%2Fsessions');
});
