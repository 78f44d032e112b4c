import { OfficeRole } from '../../src/domain/vocabularies/people';
import { ReportStep } from '../../src/domain/vocabularies/progress';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { startHub, type TestHub } from '../support/hub';
import { Desk, draftOf, makeOfficer } from '../support/officers';
import { Visitor } from '../support/page-visitor';
import { People } from '../support/people';

const { dataSource } = useDatabase();

const PROJECT = 'T-CLOCK';
const HOUR = 3_600_000;

/** Hubs by how many hours the clocks of their machines are ahead: by more than a day, so that each has another day than the right one. */
const hubs = new Map<number, TestHub>();

beforeAll(async () => {
  for (const hours of [0, -26, 26])
    hubs.set(hours, await startHub(dataSource(), { REQUESTS_PER_MINUTE: '0' }, 'error', () => Date.now() + hours * HOUR));
});
afterAll(() => Promise.all([...hubs.values()].map(({ app }) => app.close())));

beforeEach(async () => {
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(async () => {
  await dataSource().query('DELETE FROM report_draft');
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT]));
});
const people = new People(dataSource);

interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is that of the document
  readonly data: any;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask({ origin }: TestHub, query: string, secret: string | null = null): Promise<Answer> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret !== null && { authorization: `Bearer ${secret}` }) },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as Answer;
}

/** What each hub answers, by the hours that its clock is ahead. */
const answers = async <T>(of: (hub: TestHub) => Promise<T>): Promise<Map<number, T>> => {
  const told = new Map<number, T>();
  for (const [hours, hub] of hubs) told.set(hours, await of(hub));
  return told;
};

/** Expects that all hubs answer as the right one. Returns its answer. */
async function expectSame<T>(of: (hub: TestHub) => Promise<T>): Promise<T> {
  const told = await answers(of);
  const right = told.get(0)!;
  expect(told).toEqual(new Map([...hubs.keys()].map((hours) => [hours, right])));
  return right;
}

it('what is of today, of the newest commit or of a round is the same on every hub', async () => {
  const [officer, verifier] = [await makeOfficer(dataSource().manager, 'PO-TH-90'), await makeOfficer(dataSource().manager, 'CMGF-OFFICE')];
  const desk = new Desk(dataSource());
  await desk.submit(officer, draftOf(PROJECT, { asOf: '2025-06-30', percent: 5 }));
  const report = await desk.submit(officer, draftOf(PROJECT, { asOf: '2025-12-31', percent: 5 }));
  await desk.step(verifier, ReportStep.VERIFY, report, 'SUBMITTED');
  const completeness = 'completeness(by: TOTAL) { expected submitted verified late missing }';
  const { data } = await expectSame((hub) =>
    ask(
      hub,
      `{ province(code: "TH-90") { progress { asOf knownAt percent coverage { pending } } flags: projects { totalCount } }
        rounds(first: 2) { nodes { code ${completeness} } } round(code: "2025-H1") { ${completeness} }
        calendar(from: "2026-01-01", to: "2027-12-31") { date title } }`,
    ),
  );
  const [today] = await dataSource().query<{ day: string }[]>(
    `SELECT ((clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date)::text AS day`,
  );
  expect([data.province.progress.asOf, data.round.completeness[0].submitted]).toEqual([today!.day, 1]);

  const headers = await expectSame(async (hub) => {
    const { headers } = await fetch(`${hub.origin}/export/projects.csv`);
    return ['x-as-of', 'x-known-at'].map((name) => headers.get(name));
  });
  expect(headers[0]).toBe(today!.day);
  await expectSame(async (hub) => (await (await fetch(`${hub.origin}/calendar.ics`)).text()).replace(/DTSTAMP:.*/g, ''));

  const secret = await people.session(officer.person);
  const page = await expectSame(async ({ origin }) => {
    const visitor = new Visitor(origin);
    visitor.cookies.set('hub-session', secret);
    await visitor.open('/en/desk');
    return visitor.page.replace(/name="(?:form|key)" value="[^"]*"/g, '');
  });
  expect(page).toContain(PROJECT);
});

it('a moment that is still to come is refused, and one that has passed is not, by the clock of the database', async () => {
  const at = async (seconds: number): Promise<string> => {
    const [row] = await dataSource().query<{ instant: Date }[]>(`SELECT clock_timestamp() + $1 * interval '1 second' AS instant`, [
      seconds,
    ]);
    return row!.instant.toISOString();
  };
  const [ahead, passed] = [await at(60), await at(-1)];
  const codes = (instant: string) =>
    expectSame(async (hub) => {
      const { errors } = await ask(hub, `{ province(code: "TH-90") { progress(basis: { knownAt: "${instant}" }) { knownAt } } }`);
      const file = await fetch(`${hub.origin}/export/projects.csv?knownAt=${instant}`);
      return [errors?.[0]?.extensions.code, file.status];
    });
  expect([await codes(ahead), await codes(passed)]).toEqual([
    ['KNOWN_AT_IN_FUTURE', 400],
    [undefined, 200],
  ]);
});

it('a sign-in is fresh for ten minutes of the database, to the second', async () => {
  const person = await people.person();
  await people.grant(person, OfficeRole.OFFICE_ADMIN, 'PO-TH-90');
  const secret = await people.session(person);
  const codeAfter = async (seconds: number): Promise<string> => {
    await dataSource().query(`UPDATE session SET signed_in_at = clock_timestamp() - $2 * interval '1 second' WHERE person_id = $1`, [
      person,
      seconds,
    ]);
    return expectSame(async (hub) => {
      const grant = 'grantRole(input: { person: "x", name: "x", role: REPORTER, office: "PO-TH-90" })';
      const { data } = await ask(hub, `mutation { ${grant} { userErrors { code } } }`, secret);
      return data.grantRole.userErrors[0].code as string;
    });
  };
  expect([await codeAfter(0), await codeAfter(570), await codeAfter(600), await codeAfter(900)]).toEqual([
    'INVALID_EMAIL',
    'INVALID_EMAIL',
    'SIGN_IN_AGAIN',
    'SIGN_IN_AGAIN',
  ]);
});

it('a report that comes in by any hub is late by the clock of the database', async () => {
  const { person } = await makeOfficer(dataSource().manager, 'PO-TH-90', [OfficeRole.REPORTER]);
  const secret = await people.session(person);
  const [today] = await dataSource().query<{ day: string }[]>(
    `SELECT ((clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date)::text AS day`,
  );
  const submitted = async (hub: TestHub, asOf: string): Promise<boolean> => {
    const draft = `office: "PO-TH-90", project: "${PROJECT}", asOf: "${asOf}", percent: "40"`;
    const saved = await ask(hub, `mutation { saveReportDraft(input: { ${draft} }) { draft { id version warnings { code } } } }`, secret);
    const { id, version, warnings } = saved.data.saveReportDraft.draft;
    const acknowledged = JSON.stringify(warnings.map(({ code }: { code: string }) => code));
    const sent = `draft: "${id}", expectedVersion: ${version}, acknowledged: ${acknowledged}`;
    const { data } = await ask(hub, `mutation { submitReport(input: { ${sent} }) { report { late } userErrors { code } } }`, secret);
    expect(data.submitReport.userErrors).toEqual([]);
    return data.submitReport.report.late as boolean;
  };
  for (const [asOf, late] of [
    ['2025-06-30', true],
    [today!.day, false],
  ] as const)
    expect(await answers((hub) => submitted(hub, asOf))).toEqual(new Map([...hubs.keys()].map((hours) => [hours, late])));
});
