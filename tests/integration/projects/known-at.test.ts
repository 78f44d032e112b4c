import type { EntityManager } from 'typeorm';
import { RowStore } from '../../../src/database/rows';
import { TransactionRunner } from '../../../src/database/transaction';
import type { PointInTime } from '../../../src/domain/point-in-time';
import { openActionsOfProvinces } from '../../../src/queries/mechanism/decision.queries';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { insertProject, link } from '../../support/factories';

const { rolledBack } = useDatabase();

const RECORDED = '2020-01-01T00:00:00Z';
const BEFORE = '2012-01-01T00:00:00Z';

/** A project on record since 2010 whose links are on record since 2020. */
async function insertLateLinks(manager: EntityManager): Promise<number> {
  const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD', recordedAt: '2010-01-01T00:00:00Z' });
  await link(manager, 'project_province', project, 'TH-90', { recordedAt: RECORDED });
  await link(manager, 'project_member_state', project, 'MY', { recordedAt: RECORDED });
  await link(manager, 'project_sector', project, 'IB2022-TOURISM', { recordedAt: RECORDED });
  return project;
}

describe('links of a project that were recorded after the project', () => {
  const linksAt = async (manager: EntityManager, knownAt: string) => {
    const { body } = await data(
      manager,
      `query ($knownAt: DateTime!) {
        body(code: "WG-HRD") {
          progress(basis: { asOf: "2012-01-01", knownAt: $knownAt }) {
            contributions(first: 100) { nodes { project { code sectors { code } provinces { code } memberStates { code } } } }
          }
        }
      }`,
      { variables: { knownAt } },
    );
    const nodes = body.progress.contributions.nodes as { project: { code: string } }[];
    return nodes.find(({ project }) => project.code === 'T1')!.project;
  };

  it(
    'are not shown at an instant before they were on record, and are from that instant on',
    rolledBack(async (manager) => {
      await insertLateLinks(manager);
      expect(await linksAt(manager, BEFORE)).toEqual({ code: 'T1', sectors: [], provinces: [], memberStates: [] });
      expect(await linksAt(manager, '2019-12-31T23:59:59.999Z')).toEqual({ code: 'T1', sectors: [], provinces: [], memberStates: [] });
      expect(await linksAt(manager, RECORDED)).toEqual({
        code: 'T1',
        sectors: [{ code: 'IB2022-TOURISM' }],
        provinces: [{ code: 'TH-90' }],
        memberStates: [{ code: 'MY' }, { code: 'TH' }],
      });
    }),
  );

  it(
    'and its costs, schedules and parts are listed from the instant that they were on record',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD', recordedAt: '2010-01-01T00:00:00Z' });
      await insertProject(manager, { code: 'T1-1', parent: project, body: 'WG-HRD', recordedAt: RECORDED });
      await manager.query(
        `INSERT INTO cost_figure (code, project_id, amount, currency, kind, preferred, recorded_at) VALUES ('T-COST', $1, 5, 'USD', 'ESTIMATE', true, $2)`,
        [project, RECORDED],
      );
      await manager.query(
        `INSERT INTO schedule_statement (code, project_id, ends_on, recorded_at) VALUES ('T-SCHEDULE', $1, '2030-01-01', $2)`,
        [project, RECORDED],
      );
      const listedAt = async (now: string) =>
        (
          await data(manager, '{ project(code: "T1") { costs { amount } schedules { endsOn } parts { code } } }', {
            now: new Date(now),
          })
        ).project;
      expect(await listedAt('2019-12-31T23:59:59.999Z')).toEqual({ costs: [], schedules: [], parts: [] });
      expect(await listedAt(RECORDED)).toEqual({
        costs: [{ amount: '5.00' }],
        schedules: [{ endsOn: '2030-01-01' }],
        parts: [{ code: 'T1-1' }],
      });
    }),
  );

  it(
    'do not bring an open action to the province before they were on record',
    rolledBack(async (manager) => {
      const project = await insertLateLinks(manager);
      await manager.query(
        `INSERT INTO action_item (code, decision_id, texts, project_id, status, recorded_at)
         SELECT 'T-ACTION', min(id), '{"EN": "Do it"}', $1, 'OPEN', '-infinity' FROM decision WHERE decided_on IS NULL OR decided_on < '2030-01-01'`,
        [project],
      );
      const [{ id }] = await manager.query<[{ id: number }]>(`SELECT id FROM province WHERE code = 'TH-90'`);
      const actionsAt = async (knownAt: string) => {
        const pointInTime: PointInTime = { asOf: '2030-01-01', knownAt: new Date(knownAt), provisional: false, certifiedOnly: false };
        const [actions] = await openActionsOfProvinces(new RowStore(new TransactionRunner(manager)), [id], pointInTime);
        return actions!.map(({ code }) => code).filter((code) => code === 'T-ACTION');
      };
      expect(await actionsAt(BEFORE)).toEqual([]);
      expect(await actionsAt(RECORDED)).toEqual(['T-ACTION']);
    }),
  );

  it(
    'do not let the search find the project by its province before they were on record',
    rolledBack(async (manager) => {
      await insertLateLinks(manager);
      const foundAt = async (now: string) => {
        const { search } = await data(
          manager,
          '{ search(text: "Songkhla", types: [PROJECT], first: 100) { totalCount nodes { ... on Project { code } } } }',
          { now: new Date(now) },
        );
        expect(search.totalCount).toBe(search.nodes.length);
        return (search.nodes as { code: string }[]).filter(({ code }) => code === 'T1');
      };
      expect(await foundAt(BEFORE)).toEqual([]);
      expect(await foundAt(RECORDED)).toEqual([{ code: 'T1' }]);
    }),
  );
});
