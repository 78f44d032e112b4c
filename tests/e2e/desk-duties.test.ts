import { dayInBangkok, daysLater } from '../../src/domain/days';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { askedByAnybody, inOffice } from '../support/in-office';
import type { Visitor } from '../support/page-visitor';

const PROJECT = 'A-DUTIES-PAGE';
// Before the database is closed.
afterAll(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));
const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

const PAGE = '/th/desk/duties';
const TODAY = dayInBangkok(new Date());

let secretary: Visitor, satun: Visitor;

beforeAll(async () => {
  secretary = await inOffice(dataSource(), hub.origin, 'CMGF-OFFICE', OfficeRole.SECRETARY);
  satun = await inOffice(dataSource(), hub.origin, 'PO-TH-91', OfficeRole.REPORTER);
  const project = await insertProject(dataSource().manager, { code: PROJECT, names: { TH: 'สะพานทดลอง' }, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});

/** A day as it is typed on a Thai page. */
const typed = (name: string, day: string): Record<string, string> => {
  const [year, month, date] = day.split('-').map(Number);
  return { [`${name}Day`]: String(date), [`${name}Month`]: String(month), [`${name}Year`]: String(year! + 543) };
};

/** Sends one of the forms of the page with a key of its own. Returns the status and the address to which the answer leads. */
async function act(by: Visitor, fields: Record<string, string>): Promise<[number, string | null]> {
  await by.open(PAGE);
  const { key } = by.fieldsOf(PAGE) as { key: string };
  const answer = await by.send(PAGE, { key, ...fields });
  return [answer.status, answer.headers.get('location')];
}

const isReportedBy = async (visitor: Visitor): Promise<boolean> => {
  await visitor.open('/th/desk');
  return visitor.page.includes(PROJECT);
};

interface Decision {
  office: { code: string };
  decidedBy: { code: string };
  reports: boolean | null;
  validFrom: string;
  validTo: string | null;
  reason: string;
  decidedAt: string;
}

/** What everybody reads of the decisions. */
const decisions = async (): Promise<Decision[]> =>
  JSON.parse(
    await askedByAnybody(
      hub.origin,
      `{ project(code: "${PROJECT}") { dutyDecisions { office { code } decidedBy { code } reports validFrom validTo reason decidedAt } } }`,
    ),
  ).data.project.dutyDecisions as Decision[];

const DECIDED = {
  act: 'decide',
  project: PROJECT,
  office: 'PO-TH-91',
  duty: 'REPORTS',
  ...typed('validFrom', TODAY),
  ...typed('validTo', daysLater(TODAY, 30)),
  reason: 'สะพานอยู่ในความดูแลของจังหวัดสตูล',
};

it('a secretary decides who reports a project, everybody reads why, and it is taken back', async () => {
  expect([await isReportedBy(satun), await decisions()]).toEqual([false, []]);
  expect(await act(secretary, DECIDED)).toEqual([303, `${PAGE}?done=decide`]);
  expect(await isReportedBy(satun)).toBe(true);
  const made = {
    office: { code: 'PO-TH-91' },
    decidedBy: { code: 'CMGF-OFFICE' },
    reports: true,
    validFrom: TODAY,
    validTo: daysLater(TODAY, 31),
    reason: DECIDED.reason,
    decidedAt: expect.stringContaining('T') as string,
  };
  // At once: no cache keeps an answer from before.
  expect(await decisions()).toEqual([made]);
  await secretary.open(PAGE);
  const [standing, earlier] = secretary.page.split('<details>') as [string, string | undefined];
  expect([standing.includes('สะพานทดลอง'), standing.includes(DECIDED.reason), earlier?.includes('การกำหนดก่อนหน้า')]).toEqual([
    true,
    true,
    false,
  ]);

  expect(await act(secretary, { act: 'takeBack', decision: `${PROJECT} PO-TH-91`, reason: 'ดูแลร่วมกันแล้ว' })).toEqual([
    303,
    `${PAGE}?done=takeBack`,
  ]);
  expect(await isReportedBy(satun)).toBe(false);
  expect((await decisions()).map(({ reports, reason, validTo }) => [reports, reason, validTo])).toEqual([
    [true, DECIDED.reason, daysLater(TODAY, 31)],
    [null, 'ดูแลร่วมกันแล้ว', null],
  ]);
  await secretary.open(PAGE);
  expect([secretary.page.includes('name="decision"'), secretary.page.includes('การกำหนดก่อนหน้า (2)')]).toEqual([false, true]);
  expect(hub.log).toEqual([]);
});

it.each([
  ['no project', { project: '' }, 'decide-project'],
  ['an office that is not one', { office: 'NOBODY' }, 'decide-office'],
  ['no reason', { reason: ' ' }, 'decide-reason'],
  ['a last day before the first one', typed('validTo', daysLater(TODAY, -1)), 'decide-validToDay'],
  ['a year of the common era', { validFromYear: TODAY.slice(0, 4) }, 'decide-validFromDay'],
])('%s is told at its field, and what was typed is kept', async (_, wrong, field) => {
  const sent = { ...DECIDED, ...wrong };
  expect(await act(secretary, sent)).toEqual([422, null]);
  expect([...secretary.page.matchAll(/<a href="#([^"]*)">/g)].map(([, id]) => id)).toContain(field);
  const { key: _key, form: _form, project, office: _office, ...kept } = secretary.fieldsOf('/desk/duties');
  expect({ ...kept, project }).toMatchObject(Object.fromEntries(Object.entries(sent).filter(([name]) => name !== 'office')));
});

it('one that ended, or that another one covers, does not stand; one that a shorter one interrupts does', async () => {
  const span = async (duty: string, from: number, to: number | null) =>
    act(secretary, {
      ...DECIDED,
      duty,
      ...typed('validFrom', daysLater(TODAY, from)),
      ...(to === null ? { validToDay: '', validToMonth: '', validToYear: '' } : typed('validTo', daysLater(TODAY, to))),
      reason: `${duty} ${from} ${to}`,
    });
  /** The reasons of those that stand, as the page lists them. */
  const standing = async (): Promise<string[]> => {
    await secretary.open(PAGE);
    const before = secretary.page.split('<details>')[0]!;
    return [...before.matchAll(/(?:DOES_NOT_REPORT|REPORTS) -?\d+ (?:null|-?\d+)/g)].map(([reason]) => reason);
  };
  const made: [string, number, number | null, string[]][] = [
    ['REPORTS', -9, -1, []],
    ['REPORTS', -9, 0, ['REPORTS -9 0']],
    ['DOES_NOT_REPORT', 0, 5, ['DOES_NOT_REPORT 0 5']],
    ['REPORTS', 1, 5, ['REPORTS 1 5', 'DOES_NOT_REPORT 0 5']],
    ['DOES_NOT_REPORT', 2, 4, ['DOES_NOT_REPORT 2 4', 'REPORTS 1 5', 'DOES_NOT_REPORT 0 5']],
    ['REPORTS', 0, 6, ['REPORTS 0 6']],
    ['DOES_NOT_REPORT', 3, null, ['DOES_NOT_REPORT 3 null', 'REPORTS 0 6']],
    ['REPORTS', 0, null, ['REPORTS 0 null']],
  ];
  for (const [duty, from, to, stand] of made) {
    expect([duty, from, to, (await span(duty, from, to))[0]]).toEqual([duty, from, to, 303]);
    expect([duty, from, to, await standing()]).toEqual([duty, from, to, stand]);
  }
  expect((await act(secretary, { act: 'takeBack', decision: `${PROJECT} PO-TH-91`, reason: 'x' }))[0]).toBe(303);
  expect(await standing()).toEqual([]);
});

it('nobody but secretaries sees the page or decides', async () => {
  expect((await satun.open(PAGE)).status).toBe(403);
  await satun.open('/th/desk');
  const sent = await satun.send(PAGE, { ...DECIDED, key: '00000000-0000-4000-8000-000000000000' });
  expect(sent.status).toBe(403);
  await satun.open('/th/desk/rounds');
  expect(satun.page).not.toContain('/desk/duties');
  await secretary.open('/th/desk/rounds');
  expect(secretary.page).toContain('/desk/duties');
});
