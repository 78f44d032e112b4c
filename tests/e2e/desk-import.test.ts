import { parse } from 'csv-parse/sync';
import type { Actor } from '../../src/commands/command';
import { openSession } from '../../src/commands/people/sessions';
import type { SeenDraft } from '../../src/commands/progress/draft';
import { submitReport } from '../../src/commands/progress/submit-report.command';
import { inTransaction } from '../../src/database/transaction';
import { WARNING_CODES } from '../../src/domain/report-warnings';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { ReportStep } from '../../src/domain/vocabularies/progress';
import { openFile } from '../../src/imports/open-file';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { HOSTILE_WORKBOOKS } from '../support/hostile-workbooks';
import { useHub } from '../support/hub';
import { Desk as Officers, makeOfficer } from '../support/officers';
import { Visitor } from '../support/page-visitor';
import { refilled } from '../support/workbook-file';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

const OURS = ['T-FILE-1', 'T-FILE-2', 'T-FILE-3', 'T-FILE-4'];
const OTHERS = 'T-FILE-9';
const FORM = '/th/desk/import/PO-TH-90';
const FILE = `${FORM}/file`;
/** The address of the form of an office. */
const template = (format: string, office = 'PO-TH-90', more = ''): string =>
  `/templates/progress.${format}?office=${office}&lang=TH${more}`;

const NAME = 'รายงาน จังหวัดสงขลา.csv';

let officer: Actor, visitor: Visitor, stranger: Visitor;

async function visitorOf({ person }: Actor): Promise<Visitor> {
  const of = new Visitor(hub.origin);
  const secret = await inTransaction(dataSource(), async (db) => (await openSession(db, person, { browser: null, network: null })).secret);
  of.cookies.set('hub-session', secret);
  return of;
}

beforeAll(async () => {
  officer = await makeOfficer(dataSource().manager, 'PO-TH-90', [OfficeRole.REPORTER]);
  visitor = await visitorOf(officer);
  stranger = await visitorOf(await makeOfficer(dataSource().manager, 'PO-TH-91', [OfficeRole.REPORTER]));
});
beforeEach(async () => {
  for (const code of [...OURS, OTHERS]) {
    const project = await insertProject(dataSource().manager, { code, names: { TH: `โครงการ ${code}` }, isSample: false });
    await link(dataSource().manager, 'project_province', project, code === OTHERS ? 'TH-91' : 'TH-90');
  }
});
afterEach(async () => {
  for (const table of ['report_import', 'report_draft', 'import_mapping']) await dataSource().query(`DELETE FROM ${table}`);
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = ANY ($1)', [[...OURS, OTHERS]]));
  expect(hub.log).toEqual([]);
});

interface Saved {
  readonly code: string;
  readonly asOf: string;
  readonly percent: string;
  readonly version: number;
}

const drafts = (): Promise<Saved[]> =>
  dataSource().query(`
    SELECT project.code, as_of::text AS "asOf", percent::float8::text AS percent, version
    FROM report_draft JOIN project ON project.id = project_id ORDER BY project.code`);

/** Sends a file by the form that is open. */
function sendFile(by: Visitor, to: string, text: string | Buffer, name = NAME): Promise<Response> {
  const { form, key } = by.fieldsOf('/desk/import/') as { form: string; key: string };
  return by.upload(to, { form, key }, { name, bytes: Buffer.from(text) });
}

/** Uploads a file, and opens the page that it leads to. */
async function upload(text: string | Buffer, name = NAME): Promise<number> {
  await visitor.open(FORM);
  const answer = await sendFile(visitor, FORM, text, name);
  if (answer.status !== 303) return answer.status;
  expect(answer.headers.get('location')).toBe(FILE);
  return (await visitor.open(FILE)).status;
}

const save = (): Promise<Response> => visitor.send(FILE, visitor.fieldsOf(FILE));

/** Saves the rows of the page that is open, and opens the page that this leads to. Returns its path. */
async function saveAndOpen(): Promise<string> {
  const saved = (await save()).headers.get('location')!;
  expect(saved).toMatch(new RegExp(`^${FORM}/saved/\\d+$`));
  expect((await visitor.open(saved)).status).toBe(200);
  return saved;
}

/** A file with the columns of the template. */
const table = (...rows: readonly string[]): string => ['รหัสโครงการ,ข้อมูล ณ วันที่,ร้อยละความก้าวหน้า', ...rows].join('\n');

/** The page without what keeps words together. */
const page = (): string => visitor.page.replace(/<span class="n">([^<]*)<\/span>/g, '$1');

/** How many rows of a kind the page counts: ร่างใหม่, ร่างที่เปลี่ยน, ไม่มีข้อมูลใหม่ … */
const count = (what: string): number => Number(new RegExp(`<th[^>]*colSpan[^>]*>${what} (\\d+)`, 'i').exec(page())?.[1] ?? 0);

it('the template of an office is filled in, read with a fault at its cell, mended and saved; the same file again changes nothing', async () => {
  const form = await (await visitor.open(template('csv'))).text();
  const [titles, ...rows] = parse(form, { bom: true }) as string[][];
  expect(rows.map(([code]) => code)).toEqual(expect.arrayContaining(OURS));
  expect(rows.map(([code]) => code)).not.toContain(OTHERS);
  const filled = (percent: string): string => {
    const values: Record<string, string[]> = {
      'T-FILE-1': ['๓๐ มิถุนายน ๒๕๖๘', '', '๔๐'],
      'T-FILE-2': ['30/6/2568', '', percent],
      'T-FILE-3': ['๓๐ มิ.ย. ๖๘', '', '๒๕.๕'],
    };
    return [
      titles!,
      ...rows.map(([code, name, ...rest]) => [code, name, ...(values[code!] ?? []), ...rest.slice(values[code!]?.length ?? 0)]),
    ]
      .map((cells) => cells.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(','))
      .join('\n');
  };
  const row = rows.findIndex(([code]) => code === 'T-FILE-2') + 2;

  expect(await upload(filled('140'))).toBe(200);
  expect(visitor.page).toContain(NAME);
  expect(page()).toContain(`E${row}<small>ร้อยละความก้าวหน้า</small>`);
  expect([count('ร่างใหม่'), count('มีข้อผิดพลาดในช่อง')]).toEqual([2, 1]);
  expect(await drafts()).toEqual([]);

  expect(await upload(filled('๑๔'))).toBe(200);
  expect([count('ร่างใหม่'), count('มีข้อผิดพลาดในช่อง')]).toEqual([3, 0]);
  const fields = visitor.fieldsOf(FILE);
  for (const _ of [1, 2]) expect((await visitor.send(FILE, fields)).status).toBe(303);
  const saved = [
    { code: 'T-FILE-1', asOf: '2025-06-30', percent: '40', version: 1 },
    { code: 'T-FILE-2', asOf: '2025-06-30', percent: '14', version: 1 },
    { code: 'T-FILE-3', asOf: '2025-06-30', percent: '25.5', version: 1 },
  ];
  expect(await drafts()).toEqual(saved);

  expect(await upload(filled('๑๔'))).toBe(200);
  expect([count('ร่างใหม่'), count('ร่างที่เปลี่ยน'), count('ไม่มีข้อมูลใหม่')]).toEqual([0, 0, 3]);
  expect(visitor.page).not.toContain('name="fingerprint"');
  expect(await drafts()).toEqual(saved);
});

describe('rows without faults', () => {
  const bad = 'T-FILE-2,31/2/2568,๖๐';

  it('are saved alone by choice, never where all are asked for; the rest comes back as it was typed, and is mended', async () => {
    await upload(table('T-FILE-1,๓๐ มิ.ย. ๖๘,๔๐', bad, 'T-FILE-9,2025-06-30,50'));
    const fields = visitor.fieldsOf(FILE);
    expect(fields['rows']).toBe('FAULTLESS');
    expect((await visitor.send(FILE, { ...fields, rows: 'ALL' })).status).toBe(409);
    expect(visitor.page).toContain('เลือกบันทึกเฉพาะแถวที่ไม่มีข้อผิดพลาด');
    expect(await drafts()).toEqual([]);
    expect((await visitor.send(FILE, { ...visitor.fieldsOf(FILE), rows: 'SOME' })).status).toBe(400);
    await visitor.open(FILE);
    const saved = await saveAndOpen();
    expect((await drafts()).map(({ code }) => code)).toEqual(['T-FILE-1']);
    // The row that was saved, as it was typed and as it was read.
    expect(page()).toContain('“๓๐ มิ.ย. ๖๘”');
    expect([count('ร่างใหม่'), count('มีข้อผิดพลาดในช่อง'), count('บันทึกไม่ได้')]).toEqual([1, 1, 1]);

    const rest = Buffer.from(await (await visitor.open(`${saved}/rest.xlsx`)).arrayBuffer());
    const { sheets } = await openFile(rest);
    const cells = sheets[0]!.rows.map((row) => row.cells.map(({ shown }) => shown));
    expect(cells.map((row) => row.slice(0, 3))).toEqual([
      ['รหัสโครงการ', 'ข้อมูล ณ วันที่', 'ร้อยละความก้าวหน้า'],
      bad.split(','),
      ['T-FILE-9', '2025-06-30', '50'],
    ]);
    expect(cells[0]![3]).toBe('สิ่งที่ต้องแก้ไข');
    expect(cells[1]![3]).toMatch(/^แถว 3\nข้อมูล ณ วันที่: /);

    // As it came back it has the same faults, and its column of remarks is nothing that is read or left out.
    expect(await upload(rest, 'rest.xlsx')).toBe(200);
    expect([count('ร่างใหม่'), count('มีข้อผิดพลาดในช่อง'), count('บันทึกไม่ได้')]).toEqual([0, 1, 1]);
    expect(page()).not.toContain('<summary>ไม่ได้อ่าน');
    expect(await upload(table('T-FILE-2,28/2/2568,๖๐'))).toBe(200);
    await saveAndOpen();
    expect((await drafts()).map(({ code, version }) => [code, version])).toEqual([
      ['T-FILE-1', 1],
      ['T-FILE-2', 1],
    ]);
  });

  it('leave a file of their own before they are saved, too', async () => {
    await upload(table('T-FILE-1,2025-06-30,40', bad));
    const rest = await visitor.open(`${FILE}/rest.xlsx`);
    expect(rest.headers.get('content-disposition')).toBe('attachment; filename="rest-PO-TH-90.xlsx"');
    const { sheets } = await openFile(Buffer.from(await rest.arrayBuffer()));
    expect(sheets[0]!.rows).toHaveLength(2);
  });
});

describe('an import is undone', () => {
  const undo = async (saved: string): Promise<number> => {
    const answer = await visitor.send(saved, visitor.fieldsOf('/saved/'));
    await visitor.open(saved);
    return answer.status;
  };
  const first = table('T-FILE-1,2025-05-31,30', 'T-FILE-2,2025-05-31,35');
  const second = table('T-FILE-1,2025-06-30,40', 'T-FILE-3,2025-06-30,50');
  const stand = async () => (await drafts()).map(({ code, asOf, percent }) => [code, asOf, percent]);

  it('what it made is gone, and what it changed stands as before; then the import before it can be undone', async () => {
    await upload(first);
    const before = await saveAndOpen();
    const stood = await stand();
    await upload(second);
    const after = await saveAndOpen();
    expect(await stand()).toEqual([
      ['T-FILE-1', '2025-06-30', '40'],
      ['T-FILE-2', '2025-05-31', '35'],
      ['T-FILE-3', '2025-06-30', '50'],
    ]);
    // The one before cannot be undone under it: the page names what is in the way, and so does the answer to a form that was open.
    await visitor.open(before);
    expect(visitor.page).toContain('แก้ไขภายหลังหรือตรวจสอบแล้ว 1');
    expect(() => visitor.fieldsOf('/saved/')).toThrow('no form');
    await visitor.open(after);
    expect(await undo(after)).toBe(303);
    expect(visitor.page).toContain('ยกเลิกการนำเข้าไฟล์นี้แล้ว');
    expect(await stand()).toEqual(stood);
    await visitor.open(before);
    expect(await undo(before)).toBe(303);
    expect(await stand()).toEqual([]);
    await visitor.open(FORM);
    expect(visitor.page.match(/ยกเลิกแล้ว/g)).toHaveLength(2);
  });

  it('reports that were submitted from it are withdrawn, until one is verified', async () => {
    const desk = new Officers(dataSource());
    const submit = async (code: string): Promise<string> => {
      const [draft] = await dataSource().query<SeenDraft[]>(
        'SELECT d.id, d.version FROM report_draft d JOIN project p ON p.id = project_id WHERE code = $1',
        [code],
      );
      return (await desk.run(submitReport, officer, { ...draft!, acknowledged: WARNING_CODES })).result!.report;
    };
    await upload(first);
    await saveAndOpen();
    await upload(second);
    const saved = await saveAndOpen();
    const report = await submit('T-FILE-1');
    await visitor.open(saved);
    const form = visitor.fieldsOf('/saved/');
    const verifier = await makeOfficer(dataSource().manager, 'CMGF-OFFICE', [OfficeRole.VERIFIER]);
    expect(await desk.step(verifier, ReportStep.VERIFY, report, 'SUBMITTED')).toEqual([]);
    expect((await visitor.send(saved, form)).status).toBe(409);
    expect(visitor.page).toContain(report);
    expect(visitor.page).toContain('แก้ไขภายหลังหรือตรวจสอบแล้ว 1');
    expect((await stand()).map(([code]) => code)).toEqual(['T-FILE-2', 'T-FILE-3']);

    expect(await desk.step(verifier, ReportStep.TAKE_BACK, report, 'VERIFIED')).toEqual([]);
    await visitor.open(saved);
    expect(page()).toMatch(/รายงานที่ส่งแล้ว\s1\sฉบับจะถูกถอน/);
    expect(await undo(saved)).toBe(303);
    expect(await stand()).toEqual([
      ['T-FILE-1', '2025-05-31', '30'],
      ['T-FILE-2', '2025-05-31', '35'],
    ]);
    expect(await dataSource().query('SELECT state FROM progress_report WHERE code = $1', [report])).toEqual([{ state: 'REJECTED' }]);
  });

  it('not where a draft was changed since; what was discarded stays so', async () => {
    await upload(second);
    const saved = await saveAndOpen();
    const form = visitor.fieldsOf('/saved/');
    await dataSource().query(`UPDATE report_draft SET percent = 41 WHERE percent = 40`);
    expect((await visitor.send(saved, form)).status).toBe(409);
    expect((await stand()).map(([, , percent]) => percent)).toEqual(['41', '50']);
    await dataSource().query(`DELETE FROM report_draft WHERE percent = 41`);
    await visitor.open(saved);
    expect(await undo(saved)).toBe(303);
    expect(await stand()).toEqual([]);
  });

  it('by whoever reports for the office, and nobody else', async () => {
    await upload(second);
    const saved = await saveAndOpen();
    for (const path of [saved, `${saved}/rest.xlsx`]) expect((await stranger.open(path)).status).toBe(403);
    const theirs = saved.replace('PO-TH-90', 'PO-TH-91');
    expect((await stranger.open(theirs)).status).toBe(404);
    const colleague = await visitorOf(await makeOfficer(dataSource().manager, 'PO-TH-90', [OfficeRole.REPORTER]));
    await colleague.open(saved);
    expect((await colleague.send(saved, colleague.fieldsOf('/saved/'))).status).toBe(303);
    expect(await stand()).toEqual([]);
  });
});

it('columns are matched by a person, for the files of the office with these titles, until that is dropped', async () => {
  const own = (percent: string): string => `โครงการที่,งวด,ผลที่ได้\nT-FILE-1,2025-06-30,${percent}`;
  const match = (by: Visitor, act: string, column: readonly string[]): Promise<Response> =>
    by.send(`${FILE}/columns`, { ...by.fieldsOf('/columns'), act, column });
  expect(await upload(own('40'))).toBe(200);
  expect(visitor.fieldsOf('/columns')['column']).toEqual(['', '', '']);
  expect((await match(visitor, 'match', ['project', 'asOf', ''])).status).toBe(409);
  expect((await match(visitor, 'match', ['project', 'asOf', 'height'])).status).toBe(400);
  await visitor.open(FILE);
  expect((await match(visitor, 'match', ['project', 'asOf', 'percent'])).headers.get('location')).toBe(FILE);
  await visitor.open(FILE);
  expect(page()).toContain('หน่วยงานกำหนดการอ่านคอลัมน์ไว้แล้ว');
  expect(count('ร่างใหม่')).toBe(1);

  // A colleague, another file of these titles; and another office.
  const colleague = await visitorOf(await makeOfficer(dataSource().manager, 'PO-TH-90', [OfficeRole.REPORTER]));
  await colleague.open(FORM);
  await sendFile(colleague, FORM, own('50'));
  await colleague.open(FILE);
  expect(colleague.fieldsOf('/columns')['column']).toEqual(['project', 'asOf:BUDDHIST', 'percent']);
  await stranger.open('/th/desk/import/PO-TH-91');
  await sendFile(stranger, '/th/desk/import/PO-TH-91', own('50'));
  await stranger.open('/th/desk/import/PO-TH-91/file');
  expect(stranger.fieldsOf('/columns')['column']).toEqual(['', '', '']);

  await match(colleague, 'forget', colleague.fieldsOf('/columns')['column'] as string[]);
  await colleague.open(FILE);
  expect(colleague.page).not.toContain('หน่วยงานกำหนดการอ่านคอลัมน์ไว้แล้ว');
  expect(colleague.fieldsOf('/columns')['column']).toEqual(['', '', '']);
  expect(await dataSource().query('SELECT FROM import_mapping')).toEqual([]);
});

it('a file of more rows than one part of a page lists them in several', async () => {
  const rows = Array.from({ length: 501 }, (_, i) => `T-NONE-${i},2025-06-30,${i % 100}`);
  expect(await upload(table(...rows))).toBe(200);
  expect(visitor.page).toContain('ข้อผิดพลาด 501 ข้อ');
  expect(page()).toMatch(/ส่วนที่\s1\sจาก\s2/);
  expect(visitor.page).toContain('T-NONE-499');
  expect(visitor.page).not.toContain('T-NONE-500');
  await visitor.open(`${FILE}?part=2`);
  expect(visitor.page).toContain('T-NONE-500');
  expect(visitor.page).not.toContain('T-NONE-499');
});

it('the workbook of an office is filled in and saved; what changed after it was made is not overwritten', async () => {
  const bytes = Buffer.from(await (await visitor.open(template('xlsx'))).arrayBuffer());
  const { sheets } = await openFile(bytes);
  const rowOf = (code: string): number => sheets[0]!.rows.find(({ cells }) => cells[0]!.shown === code)!.row;
  const filled = (percent: number): Promise<Buffer> =>
    refilled(bytes, {
      [`C${rowOf('T-FILE-1')}`]: '<v>45838</v>',
      [`D${rowOf('T-FILE-1')}`]: '<is><t>ก่อสร้าง</t></is>',
      [`E${rowOf('T-FILE-1')}`]: `<v>${percent}</v>`,
      [`C${rowOf('T-FILE-2')}`]: '<is><t>30 มิ.ย. 2568</t></is>',
      [`E${rowOf('T-FILE-2')}`]: '<v>0.5</v>',
    });
  expect(await upload(await filled(40), 'form.xlsx')).toBe(200);
  expect([count('ร่างใหม่'), count('มีข้อผิดพลาดในช่อง'), count('บันทึกไม่ได้')]).toEqual([2, 0, 0]);
  expect((await save()).status).toBe(303);
  const saved = [
    { code: 'T-FILE-1', asOf: '2025-06-30', percent: '40', version: 1 },
    { code: 'T-FILE-2', asOf: '2025-06-30', percent: '0.5', version: 1 },
  ];
  expect(await drafts()).toEqual(saved);
  expect(await upload(await filled(40), 'form.xlsx')).toBe(200);
  expect(count('ไม่มีข้อมูลใหม่')).toBe(2);
  expect(await upload(await filled(41), 'form.xlsx')).toBe(200);
  expect([count('ไม่มีข้อมูลใหม่'), count('บันทึกไม่ได้')]).toEqual([1, 1]);
  expect(page()).toContain('รายการนี้มีการเปลี่ยนแปลงแล้ว');
  expect(await drafts()).toEqual(saved);
});

it.each([
  ['another language than the desk speaks', '/templates/progress.xlsx?office=PO-TH-90&lang=MS', 400, 'INVALID_LANGUAGE'],
  ['no office', '/templates/progress.xlsx', 400, 'UNKNOWN_CODE'],
  ['a round to come', template('xlsx', 'PO-TH-90', '&round=2999-H1'), 400, 'UNKNOWN_CODE'],
  ['a parameter that it does not have', template('xlsx', 'PO-TH-90', '&format=csv'), 400, 'UNKNOWN_PARAMETER'],
  ['another office', template('xlsx', 'PO-TH-91'), 403, 'NOT_PERMITTED'],
])('the form is refused for %s', async (_, path, status, code) => {
  const answer = await visitor.open(path);
  expect([answer.status, ((await answer.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code]).toEqual([
    status,
    code,
  ]);
});

it('what changed after the page was shown is shown anew, and nothing is saved', async () => {
  await upload(table('T-FILE-1,2025-06-30,40', 'T-FILE-2,2025-06-30,50'));
  await dataSource().query(
    `INSERT INTO report_draft (project_id, office_id, as_of, percent, author_ids, saved_at)
     SELECT id, $1, '2025-05-31', 33, $2, now() FROM project WHERE code = 'T-FILE-2'`,
    [officer.office, [officer.person]],
  );
  expect((await save()).status).toBe(409);
  expect([count('ร่างใหม่'), count('ร่างที่เปลี่ยน')]).toEqual([1, 1]);
  expect(page()).toMatch(/<del><span class="q">เดิม<\/span> ร้อยละ\s33<\/del> <ins>ร้อยละ\s50<\/ins>/);
  expect(await drafts()).toEqual([{ code: 'T-FILE-2', asOf: '2025-05-31', percent: '33', version: 1 }]);
  expect((await save()).status).toBe(303);
  expect(await drafts()).toEqual([
    { code: 'T-FILE-1', asOf: '2025-06-30', percent: '40', version: 1 },
    { code: 'T-FILE-2', asOf: '2025-06-30', percent: '50', version: 2 },
  ]);
});

it('a project of another office, a day to come and two rows of one project are refused at their rows, and the others saved', async () => {
  const nextYear = new Date().getFullYear() + 1;
  const rows = ['2025-06-30,40', `${nextYear}-06-30,50`, '2025-06-30,60', '2025-07-31,70', '2025-06-30,80'];
  const codes = ['T-FILE-1', 'T-FILE-2', 'T-FILE-3', 'T-FILE-3', OTHERS];
  await upload(table(...rows.map((row, i) => `${codes[i]},${row}`)));
  expect([count('ร่างใหม่'), count('บันทึกไม่ได้')]).toEqual([1, 4]);
  for (const row of [3, 4, 5, 6]) expect(visitor.page).toContain(`แถว ${row}</th>`);
  expect((await save()).status).toBe(303);
  expect((await drafts()).map(({ code }) => code)).toEqual(['T-FILE-1']);
});

describe('a file that is not read', () => {
  it.each(['a sheet of 96 MiB', 'an .ods file'])('%s is refused in words', async (name) => {
    const hostile = HOSTILE_WORKBOOKS.find((book) => book.name === name)!;
    expect(await upload(await hostile.bytes(), '<b>book.xlsx')).toBe(422);
    expect(visitor.page).toContain('อ่านไฟล์ “&lt;b&gt;book.xlsx” ไม่ได้');
    expect((await visitor.open(FILE)).status).toBe(404);
  });

  it('is one above 10 MiB, by one byte', async () => {
    expect(await upload(Buffer.alloc(10 * 1024 * 1024 + 1, ' '))).toBe(422);
    expect(visitor.page).toContain('10 MB');
  });

  it('is none: no file, two files, one in another field, a form that ends early', async () => {
    await visitor.open(FORM);
    const { form, key } = visitor.fieldsOf(FORM) as { form: string; key: string };
    expect((await visitor.send(FORM, { key })).status).toBe(422);
    const send = async (body: string): Promise<number> => {
      const headers = { cookie: `hub-session=${visitor.session}`, 'sec-fetch-site': 'same-origin' };
      const type = { 'content-type': 'multipart/form-data; boundary=x' };
      return (await fetch(hub.origin + FORM, { method: 'POST', headers: { ...headers, ...type }, body })).status;
    };
    const part = (name: string, value: string, file = ''): string =>
      `--x\r\ncontent-disposition: form-data; name="${name}"${file && `; filename="${file}"`}\r\n\r\n${value}\r\n`;
    const fields = part('form', form) + part('key', key);
    expect(await send(`${fields}${part('other', 'a', 'a.csv')}--x--`)).toBe(400);
    expect(await send(`${fields}${part('file', 'a', 'a.csv')}${part('file', 'b', 'b.csv')}--x--`)).toBe(413);
    expect(await send(`${fields}${part('file', 'a', 'a.csv')}`)).toBe(400);
    expect(await dataSource().query('SELECT FROM report_import')).toEqual([]);
  });
});

it('a file from another site, or with the token of another session, is not kept', async () => {
  await visitor.open(FORM);
  const { form, key } = visitor.fieldsOf(FORM) as { form: string; key: string };
  const file = { name: NAME, bytes: Buffer.from(table('T-FILE-1,2025-06-30,40')) };
  expect((await visitor.upload(FORM, { form, key }, file, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await visitor.upload(FORM, { key }, file)).status).toBe(403);
  await stranger.open('/th/desk/import/PO-TH-91');
  const { form: other } = stranger.fieldsOf('/desk/import/') as { form: string };
  expect((await visitor.upload(FORM, { form: other, key }, file)).status).toBe(403);
  expect(visitor.page).toContain('โปรดส่งอีกครั้ง');
  expect(await dataSource().query('SELECT FROM report_import')).toEqual([]);
});

it('nobody else uploads for the office, or sees its file', async () => {
  await upload(table('T-FILE-1,2025-06-30,40'));
  await stranger.open('/th/desk/import/PO-TH-91');
  expect((await sendFile(stranger, FORM, table())).status).toBe(403);
  for (const forbidden of [FORM, FILE, template('xlsx'), template('csv')]) expect((await stranger.open(forbidden)).status).toBe(403);
  expect((await stranger.open('/th/desk/import/NOBODY')).status).toBe(404);
  const anybody = new Visitor(hub.origin);
  expect((await anybody.upload(FORM, {}, { name: NAME, bytes: Buffer.from(table()) })).status).toBe(401);
  expect((await anybody.open(template('xlsx'))).headers.get('location')).toBe('/th/desk/sign-in');
  for (const path of [FORM, FILE])
    expect((await anybody.open(path)).headers.get('location')).toBe(`/th/desk/sign-in?return=${encodeURIComponent(path)}`);
});

it('files are kept for 90 days', async () => {
  const age = (days: number): Promise<unknown> =>
    dataSource().query(`UPDATE report_import SET uploaded_at = clock_timestamp() - make_interval(days => $1)`, [days]);
  const kept = async (): Promise<number> => (await dataSource().query<object[]>('SELECT FROM report_import')).length;
  await upload(table('T-FILE-1,2025-06-30,40'));
  const other = '/th/desk/import/PO-TH-91';
  for (const [days, left] of [
    [89, 2],
    [91, 1],
  ] as const) {
    await age(days);
    await stranger.open(other);
    await sendFile(stranger, other, table('P01,2025,1'));
    expect(await kept()).toBe(left);
  }
});
