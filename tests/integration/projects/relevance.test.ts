import type { EntityManager } from 'typeorm';
import { RowStore } from '../../../src/database/rows';
import { TransactionRunner } from '../../../src/database/transaction';
import { exportStatement, tableAt } from '../../../src/exports/whole-table';
import { EXPORTS, type TableName } from '../../../src/exports/whole-tables';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { insertCost, insertProject, insertReport, insertSchedule, link } from '../../support/factories';

const { rolledBack } = useDatabase();

/** A road in Songkhla and Satun, half built, with a cost and a last day. */
async function insertRoad(manager: EntityManager, made: { code: string; relevance: string }): Promise<void> {
  const road = await insertProject(manager, { ...made, names: { EN: `Ring road ${made.code}` }, isSample: false });
  await link(manager, 'project_province', road, 'TH-90');
  await link(manager, 'project_province', road, 'TH-91');
  await insertReport(manager, road, {
    asOf: '2020-06-30',
    recordedAt: '2020-07-01T00:00:00+07:00',
    stage: 'CONSTRUCTION',
    percent: 50,
    state: 'PUBLISHED',
  });
  await insertSchedule(manager, road, { endsOn: '2026-12-15', recordedAt: '2020-07-01T00:00:00+07:00' });
  await insertCost(manager, road, { amount: '1000000', currency: 'USD', preferred: true, asOf: '2020-06-30' });
}

/** What the hub says of the programme: of each kind of scope, of lists, groups, the calendar and rounds. */
const ofProgramme = (asOf: string, knownAt: string): string => {
  const rollUp = `progress(basis: { asOf: "${asOf}", knownAt: "${knownAt}" }) {
    percent projectCount composition { stated silent } cost { amount counted } byStage { stage count } contributions(first: 100) { totalCount }
    changes(since: "2019-01-01") { kind } }`;
  return `{
    bodies { code ${rollUp} projects { totalCount } }
    provinces(first: 100) { nodes { code ${rollUp} projects { totalCount } } }
    clusters { code ${rollUp} }
    memberStates { code ${rollUp} projects { totalCount } }
  }`;
};
const LISTS = `{
  projects(first: 100) { totalCount nodes { code } }
  reports(first: 0) { totalCount }
  actionItems(first: 0) { totalCount }
  projectStatistics(groupBy: [PROVINCE, STAGE]) { groupCount total { projectCount } groups { keys { code } measures { projectCount } } }
  calendar(from: "2026-12-01", to: "2026-12-31") { date category }
  province(code: "TH-90") { progress(basis: { certifiedOnly: true }) { projectCount } }
}`;

describe('a project outside the programme', () => {
  it(
    'is in no count, percent, list or date of the programme, whenever one asks',
    rolledBack(async (manager) => {
      const moments = [
        ofProgramme('2026-11-28', '2026-11-28T00:00:00+07:00'),
        ofProgramme('2021-01-01', '2021-01-01T00:00:00+07:00'),
        LISTS,
      ];
      const ask = () => Promise.all(moments.map((query) => data(manager, query)));
      const before = await ask();
      await insertRoad(manager, { code: 'X1', relevance: 'AREA' });
      await insertRoad(manager, { code: 'X2', relevance: 'CLUSTER' });
      expect(await ask()).toEqual(before);
      await insertRoad(manager, { code: 'X3', relevance: 'PROGRAMME' });
      for (const [i, answer] of (await ask()).entries()) expect(answer).not.toEqual(before[i]);
    }),
  );

  it(
    'is in an answer that asks for it, alone or beside those of the programme',
    rolledBack(async (manager) => {
      const count = async (where: string): Promise<unknown[]> => {
        const { projects, province, body, projectStatistics } = await data(
          manager,
          `{ projects(first: 0, where: ${where}) { totalCount }
             province(code: "TH-91") { projects(first: 0, where: ${where}) { totalCount } progress(basis: { where: ${where} }) { projectCount } }
             body(code: "CMGF") { progress(basis: { where: ${where} }) { projectCount } }
             projectStatistics(where: ${where}, groupBy: [STAGE]) { total { projectCount } } }`,
        );
        return [
          projects.totalCount,
          province.projects.totalCount,
          province.progress.projectCount,
          body.progress.projectCount,
          projectStatistics.total.projectCount,
        ];
      };
      const programme = await count('{}');
      await insertRoad(manager, { code: 'X1', relevance: 'AREA' });
      await insertRoad(manager, { code: 'X2', relevance: 'CLUSTER' });
      expect(await count('{ relevance: { in: [PROGRAMME] } }')).toEqual(programme);
      expect(await count('{ relevance: { in: [AREA] }, code: { in: ["X1", "X2"] } }')).toEqual([1, 1, 1, 1, 1]);
      expect(await count('{ or: [{ relevance: { in: [AREA] } }, { relevance: { in: [CLUSTER] } }], code: { in: ["X1", "X2"] } }')).toEqual([
        2, 2, 2, 2, 2,
      ]);
      expect(await count('{ not: { relevance: { in: [PROGRAMME] } }, code: { eq: "X2" } }')).toEqual([1, 1, 1, 1, 1]);
      expect(await count('{ code: { in: ["X1", "X2"] } }')).toEqual([0, 0, 0, 0, 0]);
    }),
  );

  it(
    'tells what it is where it is named, and its own progress',
    rolledBack(async (manager) => {
      await insertRoad(manager, { code: 'X1', relevance: 'AREA' });
      const { project, search } = await data(
        manager,
        `{ project(code: "X1") { relevance isLeaf listedFrom stage projects { totalCount } progress { percent projectCount contributions(first: 5) { nodes { weight } } } }
           search(text: "Ring road X1", first: 1) { nodes { ... on Project { code relevance } } } }`,
      );
      expect(project).toEqual({
        relevance: 'AREA',
        isLeaf: true,
        listedFrom: '1993-07-20',
        stage: 'CONSTRUCTION',
        projects: { totalCount: 1 },
        progress: { percent: 50, projectCount: 1, contributions: { nodes: [{ weight: '1' }] } },
      });
      expect(search.nodes).toEqual([{ code: 'X1', relevance: 'AREA' }]);
    }),
  );

  it(
    'is no duty of an office by the rules',
    rolledBack(async (manager) => {
      await insertRoad(manager, { code: 'X1', relevance: 'AREA' });
      await insertRoad(manager, { code: 'X3', relevance: 'PROGRAMME' });
      const chains = await manager.query(
        `SELECT p.code, report_chain(p.id, o.id, '2026-11-28') AS chain FROM project p CROSS JOIN organisation o
         WHERE p.code IN ('X1', 'X3') AND o.code = 'PO-TH-90' ORDER BY p.code`,
      );
      expect(chains).toEqual([
        { code: 'X1', chain: null },
        { code: 'X3', chain: 'TH_AREA' },
      ]);
    }),
  );

  it.each<TableName>(['projects', 'reports', 'costs', 'schedules'])(
    'is in the table of %s only where it is asked for, with its label',
    (table) =>
      rolledBack(async (manager) => {
        const labels = async (outside: boolean): Promise<unknown[]> => {
          const at = { asOf: '2026-11-28', knownAt: new Date(), provisional: false, certifiedOnly: false };
          const made = tableAt(EXPORTS[table], at, outside);
          const read = await new RowStore(new TransactionRunner(manager)).rows<Record<string, unknown>>(exportStatement(made));
          return read.map((row) => row[`c${made.columns.findIndex(({ name }) => name === 'relevance')}`]);
        };
        const areas = async (outside: boolean): Promise<number> => (await labels(outside)).filter((label) => label === 'AREA').length;
        const before = await areas(true);
        await insertRoad(manager, { code: 'X1', relevance: 'AREA' });
        expect([await areas(false), await areas(true)]).toEqual([0, before + 1]);
      })(),
  );
});
