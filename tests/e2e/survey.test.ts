import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { startHub, type TestHub, useHub, withHub } from '../support/hub';
import { inOffice } from '../support/in-office';
import { eraseInstitution } from '../support/institution';
import { insertAnswer, insertSurvey, scores } from '../support/surveys';

// Before the database is closed.
afterEach(() => eraseInstitution(dataSource()));
const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

const MEETING = 'CMGF-22';
const PATH = `/th/survey/${MEETING}`;

const filled = (respondent: string, score: number): Record<string, string> => ({
  respondent,
  ...Object.fromEntries(Object.entries(scores(respondent, score)).map(([code, value]) => [code, String(value)])),
});

/** Sends answers as a browser does. Returns the status and where it leads. */
async function send(fields: Record<string, string>, headers: Record<string, string> = {}, { path = PATH, to = hub as TestHub } = {}) {
  const answer = await fetch(to.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    cookie: answer.headers.get('set-cookie'),
    text: await answer.text(),
  };
}

const page = async (path = PATH) => {
  const answer = await fetch(hub.origin + path);
  return { status: answer.status, headers: answer.headers, text: (await answer.text()).replace(/\u2060/g, '').replace(/\u00a0/g, ' ') };
};

const kept = () =>
  dataSource().query<{ respondent: string; scores: object; comment: string | null }[]>(
    'SELECT respondent, scores, comment FROM survey_answer ORDER BY comment NULLS FIRST',
  );

it('the secretariat opens a survey, anybody answers it, and its results are on its page when it has closed', async () => {
  expect((await page()).status).toBe(404);
  const secretary = await inOffice(dataSource(), hub.origin, 'CMGF-OFFICE', OfficeRole.SECRETARY);
  const songkhla = await inOffice(dataSource(), hub.origin, 'PO-TH-90', OfficeRole.REPORTER);
  const desk = `/en/desk/meetings/${MEETING}/survey`;
  expect((await songkhla.open(desk)).status).toBe(403);
  expect((await secretary.open('/en/desk/meetings/MM-29/survey')).status).toBe(404);
  await secretary.open(desk);
  const today = new Date(Date.now() + 7 * 3_600_000);
  const days = Object.fromEntries(
    ['opensOn', 'closesOn'].flatMap((name) => [
      [`${name}Day`, String(today.getUTCDate())],
      [`${name}Month`, String(today.getUTCMonth() + 1)],
      [`${name}Year`, String(today.getUTCFullYear())],
    ]),
  );
  const key = () => /name="key" value="([^"]*)"/.exec(secretary.page)![1]!;
  const wrong = await secretary.send(desk, { act: 'openSurvey', key: key(), ...days, opensOnYear: '2020' });
  expect([wrong.status, secretary.page.includes('The first day is today or later')]).toEqual([422, true]);
  const opened = await secretary.send(desk, { act: 'openSurvey', key: key(), ...days });
  expect([opened.status, opened.headers.get('location')]).toEqual([303, `${desk}?done=openSurvey`]);

  const open = await page();
  expect(open.text.split('type="radio" name="DATA"')).toHaveLength(6);
  expect(open.text).not.toContain('<script');
  // Browsers that name no address name no origin either, which the form needs; and no other site shows the page in a frame.
  expect(open.headers.get('referrer-policy')).toBe('same-origin');
  expect(open.headers.get('content-security-policy')).toContain("form-action 'self'");
  expect((await page(`/th/meetings/${MEETING}`)).text).toContain(`href="${PATH}"`);

  for (const score of [1, 5, 5, 5])
    expect(await send(filled('CUSTOMER', score))).toMatchObject({ status: 303, location: `${PATH}?said=THANKS`, cookie: null });
  expect(await send({ ...filled('CUSTOMER', 5), comment: ' ขอบคุณ\r\nมาก ' })).toMatchObject({ location: `${PATH}?said=THANKS` });
  expect(await send(filled('STAFF', 2), {}, { path: `/ms/survey/${MEETING.toLowerCase()}` })).toMatchObject({
    location: `/ms/survey/${MEETING}?said=THANKS`,
  });
  expect((await page(`${PATH}?said=THANKS`)).text).toContain('บันทึกคำตอบแล้ว');
  expect((await kept()).at(-1)).toEqual({ respondent: 'CUSTOMER', scores: scores('CUSTOMER', 5), comment: 'ขอบคุณ\nมาก' });
  expect((await page()).text).not.toContain('ค่าเฉลี่ย');

  // The comments come to the desk when it has closed.
  await secretary.open(desk);
  expect(secretary.page).not.toContain('ขอบคุณ');
  const closed = await secretary.send(desk, { act: 'closeSurvey', key: key() });
  expect(closed.headers.get('location')).toBe(`${desk}?done=closeSurvey`);
  await secretary.open(desk);
  expect(secretary.page).toContain('ขอบคุณ');
  const results = (await page()).text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  expect(results).toContain('5 คำตอบ');
  expect(results).toContain('4.2 1 · 0 · 0 · 0 · 4');
  expect(results).toContain('มีผู้ตอบไม่ถึง 5 คำตอบ');
  expect(results).not.toContain('ขอบคุณ');
  expect(await send(filled('CUSTOMER', 5))).toMatchObject({ status: 303, location: `${PATH}?said=NOT_OPEN` });
  expect(await kept()).toHaveLength(6);
  expect(hub.log).toEqual([]);
});

it('answers that say too little or too much are not kept, and the page says why', async () => {
  await insertSurvey(dataSource().manager, MEETING, 1, 1);
  const whole = filled('STAFF', 3);
  const { WORK: _, ...part } = whole;
  const said = async (fields: Record<string, string>, path = PATH) => (await send(fields, {}, { path })).location;
  expect(await said(part)).toBe(`${PATH}?said=INCOMPLETE`);
  expect(await said({ ...whole, WORK: '6' })).toBe(`${PATH}?said=INCOMPLETE`);
  expect(await said({ ...whole, respondent: 'OTHER' })).toBe(`${PATH}?said=INCOMPLETE`);
  expect(await said({ ...whole, comment: 'ก'.repeat(1_001) })).toBe(`${PATH}?said=TOO_LONG`);
  expect(await said(whole, '/th/survey/CMGF-21')).toBe('/th/survey/CMGF-21?said=NO_SURVEY');
  // What no page of the hub sends.
  expect((await send({ ...whole, name: 'x' })).status).toBe(400);
  expect((await page(`${PATH}?name=x`)).status).toBe(400);
  expect((await page(`${PATH}?said=INCOMPLETE`)).text).toContain('โปรดให้คะแนนทุกข้อ');
  expect((await page(`${PATH}?said=%3Cb%3E`)).status).toBe(200);
  expect(await kept()).toEqual([]);
  expect(await said({ ...whole, comment: 'ก'.repeat(1_000) })).toBe(`${PATH}?said=THANKS`);
  expect(await kept()).toHaveLength(1);
});

it('what another site sends is not kept, and who has signed in is nobody here', async () => {
  await insertSurvey(dataSource().manager, MEETING);
  const elsewhere: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: hub.origin },
  ];
  for (const headers of elsewhere) expect([headers, (await send(filled('STAFF', 1), headers)).status]).toEqual([headers, 403]);
  expect(await kept()).toEqual([]);
  const before = await dataSource().query<object[]>('SELECT FROM audit_entry');
  const [change] = await dataSource().query<[{ n: string }]>('SELECT count(*) AS n FROM change_entry');
  expect((await send(filled('STAFF', 1), { cookie: 'hub-session=of-somebody' })).location).toBe(`${PATH}?said=THANKS`);
  expect((await send(filled('STAFF', 1), { authorization: 'Bearer imtgt_of_somebody_else' })).location).toBe(`${PATH}?said=THANKS`);
  // Neither the audit nor the change feed tells that they came, or when.
  expect(await dataSource().query<object[]>('SELECT FROM audit_entry')).toHaveLength(before.length);
  expect((await dataSource().query<[{ n: string }]>('SELECT count(*) AS n FROM change_entry'))[0]).toEqual(change);
});

it('a survey takes 500 answers a day, and 20 a minute from one address', async () => {
  const { manager } = dataSource();
  await insertSurvey(manager, MEETING);
  await insertAnswer(manager, MEETING, 'STAFF', 3);
  await manager.query(
    `INSERT INTO survey_answer (id, survey_id, respondent, scores, day) SELECT gen_random_uuid(), survey_id, respondent, scores, day FROM survey_answer, generate_series(1, 498)`,
  );
  expect((await send(filled('STAFF', 3))).location).toBe(`${PATH}?said=THANKS`);
  expect((await send(filled('STAFF', 3))).location).toBe(`${PATH}?said=TOO_MANY`);
  expect(await kept()).toHaveLength(500);
  await withHub(dataSource(), {}, async (limited) => {
    const statuses: number[] = [];
    for (let times = 0; times < 21; times += 1) statuses.push((await send(filled('STAFF', 3), {}, { to: limited })).status);
    expect(statuses).toEqual([...Array<number>(20).fill(303), 429]);
  });
});

it('no line of the log tells that an answer came', async () => {
  await insertSurvey(dataSource().manager, MEETING);
  const loud = await startHub(dataSource(), { REQUESTS_PER_MINUTE: '0' }, 'info');
  try {
    await fetch(loud.origin + PATH);
    const before = loud.log.length;
    expect(loud.log.some((line) => line.includes(PATH))).toBe(true);
    expect((await send({ ...filled('STAFF', 3), comment: 'Quicksandberth' }, {}, { to: loud })).location).toBe(`${PATH}?said=THANKS`);
    expect(loud.log.slice(before)).toEqual([]);
  } finally {
    await loud.app.close();
  }
});
