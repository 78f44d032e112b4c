import type { EntityManager } from 'typeorm';
import { CATALOGUE } from '../../../entities/catalogue';
import { readSeedData, type SeedData } from '../../../seeds/load/data-files';
import { explainSeedFiles, loadNewSeedFiles, loadSeedFiles, loadSeeds } from '../../../seeds/load/load';
import { NO_CHANGES } from '../../../seeds/load/seed-changes';
import { RowStore } from '../../../src/database/rows';
import { recordOpening } from '../../../src/queries/shared/record-opening';
import { useDatabase } from '../../support/database';
import { insertProject, link } from '../../support/factories';
import { emptyDatabase, smallSeedData, within } from '../../support/loaded-histories';

const { dataSource, rolledBack } = useDatabase();

const load = (manager: EntityManager, data: SeedData) => loadSeeds(within(manager), data);

/** The table of every concept, and the tree of projects, which follows from them. */
const tables = (manager: EntityManager): string[] => [
  ...CATALOGUE.map(({ entity }) => manager.connection.getMetadata(entity).tableName),
  'project_tree',
];

/** Every row of every table, keys included. */
async function everything(manager: EntityManager): Promise<Record<string, string[]>> {
  const rowsOf: Record<string, string[]> = {};
  for (const table of tables(manager)) {
    const rows = await manager.query<{ row: string }[]>(`SELECT to_jsonb(t)::text AS row FROM ${table} t ORDER BY 1`);
    rowsOf[table] = rows.map(({ row }) => row);
  }
  return rowsOf;
}

const copy = (): SeedData => structuredClone(readSeedData());
const project = (data: SeedData, code: string) => data.projects.find((row) => row.code === code)!;

describe('loading', () => {
  it(
    'the same data again changes nothing, keys included',
    rolledBack(async (manager) => {
      const before = await everything(manager);
      expect(await load(manager, copy())).toEqual(NO_CHANGES);
      expect(await everything(manager)).toEqual(before);
    }),
  );

  it(
    'at a start is left out for files that were loaded last, and for no others',
    rolledBack(async (manager) => {
      const source = within(manager);
      const rename = (name: string) => manager.query(`UPDATE province SET capital = $1 WHERE code = 'TH-90'`, [name]);
      // Tests before this one may have run a migration again, after which the files count as new.
      await loadSeedFiles(source);
      await rename('Elsewhere');
      expect(await loadNewSeedFiles(source)).toEqual(NO_CHANGES);
      expect((await loadSeedFiles(source)).updated).toBe(1);
      await rename('Elsewhere');
      await manager.query('INSERT INTO migrations (timestamp, name) VALUES (1, $1)', ['done again']);
      expect((await loadNewSeedFiles(source)).updated).toBe(1);
      await load(manager, {
        ...copy(),
        provinces: copy().provinces.map((row) => (row.code === 'TH-90' ? { ...row, capital: 'Elsewhere' } : row)),
      });
      expect((await loadNewSeedFiles(source)).updated).toBe(1);
      expect(await loadNewSeedFiles(source)).toEqual(NO_CHANGES);
    }),
  );

  it(
    'a text of a thing is corrected in place, and its key stays',
    rolledBack(async (manager) => {
      const before = await everything(manager);
      const data = copy();
      project(data, 'P24').aliases.push('Another name');
      data.provinces.find((row) => row.code === 'TH-90')!.capital = 'Songkhla City';
      expect(await load(manager, data)).toEqual({ ...NO_CHANGES, updated: 2 });
      const after = await everything(manager);
      for (const table of tables(manager)) {
        const changed = after[table]!.filter((row) => !before[table]!.includes(row));
        expect([table, changed.length]).toEqual([table, ['project', 'province'].includes(table) ? 1 : 0]);
      }
      const key = (rows: string[], code: string) =>
        rows.map((row) => JSON.parse(row) as { id: number; code: string }).find((row) => row.code === code)!.id;
      expect(key(after['project']!, 'P24')).toBe(key(before['project']!, 'P24'));
    }),
  );

  it(
    'moves a boundary between two spans without ever holding both',
    rolledBack(async (manager) => {
      const data = copy();
      for (const cluster of data.clusters) {
        for (const row of cluster.memberships) {
          if (row.validFrom === '2017-11-17') row.validFrom = '2018-01-01';
          if (row.validTo === '2017-11-17') row.validTo = '2018-01-01';
        }
      }
      const { inserted, updated, withdrawn } = await load(manager, data);
      expect([inserted > 0, updated, withdrawn]).toEqual([true, 0, inserted]);
      expect(
        await manager.query(`SELECT DISTINCT valid_to FROM cluster_membership WHERE valid_to IS NOT NULL AND withdrawn_at IS NULL`),
      ).toEqual([{ valid_to: '2018-01-01' }]);
    }),
  );

  it(
    'a part that comes before its parent hangs where it belongs',
    rolledBack(async (manager) => {
      const data = copy();
      const model = project(data, 'P38');
      data.projects.reverse();
      data.projects.unshift({ ...structuredClone(model), code: 'P98-1', parent: 'P98', costs: [], reports: [], schedules: [] });
      data.projects.push({ ...structuredClone(model), code: 'P98', costs: [], reports: [], schedules: [] });
      expect((await load(manager, data)).differences).toEqual([]);
      const tree = await manager.query(
        `SELECT ancestor.code, distance FROM project_tree JOIN project part ON part.id = project_id JOIN project ancestor ON ancestor.id = ancestor_id
       WHERE part.code = 'P98-1' ORDER BY distance`,
      );
      expect(tree).toEqual([
        { code: 'P98-1', distance: 0 },
        { code: 'P98', distance: 1 },
      ]);
    }),
  );

  it(
    'never touches rows that did not come from the seeds',
    rolledBack(async (manager) => {
      const own = await insertProject(manager, { code: 'X1', names: { EN: 'Our own' } });
      await link(manager, 'project_province', own, 'TH-90');
      const seeded = await manager.query<{ id: number }[]>(`SELECT id FROM project WHERE code = 'P16'`);
      await link(manager, 'project_province', seeded[0]!.id, 'TH-80');
      await manager.query(`UPDATE province SET seeded = false, names = '{"EN":"Renamed by hand"}' WHERE code = 'TH-81'`);
      await manager.query('INSERT INTO fact_citation (citation_id, position, project_id) SELECT min(id), 0, $1 FROM citation', [own]);
      await manager.query('INSERT INTO fact_citation (citation_id, position, project_id) SELECT min(id), 90, $1 FROM citation', [
        seeded[0]!.id,
      ]);
      const before = await everything(manager);
      expect(await load(manager, copy())).toEqual(NO_CHANGES);
      expect(await everything(manager)).toEqual(before);
    }),
  );

  it('is all or nothing', async () => {
    const before = await everything(dataSource().manager);
    const data = copy();
    project(data, 'P01').names = { EN: 'Half loaded' };
    project(data, 'P02').provinces = ['TH-00'];
    await expect(loadSeeds(dataSource(), data)).rejects.toThrow('The seed data speaks of province "TH-00", which is not in the data.');
    expect(await everything(dataSource().manager)).toEqual(before);
  });
});

describe('the record', () => {
  /** The rows of a table for a code, as they came one after the other, and whether each is on record. */
  const versions = (manager: EntityManager, table: string, columns: string, code: string) =>
    manager.query<unknown[]>(
      `SELECT ${columns}, withdrawn_at IS NULL AS "isOnRecord", isfinite(recorded_at) AND recorded_at > record_opening() AS "isLater"
       FROM ${table} WHERE code = $1 ORDER BY recorded_at, id`,
      [code],
    );
  const added = (data: SeedData) =>
    data.projects.push({ ...structuredClone(project(data, 'P38')), code: 'P99', costs: [], schedules: [], citations: [], reports: [] });
  const withdraw = (data: SeedData, code: string) => (project(data, code).withdrawnOn = '2026-11-01');

  it(
    'of the first load has the days of publication, and its opening is later than all of them',
    rolledBack(async (manager) => {
      await emptyDatabase(manager);
      const before = new Date();
      await load(manager, smallSeedData());
      const [found] = await manager.query<{ first: Date; links: number; opening: Date; isLast: boolean }[]>(
        `SELECT (SELECT recorded_at FROM progress_report WHERE code = 'P24-R02') AS first, record_opening() AS opening,
           (SELECT count(*) FROM project_province WHERE isfinite(recorded_at)) AS links,
           record_opening() > (SELECT max(changed_at) FROM report_state) AS "isLast"`,
      );
      expect(found).toMatchObject({ first: expect.any(Date), links: 0, isLast: true });
      expect(found!.first < before && found!.opening > before).toBe(true);
    }),
  );

  it(
    'of a later load has one instant for all that it adds, later than each before, whatever the files say',
    rolledBack(async (manager) => {
      await manager.query(`UPDATE exchange_rate SET recorded_at = now() + interval '1 hour'`);
      const data = copy();
      added(data);
      project(data, 'P24').reports.push({ ...project(data, 'P24').reports[0]!, code: 'P24-R99', recordedAt: '2020-01-01' });
      project(data, 'P24').provinces.push('TH-90');
      await load(manager, data);
      const instants = await manager.query<unknown[]>(
        `SELECT DISTINCT recorded_at = (SELECT max(recorded_at) FROM exchange_rate) + interval '1 millisecond' OR recorded_at = date_trunc('milliseconds', (SELECT max(recorded_at) FROM exchange_rate)) + interval '1 millisecond' AS "isNext"
         FROM (SELECT recorded_at FROM project WHERE code = 'P99'
           UNION ALL SELECT recorded_at FROM progress_report WHERE code = 'P24-R99'
           UNION ALL SELECT link.recorded_at FROM project_province link JOIN project p ON p.id = project_id JOIN province ON province.id = province_id
             WHERE p.code = 'P24' AND province.code = 'TH-90') written`,
      );
      expect(instants).toEqual([{ isNext: true }]);
    }),
  );

  it(
    'keeps a fact that the files correct: the old one is withdrawn, and the new one is recorded beside it',
    rolledBack(async (manager) => {
      const data = copy();
      const cost = project(data, 'P24').costs[0]!;
      const before = cost.amount;
      cost.amount = '5';
      expect(await load(manager, data)).toEqual({ ...NO_CHANGES, updated: 1 });
      const amounts = (await versions(manager, 'cost_figure', 'amount::float8', cost.code)) as object[];
      expect(amounts).toEqual([
        { amount: Number(before), isOnRecord: false, isLater: false },
        { amount: 5, isOnRecord: true, isLater: true },
      ]);
      // Older files on the newer record.
      expect(await load(manager, copy())).toEqual({ ...NO_CHANGES, updated: 1 });
      expect(await versions(manager, 'cost_figure', 'amount::float8', cost.code)).toEqual([
        ...amounts.map((row) => ({ ...row, isOnRecord: false })),
        { amount: Number(before), isOnRecord: true, isLater: true },
      ]);
    }),
  );

  it(
    'keeps a fact that is no longer in the files, and the change feed says that it is gone',
    rolledBack(async (manager) => {
      const data = copy();
      const gone = data.observations.findIndex(({ code }) =>
        data.discrepancies.every(({ touches }) => touches.every((touched) => touched.code !== code)),
      );
      const { code } = data.observations.splice(gone, 1)[0]!;
      expect(await load(manager, data)).toEqual({ ...NO_CHANGES, withdrawn: 1 });
      expect(await versions(manager, 'observation', 'code', code)).toEqual([{ code, isOnRecord: false, isLater: false }]);
      const entries = (type: string) =>
        manager.query<unknown[]>(
          `SELECT kind, code FROM change_entry JOIN change_batch ON id = batch_id WHERE transaction_id = pg_current_xact_id() AND type = $1`,
          [type],
        );
      expect(await entries('Observation')).toEqual([{ kind: 'REMOVED', code }]);
      expect(await load(manager, copy())).toEqual({ ...NO_CHANGES, inserted: 1 });
      expect(await entries('Observation')).toEqual([{ kind: 'CORRECTED', code }]);
    }),
  );

  it(
    'keeps what a project is: other files are told as differences, and only they differ',
    rolledBack(async (manager) => {
      const data = copy();
      Object.assign(project(data, 'P31'), { parent: 'P42', body: 'WG-HRD' });
      project(data, 'P24').crossBorder = !project(data, 'P24').crossBorder;
      const before = await everything(manager);
      const { differences, ...changes } = await load(manager, data);
      expect(changes).toEqual({ inserted: 0, updated: 0, withdrawn: 0, removed: 0 });
      expect(await everything(manager)).toEqual(before);
      const [told] = differences;
      expect(differences.map(({ what, field, onRecord, inFile }) => [what, field, onRecord, inFile])).toEqual([
        ['Project P24', 'crossBorder', String(project(copy(), 'P24').crossBorder), String(project(data, 'P24').crossBorder)],
        ['Project P31', 'body', project(copy(), 'P31').body, 'WG-HRD'],
        ['Project P31', 'parent', 'P30', 'P42'],
      ]);
      expect(told!.remedy).toBe(
        'Put the value on record back into the file. A project keeps it for ever: where it was wrong, give P24 a withdrawnOn and add it under a new code.',
      );
    }),
  );

  it(
    'keeps a project that is no longer in the files, with all that hangs on it, until the files say that it is withdrawn',
    rolledBack(async (manager) => {
      const data = copy();
      data.projects = data.projects.filter((row) => row.code !== 'P42-2');
      added(data);
      const before = await everything(manager);
      expect((await load(manager, data)).differences).toEqual([
        {
          ...{ what: 'Project P42-2', field: null, onRecord: 'a row', inFile: null },
          remedy:
            'Put the row of P42-2 back into the file. To take it out of what counts, give it withdrawnOn, the day on which it is withdrawn.',
        },
      ]);
      const after = await everything(manager);
      for (const table of ['project_province', 'cost_figure', 'schedule_statement', 'progress_report', 'fact_citation'])
        expect([table, before[table]!.filter((row) => !after[table]!.includes(row))]).toEqual([table, []]);

      const withdrawn = copy();
      added(withdrawn);
      withdraw(withdrawn, 'P99');
      expect(await load(manager, withdrawn)).toEqual({ ...NO_CHANGES, withdrawn: 1 });
      added(data);
      data.projects = withdrawn.projects.map((row) => structuredClone(row));
      delete project(data, 'P99').withdrawnOn;
      expect((await load(manager, data)).differences).toEqual([
        {
          ...{ what: 'Project P99', field: 'withdrawnOn', onRecord: 'withdrawn', inFile: null },
          remedy: 'Put withdrawnOn of P99 back into the file. What comes back has a new code.',
        },
      ]);
      expect(await versions(manager, 'project', 'code', 'P99')).toEqual([{ code: 'P99', isOnRecord: false, isLater: true }]);
    }),
  );

  it(
    'keeps a report that the files change or lack, and says what to do',
    rolledBack(async (manager) => {
      const data = copy();
      const { reports } = project(data, 'P24');
      reports.find(({ code }) => code === 'P24-R02')!.percent = 63;
      reports.splice(
        reports.findIndex(({ code }) => code === 'P24-R01'),
        1,
      );
      const before = await everything(manager);
      expect(await load(manager, data)).toEqual({
        ...NO_CHANGES,
        differences: [
          {
            ...{ what: 'ProgressReport P24-R02', field: 'percent', onRecord: '62.4', inFile: '63' },
            remedy:
              'Put P24-R02 back into the file as it is on record. To correct it, add a report with a new code and "supersedes": "P24-R02".',
          },
          {
            ...{ what: 'ProgressReport P24-R01', field: null, onRecord: 'a row', inFile: null },
            remedy:
              'Put the row of P24-R01 back into the file. To take it out of what counts, give it withdrawnOn, the day on which it is withdrawn.',
          },
        ],
      });
      expect(await everything(manager)).toEqual(before);
    }),
  );

  it(
    'takes corrections and withdrawals of reports, each from the instant of the load on',
    rolledBack(async (manager) => {
      const data = copy();
      const { reports } = project(data, 'P24');
      const model = reports.find(({ code }) => code === 'P24-R02')!;
      // A correction may stand before what it corrects.
      reports.unshift({ ...model, code: 'P24-R98', percent: 61, supersedes: 'P24-R97' });
      reports.push({ ...model, code: 'P24-R97', percent: 60, supersedes: 'P24-R02' });
      reports.find(({ code }) => code === 'P24-R01')!.withdrawnOn = '2020-01-01';
      expect(await load(manager, data)).toEqual({ ...NO_CHANGES, inserted: 2, withdrawn: 1 });
      const found = await manager.query(
        `SELECT report.code, report.state, old.code AS supersedes, report.superseded_at > record_opening() AS corrected, report.state_since > record_opening() AS later
         FROM progress_report report LEFT JOIN progress_report old ON old.id = report.supersedes_id
         WHERE report.code IN ('P24-R01', 'P24-R02', 'P24-R97', 'P24-R98') ORDER BY report.code`,
      );
      expect(found).toEqual([
        { code: 'P24-R01', state: 'REJECTED', supersedes: null, corrected: null, later: true },
        { code: 'P24-R02', state: expect.any(String), supersedes: null, corrected: true, later: false },
        { code: 'P24-R97', state: expect.any(String), supersedes: 'P24-R02', corrected: true, later: true },
        { code: 'P24-R98', state: expect.any(String), supersedes: 'P24-R97', corrected: null, later: true },
      ]);
      expect(await load(manager, data)).toEqual(NO_CHANGES);

      // Another correction of the same report, and a report that is no longer called withdrawn.
      delete reports.find(({ code }) => code === 'P24-R01')!.withdrawnOn;
      reports.push({ ...model, code: 'P24-R99', percent: 59, supersedes: 'P24-R02' });
      expect((await load(manager, data)).differences.map(({ what, field, onRecord, remedy }) => [what, field, onRecord, remedy])).toEqual([
        ['ProgressReport P24-R99', 'supersedes', 'P24-R02 corrected by P24-R97', 'Let the report supersede P24-R97, the newest one.'],
        [
          'ProgressReport P24-R01',
          'withdrawnOn',
          'withdrawn',
          'Put withdrawnOn of P24-R01 back into the file. What comes back has a new code.',
        ],
      ]);

      const wrong = copy();
      project(wrong, 'P24').reports.push({ ...model, code: 'P24-R96', supersedes: 'P03-R01' });
      await expect(load(manager, wrong)).rejects.toThrow('report P24-R96 supersedes P03-R01, which is a report of another project');
    }),
  );

  it(
    'keeps a thing that rows on record point to, and removes one that nothing points to',
    rolledBack(async (manager) => {
      const data = copy();
      data.sources.push({ ...data.sources[0]!, code: 'UNUSED' });
      await load(manager, data);
      const without = copy();
      without.clusters = without.clusters.filter(({ code }) => code !== 'TH-CL-GULF');
      const { removed, withdrawn, differences } = await load(manager, without);
      expect([removed, withdrawn > 0]).toEqual([1, true]);
      expect(differences).toEqual([
        {
          ...{ what: 'Cluster TH-CL-GULF', field: null, onRecord: 'a row', inFile: null },
          remedy: 'Put the row of TH-CL-GULF back into the file: rows on record still point to it.',
        },
      ]);
    }),
  );

  it(
    'is explained before it is loaded',
    rolledBack(async (manager) => {
      await load(manager, smallSeedData());
      const before = await everything(manager);
      await manager.query('SAVEPOINT explained');
      const explanation = await explainSeedFiles({
        manager,
        transaction: (run: (m: EntityManager) => Promise<unknown>) =>
          run(manager).finally(() => manager.query('ROLLBACK TO SAVEPOINT explained')),
      } as never);
      expect(explanation).toMatch(/^A load would change \d+ rows:\n {2}add /);
      expect(explanation).toContain('\n  add Meeting CMGF-22\n');
      expect(explanation).toMatch(/\n {2}add ActionItem \S+\n/);
      expect(await everything(manager)).toEqual(before);
    }),
  );

  it('has an opening, in SQL and in TypeScript', async () => {
    const runner = { dataSource: dataSource(), run: (text: string, values: unknown[]) => dataSource().query(text, values) };
    const db = new RowStore(runner as never);
    const [{ opening }] = await dataSource().query<[{ opening: Date }]>('SELECT opened_at AS opening FROM seed_load');
    expect(await recordOpening(db)).toEqual(opening);
    expect(await recordOpening(db)).toEqual(opening);
    expect(db.statements).toBe(1);
  });
});

describe('the seeded facts', () => {
  const count = async (statement: string): Promise<number> =>
    (await dataSource().query<{ n: number }[]>(`SELECT count(*) AS n ${statement}`))[0]!.n;

  it('are 3 member states, 35 provinces, every project row, and a source for each key of the register', async () => {
    expect(await count('FROM member_state')).toBe(3);
    expect(await count('FROM province')).toBe(35);
    expect(await count(`FROM project WHERE code ~ '^P[0-9]{2}$' AND relevance = 'PROGRAMME'`)).toBe(50);
    expect(await count(`FROM project WHERE relevance <> 'PROGRAMME'`)).toBe(47);
    expect(await count('FROM source')).toBe(155);
  });

  it('are cited, every one', async () => {
    for (const { entity, cited } of CATALOGUE) {
      const { tableName, columns } = dataSource().getMetadata(entity);
      // The citation of a plan is that of a version that an office stated.
      if (!cited && columns.some(({ databaseName }) => databaseName === 'citation_id'))
        expect([tableName, await count(`FROM ${tableName} WHERE citation_id IS NULL`)]).toEqual([tableName, 0]);
      if (cited)
        expect([tableName, await count(`FROM ${tableName} t WHERE NOT EXISTS (SELECT FROM fact_citation WHERE ${cited} = t.id)`)]).toEqual([
          tableName,
          0,
        ]);
    }
  });

  it('have one preferred cost for each project that has a figure of the whole project, and no samples', async () => {
    expect(
      await count(
        `FROM (SELECT FROM cost_figure WHERE extent = 'WHOLE' GROUP BY project_id HAVING count(*) FILTER (WHERE preferred) <> 1) wrong`,
      ),
    ).toBe(0);
    expect(await count('FROM project WHERE is_sample')).toBe(0);
  });

  it('name the 14 Thai provinces in Thai script', async () => {
    expect(await count(`FROM province WHERE code LIKE 'TH-%' AND names ->> 'TH' ~ '^[ก-๙]+$'`)).toBe(14);
  });
});
