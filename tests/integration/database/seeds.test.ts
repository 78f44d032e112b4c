import type { DataSource, EntityManager } from 'typeorm';
import { CATALOGUE } from '../../../entities/catalogue';
import { readSeedData, type SeedData } from '../../../seeds/load/data-files';
import { loadNewSeedFiles, loadSeedFiles, loadSeeds } from '../../../seeds/load/load';
import { useDatabase } from '../../support/database';
import { insertProject, link } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();

/** A data source that has one transaction only. */
const within = (manager: EntityManager) =>
  ({ manager, transaction: (run: (m: EntityManager) => Promise<unknown>) => run(manager) }) as unknown as DataSource;
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
      expect(await load(manager, copy())).toEqual({ inserted: 0, updated: 0, removed: 0 });
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
      expect(await loadNewSeedFiles(source)).toEqual({ inserted: 0, updated: 0, removed: 0 });
      expect((await loadSeedFiles(source)).updated).toBe(1);
      await rename('Elsewhere');
      await manager.query('INSERT INTO migrations (timestamp, name) VALUES (1, $1)', ['done again']);
      expect((await loadNewSeedFiles(source)).updated).toBe(1);
      await load(manager, {
        ...copy(),
        provinces: copy().provinces.map((row) => (row.code === 'TH-90' ? { ...row, capital: 'Elsewhere' } : row)),
      });
      expect((await loadNewSeedFiles(source)).updated).toBe(1);
      expect(await loadNewSeedFiles(source)).toEqual({ inserted: 0, updated: 0, removed: 0 });
    }),
  );

  it(
    'a corrected file changes just those rows, and their keys stay',
    rolledBack(async (manager) => {
      const before = await everything(manager);
      const data = copy();
      project(data, 'P24').aliases.push('Another name');
      data.provinces.find((row) => row.code === 'TH-90')!.capital = 'Songkhla City';
      expect(await load(manager, data)).toEqual({ inserted: 0, updated: 2, removed: 0 });
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
    'adds what is new and takes out what is gone, with what hangs on it',
    rolledBack(async (manager) => {
      const data = copy();
      data.projects = data.projects.filter((row) => row.code !== 'P42-2');
      data.projects.push({ ...structuredClone(project(data, 'P38')), code: 'P99', costs: [], reports: [], schedules: [], citations: [] });
      await load(manager, data);
      expect(await manager.query(`SELECT code FROM project WHERE code IN ('P42-2', 'P99')`)).toEqual([{ code: 'P99' }]);
      await load(manager, copy());
      expect(await manager.query(`SELECT code FROM project WHERE code IN ('P42-2', 'P99')`)).toEqual([{ code: 'P42-2' }]);
    }),
  );

  it('refuses to change or take out a report that is on record, and says what to do', async () => {
    const report = (data: SeedData) => project(data, 'P24').reports.find((row) => row.code === 'P24-R02')!;
    const changed = copy();
    report(changed).percent = 63;
    await expect(loadSeeds(dataSource(), changed)).rejects.toThrow(
      'progress_report P24-R02 is on record and stays as it is: add a report that supersedes it',
    );
    const removed = copy();
    project(removed, 'P24').reports.splice(0, 1);
    await expect(loadSeeds(dataSource(), removed)).rejects.toThrow(/progress_report P24-R0\d is on record/);
  });

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
      expect(await load(manager, data)).toMatchObject({ updated: 0 });
      expect(await manager.query(`SELECT DISTINCT valid_to FROM cluster_membership WHERE valid_to IS NOT NULL`)).toEqual([
        { valid_to: '2018-01-01' },
      ]);
    }),
  );

  it(
    'a part that comes before its parent, and a part that moves, hang where they belong',
    rolledBack(async (manager) => {
      const data = copy();
      data.projects.reverse();
      project(data, 'P31').parent = 'P42';
      expect(await load(manager, data)).toEqual({ inserted: 0, updated: 1, removed: 0 });
      const tree = await manager.query(
        `SELECT ancestor.code, distance FROM project_tree JOIN project part ON part.id = project_id JOIN project ancestor ON ancestor.id = ancestor_id
       WHERE part.code = 'P31' ORDER BY distance`,
      );
      expect(tree).toEqual([
        { code: 'P31', distance: 0 },
        { code: 'P42', distance: 1 },
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
      const before = await everything(manager);
      expect(await load(manager, copy())).toEqual({ inserted: 0, updated: 0, removed: 0 });
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

describe('the seeded facts', () => {
  const count = async (statement: string): Promise<number> =>
    (await dataSource().query<{ n: number }[]>(`SELECT count(*) AS n ${statement}`))[0]!.n;

  it('are 3 member states, 35 provinces, every project row, and a source for each key of the register', async () => {
    expect(await count('FROM member_state')).toBe(3);
    expect(await count('FROM province')).toBe(35);
    expect(await count(`FROM project WHERE code ~ '^P[0-9]{2}$'`)).toBe(50);
    expect(await count('FROM source')).toBe(105);
  });

  it('are cited, every one', async () => {
    for (const { entity, cited } of CATALOGUE) {
      const { tableName, columns } = dataSource().getMetadata(entity);
      if (columns.some(({ databaseName }) => databaseName === 'citation_id'))
        expect([tableName, await count(`FROM ${tableName} WHERE citation_id IS NULL`)]).toEqual([tableName, 0]);
      if (cited)
        expect([tableName, await count(`FROM ${tableName} t WHERE NOT EXISTS (SELECT FROM fact_citation WHERE ${cited} = t.id)`)]).toEqual([
          tableName,
          0,
        ]);
    }
  });

  it('have one preferred cost for each project that has any, and no samples', async () => {
    expect(await count(`FROM (SELECT FROM cost_figure GROUP BY project_id HAVING count(*) FILTER (WHERE preferred) <> 1) wrong`)).toBe(0);
    expect(await count('FROM project WHERE is_sample')).toBe(0);
  });

  it('name the 14 Thai provinces in Thai script', async () => {
    expect(await count(`FROM province WHERE code LIKE 'TH-%' AND names ->> 'TH' ~ '^[ก-๙]+$'`)).toBe(14);
  });
});
