import { randomUUID } from 'node:crypto';
import type { Actor } from '../../src/commands/command';
import { openSession } from '../../src/commands/people/sessions';
import { inTransaction } from '../../src/database/transaction';
import { dayInBangkok } from '../../src/domain/days';
import { roundReportedNow, roundsUntil } from '../../src/domain/rounds';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { eraseProjects, insertProject, insertReport, link } from '../support/factories';
import { useHub } from '../support/hub';
import { makeOfficer } from '../support/officers';
import { Visitor } from '../support/page-visitor';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

const PROJECT = 'T-DESK';
const NAME = 'โครงการ <b>ทดสอบ</b>';

let officer: Visitor, colleague: Visitor, verifier: Visitor, certifier: Visitor, stranger: Visitor, admin: Visitor;

/** A browser in which a person is signed in. */
async function visitorOf({ person }: Actor): Promise<Visitor> {
  const visitor = new Visitor(hub.origin);
  const secret = await inTransaction(dataSource(), async (db) => (await openSession(db, person, { browser: null, network: null })).secret);
  visitor.cookies.set('hub-session', secret);
  return visitor;
}

const inOffice = async (office: string, role: OfficeRole): Promise<Visitor> =>
  visitorOf(await makeOfficer(dataSource().manager, office, [role]));

beforeAll(async () => {
  officer = await inOffice('PO-TH-90', OfficeRole.REPORTER);
  colleague = await inOffice('PO-TH-90', OfficeRole.REPORTER);
  verifier = await inOffice('CMGF-OFFICE', OfficeRole.VERIFIER);
  certifier = await inOffice('NESDC', OfficeRole.CERTIFIER);
  stranger = await inOffice('PO-TH-91', OfficeRole.REPORTER);
  admin = await inOffice('PO-TH-90', OfficeRole.OFFICE_ADMIN);
});
beforeEach(async () => {
  const project = await insertProject(dataSource().manager, {
    code: PROJECT,
    names: { TH: NAME, EN: 'A project of tests' },
    isSample: false,
  });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(async () => {
  await dataSource().query('DELETE FROM report_draft');
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT]));
  expect(hub.log).toEqual([]);
});

/** Sends a form of the page that is open, with some fields changed; a field of null is not sent. */
async function send(visitor: Visitor, path: string, changes: Record<string, string | string[] | null>): Promise<Response> {
  const fields = { ...visitor.fieldsOf(path), ...changes };
  const kept = Object.entries(fields).filter((field): field is [string, string | string[]] => field[1] !== null);
  return visitor.send(path, Object.fromEntries(kept));
}

/** What a report of a day that nobody minds states. */
const VALUES = { day: '25', month: '11', year: '2569', stage: 'CONSTRUCTION', percent: '40', detailsTH: 'เริ่มก่อสร้าง' };
const FORM = `/th/desk/report/${PROJECT}`;

const location = (answer: Response): [number, string | null] => [answer.status, answer.headers.get('location')];

/** Reports through the form, from the empty form to the receipt. Returns the report’s code. */
async function report(changes: Record<string, string | string[] | null> = {}, by = officer): Promise<string> {
  await by.open(FORM);
  expect((await send(by, FORM, { ...VALUES, ...changes, act: 'check' })).status).toBe(200);
  const sent = await send(by, FORM, { act: 'submit' });
  expect(sent.status).toBe(303);
  return sent.headers.get('location')!.split('/').at(-1)!;
}

/** Decides about one report on its own page. */
async function decide(by: Visitor, code: string, changes: Record<string, string | string[]>): Promise<[number, string | null]> {
  await by.open(`/th/desk/review/${code}`);
  return location(await send(by, `/th/desk/review/${code}`, { reason: '', note: '', ...changes }));
}

const reports = (): Promise<{ code: string; state: string }[]> =>
  dataSource().query(
    `SELECT r.code, r.state FROM progress_report r JOIN project ON project.id = project_id WHERE project.code = $1 ORDER BY r.id`,
    [PROJECT],
  );

it('is shown to nobody who has not signed in, and leads back from the sign-in', async () => {
  const anybody = new Visitor(hub.origin);
  expect(location(await anybody.open(`${FORM}?saved=1`))).toEqual([303, `/th/desk/sign-in?return=${encodeURIComponent(FORM)}`]);
  expect((await anybody.send(FORM, VALUES)).status).toBe(401);
  expect(anybody.page).toContain(VALUES.detailsTH);
  expect(await reports()).toEqual([]);
});

it('takes a report from an empty form to a certified figure, by three persons', async () => {
  await officer.open('/th/desk');
  expect(officer.page).toContain(`/th/desk/report/${PROJECT}`);
  const code = await report();
  await officer.open(`/th/desk/receipt/${code}`);
  expect(officer.page).toContain(code);
  await verifier.open('/th/desk/verify');
  const tick = new RegExp(`value="(${code} [0-9a-f]{8})"`).exec(verifier.page)![1]!;
  const answer = await send(verifier, '/th/desk/verify', { reports: [tick, `${PROJECT}-S99 12345678`] });
  expect(answer.status).toBe(200);
  expect(verifier.page.match(/class="tag (ok|bad)"/g)).toEqual(['class="tag ok"', 'class="tag bad"']);
  expect(await decide(certifier, code, { result: 'pass' })).toEqual([303, `/th/desk/certify?done=${code}`]);
  expect(await reports()).toEqual([{ code, state: 'CERTIFIED' }]);
  await eventually(async () => {
    const asked = `${hub.origin}/graphql?query=${encodeURIComponent(`{ project(code: "${PROJECT}") { progress { percent } } }`)}`;
    return (await (await fetch(asked)).text()).includes('"percent":40');
  }, 'the certified percent counts');
});

it('what is certified for the round stays among what was submitted, and is not asked for again', async () => {
  const today = dayInBangkok(new Date());
  const { cutOff } = roundReportedNow(roundsUntil(today), today);
  const [year, month, day] = (today < cutOff ? today : cutOff).split('-').map(Number);
  const seen = async (): Promise<[submitted: number, toReport: number, groups: string[]]> => {
    await officer.open('/th/desk');
    const [, submitted, , toReport] = /ส่งแล้ว\s(\d+)\sจาก\s(\d+)\s.*?รอรายงาน\s(\d+)/.exec(officer.page)!;
    const groups = ['รอผลการพิจารณา', 'รับรองแล้วในรอบนี้'].filter((group) => officer.page.includes(group));
    return [Number(submitted), Number(toReport), groups];
  };
  const [, before] = await seen();
  expect(await seen()).toEqual([0, before, []]);
  const code = await report({ year: String(year! + 543), month: String(month), day: String(day) });
  expect(await seen()).toEqual([1, before - 1, ['รอผลการพิจารณา']]);
  await certify(code);
  expect(await seen()).toEqual([1, before - 1, ['รับรองแล้วในรอบนี้']]);
  expect(officer.page).toContain(`<a href="/th/desk/receipt/${code}">`);
});

describe('a form that is refused', () => {
  it('asks back for a year of the other era, lists every fault at once, and keeps all that was typed', async () => {
    await officer.open(FORM);
    const typed = { ...VALUES, year: '2026', percent: '101', detailsTH: '  <script>alert(1)</script>\n\nบรรทัดที่สอง', letter: '"ที่ สข 1"' };
    expect((await send(officer, FORM, { ...typed, act: 'check' })).status).toBe(422);
    expect(officer.page.match(/<li><a href="#[a-z]+">/g)).toEqual(['<li><a href="#year">', '<li><a href="#percent">']);
    expect(officer.page).toContain('2569');
    expect(officer.page).not.toContain('<script');
    expect(officer.fieldsOf(FORM)).toMatchObject(typed);
    expect(await reports()).toEqual([]);
  });

  it('asks for the year of the page’s language', async () => {
    const path = `/en/desk/report/${PROJECT}`;
    await officer.open(path);
    expect((await send(officer, path, { ...VALUES, act: 'check' })).status).toBe(422);
    expect((await send(officer, path, { ...VALUES, year: '2026', act: 'check' })).status).toBe(200);
  });

  it('asks for a tick where something may be a slip', async () => {
    await certify(await report());
    await officer.open(FORM);
    const values = { ...VALUES, day: '26', percent: '39' };
    expect((await send(officer, FORM, { ...values, act: 'check' })).status).toBe(422);
    expect(officer.page).toContain('value="PERCENT_FELL"');
    expect((await send(officer, FORM, { act: 'submit' })).status).toBe(422);
    expect((await send(officer, FORM, { acknowledged: 'PERCENT_FELL', act: 'check' })).status).toBe(200);
    expect((await send(officer, FORM, { act: 'submit' })).status).toBe(303);
    await verifier.open('/th/desk/verify');
    expect(verifier.page).toContain(`/th/desk/review/${PROJECT}-S02`);
    expect(verifier.page).not.toContain(`value="${PROJECT}-S02 `);
    expect((await decide(verifier, `${PROJECT}-S02`, { result: 'pass' }))[0]).toBe(422);
    expect((await decide(verifier, `${PROJECT}-S02`, { result: 'pass', acknowledged: 'PERCENT_FELL' }))[0]).toBe(303);
  });

  it('shows what a colleague has saved meanwhile beside what was typed, and overwrites it only then', async () => {
    await officer.open(FORM);
    expect((await send(officer, FORM, { ...VALUES, act: 'save' })).status).toBe(303);
    await officer.open(FORM);
    await colleague.open(FORM);
    expect((await send(colleague, FORM, { percent: '41', act: 'save' })).status).toBe(303);
    expect((await send(officer, FORM, { percent: '42', act: 'save' })).status).toBe(409);
    expect(officer.page).toContain('41</span>');
    expect(officer.fieldsOf(FORM)['percent']).toBe('42');
    expect((await send(officer, FORM, { act: 'save' })).status).toBe(303);
    expect(await dataSource().query('SELECT percent::float8, version FROM report_draft')).toEqual([{ percent: 42, version: 3 }]);
  });

  it.each<[string, Record<string, string>]>([
    ['a field that the form does not have', { state: 'CERTIFIED' }],
    ['an office that is not theirs', { office: 'NESDC' }],
    ['no button', { act: '' }],
  ])('has %s', async (_what, changes) => {
    await officer.open(FORM);
    expect([400, 403]).toContain((await send(officer, FORM, { ...VALUES, act: 'submit', ...changes })).status);
    expect(await reports()).toEqual([]);
  });

  it('comes from another site, or without the mark of the page', async () => {
    await officer.open(FORM);
    const fields = { ...officer.fieldsOf(FORM), ...VALUES, act: 'submit' };
    expect((await officer.send(FORM, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await officer.send(FORM, { ...fields, form: 'x' })).status).toBe(403);
    expect(await reports()).toEqual([]);
  });
});

/** Verifies and certifies a report. */
async function certify(code: string): Promise<void> {
  expect((await decide(verifier, code, { result: 'pass' }))[0]).toBe(303);
  expect((await decide(certifier, code, { result: 'pass' }))[0]).toBe(303);
}

describe('a form that is sent again', () => {
  /** The rows that a form may write. */
  const written = async (): Promise<number[]> => {
    const tables = ['report_draft', 'progress_report', 'report_state', 'role_grant', 'api_token', 'audit_entry'];
    const counts = tables.map((table) => `(SELECT count(*) FROM ${table})::integer`).join();
    const [row] = await dataSource().query<{ counts: number[] }[]>(`SELECT ARRAY[${counts}] AS counts`);
    return row!.counts;
  };

  /** Sends a form, and again: at the same moment, and once more later. All answers are the same, and nothing is written twice. */
  async function often(by: Visitor, path: string, fields: Record<string, string | string[]>): Promise<[number, string | null]> {
    const before = await written();
    const [first, same] = (await Promise.all([by.send(path, fields), by.send(path, fields)])).map(location);
    const once = await written();
    expect(once).not.toEqual(before);
    expect([same, location(await by.send(path, fields)), await written()]).toEqual([first, first, once]);
    return first!;
  }

  it('makes one draft, and one report with one receipt, though the draft is gone', async () => {
    await officer.open(FORM);
    expect((await often(officer, FORM, { ...officer.fieldsOf(FORM), ...VALUES, act: 'save' }))[1]).toContain('?saved=');
    await officer.open(FORM);
    await send(officer, FORM, { act: 'check' });
    expect(await often(officer, FORM, { ...officer.fieldsOf(FORM), act: 'submit' })).toEqual([303, `/th/desk/receipt/${PROJECT}-S01`]);
    expect(await reports()).toHaveLength(1);
  });

  it('makes one report of an empty form, and leads to its receipt when a later one is certified, too', async () => {
    await officer.open(FORM);
    await send(officer, FORM, { ...VALUES, act: 'check' });
    const fields = { ...officer.fieldsOf(FORM), act: 'submit' };
    const receipt = await often(officer, FORM, fields);
    await certify(`${PROJECT}-S01`);
    await certify(await report({ day: '26', percent: '41' }));
    expect(location(await officer.send(FORM, fields))).toEqual(receipt);
    expect(await reports()).toHaveLength(2);
  });

  it('with other values is refused, shown with them, and sent once more as another form', async () => {
    await officer.open(FORM);
    await send(officer, FORM, { ...VALUES, act: 'check' });
    const fields = { ...officer.fieldsOf(FORM), act: 'submit' };
    const { key } = officer.fieldsOf(FORM);
    expect((await officer.send(FORM, fields)).status).toBe(303);
    expect((await officer.send(FORM, { ...fields, percent: '41' })).status).toBe(422);
    expect(officer.page).toContain('คำขอนี้เคยส่งมาแล้วด้วยเนื้อหาอื่น');
    expect(officer.fieldsOf(FORM)).toMatchObject({ ...VALUES, percent: '41' });
    expect(officer.fieldsOf(FORM)['key']).not.toBe(key);
    await send(officer, FORM, { act: 'check' });
    expect(location(await send(officer, FORM, { act: 'submit' }))).toEqual([303, `/th/desk/receipt/${PROJECT}-S02`]);
  });

  it('keeps its key from the form to the check and back, and has one of its own each time else', async () => {
    await officer.open(FORM);
    const { key } = officer.fieldsOf(FORM);
    await send(officer, FORM, { ...VALUES, act: 'check' });
    expect(officer.fieldsOf(FORM)['key']).toBe(key);
    await send(officer, FORM, { act: 'edit' });
    expect(officer.fieldsOf(FORM)['key']).toBe(key);
    await officer.open(FORM);
    expect(officer.fieldsOf(FORM)['key']).not.toBe(key);
  });

  it.each<[string, Record<string, string | string[]>]>([
    ['none', { key: '' }],
    ['one that is no UUID', { key: 'x' }],
    ['two', { key: [randomUUID(), randomUUID()] }],
  ])('with %s for its key is refused', async (_what, changes) => {
    await officer.open(FORM);
    expect((await send(officer, FORM, { ...VALUES, ...changes, act: 'save' })).status).toBe(400);
  });

  it('takes each step of a report once, in a queue and on its page', async () => {
    const code = await report();
    await verifier.open('/th/desk/verify');
    const tick = new RegExp(`value="(${code} [0-9a-f]{8})"`).exec(verifier.page)![1]!;
    expect(await often(verifier, '/th/desk/verify', { ...verifier.fieldsOf('/th/desk/verify'), reports: tick })).toEqual([200, null]);
    expect(verifier.page.match(/class="tag (ok|bad)"/g)).toEqual(['class="tag ok"']);
    await certifier.open(`/th/desk/review/${code}`);
    const decision = { ...certifier.fieldsOf(code), result: 'return', reason: 'WRONG_DAY', note: 'x' };
    expect((await often(certifier, `/th/desk/review/${code}`, decision))[0]).toBe(303);
    const second = `/th/desk/receipt/${await report({ percent: '41' })}`;
    await officer.open(second);
    expect(await often(officer, second, officer.fieldsOf(second))).toEqual([303, second]);
  });

  it('gives one right and ends it once, and shows the secret of a token in one answer alone', async () => {
    const path = '/th/desk/people';
    await admin.open(path);
    const grant = { act: 'grant', email: 'desk-again@example.go.th', name: 'ผู้ใหม่', role: 'REPORTER', office: 'PO-TH-90', reason: '' };
    expect(await often(admin, path, { ...grant, key: randomUUID() })).toEqual([303, `${path}?done=grant`]);
    const [{ id }] = await dataSource().query<[{ id: number }]>('SELECT max(id) AS id FROM role_grant');
    const revoke = { act: 'revoke', id: String(id), office: 'PO-TH-90', key: randomUUID() };
    await admin.open(path);
    await often(admin, path, revoke);
    const year = String(new Date().getFullYear() + 543);
    const days = { toDay: '31', toMonth: '12', toYear: year };
    const token = { act: 'createToken', name: 'โปรแกรม', office: 'PO-TH-90', actions: ['SUBMIT'], ...days, key: randomUUID() };
    await admin.open(path);
    const before = await written();
    const pages = [await admin.send(path, token), await admin.send(path, token)];
    const shown = await Promise.all(pages.map(async (page) => /imtgt_[\w-]{43}/.test(await page.text())));
    expect([pages.map(({ status }) => status), shown]).toEqual([
      [200, 200],
      [true, false],
    ]);
    expect((await written())[4]).toBe(before[4]! + 1);
    expect(admin.page).toContain('แสดงไปแล้ว');
    const kept = await dataSource().query<object[]>(`SELECT FROM idempotency WHERE result::text LIKE '%imtgt_%'`);
    expect(kept).toEqual([]);
  });
});

it('of two colleagues who begin at the same moment one has the draft, and the other sees it', async () => {
  await officer.open(FORM);
  await colleague.open(FORM);
  const fill = (by: Visitor, percent: string) => by.send(FORM, { ...by.fieldsOf(FORM), ...VALUES, percent, act: 'save' });
  const answers = await Promise.all([fill(officer, '41'), fill(colleague, '42')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  expect(await dataSource().query('SELECT FROM report_draft')).toHaveLength(1);
});

it('what was returned comes back to the form, with the reason and all its values', async () => {
  const code = await report();
  expect((await decide(verifier, code, { result: 'return' }))[0]).toBe(422);
  expect((await decide(verifier, code, { result: 'return', reason: 'WRONG_DAY', note: 'โปรดดูวันที่ <i>' }))[0]).toBe(303);
  await officer.open('/th/desk');
  expect(officer.page).toContain('โปรดดูวันที่ &lt;i&gt;');
  await officer.open(FORM);
  expect(officer.fieldsOf(FORM)).toMatchObject(VALUES);
  expect(officer.page).toContain('โปรดดูวันที่ &lt;i&gt;');
  expect(await report({ day: '24' })).toBe(`${PROJECT}-S02`);
});

it('a correction begins with the values of the report that it corrects', async () => {
  const code = await report({ letter: 'ที่ สข 0017.2/1' });
  await certify(code);
  await officer.open(`/th/desk/receipt/${code}`);
  const path = `${FORM}?corrects=${code}`;
  expect(officer.page).toContain(path);
  await officer.open(path);
  expect(officer.fieldsOf(FORM)).toMatchObject({ ...VALUES, letter: 'ที่ สข 0017.2/1', corrects: code, draft: '' });
  expect((await send(officer, FORM, { percent: '39', reason: 'TYPING_ERROR', act: 'check' })).status).toBe(200);
  expect(location(await send(officer, FORM, { act: 'submit' }))).toEqual([303, `/th/desk/receipt/${PROJECT}-S02`]);
  await certify(`${PROJECT}-S02`);
  await officer.open(`${FORM}?corrects=${PROJECT}-S02`);
  expect(officer.fieldsOf(FORM)).toMatchObject({ percent: '39', reason: '', corrects: `${PROJECT}-S02` });
});

it('a report that the editors took from a public document is corrected through the chain, and counts until the correction does', async () => {
  const { manager } = dataSource();
  const [{ id }] = await manager.query<[{ id: number }]>('SELECT id FROM project WHERE code = $1', [PROJECT]);
  await insertReport(manager, id, { asOf: '2026-06-30', percent: 74, stage: 'CONSTRUCTION', state: 'PUBLISHED' });
  const { code } = (await reports())[0]!;
  const percent = async (): Promise<number> => {
    const query = `{ project(code: "${PROJECT}") { progress { percent } } }`;
    const answer = await fetch(`${hub.origin}/graphql?${new URLSearchParams({ query }).toString()}`);
    return ((await answer.json()) as { data: { project: { progress: { percent: number } } } }).data.project.progress.percent;
  };
  const path = `${FORM}?corrects=${code}`;
  await officer.open(FORM);
  expect(officer.page).toContain(`<a href="${path}">แก้ไขรายงาน ${code} ตามเอกสารเผยแพร่</a>`);
  await officer.open(path);
  const values = { day: '30', month: '6', year: '2569', stage: 'CONSTRUCTION', percent: '74', corrects: code, reason: '' };
  expect(officer.fieldsOf(FORM)).toMatchObject(values);
  expect((await send(officer, FORM, { percent: '47', reason: 'TYPING_ERROR', act: 'check' })).status).toBe(200);
  expect(location(await send(officer, FORM, { act: 'submit' }))).toEqual([303, `/th/desk/receipt/${PROJECT}-S01`]);
  await officer.open(FORM);
  expect([officer.page.includes('?corrects='), await percent()]).toEqual([false, 74]);
  await certify(`${PROJECT}-S01`);
  await eventually(async () => (await percent()) === 47, 'the correction counts');
});

it('a certified report is retracted by two certifiers, and the second one sees who proposed it and why', async () => {
  const code = await report();
  await certify(code);
  const path = `/en/desk/review/${code}`;
  await certifier.open(path);
  const asked = { act: 'retract', reason: 'WRONG_PROJECT' };
  const { state, fingerprint } = certifier.fieldsOf(path);
  const fields = () => ({ key: randomUUID(), state: state!, fingerprint: fingerprint!, ...asked });
  expect(location(await certifier.send(path, fields()))).toEqual([303, `${path}?asked=1`]);
  await certifier.open(path);
  expect(certifier.page).not.toContain('<select');
  expect((await certifier.send(path, fields())).status).toBe(409);
  const second = await inOffice('NESDC', OfficeRole.CERTIFIER);
  await second.open(path);
  expect(second.page).toContain('<button>Confirm retraction</button>');
  expect(second.fieldsOf(path)['reason']).toBe('WRONG_PROJECT');
  expect(await reports()).toEqual([{ code, state: 'CERTIFIED' }]);
  expect(location(await second.send(path, fields()))).toEqual([303, path]);
  expect(await reports()).toEqual([{ code, state: 'REJECTED' }]);
});

it('a report is withdrawn until it is verified', async () => {
  const code = await report();
  const path = `/th/desk/receipt/${code}`;
  await officer.open(path);
  expect(location(await send(officer, path, {}))).toEqual([303, path]);
  expect(await reports()).toEqual([{ code, state: 'REJECTED' }]);
  const second = await report({ percent: '41' });
  await officer.open(`/th/desk/receipt/${second}`);
  const fields = officer.fieldsOf(second);
  expect((await decide(verifier, second, { result: 'pass' }))[0]).toBe(303);
  expect((await officer.send(`/th/desk/receipt/${second}`, fields)).status).toBe(409);
});

it('"nothing has changed" is one tap, and twice is once', async () => {
  await certify(await report());
  await officer.open('/th/desk');
  const path = `/th/desk/confirm/${PROJECT}`;
  const fields = officer.fieldsOf(path);
  const both = await Promise.all([officer.send(path, fields), officer.send(path, fields)]);
  expect(both.map(location)).toEqual([1, 2].map(() => [303, `/th/desk/receipt/${PROJECT}-S02`]));
  await certify(`${PROJECT}-S02`);
  expect(location(await officer.send(path, fields))).toEqual([303, `/th/desk/receipt/${PROJECT}-S02`]);
  expect(await reports()).toHaveLength(2);
});

describe('somebody else', () => {
  it('of another office sees nothing of a report, and is told which office may', async () => {
    const code = await report();
    for (const path of [FORM, `/th/desk/receipt/${code}`, `/th/desk/review/${code}`]) {
      expect((await stranger.open(path)).status).toBe(403);
      expect(stranger.page).toContain('สำนักงานจังหวัดสงขลา'.slice(9));
      expect(stranger.page).not.toContain(VALUES.detailsTH);
    }
    for (const [path, who] of [
      ['/en/desk/verify', 'Verifier of CMGF Secretariat Office'],
      ['/en/desk/certify', 'Certifier of Office of the National Economic and Social Development Council'],
    ] as const) {
      expect((await stranger.open(path)).status).toBe(403);
      expect(stranger.page).toContain(who);
    }
    expect((await stranger.open('/th/desk/report/T-NO-SUCH')).status).toBe(404);
    expect((await stranger.open('/th/desk/nothing/here')).status).toBe(404);
    expect((await stranger.open('/th/desk?asof=1')).status).toBe(400);
    expect(stranger.page).toContain('ที่อยู่มี “asof” ซึ่งหน้านี้ไม่รู้จัก');
  });

  it('than the wanted role decides nothing', async () => {
    const code = await report();
    const fields = { key: randomUUID(), act: 'decide', state: 'SUBMITTED', fingerprint: '12345678', result: 'pass', reason: '', note: '' };
    await officer.open(`/en/desk/review/${code}`);
    expect(officer.page).not.toContain('name="result"');
    expect(officer.page).toContain('This may be done by: Verifier of CMGF Secretariat Office.');
    for (const visitor of [officer, certifier]) {
      await visitor.open('/th/desk');
      expect((await visitor.send(`/th/desk/review/${code}`, fields)).status).toBe(403);
    }
    expect(await reports()).toEqual([{ code, state: 'SUBMITTED' }]);
  });
});

it('a certification asks for a fresh sign-in', async () => {
  const code = await report();
  expect((await decide(verifier, code, { result: 'pass' }))[0]).toBe(303);
  const late = await inOffice('NESDC', OfficeRole.CERTIFIER);
  await dataSource().query(
    `UPDATE session SET signed_in_at = signed_in_at - interval '11 minutes' WHERE id = (SELECT max(id) FROM session)`,
  );
  await late.open(`/th/desk/review/${code}`);
  expect(late.page).toContain('/th/desk/sign-in?return=');
  expect(late.page).not.toContain('name="result"');
});

it('the administrator of an office gives a right and makes a token, which is shown once', async () => {
  await admin.open('/th/desk/people');
  const grant = { act: 'grant', email: 'desk-test@example.go.th', name: 'ผู้ใหม่', role: 'REPORTER', office: 'PO-TH-90', reason: '' };
  const day = { fromDay: '', fromMonth: '', fromYear: '', toDay: '', toMonth: '', toYear: '' };
  const key = randomUUID();
  expect((await admin.send('/th/desk/people', { key, ...grant, ...day, role: 'HUB_ADMIN' })).status).toBe(403);
  expect(location(await admin.send('/th/desk/people', { key, ...grant, ...day }))).toEqual([303, '/th/desk/people?done=grant']);
  await admin.open('/th/desk/people?done=grant');
  expect(admin.page).toContain('desk-test@example.go.th');
  const year = String(new Date().getFullYear() + 543);
  const token = {
    key: randomUUID(),
    act: 'createToken',
    name: 'โปรแกรม',
    office: 'PO-TH-90',
    actions: ['SUBMIT'],
    toDay: '31',
    toMonth: '12',
    toYear: year,
  };
  expect((await admin.send('/th/desk/people', token)).status).toBe(200);
  expect(admin.page).toMatch(/imtgt_[\w-]{43}/);
  await admin.open('/th/desk/people');
  expect(admin.page).toContain('โปรแกรม');
  expect(admin.page).not.toMatch(/imtgt_/);
});

it('the administrator of the hub sees the rights of every office, and gives and ends them there', async () => {
  const visitor = await inOffice('MOI', OfficeRole.HUB_ADMIN);
  const path = '/en/desk/people';
  await visitor.open(path);
  const [choice] = /<select[^>]*name="office".*?<\/select>/s.exec(visitor.page)!;
  const names = [...choice.matchAll(/<option value="[^"]+">([^<]+)/g)].map(([, name]) => name!);
  expect([names.length > 50, names]).toEqual([true, [...names].sort(new Intl.Collator('en').compare)]);
  expect(choice).toContain('<option value="PO-TH-91">Satun Provincial Office</option>');
  const grant = { act: 'grant', email: 'hub-gives@example.go.th', name: 'A new one', role: 'REPORTER', office: 'PO-TH-91', reason: '' };
  const day = { fromDay: '', fromMonth: '', fromYear: '', toDay: '', toMonth: '', toYear: '' };
  expect(location(await visitor.send(path, { key: randomUUID(), ...grant, ...day }))).toEqual([303, `${path}?done=grant`]);
  await visitor.open(path);
  expect(visitor.page).toMatch(/<h2>Rights in Satun Provincial Office<\/h2>[^§]*hub-gives@example\.go\.th/);
  const [, id] = /name="id" value="(\d+)"\/>(?:(?!<form).)* of A new one/.exec(visitor.page)!;
  expect(location(await visitor.send(path, { key: randomUUID(), act: 'revoke', id: id!, office: 'PO-TH-91' }))).toEqual([
    303,
    `${path}?done=revoke`,
  ]);
  await visitor.open(path);
  expect(visitor.page).not.toContain('hub-gives@example.go.th');
  await admin.open(path);
  expect(admin.page).not.toContain('Satun Provincial Office');
  // A hub with an administrator offers nobody to become the first one.
  await dataSource().query("DELETE FROM role_grant WHERE role = 'HUB_ADMIN'");
});

it('every page is kept by nobody, needs no script, and shows the texts of persons as texts', async () => {
  const code = await report();
  for (const [visitor, path] of [
    [officer, '/th/desk'],
    [officer, FORM],
    [officer, `/en/desk/receipt/${code}`],
    [verifier, '/th/desk/verify'],
    [verifier, `/en/desk/review/${code}`],
    [admin, '/th/desk/people'],
    [stranger, FORM],
  ] as const) {
    const { headers } = await visitor.open(path);
    expect([path, headers.get('cache-control')]).toEqual([path, 'private, no-store']);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'/,
    );
    expect(visitor.page).not.toMatch(/<script|<b>ทดสอบ| style=|\son\w+=/);
    const other = path.startsWith('/th') ? path.replace('/th', '/en') : path.replace('/en', '/th');
    expect(visitor.page).toContain(`href="${other}"`);
  }
});
