import type { EntityManager } from 'typeorm';
import { readSeedData } from '../../../seeds/load/data-files';
import { loadSeeds } from '../../../seeds/load/load';
import { useDatabase } from '../../support/database';
import { changeState, insertProject, link } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();

it('a citation is a correction of whatever it is about: log_changes(…) again in the migration that adds a kind of cited thing', async () => {
  const { columns } = dataSource().entityMetadatas.find(({ tableName }) => tableName === 'fact_citation')!;
  const [{ body }] = await dataSource().query<[{ body: string }]>(
    `SELECT prosrc AS body FROM pg_proc WHERE proname = 'fact_citation_log_insert'`,
  );
  const subjects = columns.map(({ databaseName }) => databaseName).filter((name) => name.endsWith('_id') && name !== 'citation_id');
  expect(subjects.filter((name) => !body.includes(`DISTINCT ${name} AS id`))).toEqual([]);
});

it('what was there before the log began is in it, each thing once, and the same data again adds nothing', async () => {
  const entries = () =>
    dataSource().query<unknown[]>(
      'SELECT position, type, code, kind FROM change_batch JOIN change_entry ON batch_id = id ORDER BY 1, 2, 3',
    );
  const before = await entries();
  await loadSeeds(dataSource(), readSeedData());
  expect(await entries()).toEqual(before);
  const missing = await dataSource().query(
    `SELECT code FROM project WHERE NOT EXISTS (SELECT FROM change_entry e WHERE e.type = 'Project' AND e.code = project.code AND e.kind = 'ADDED')`,
  );
  expect(missing).toEqual([]);
});

/** The entries that a transaction has logged so far, as `kind type code`. */
const logged = async (manager: EntityManager): Promise<string[]> =>
  (
    await manager.query<{ entry: string }[]>(
      `SELECT kind || ' ' || type || ' ' || code AS entry FROM change_entry JOIN change_batch ON id = batch_id
     WHERE transaction_id = pg_current_xact_id() AND kind <> 'UNDONE' ORDER BY type, code`,
    )
  ).map(({ entry }) => entry);

describe('a transaction logs its net effect', () => {
  const cases: [string, (manager: EntityManager) => Promise<unknown>, string[]][] = [
    [
      'a thing that is added, with all that hangs on it',
      async (m) => {
        const project = await insertProject(m, { code: 'T1' });
        await link(m, 'project_province', project, 'TH-90');
        await link(m, 'project_sector', project, 'IB2022-TOURISM');
      },
      ['ADDED Project T1'],
    ],
    [
      'a thing that is corrected',
      (m) => m.query(`UPDATE province SET capital = 'Elsewhere' WHERE code = 'TH-90'`),
      ['CORRECTED Province TH-90'],
    ],
    [
      'a body by its own type',
      (m) => m.query(`UPDATE body SET notes = '{"EN": "changed"}' WHERE code IN ('CMGF', 'WG-TOURISM')`),
      ['CORRECTED Forum CMGF', 'CORRECTED WorkingGroup WG-TOURISM'],
    ],
    [
      'only the rows that differ',
      (m) => m.query(`UPDATE province SET capital = CASE code WHEN 'TH-90' THEN 'Elsewhere' ELSE capital END`),
      ['CORRECTED Province TH-90'],
    ],
    ['nothing where nothing differs', (m) => m.query(`UPDATE province SET names = names, lat = lat`), []],
    [
      'a link as a correction of what it belongs to',
      async (m) => {
        const [{ id }] = await m.query<[{ id: number }]>(`SELECT id FROM project WHERE code = 'P24'`);
        await link(m, 'project_province', id, 'TH-90');
      },
      ['CORRECTED Project P24'],
    ],
    [
      'a link that moves as a correction of both',
      (m) =>
        m.query(
          `UPDATE schedule_statement SET project_id = (SELECT id FROM project WHERE code = 'P01')
       WHERE id = (SELECT min(s.id) FROM schedule_statement s JOIN project p ON p.id = project_id WHERE p.code = 'P24')`,
        ),
      ['CORRECTED Project P01', 'CORRECTED Project P24'],
    ],
    [
      'a membership as a correction of both its sides',
      (m) =>
        m.query(
          `UPDATE cluster_membership SET valid_to = '2040-01-01' WHERE province_id = (SELECT id FROM province WHERE code = 'TH-90') AND valid_to IS NULL`,
        ),
      ['CORRECTED Cluster TH-CL-GULF', 'CORRECTED Province TH-90'],
    ],
    [
      'a report as an addition, and a correction of its project',
      (m) =>
        m.query(
          `INSERT INTO progress_report (code, project_id, as_of, recorded_at, state) SELECT 'T1-R1', id, '2026-01-01', now(), 'PUBLISHED' FROM project WHERE code = 'P24'`,
        ),
      ['ADDED ProgressReport T1-R1', 'CORRECTED Project P24'],
    ],
    [
      'a change of state as a correction of the report and its project',
      async (m) => {
        const [{ id }] = await m.query<[{ id: number }]>(`SELECT id FROM progress_report WHERE code = 'P24-R02'`);
        await changeState(m, id, 'REJECTED', new Date().toISOString());
      },
      ['CORRECTED ProgressReport P24-R02', 'CORRECTED Project P24'],
    ],
    [
      'a figure’s rate by currency and day',
      (m) => m.query(`INSERT INTO exchange_rate (currency, as_of, per_usd, derived) VALUES ('SGD', '2020-01-02', 1.35, false)`),
      ['ADDED ExchangeRate SGD/2020-01-02'],
    ],
    [
      'a citation as a correction of its source',
      (m) =>
        m.query(
          `UPDATE citation SET notes = '{"EN": "changed"}' WHERE id = (SELECT min(c.id) FROM citation c JOIN source s ON s.id = source_id WHERE s.code = 'P69')`,
        ),
      ['CORRECTED Source P69'],
    ],
    [
      'removed: the thing alone, not what goes with it',
      async (m) => {
        const project = await insertProject(m, { code: 'T1' });
        await link(m, 'project_province', project, 'TH-90');
        await settle(m);
        await m.query(`DELETE FROM project WHERE code = 'T1'`);
      },
      ['REMOVED Project T1'],
    ],
    [
      'added and removed: nothing',
      async (m) => {
        await insertProject(m, { code: 'T1' });
        await m.query(`DELETE FROM project WHERE code = 'T1'`);
      },
      [],
    ],
    [
      'added, removed and added: added',
      async (m) => {
        await insertProject(m, { code: 'T1' });
        await m.query(`DELETE FROM project WHERE code = 'T1'`);
        await insertProject(m, { code: 'T1' });
      },
      ['ADDED Project T1'],
    ],
    [
      'removed and added: corrected',
      async (m) => {
        await insertProject(m, { code: 'T1' });
        await settle(m);
        await m.query(`DELETE FROM project WHERE code = 'T1'`);
        await insertProject(m, { code: 'T1' });
      },
      ['CORRECTED Project T1'],
    ],
    [
      'corrected and removed: removed',
      async (m) => {
        await insertProject(m, { code: 'T1' });
        await settle(m);
        await m.query(`UPDATE project SET aliases = '{changed}' WHERE code = 'T1'`);
        await m.query(`DELETE FROM project WHERE code = 'T1'`);
      },
      ['REMOVED Project T1'],
    ],
    [
      'what a savepoint undid is not in it',
      async (m) => {
        await m.query('SAVEPOINT before');
        await insertProject(m, { code: 'T1' });
        await m.query('ROLLBACK TO SAVEPOINT before');
        await insertProject(m, { code: 'T2' });
      },
      ['ADDED Project T2'],
    ],
  ];
  it.each(cases)('%s', (_, write, entries) =>
    rolledBack(async (manager) => {
      await write(manager);
      expect(await logged(manager)).toEqual(entries);
    })(),
  );
});

it(
  'a table that is emptied is logged row by row',
  rolledBack(async (manager) => {
    const owners = await manager.query<{ entry: string }[]>(
      `SELECT DISTINCT 'CORRECTED WorkingGroup ' || body.code AS entry FROM body_sector JOIN body ON body.id = body_id
     UNION SELECT 'CORRECTED Sector ' || sector.code FROM body_sector JOIN sector ON sector.id = sector_id`,
    );
    await manager.query('TRUNCATE body_sector');
    expect((await logged(manager)).sort()).toEqual(owners.map(({ entry }) => entry).sort());
  }),
);

/** Lets the transaction's batch be placed as its commit would. */
const settle = async (manager: EntityManager): Promise<void> => {
  await manager.query('SET CONSTRAINTS ALL IMMEDIATE');
  await manager.query('SET CONSTRAINTS ALL DEFERRED');
};

it(
  'a batch that was placed stays as it is: what follows in its transaction is another',
  rolledBack(async (manager) => {
    await insertProject(manager, { code: 'T1' });
    await settle(manager);
    await manager.query('SET CONSTRAINTS ALL IMMEDIATE');
    await insertProject(manager, { code: 'T2' });
    const placed = await manager.query(
      `SELECT code, kind, transaction_id, changed_at IS NOT NULL AS "hasInstant" FROM change_batch JOIN change_entry ON batch_id = id
     WHERE code IN ('T1', 'T2') AND position IS NOT NULL ORDER BY position`,
    );
    expect(placed).toEqual(['T1', 'T2'].map((code) => ({ code, kind: 'ADDED', transaction_id: null, hasInstant: true })));
  }),
);
