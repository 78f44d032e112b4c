import { createHmac, randomUUID } from 'node:crypto';
import type { LookupAddress } from 'node:dns';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Actor } from '../../src/commands/command';
import { removeWebhook } from '../../src/commands/people/remove-webhook.command';
import { replayWebhook } from '../../src/commands/people/replay-webhook.command';
import { rotateWebhookSecret } from '../../src/commands/people/rotate-webhook-secret.command';
import { subscribeWebhook } from '../../src/commands/people/subscribe-webhook.command';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { call } from '../../src/webhooks/call';
import { WebhookSender } from '../../src/webhooks/webhook-sender';
import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { data } from '../support/execute';
import { eraseProjects, insertProject } from '../support/factories';
import { codesOf, Desk, makeOfficer } from '../support/officers';

const CODES = ['T-HOOK-1', 'T-HOOK-2', 'T-HOOK-3'];
// Before the database is closed.
afterAll(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = ANY ($1)', [CODES])));
const { dataSource } = useDatabase();

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let receiver: Server, url: string;
let received: Received[];
/** What the receiver answers. */
let answer: (reply: ServerResponse) => void;
let desk: Desk, admin: Actor, sender: WebhookSender | null;
const log: object[] = [];

beforeAll(async () => {
  desk = new Desk(dataSource());
  admin = await makeOfficer(dataSource().manager, 'PO-TH-90', [OfficeRole.OFFICE_ADMIN]);
  receiver = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      answer(reply);
    });
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterAll(() => new Promise((closed) => void receiver.close(closed)));
beforeEach(() => {
  received = [];
  answer = (reply) => reply.writeHead(204).end();
  sender = null;
});
afterEach(async () => {
  await sender?.close();
  for (const table of ['webhook_delivery', 'webhook']) await dataSource().query(`DELETE FROM ${table}`);
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = ANY ($1)', [CODES]));
});

const start = (allowsPrivate = true): void => {
  const logger = { info: () => {}, warn: (fields: object) => void log.push(fields) };
  sender = new WebhookSender(dataSource(), { origin: 'https://hub.example', allowsPrivate, logger }, 20);
};

async function subscribed(to = url): Promise<{ webhook: string; secret: string }> {
  const { result } = await desk.run(subscribeWebhook, admin, { url: to, allowsPrivate: true });
  return result as { webhook: string; secret: string };
}

/** Adds a project: a change. */
const change = (code: string): Promise<unknown> => insertProject(dataSource().manager, { code, isSample: false });
/** Lets what waits be tried now. */
const hurry = (): Promise<unknown> => dataSource().query('UPDATE webhook_delivery SET next_try_at = clock_timestamp()');

const arrived = (count: number): Promise<unknown> => eventually(() => Promise.resolve(received.length >= count), `${count} messages`);

/** The signatures of a message that a secret makes, by the algorithm of the Standard Webhooks, written here anew. */
const isSignedBy = ({ headers, body }: Received, secret: string): boolean => {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = createHmac('sha256', key)
    .update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`)
    .digest('base64');
  return String(headers['webhook-signature']).split(' ').includes(`v1,${signed}`);
};

interface Body {
  type: string;
  data: { after: string; until: string; feed: string };
}
const bodyOf = ({ body }: Received): Body => JSON.parse(body) as Body;

/** The codes of the changes that a message points at, as its receiver reads them. */
async function changesOf(message: Received): Promise<string[]> {
  const { after } = bodyOf(message).data;
  const { changes } = (await data(
    dataSource().manager,
    `{ changes(first: 100, after: "${after}", types: ["Project"]) { nodes { code } } }`,
  )) as {
    changes: { nodes: { code: string }[] };
  };
  return changes.nodes.map(({ code }) => code);
}

it('a change is told once, signed, and points at the feed without saying what has changed', async () => {
  const { secret } = await subscribed();
  start();
  await change(CODES[0]!);
  await arrived(1);
  const [message] = received;
  expect(isSignedBy(message!, secret)).toBe(true);
  expect(isSignedBy({ ...message!, body: `${message!.body} ` }, secret)).toBe(false);
  expect(bodyOf(message!)).toMatchObject({ type: 'changes', data: { feed: 'https://hub.example/graphql' } });
  expect(message!.body).not.toContain(CODES[0]);
  expect(await changesOf(message!)).toEqual([CODES[0]]);
  await change(CODES[1]!);
  await arrived(2);
  expect(bodyOf(received[1]!).data.after).toBe(bodyOf(message!).data.until);
  expect(await changesOf(received[1]!)).toEqual([CODES[1]]);
});

it('what was not reached is tried again under the same id, and changes meanwhile are told after it', async () => {
  const { secret } = await subscribed();
  answer = (reply) => reply.writeHead(503).end();
  start();
  await change(CODES[0]!);
  await arrived(1);
  await change(CODES[1]!);
  answer = (reply) => reply.writeHead(200).end('ok');
  await eventually(
    async () => (await dataSource().query<object[]>(`SELECT FROM webhook_delivery WHERE fault = 'STATUS_503'`)).length === 1,
    'the fault',
  );
  await hurry();
  await arrived(3);
  const ids = received.map(({ headers }) => headers['webhook-id']);
  expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false]);
  expect(received.every((message) => isSignedBy(message, secret))).toBe(true);
  expect(await changesOf(received[2]!)).toEqual([CODES[1]]);
});

it('a sender that ends before it has noted an answer sends the message again, under the same id', async () => {
  await subscribed();
  await change(CODES[0]!);
  start();
  await arrived(1);
  await sender!.close();
  await dataSource().query('UPDATE webhook_delivery SET delivered_at = NULL, next_try_at = clock_timestamp()');
  start();
  await arrived(2);
  expect(received[0]!.headers['webhook-id']).toBe(received[1]!.headers['webhook-id']);
});

it('a redirect is not followed, an endless answer is cut, and neither is an arrival', async () => {
  await subscribed();
  let isEndless = false;
  answer = (reply) => {
    if (!isEndless) return void reply.writeHead(302, { location: `${url}/elsewhere` }).end();
    reply.writeHead(500);
    const more = (): void => void (reply.destroyed || reply.write('x'.repeat(65_536), () => setImmediate(more)));
    more();
  };
  start();
  await change(CODES[0]!);
  const faulty = (fault: string): Promise<unknown> =>
    eventually(
      async () => (await dataSource().query<object[]>('SELECT FROM webhook_delivery WHERE fault = $1', [fault])).length === 1,
      fault,
    );
  await faulty('STATUS_302');
  isEndless = true;
  await hurry();
  await faulty('STATUS_500');
  expect(received.length).toBe(2);
});

it('for a day after a rotation messages are signed by both secrets, then by the new one alone', async () => {
  const { webhook, secret } = await subscribed();
  const rotated = (await desk.run(rotateWebhookSecret, admin, { webhook })).result!.secret!;
  start();
  await change(CODES[0]!);
  await arrived(1);
  expect([isSignedBy(received[0]!, secret), isSignedBy(received[0]!, rotated)]).toEqual([true, true]);
  await dataSource().query('UPDATE webhook SET previous_until = clock_timestamp()');
  await change(CODES[1]!);
  await arrived(2);
  expect([isSignedBy(received[1]!, secret), isSignedBy(received[1]!, rotated)]).toEqual([false, true]);
});

it('after three days, and where the receiver is gone, it is disabled with a letter; a replay tells everything again', async () => {
  const { webhook } = await subscribed();
  await dataSource().query('INSERT INTO person_contact (person_id, name, email) VALUES ($1, $2, $3)', [
    admin.person,
    'x',
    `${randomUUID()}@example.org`,
  ]);
  const isDisabled = async (): Promise<boolean> =>
    (await dataSource().query<[{ is: boolean }]>('SELECT disabled_at IS NOT NULL AS is FROM webhook'))[0].is;
  answer = (reply) => reply.writeHead(500).end();
  start();
  await change(CODES[0]!);
  await arrived(1);
  await dataSource().query(
    `UPDATE webhook_delivery SET created_at = clock_timestamp() - interval '71 hours', next_try_at = clock_timestamp()`,
  );
  await arrived(2);
  await eventually(
    async () =>
      (
        await dataSource().query<object[]>(
          'SELECT FROM webhook_delivery WHERE tries = 2 AND next_try_at > clock_timestamp() + interval $$20 seconds$$ AND next_try_at < clock_timestamp() + interval $$31 seconds$$',
        )
      ).length === 1,
    'the second pause',
  );
  expect(await isDisabled()).toBe(false);
  await dataSource().query(
    `UPDATE webhook_delivery SET created_at = clock_timestamp() - interval '72 hours 1 second', next_try_at = clock_timestamp()`,
  );
  await eventually(isDisabled, 'the end');
  const letters = await dataSource().query<object[]>(`SELECT FROM letter WHERE kind = 'WEBHOOK_STOPPED' AND person_id = $1`, [
    admin.person,
  ]);
  expect(letters).toHaveLength(1);
  answer = (reply) => reply.writeHead(204).end();
  const before = received.length;
  await desk.run(replayWebhook, admin, { webhook, from: null });
  await arrived(before + 1);
  expect(await changesOf(received.at(-1)!)).toEqual([CODES[0]]);
  answer = (reply) => reply.writeHead(410).end();
  await change(CODES[1]!);
  await eventually(isDisabled, 'gone');
});

it('an address is refused that is not https, has a password, or is too much; a removed webhook is told nothing', async () => {
  const refused = async (to: string, allowsPrivate = false) => codesOf(await desk.run(subscribeWebhook, admin, { url: to, allowsPrivate }));
  for (const to of [
    'http://hooks.example/',
    'https://a:b@hooks.example/',
    'ftp://hooks.example/',
    'nothing',
    `https://x.example/${'x'.repeat(2_000)}`,
  ])
    expect(await refused(to)).toEqual(['INVALID_URL']);
  const made = [];
  for (let i = 0; i < 5; i++) made.push(await subscribed());
  expect(await refused('https://hooks.example/')).toEqual(['TOO_MANY_WEBHOOKS']);
  for (const { webhook } of made) expect(codesOf(await desk.run(removeWebhook, admin, { webhook }))).toEqual([]);
  expect(codesOf(await desk.run(removeWebhook, admin, { webhook: made[0]!.webhook }))).toEqual(['UNKNOWN_WEBHOOK']);
  const other = await makeOfficer(dataSource().manager, 'PO-TH-91', [OfficeRole.OFFICE_ADMIN]);
  const { webhook } = await subscribed();
  expect(codesOf(await desk.run(rotateWebhookSecret, other, { webhook }))).toEqual(['UNKNOWN_WEBHOOK']);
});

describe('an address that is not public is not called', () => {
  const port = (): string => String((receiver.address() as AddressInfo).port);
  const called = (to: string, addresses: readonly string[] = []) =>
    call({
      url: to,
      headers: {},
      body: '{}',
      allowsPrivate: false,
      resolve: ((_name: string, _options: object, found: (error: null, all: LookupAddress[]) => void) =>
        found(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        )) as never,
    });

  it.each([
    '127.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '169.254.169.254',
    '10.0.0.1',
    '0',
  ])('written as %s', async (host) => {
    expect(await called(`http://${host}:${port()}/`)).toEqual({ status: null, fault: 'PRIVATE_ADDRESS' });
    expect(received).toEqual([]);
  });

  it.each([['127.0.0.1'], ['::1'], ['169.254.169.254'], ['::ffff:127.0.0.1'], ['8.8.8.8', '127.0.0.1'], []])(
    'that a name resolves to: %s',
    async (...addresses) => {
      expect(await called(`http://hooks.example:${port()}/`, addresses)).toEqual({ status: null, fault: 'PRIVATE_ADDRESS' });
      expect(received).toEqual([]);
    },
  );

  it('a name is resolved once: what it resolves to later is not called', async () => {
    let times = 0;
    const resolve = (_name: string, _options: object, found: (error: null, all: LookupAddress[]) => void): void =>
      found(null, [{ address: times++ === 0 ? '127.0.0.1' : '8.8.8.8', family: 4 }]);
    const answered = await call({
      url: `http://hooks.example:${port()}/`,
      headers: {},
      body: '{}',
      allowsPrivate: true,
      resolve: resolve as never,
    });
    expect([answered.status, times, received[0]!.headers.host]).toEqual([204, 1, `hooks.example:${port()}`]);
  });
});
