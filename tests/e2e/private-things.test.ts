import { toGlobalId } from '../../src/domain/global-id';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { Desk, draftOf, makeOfficer } from '../support/officers';
import { Visitor } from '../support/page-visitor';
import { People } from '../support/people';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0', RESPONSE_CACHE_MB: '0' });
const people = new People(dataSource);

const PROJECT = 'T-PRIVATE';
const LATER = 'T-PRIVATE-LATER';
const TEXT = 'Quicksandberth';

beforeEach(async () => {
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(async () => {
  await dataSource().query('DELETE FROM report_draft');
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = ANY ($1)', [[PROJECT, LATER]]));
});

async function statements(): Promise<number> {
  return Number(/^hub_statements_total (\d+)/m.exec(await (await fetch(`${hub.origin}/metrics`)).text())![1]);
}

/** What somebody is answered, and by how many statements: an answer that takes another way takes another time. */
async function asked(secret: string | null, query: string): Promise<{ status: number; text: string; cost: number }> {
  const before = await statements();
  const answer = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret !== null && { authorization: `Bearer ${secret}` }) },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, text: await answer.text(), cost: (await statements()) - before };
}

/** Questions about a draft, by its key, of which some would tell that it is there. */
const about = (key: number): string[] => {
  const id = toGlobalId('ReportDraft', String(key));
  const seen = `draft: "${id}", expectedVersion: 1`;
  return [
    `{ node(id: "${id}") { id __typename } }`,
    `{ nodes(ids: ["${id}"]) { id } }`,
    `{ draft(id: "${id}") { id version percent } }`,
    `mutation { saveReportDraft(input: { ${seen}, office: "PO-TH-91", project: "${PROJECT}", asOf: "2026-06-30" }) { draft { id } userErrors { code message field } } }`,
    `mutation { submitReport(input: { ${seen} }) { report { code } userErrors { code message field mayBeDoneBy { code } } } }`,
    `mutation { discardReportDraft(input: { ${seen} }) { userErrors { code message field } } }`,
  ];
};

/** What does not name a draft, and could count it, find it or be barred by it. */
const AROUND = [
  `{ project(code: "${PROJECT}") { reports { totalCount nodes { code } } flags { kind } progress { percent coverage { pending } } } }`,
  `{ search(text: "${TEXT}") { totalCount } }`,
  `{ reports { totalCount } pending: reports(where: { state: { in: [SUBMITTED, VERIFIED] } }) { totalCount } changes(last: 3) { totalCount } }`,
  '{ viewer { drafts { id } inbox { toReport { code } toFix { code } toVerify { code } toCertify { code } } } }',
  `{ mayI(action: "SUBMIT", office: "PO-TH-90") { allowed because mayBeDoneBy { code } } }`,
];

it('nobody but their office is told that a draft is there: not by an id, an error, a count, a search or the work that an answer takes', async () => {
  const stranger = await people.person();
  await people.grant(stranger, OfficeRole.REPORTER, 'PO-TH-91');
  const verifier = await people.person();
  await people.grant(verifier, OfficeRole.VERIFIER, 'CMGF-OFFICE');
  const asking = [null, await people.session(stranger), await people.session(verifier)];
  const desk = new Desk(dataSource());
  const officer = await makeOfficer(dataSource().manager, 'PO-TH-90');
  const input = draftOf(PROJECT, { percent: 40, narratives: { EN: TEXT } });
  // The key of one that was there, and of one that is.
  const gone = await desk.save(officer, input);
  await dataSource().query('DELETE FROM report_draft');
  const around = async () => ({
    answers: await inTurn(asking.flatMap((secret) => AROUND.map((query) => () => asked(secret, query)))),
    pages: await pages(),
  });
  const pages = async (): Promise<string[]> => {
    const visitor = new Visitor(hub.origin);
    visitor.cookies.set('hub-session', asking[1]!);
    const seen: string[] = [];
    for (const path of ['/th/desk', `/th/desk/report/${PROJECT}`, '/th/desk/people']) {
      const answer = await visitor.open(path);
      seen.push(`${answer.status} ${visitor.page.replace(/name="(?:form|key)" value="[^"]*"/g, '')}`);
    }
    return seen;
  };
  const before = await around();
  const there = await desk.save(officer, input);
  expect(await around()).toEqual(before);

  for (const secret of asking) {
    const [ofThere, ofGone] = [about(there.id), about(gone.id)];
    for (const [i, query] of ofThere.entries()) {
      const [one, other] = [await asked(secret, query), await asked(secret, ofGone[i]!)];
      const nameless = (text: string) =>
        text.replaceAll(toGlobalId('ReportDraft', String(there.id)), 'ID').replaceAll(toGlobalId('ReportDraft', String(gone.id)), 'ID');
      expect({ query, ...one, text: nameless(one.text) }).toEqual({ query, ...other, text: nameless(other.text) });
    }
  }
  // Their own office sees it by the same questions.
  const colleague = await people.person();
  await people.grant(colleague, OfficeRole.REPORTER, 'PO-TH-90');
  expect((await asked(await people.session(colleague), about(there.id)[2]!)).text).toContain('"version":1');
});

/** Runs one after the other. */
async function inTurn<T>(runs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const run of runs) results.push(await run());
  return results;
}

it('a report that is not public yet is seen by its chain alone, also after a commit that is public', async () => {
  const officer = await makeOfficer(dataSource().manager, 'PO-TH-90');
  const code = await new Desk(dataSource()).submit(officer, draftOf(PROJECT, { percent: 40 }));
  await insertProject(dataSource().manager, { code: LATER, isSample: false });
  const ids = `["${toGlobalId('ProgressReport', code)}"]`;
  const query = `{ project(code: "${PROJECT}") { reports { totalCount } } reports(where: { project: { eq: "${PROJECT}" } }) { totalCount } nodes(ids: ${ids}) { id } }`;
  const seenBy = async (secret: string | null): Promise<number[]> => {
    const { data } = JSON.parse((await asked(secret, query)).text) as {
      data: { project: { reports: { totalCount: number } }; reports: { totalCount: number }; nodes: (object | null)[] };
    };
    return [data.project.reports.totalCount, data.reports.totalCount, data.nodes.filter((node) => node !== null).length];
  };
  expect(await seenBy(null)).toEqual([0, 0, 0]);
  expect(await seenBy(await people.session(officer.person))).toEqual([1, 1, 1]);
});

it.each([
  ['state', '"CERTIFIED"'],
  ['recordedAt', '"2020-01-01T00:00:00Z"'],
  ['actor', '1'],
  ['submittedBy', '1'],
  ['authors', '[1]'],
])('%s is nothing that a program can say of what it writes: the call is refused as a whole', async (field, value) => {
  const officer = await makeOfficer(dataSource().manager, 'PO-TH-90');
  const secret = await people.session(officer.person);
  const input = `office: "PO-TH-90", project: "${PROJECT}", asOf: "2026-06-30", percent: "40"`;
  const saving = (given: string) => `mutation { saveReportDraft(input: { ${input}${given} }) { draft { id } userErrors { code } } }`;
  const inText = await asked(secret, saving(`, ${field}: ${value}`));
  const inVariables = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({
      query: 'mutation ($input: SaveReportDraftInput!) { saveReportDraft(input: $input) { draft { id } userErrors { code } } }',
      variables: {
        input: { office: 'PO-TH-90', project: PROJECT, asOf: '2026-06-30', percent: '40', [field]: JSON.parse(value) as unknown },
      },
    }),
  });
  for (const text of [inText.text, await inVariables.text()]) {
    expect(text).toContain(`Field \\"${field}\\" is not defined by type \\"SaveReportDraftInput\\"`);
    expect(text).not.toContain('"draft":{');
  }
  expect(await dataSource().query('SELECT FROM report_draft')).toEqual([]);
  expect((await asked(secret, saving(''))).text).toContain('"userErrors":[]');
});
