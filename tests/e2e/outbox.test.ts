import { queueLetters } from '../../src/commands/people/letters';
import { poolOf } from '../../src/database/statement-runner';
import { inTransaction } from '../../src/database/transaction';
import { LetterKind } from '../../src/domain/vocabularies/people';
import { LetterSender } from '../../src/letters/letter-sender';
import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { useHub } from '../support/hub';
import { MailSink } from '../support/mail-sink';
import { People } from '../support/people';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);
const people = new People(dataSource);
const sink = new MailSink();
let smtpUrl: string;

beforeAll(async () => void (smtpUrl = await sink.listen()));
afterAll(() => sink.close());
beforeEach(() => void (sink.refusal = null));

/** What monitoring reads: `/metrics`, and the answer of `/health/ready`. */
async function seen(): Promise<{ oldest?: number; waiting?: number; failed?: number; ready: object }> {
  const text = await (await fetch(`${hub.origin}/metrics`)).text();
  const value = (line: string): number | undefined => {
    const found = text.split('\n').find((one) => one.startsWith(`${line} `));
    return found === undefined ? undefined : Math.floor(Number(found.split(' ')[1]));
  };
  return {
    oldest: value('hub_letters_oldest_seconds'),
    waiting: value('hub_letters{state="waiting"}'),
    failed: value('hub_letters{state="failed"}'),
    ready: (await (await fetch(`${hub.origin}/health/ready`)).json()) as object,
  };
}

async function whileSending(run: () => Promise<void>): Promise<void> {
  const sender = new LetterSender(dataSource(), {
    mail: { smtpUrl, from: 'IMT-GT Data Hub <hub@example.go.th>' },
    origin: 'https://hub.example',
    logger: { info: () => {}, warn: () => {} },
  });
  await run().finally(() => sender.close());
}

const queue = (to: number) =>
  inTransaction(dataSource(), (db) =>
    queueLetters(db, [{ to, kind: LetterKind.REPORT_CERTIFIED, values: { report: 'R1', project: 'P24' } }]),
  );

const changeLetter = (person: number, change: string) => dataSource().query(`UPDATE letter SET ${change} WHERE person_id = $1`, [person]);
const isNoted = (person: number, condition: string) =>
  eventually(
    async () => (await dataSource().query<object[]>(`SELECT FROM letter WHERE person_id = $1 AND ${condition}`, [person])).length === 1,
    condition,
  );

it('a mail server that refuses for an hour is seen by monitoring, and makes no hub unready; when it takes letters again all is as before', async () => {
  const before = await seen();
  expect(before).toEqual({ oldest: 0, waiting: 0, failed: 0, ready: { status: 'ok', oldestLetterSeconds: 0 } });
  const person = await people.person('an-hour@example.go.th');
  sink.refusal = { code: 451, at: 'data' };
  await whileSending(async () => {
    await queue(person);
    await isNoted(person, 'fault IS NOT NULL');
    await changeLetter(person, "created_at = created_at - interval '1 hour'");
    const late = await seen();
    expect(late).toMatchObject({ waiting: 1, failed: 0, ready: { status: 'ok' } });
    expect(late.oldest).toBeGreaterThanOrEqual(3600);
    expect((late.ready as { oldestLetterSeconds: number }).oldestLetterSeconds).toBeGreaterThanOrEqual(3600);
    sink.refusal = null;
    await changeLetter(person, 'next_try_at = clock_timestamp()');
    await isNoted(person, 'sent_at IS NOT NULL');
  });
  expect(await seen()).toEqual(before);
});

it('a letter that is given up is told for a day; one that nobody needs is not', async () => {
  const [nobody, left] = [await people.person('no-such-address@example.go.th'), await people.person()];
  sink.refusal = { code: 550, at: 'recipient' };
  await whileSending(async () => {
    for (const person of [nobody, left]) await queue(person);
    for (const person of [nobody, left]) await isNoted(person, 'given_up_at IS NOT NULL AND fault IS NOT NULL');
  });
  for (const person of [nobody, left]) await changeLetter(person, "created_at = created_at - interval '1 hour'");
  expect(await seen()).toMatchObject({ oldest: 0, waiting: 0, failed: 1 });
  await changeLetter(nobody, "given_up_at = given_up_at - interval '25 hours'");
  expect(await seen()).toMatchObject({ failed: 0 });
});

it('while the database gives no connection, the hub says that it does not know, and old figures are told by nobody', async () => {
  const pool = poolOf(dataSource());
  await seen();
  const taken = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  try {
    const { oldest, waiting, ready } = await seen();
    expect([oldest, waiting, ready]).toEqual([undefined, undefined, { status: 'ok', oldestLetterSeconds: null }]);
  } finally {
    for (const client of taken) client.release();
  }
  expect((await seen()).oldest).toBe(0);
});
