import { roundsUntil } from '../../src/domain/rounds';
import { useDatabase } from '../support/database';
import { data } from '../support/execute';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { Desk, draftOf, makeOfficer } from '../support/officers';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

const PROJECT = 'T-SITE-ROUND';
/** A round whose offices are named to everybody. */
const ROUND = '2025-H1';

beforeEach(async () => {
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));

const get = async (path: string): Promise<{ status: number; text: string }> => {
  const answer = await fetch(hub.origin + path);
  return { status: answer.status, text: await answer.text() };
};

interface Counts {
  expected: number;
  missing: number;
  late: number;
}

const counted = async (): Promise<Counts> => {
  const answer = await data(dataSource().manager, `{ round(code: "${ROUND}") { completeness(by: TOTAL) { expected missing late } } }`);
  return (answer.round.completeness as Counts[])[0]!;
};

/** The numbers of the page, in their order. */
async function shown(): Promise<number[]> {
  const { text } = await get(`/en/rounds?round=${ROUND.toLowerCase()}`);
  expect(text).not.toContain('class="moment');
  const [, facts] = text.split('Completeness of the round</h2>');
  return [...facts!.split('</dl>')[0]!.matchAll(/<data value="(\d+)"/g)].map(([, value]) => Number(value));
}

it('shows a round as it is at this moment, and nothing of it is kept', async () => {
  const before = await counted();
  expect((await shown()).slice(0, 2)).toEqual([before.expected, before.missing]);
  const officer = await makeOfficer(dataSource().manager, 'PO-TH-90');
  await new Desk(dataSource()).submit(officer, draftOf(PROJECT, { asOf: '2025-06-30', percent: 5 }));
  const after = await counted();
  expect([before.missing - after.missing, after.late - before.late]).toEqual([1, 1]);
  const numbers = await shown();
  expect([numbers[0], numbers[1], numbers.at(-1)]).toEqual([after.expected, after.missing, after.late]);
});

it('begins with the last round that has ended, and lists its offices, its days and what is missing', async () => {
  const { text } = await get('/th/rounds');
  const last = roundsUntil(new Date().toLocaleDateString('sv', { timeZone: 'Asia/Bangkok' }))[1]!;
  for (const day of [last.cutOff, last.dueOn, last.verifyDueOn, last.certifyDueOn]) expect(text).toContain(`datetime="${day}"`);
  const named = await get(`/th/rounds?round=${ROUND}`);
  expect([named.text.includes(`/th/projects/${PROJECT}"`), text.includes('<h3>')]).toEqual([true, true]);
  const [head, ...rows] = (await get(`/en/rounds.csv?round=${ROUND}`)).text.split('\r\n');
  expect(head).toMatch(/^\uFEFF?by,code,name,expected,missing,submitted,verified,certified,late$/);
  expect(rows.filter((row) => row.startsWith('OFFICE,PO-TH-90,'))).toHaveLength(1);
});

it('a round that there is not is refused with what helps', async () => {
  const { status, text } = await get('/en/rounds?round=2126-H1');
  expect([status, text.includes('There is no reporting round “2126-H1”')]).toEqual([400, true]);
});
