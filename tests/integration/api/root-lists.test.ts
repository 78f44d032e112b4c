import { useDatabase } from '../../support/database';
import { ask, data, errorOf } from '../../support/execute';
import { insertProject, insertReport } from '../../support/factories';

const { rolledBack } = useDatabase();

describe('reports', () => {
  it(
    'are those of the projects, newest first, page by page',
    rolledBack(async (manager) => {
      const { projects, reports } = await data(
        manager,
        '{ projects(first: 100) { nodes { reports { totalCount } } } reports(first: 100) { totalCount nodes { code asOf } pageInfo { endCursor } } }',
      );
      const total = (projects.nodes as { reports: { totalCount: number } }[]).reduce((sum, { reports: own }) => sum + own.totalCount, 0);
      expect(reports.totalCount).toBe(total);
      const days = (reports.nodes as { asOf: string }[]).map(({ asOf }) => asOf);
      expect(days).toEqual([...days].sort().reverse());
      const next = await data(manager, `{ reports(first: 2, after: "${reports.pageInfo.endCursor}") { nodes { code } } }`);
      expect(next.reports.nodes.length).toBe(2);
      expect(reports.nodes.map(({ code }: { code: string }) => code)).not.toContain(next.reports.nodes[0].code);
    }),
  );

  it(
    'are found by project, state, day and office, as they were on record',
    rolledBack(async (manager) => {
      const id = await insertProject(manager, { code: 'T1' });
      await insertReport(manager, id, { asOf: '2020-06-30', percent: 10, recordedAt: '2020-07-01T00:00:00Z' });
      await insertReport(manager, id, { asOf: '2020-12-31', percent: 20, recordedAt: '2021-01-01T00:00:00Z', state: 'SUBMITTED' });
      const found = async (where: string, now?: string) => {
        const { reports } = await data(manager, `{ reports(where: { project: { eq: "t1" } ${where} }) { totalCount nodes { percent } } }`, {
          ...(now && { now: new Date(now) }),
        });
        expect(reports.totalCount).toBe(reports.nodes.length);
        return (reports.nodes as { percent: number }[]).map(({ percent }) => percent);
      };
      expect(await found('')).toEqual([20, 10]);
      expect(await found('state: { in: [SUBMITTED] }')).toEqual([20]);
      expect(await found('state: { notIn: [SUBMITTED] }')).toEqual([10]);
      expect(await found('asOf: { lte: "2020-06-30" }')).toEqual([10]);
      expect(await found('office: { isNull: true }')).toEqual([20, 10]);
      expect(await found('office: { eq: "CIMT" }')).toEqual([]);
      expect(await found('', '2020-12-31T23:59:59.999Z')).toEqual([10]);
      expect((await errorOf(manager, '{ reports(where: { project: { eq: "NONE" } }) { totalCount } }')).code).toBe('UNKNOWN_CODE');
    }),
  );
});

describe('actions', () => {
  it(
    'are those of the decisions and of the organisations',
    rolledBack(async (manager) => {
      const answer = await data(
        manager,
        `{ decisions(first: 100) { nodes { actions { code } } } organisations { code actions { code } }
           actionItems(first: 100) { totalCount nodes { code dueOn assignee { code } } } }`,
      );
      const codes = (list: { code: string }[]) => list.map(({ code }) => code).sort();
      expect(codes(answer.actionItems.nodes)).toEqual(codes(answer.decisions.nodes.flatMap(({ actions }: { actions: [] }) => actions)));
      expect(answer.actionItems.totalCount).toBe(answer.actionItems.nodes.length);
      const organisation = answer.organisations.find(({ actions }: { actions: [] }) => actions.length > 0);
      const { actionItems } = await data(
        manager,
        `{ actionItems(first: 100, where: { assignee: { eq: "${organisation.code.toLowerCase()}" } }) { nodes { code } } }`,
      );
      expect(codes(actionItems.nodes)).toEqual(codes(organisation.actions));
    }),
  );

  it(
    'are found by status, body and due day',
    rolledBack(async (manager) => {
      const { all, open, other, none, some } = await data(
        manager,
        `{ all: actionItems { totalCount } open: actionItems(where: { status: { in: [OPEN, IN_PROGRESS] } }) { totalCount nodes { status } }
           other: actionItems(where: { status: { notIn: [OPEN, IN_PROGRESS] } }) { totalCount }
           none: actionItems(where: { body: { isNull: true } }) { totalCount nodes { decision { meetings { body { code } } } } }
           some: actionItems(where: { body: { isNull: false }, dueOn: { isNull: true } }) { nodes { dueOn decision { meetings { body { code } } } } } }`,
      );
      expect(open.totalCount + other.totalCount).toBe(all.totalCount);
      expect(open.totalCount).toBeGreaterThan(0);
      const hasBody = ({ decision }: { decision: { meetings: { body: unknown }[] } }): boolean =>
        decision.meetings.some(({ body }) => body);
      expect(none.nodes.some(hasBody)).toBe(false);
      expect(some.nodes.every(hasBody)).toBe(true);
      expect(some.nodes.every(({ dueOn }: { dueOn: string | null }) => dueOn === null)).toBe(true);
    }),
  );
});

describe('asOf of one thing', () => {
  it.each([
    [
      'province(code: "TH-94", asOf: "%") { clusters { code } corridors { code } }',
      'provinces(asOf: "%", where: { code: { eq: "TH-94" } }) { nodes { clusters { code } corridors { code } } }',
    ],
    ['cluster(code: "TH-CL-BORDER", asOf: "%") { projects { totalCount } }', 'clusters(asOf: "%") { code projects { totalCount } }'],
    [
      'project(code: "P34", asOf: "%") { stage progress { percent asOf } }',
      'project(code: "P34") { stage(asOf: "%") progress(basis: { asOf: "%" }) { percent asOf } }',
    ],
    [
      'projects(where: { code: { eq: "P34" } }, asOf: "%") { nodes { stage } }',
      'projects(where: { code: { eq: "P34" } }) { nodes { stage(asOf: "%") } }',
    ],
    [
      'body(code: "CMGF", asOf: "%") { progress { projectCount } }',
      'body(code: "CMGF") { progress(basis: { asOf: "%" }) { projectCount } }',
    ],
    ['memberState(code: "TH", asOf: "%") { clusters { code } }', 'memberState(code: "TH") { clusters(asOf: "%") { code } }'],
  ])('%s holds below it', (one, other) =>
    rolledBack(async (manager) => {
      const text = async (source: string, day: string) => JSON.stringify(await data(manager, `{ ${source.replaceAll('%', day)} }`));
      const inner = (json: string) => json.replace(/^.*?"(clusters|projects|stage|progress)"/, '"$1"').replace(/[\]}]+$/, '');
      const [then, now] = [inner(await text(one, '2018-06-01')), inner(await text(one, '2025-06-01'))];
      expect(await text(other, '2018-06-01')).toContain(then);
      expect(await text(other, '2025-06-01')).toContain(now);
    })(),
  );

  it(
    'makes an answer depend on today only where something below does',
    rolledBack(async (manager) => {
      const { statements } = await ask(manager, '{ province(code: "TH-90", asOf: "2020-01-01") { code } }');
      expect(statements).toBe(1);
    }),
  );
});
