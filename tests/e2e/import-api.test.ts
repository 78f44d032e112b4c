import type { Actor } from '../../src/commands/command';
import { createToken } from '../../src/commands/people/create-token.command';
import { openSession } from '../../src/commands/people/sessions';
import { inTransaction } from '../../src/database/transaction';
import { OfficeRole, TokenAction } from '../../src/domain/vocabularies/people';
import { IMPORT_LIMITS } from '../../src/imports/limits';
import { entriesOf } from '../support/audited';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { Desk, makeOfficer } from '../support/officers';
import { sheetOf, workbookFile } from '../support/workbook-file';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

const OURS = ['T-SENT-1', 'T-SENT-2'];
const OTHERS = 'T-SENT-9';

let administrator: Actor;

beforeAll(async () => void (administrator = await makeOfficer(dataSource().manager, 'PO-TH-90', [OfficeRole.OFFICE_ADMIN])));
beforeEach(async () => {
  for (const code of [...OURS, OTHERS]) {
    const project = await insertProject(dataSource().manager, { code, isSample: false });
    await link(dataSource().manager, 'project_province', project, code === OTHERS ? 'TH-91' : 'TH-90');
  }
});
afterEach(async () => {
  await dataSource().query('DELETE FROM report_import');
  await dataSource().query('DELETE FROM report_draft');
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = ANY ($1)', [[...OURS, OTHERS]]));
});

/** A token of Songkhla’s office. */
async function tokenWith(...actions: TokenAction[]): Promise<string> {
  const expiresOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const { result } = await new Desk(dataSource()).run(createToken, administrator, {
    office: 'PO-TH-90',
    actions,
    expiresOn,
    name: 'A program',
  });
  return result!.secret!;
}

interface Sent {
  readonly status: number;
  readonly answer: {
    readonly import: string | null;
    readonly fingerprint: string;
    readonly faults: readonly {
      readonly cell: string | null;
      readonly row: number | null;
      readonly code: string;
      readonly message: string;
    }[];
    readonly changes: readonly {
      readonly project: string | null;
      readonly kind: string;
      readonly after: { readonly asOf: string } | null;
    }[];
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
}

/** Sends a file. `headers`: beside those of the token. */
async function send(token: string | null, body: string | Buffer, query = '', office = 'PO-TH-90', headers: object = {}): Promise<Sent> {
  const answer = await fetch(`${hub.origin}/import/${office}${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
    body,
  });
  return { status: answer.status, answer: (await answer.json()) as Sent['answer'] };
}

interface Payload {
  readonly saved?: number;
  readonly keptBack?: number;
  readonly drafts?: number;
  readonly inTheWay?: readonly string[];
  readonly userErrors: readonly { readonly code: string }[];
}

async function mutate(token: string, name: 'applyImport' | 'undoImport', input: object): Promise<Payload> {
  const [type, shown] = name === 'applyImport' ? ['ApplyImportInput', 'saved keptBack'] : ['UndoImportInput', 'drafts reports inTheWay'];
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${shown} userErrors { code } } }`;
  const answer = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input: { office: 'PO-TH-90', ...input } } }),
  });
  return ((await answer.json()) as { data: Record<string, Payload> }).data[name]!;
}

const drafts = (): Promise<{ code: string; percent: number }[]> =>
  dataSource().query('SELECT code, percent::float8 AS percent FROM report_draft JOIN project ON project.id = project_id ORDER BY code');

const TITLES = 'รหัสโครงการ,ข้อมูล ณ วันที่,ร้อยละ';
const table = (...rows: readonly string[]): string => [TITLES, ...rows].join('\n');

it('a file is read with all that stands against it, its faultless rows are saved once, and the import is undone', async () => {
  const token = await tokenWith(TokenAction.IMPORT, TokenAction.SUBMIT);
  const file = table('T-SENT-1,๓๐ มิ.ย. ๖๘,๔๐', 'T-SENT-2,31/2/2568,140', `${OTHERS},2025-06-30,50`);
  const { status, answer } = await send(token, file, '?lang=EN&name=songkhla.csv');
  expect(status).toBe(200);
  expect(answer.changes.map(({ project, kind, after }) => [project, kind, after?.asOf])).toEqual([
    ['T-SENT-1', 'NEW', '2025-06-30'],
    ['T-SENT-2', 'FAULTY', undefined],
    [OTHERS, 'REFUSED', undefined],
  ]);
  expect(answer.faults.map(({ cell, row, code }) => [cell, row, code])).toEqual([
    ['B3', 3, 'NO_SUCH_DAY'],
    ['C3', 3, 'PERCENT_RANGE'],
    [null, 4, 'OTHER_OFFICE'],
  ]);
  for (const { message } of answer.faults) expect(message).toMatch(/^[A-Z“\d].*\.$/);
  expect(await drafts()).toEqual([]);

  const seen = { import: answer.import, fingerprint: answer.fingerprint };
  expect(await mutate(token, 'applyImport', { ...seen, rows: 'ALL' })).toMatchObject({ userErrors: [{ code: 'IMPORT_HAS_FAULTS' }] });
  expect(await mutate(token, 'applyImport', { ...seen, fingerprint: 'x', rows: 'FAULTLESS' })).toMatchObject({
    userErrors: [{ code: 'STALE' }],
  });
  const once = { ...seen, rows: 'FAULTLESS', idempotencyKey: 'import-1' };
  const entries = await entriesOf(dataSource(), async () => {
    for (const _ of [1, 2]) expect(await mutate(token, 'applyImport', once)).toEqual({ saved: 1, keptBack: 2, userErrors: [] });
  });
  expect(entries.map(({ body }) => [body['action'], body['office']])).toEqual([['IMPORT', 'PO-TH-90']]);
  expect(await drafts()).toEqual([{ code: 'T-SENT-1', percent: 40 }]);
  expect(await mutate(token, 'applyImport', { ...seen, rows: 'FAULTLESS' })).toMatchObject({ userErrors: [{ code: 'UNKNOWN_IMPORT' }] });

  await dataSource().query('UPDATE report_draft SET percent = 41');
  expect(await mutate(token, 'undoImport', { import: answer.import })).toMatchObject({
    userErrors: [{ code: 'IMPORT_IN_USE' }],
    inTheWay: ['T-SENT-1'],
  });
  await dataSource().query('DELETE FROM report_draft');
  expect(await mutate(token, 'undoImport', { import: answer.import })).toEqual({ drafts: 0, reports: 0, inTheWay: [], userErrors: [] });
  expect(await mutate(token, 'undoImport', { import: answer.import })).toMatchObject({ userErrors: [{ code: 'ALREADY_DONE' }] });
});

it('a file with 5,000 faults lists 5,000, by row and column', async () => {
  const rows = Array.from({ length: 2_500 }, () => 'T-SENT-1,31/2/2568,140');
  const { answer } = await send(await tokenWith(TokenAction.IMPORT), table(...rows));
  expect(answer.faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual(
    rows.flatMap((_, i) => [`B${i + 2} NO_SUCH_DAY`, `C${i + 2} PERCENT_RANGE`]),
  );
});

it('the same file read again changes nothing', async () => {
  const token = await tokenWith(TokenAction.IMPORT);
  for (const kind of ['NEW', 'SAME']) {
    const { answer } = await send(token, table('T-SENT-1,2025-06-30,40'));
    expect(answer.changes.map((change) => change.kind)).toEqual([kind]);
    const { import: file, fingerprint } = answer;
    const saved = await mutate(token, 'applyImport', { import: file, fingerprint, rows: 'ALL' });
    expect(saved).toEqual({ saved: kind === 'NEW' ? 1 : 0, keptBack: 0, userErrors: [] });
  }
  expect(await dataSource().query('SELECT version FROM report_draft')).toEqual([{ version: 1 }]);
});

it('a cell with characters that no database stores is read and saved', async () => {
  const token = await tokenWith(TokenAction.IMPORT);
  const cell = (name: string, text: string): string => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    cell('A1', 'รหัสโครงการ') + cell('B1', 'ข้อมูล ณ วันที่') + cell('C1', 'รายละเอียด'),
    cell('A2', 'T-SENT-1') + cell('B2', '2025-06-30') + cell('C2', 'a_x0000_b_xD800_c_x0001_d'),
    cell('A3', '_x0000_') + cell('B3', '_xDFFF_') + cell('C3', '_x0000_'),
  ];
  const { status, answer } = await send(token, await workbookFile([sheetOf(...rows)]));
  expect([status, answer.faults.map((fault) => [fault.cell, fault.code])]).toEqual([
    200,
    [
      ['A3', 'UNKNOWN_CODE'],
      ['B3', 'INVALID_DATE'],
    ],
  ]);
  const { import: file, fingerprint } = answer;
  expect(await mutate(token, 'applyImport', { import: file, fingerprint, rows: 'FAULTLESS' })).toMatchObject({ saved: 1, userErrors: [] });
  expect(await dataSource().query(`SELECT narratives->>'EN' AS text FROM report_draft`)).toEqual([{ text: 'a\uFFFDb\uFFFDc\u0001d' }]);
});

it('a round gives the day where no column has it', async () => {
  const token = await tokenWith(TokenAction.IMPORT);
  const file = 'รหัสโครงการ,ร้อยละ\nT-SENT-1,40';
  expect((await send(token, file)).answer.faults.map(({ code }) => code)).toEqual(['MISSING_DAY']);
  expect((await send(token, file, '?round=2025-H1')).answer.changes[0]!.after!.asOf).toBe('2025-06-30');
  expect((await send(token, file, '?round=2099-H1')).status).toBe(400);
});

it('a file that is not read says why, in the language of the caller, and nothing is kept', async () => {
  const token = await tokenWith(TokenAction.IMPORT);
  const { status, answer } = await send(token, '%PDF-1.7', '?lang=ID');
  expect([status, answer.import, answer.faults[0]!.code]).toEqual([422, null, 'FILE_KIND']);
  const large = await send(token, Buffer.alloc(IMPORT_LIMITS.fileBytes + 1, ' '), '?lang=MS');
  expect([large.status, large.answer.faults[0]!.message]).toEqual([
    422,
    'Fail melebihi had (10 MB). Bahagikan mengikut helaian atau pejabat.',
  ]);
  expect((await send(token, Buffer.alloc(IMPORT_LIMITS.fileBytes + 2, ' '))).status).toBe(413);
  expect((await send(token, '')).status).toBe(400);
  expect(await dataSource().query('SELECT FROM report_import')).toEqual([]);
});

it('only who reports for the office, or a token of it with IMPORT, sends its files', async () => {
  const file = table('T-SENT-1,2025-06-30,40');
  const codeFor = async (...sent: Parameters<typeof send>): Promise<unknown> => {
    const { status, answer } = await send(...sent);
    return [status, answer.errors?.[0]?.extensions.code];
  };
  expect(await codeFor(null, file)).toEqual([401, 'UNAUTHENTICATED']);
  expect(await codeFor(await tokenWith(TokenAction.SAVE_DRAFTS), file)).toEqual([403, 'NOT_PERMITTED']);
  const token = await tokenWith(TokenAction.IMPORT);
  expect(await codeFor(token, file, '', 'PO-TH-91')).toEqual([403, 'NOT_PERMITTED']);
  expect(await codeFor(token, file, '', 'NOBODY')).toEqual([404, 'NOT_FOUND']);
  expect(await codeFor(token, file, '?file=x')).toEqual([400, 'UNKNOWN_PARAMETER']);
  expect(await codeFor(token, file, '', 'po-th-90')).toEqual([200, undefined]);
  expect(await dataSource().query('SELECT FROM report_import')).toHaveLength(1);
});

it('a browser that another site leads here sends no file', async () => {
  const { person } = await makeOfficer(dataSource().manager, 'PO-TH-90', [OfficeRole.REPORTER]);
  const { secret } = await inTransaction(dataSource(), (db) => openSession(db, person, { browser: null, network: null }));
  const cookie = `hub-session=${secret}`;
  const file = table('T-SENT-1,2025-06-30,40');
  expect((await send(null, file, '', 'PO-TH-90', { cookie })).status).toBe(403);
  expect((await send(null, file, '', 'PO-TH-90', { cookie, 'x-hub-request': '1', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await send(null, file, '', 'PO-TH-90', { cookie, 'x-hub-request': '1', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
});
