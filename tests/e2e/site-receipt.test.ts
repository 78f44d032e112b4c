import { ReportStep } from '../../src/domain/vocabularies/progress';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { Desk, draftOf, makeOfficer } from '../support/officers';
import { Visitor } from '../support/page-visitor';
import { People } from '../support/people';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

const PROJECT = 'T-RECEIPT';

beforeEach(async () => {
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));
const people = new People(dataSource);

const get = async (path: string): Promise<{ status: number; headers: Headers; text: string }> => {
  const answer = await fetch(hub.origin + path, { redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

it('whoever has the number of a receipt sees what became of the report, and nothing of what it says', async () => {
  const { manager } = dataSource();
  const [officer, verifier] = [await makeOfficer(manager, 'PO-TH-90'), await makeOfficer(manager, 'CMGF-OFFICE')];
  const desk = new Desk(dataSource());
  const report = await desk.submit(officer, draftOf(PROJECT, { asOf: '2025-06-30', percent: 37.25, narratives: { EN: 'Quicksandberth' } }));
  const [{ fingerprint }] = await manager.query<[{ fingerprint: string }]>(
    'SELECT report_fingerprint(id) AS fingerprint FROM progress_report WHERE code = $1',
    [report],
  );
  const visitor = new Visitor(hub.origin);
  visitor.cookies.set('hub-session', await people.session(officer.person));
  await visitor.open(`/en/desk/receipt/${report}`);
  const path = new RegExp(`href="(/en/receipts/[^"]*)"`).exec(visitor.page)![1]!;
  expect(path).toBe(`/en/receipts/${report}-${fingerprint.toUpperCase()}`);

  const page = await get(path);
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  for (const shown of [
    'submitted, waiting to be verified',
    PROJECT,
    fingerprint,
    'datetime="2025-06-30"',
    'after it was due',
    'content="noindex"',
  ])
    expect(page.text).toContain(shown);
  for (const hidden of ['37.25', 'Quicksandberth', 'canonical', 'class="moment"']) expect(page.text).not.toContain(hidden);

  // A step is no change of the public record: nothing may be kept of the page, nor of the query.
  const query = `{ receipt(number: "${report}-${fingerprint}") { state url asOf project { code } } }`;
  const ask = async (): Promise<unknown> => JSON.parse((await get(`/graphql?query=${encodeURIComponent(query)}`)).text) as unknown;
  const told = (state: string) => ({
    data: { receipt: { state, url: path.replace('/en/', '/th/'), asOf: '2025-06-30', project: { code: PROJECT } } },
  });
  expect(await ask()).toMatchObject(told('SUBMITTED'));
  expect(await desk.step(verifier, ReportStep.VERIFY, report, 'SUBMITTED')).toEqual([]);
  expect((await get(path)).text).toContain('verified, waiting to be certified');
  expect((await get(path.replace('/en/', '/th/'))).text).toContain('ตรวจสอบแล้ว (รอรับรอง)');
  expect(await ask()).toMatchObject(told('VERIFIED'));

  const other = fingerprint === '00000000' ? '00000001' : '00000000';
  const missing = await get(`/en/receipts/${report}-${other}`);
  expect([missing.status, missing.text.includes('No report was received under this number')]).toEqual([404, true]);
});

it('a number that is none is helped with in both languages, and no receipt is in the sitemap', async () => {
  for (const [lang, tip] of [
    ['en', 'Copy the whole number from the receipt'],
    ['th', 'โปรดคัดลอกเลขที่จากใบรับให้ครบ'],
  ]) {
    const { status, text } = await get(`/${lang}/receipts/P08-S01`);
    expect([status, text.includes(tip!)]).toEqual([404, true]);
  }
  expect((await get('/sitemap.xml')).text).not.toContain('receipts');
});
