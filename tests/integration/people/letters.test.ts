import { queueLetters } from '../../../src/commands/people/letters';
import { inTransaction } from '../../../src/database/transaction';
import { LetterKind } from '../../../src/domain/vocabularies/people';
import { writeLetter } from '../../../src/letters/letter';
import { useDatabase } from '../../support/database';
import { eventually } from '../../support/eventually';
import { MailSink, whileLettersLeave } from '../../support/mail-sink';
import { People } from '../../support/people';

const { dataSource } = useDatabase();
const people = new People(dataSource);
const sink = new MailSink();
let smtpUrl: string;

beforeAll(async () => void (smtpUrl = await sink.listen()));
afterAll(() => sink.close());
beforeEach(() => {
  sink.mails.splice(0);
  sink.refusal = null;
});

const whileSending = (run: () => Promise<void>, { hubs = 1, mail = true } = {}): Promise<object[]> =>
  whileLettersLeave(dataSource(), mail ? smtpUrl : null, run, hubs);

const queue = (to: number, report: string) =>
  inTransaction(dataSource(), (db) => queueLetters(db, [{ to, kind: LetterKind.REPORT_RETURNED, values: { report, project: 'P24' } }]));

const lettersOf = (person: number) =>
  dataSource().query<{ tries: number; sent: boolean; over: boolean; waits: number; fault: string | null; values: object }[]>(
    `SELECT tries, sent_at IS NOT NULL AS sent, given_up_at IS NOT NULL AS over, fault, "values",
       round(extract(epoch FROM next_try_at - clock_timestamp()) / 60)::integer AS waits
     FROM letter WHERE person_id = $1 ORDER BY id`,
    [person],
  );

const settled = (person: number) =>
  eventually(async () => (await lettersOf(person)).every(({ sent, fault }) => sent || fault !== null), 'each letter is sent or not');

it('a letter says it in Thai and in English, plain and as HTML, by the clock of Bangkok and without a secret', async () => {
  const person = await people.person('returned@example.go.th');
  await queue(person, 'P24-R09');
  await whileSending(() => settled(person));
  const [mail] = sink.mails;
  expect([mail!.from!.text, (mail!.to as { text: string }).text]).toEqual([
    '"IMT-GT Data Hub" <hub@example.go.th>',
    'returned@example.go.th',
  ]);
  expect(mail!.subject).toBe('ส่งกลับรายงานโครงการ P24 เพื่อแก้ไข / Report P24-R09 was returned · IMT-GT Data Hub');
  expect(mail!.text!.indexOf('ส่งกลับเพื่อแก้ไขแล้ว')).toBeLessThan(mail!.text!.indexOf('was returned to be corrected'));
  expect(mail!.html).toContain('<p>Report P24-R09 of project P24 was returned to be corrected.</p>');
  // A subject of Thai letters stands in the head as ASCII, and each part says that it is UTF-8.
  expect(mail!.raw.split('\r\n\r\n')[0]).toMatch(/^Subject: =\?UTF-8\?[BQ]\?/m);
  expect(mail!.raw.split('\r\n\r\n')[0]).toMatch(/^[\x20-\x7e\r\n\t]*$/);
  const parts = [...mail!.raw.matchAll(/^Content-Type: (multipart\/alternative|text\/\w+; charset=utf-8)/gm)].map(([, type]) => type);
  expect(parts).toEqual(['multipart/alternative', 'text/plain; charset=utf-8', 'text/html; charset=utf-8']);
  expect(mail!.raw).toMatch(/^Date: .* \+0700\r?$/m);
  expect(mail!.raw).toMatch(/^Message-ID: <letter-\d+@example\.go\.th>\r?$/m);
  expect([...new Set(mail!.text!.match(/https:\S+/g))]).toEqual(['https://hub.example/th/desk', 'https://hub.example/en/desk']);
  expect(await lettersOf(person)).toMatchObject([{ tries: 1, sent: true, over: false, fault: null, values: {} }]);
});

it.each(Object.values(LetterKind))('a letter %s: Thai first, in both parts the same, with its link alone', (kind) => {
  const values = {
    code: '123456',
    project: 'P24',
    report: 'P24-R09',
    count: 3,
    webhook: 'wh_x',
    fault: 'STATUS_500',
    dueOn: 'D',
    cutOff: 'C',
  };
  const { subject, text, html } = writeLetter(
    kind,
    () => values,
    (lang) => `https://hub.example/${lang}/desk`,
  );
  expect([/[ก-๛]/.test(subject.split(' / ')[0]!), /[ก-๛]/.test(subject.split(' / ')[1]!)]).toEqual([true, false]);
  const [thai, english] = text.split('\n\n----\n\n') as [string, string];
  expect([/[ก-๛]/.test(thai), /[ก-๛]/.test(english)]).toEqual([true, false]);
  for (const paragraph of text.split('\n\n').filter((one) => !one.includes('https:') && one !== '----'))
    expect(html).toContain(
      paragraph.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' })[sign]!),
    );
  expect(`${subject}${text}${html}`).not.toMatch(/\{\w+\}|undefined/);
  expect([...new Set(`${text}${html}`.match(/https:[^\s"<]+/g))]).toEqual(['https://hub.example/TH/desk', 'https://hub.example/EN/desk']);
});

it('what a value holds stays text', async () => {
  const person = await people.person('hostile@example.go.th');
  await queue(person, '<script>x</script>\r\nBcc: other@example.org');
  await whileSending(() => settled(person));
  expect([sink.mails.length, sink.mails[0]!.bcc, sink.mails[0]!.headers.has('bcc')]).toEqual([1, undefined, false]);
  expect(String(sink.mails[0]!.html)).not.toContain('<script>');
});

it('several hubs send each letter once', async () => {
  const persons = await Promise.all(Array.from({ length: 12 }, (_, n) => people.person(`many${n}@example.go.th`)));
  await whileSending(
    async () => {
      for (const person of persons) await queue(person, 'P24-R01');
      for (const person of persons) await settled(person);
    },
    { hubs: 4 },
  );
  expect(sink.mails.map(({ to }) => (to as { text: string }).text).sort()).toEqual(persons.map((_, n) => `many${n}@example.go.th`).sort());
});

it('a letter of what is undone never leaves', async () => {
  const person = await people.person('undone@example.go.th');
  await whileSending(async () => {
    const undo = inTransaction(dataSource(), async (db) => {
      await queueLetters(db, [{ to: person, kind: LetterKind.WORK_WAITS, values: {} }]);
      throw new Error('undone');
    });
    await expect(undo).rejects.toThrow('undone');
    const other = await people.person('done@example.go.th');
    await queue(other, 'P24-R01');
    await settled(other);
  });
  expect(sink.mails.length).toBe(1);
});

it('a mail server that is away is tried again later, ever later; the log has no address', async () => {
  const person = await people.person('later@example.go.th');
  sink.refusal = { code: 451, at: 'data' };
  const lines = await whileSending(async () => {
    await queue(person, 'P24-R01');
    await settled(person);
    expect(await lettersOf(person)).toMatchObject([
      { tries: 1, sent: false, over: false, waits: 2, fault: expect.stringContaining('451') },
    ]);
    sink.refusal = null;
    await dataSource().query('UPDATE letter SET next_try_at = clock_timestamp(), fault = NULL WHERE person_id = $1', [person]);
    await settled(person);
  });
  expect(await lettersOf(person)).toMatchObject([{ tries: 2, sent: true, waits: 4 }]);
  expect(JSON.stringify(lines)).toContain('could not be sent');
  expect(JSON.stringify(lines)).not.toContain('@');
});

it.each([
  ['an address that does not exist', 'nobody@example.go.th'],
  ['a person who has left', null],
])('%s is not tried again', async (_, email) => {
  const person = await people.person(email);
  sink.refusal = { code: 550, at: 'recipient' };
  await queue(person, 'P24-R01');
  await whileSending(() => settled(person));
  expect(await lettersOf(person)).toMatchObject([{ tries: 1, sent: false, over: true }]);
});

it('without a mail server a letter is printed in the log', async () => {
  const person = await people.person('printed@example.go.th');
  await queue(person, 'P24-R07');
  const lines = await whileSending(() => settled(person), { mail: false });
  expect(lines).toMatchObject([{ message: 'mail: none, printed here', subject: expect.stringContaining('P24-R07') }]);
  expect(JSON.stringify(lines)).not.toContain('printed@');
});
