import type { EntityManager } from 'typeorm';
import { CATALOGUE } from '../../entities/catalogue';
import { RECORD_COLUMNS, stamped } from './columns';
import { LoadLog, REMEDIES } from './load-log';
import { ReportLoad } from './report-load';
import type { SeedReport } from './seed-changes';
import { SeedKeys } from './seed-keys';
import {
  columnsOf,
  correctDiffering,
  differingValues,
  insertMissing,
  metadataOf,
  missingCodes,
  removeMissing,
  type SeedRow,
  type SeedTable,
  withdrawOther,
} from './table-sync';

/**
 * One load in its transaction: writes tables in the order of the calls and holds the keys of all codes.
 *
 * Only the first load into a database puts days of publication on record. What a later one adds is on record from its instant on, which is
 * later than every instant on record. What is on record is never changed: a recorded fact that differs is withdrawn at that instant and
 * recorded anew, a missing one is withdrawn. Reports, and the recorded things that others point to, stay as they are: the load tells the
 * difference and what to do about it.
 */
export class SeedLoad {
  readonly keys: SeedKeys;
  private readonly log: LoadLog;
  private readonly thingTables = new Map<string, SeedTable>();
  /** The codes of the things that this load added, by table. */
  private readonly added = new Map<string, Set<string>>();
  /** The keys of the things that are no longer in the data, by table: their parts stay with them. */
  private readonly kept = new Map<string, number[]>();

  /** `instant` = the instant of the load; null = it is the first one. */
  private constructor(
    private readonly manager: EntityManager,
    private readonly instant: string | null,
  ) {
    this.keys = new SeedKeys(manager);
    this.log = new LoadLog(manager, this.keys);
  }

  /** Begins a load. The transaction holds LOCKS.SEED. */
  static async begin(manager: EntityManager): Promise<SeedLoad> {
    const opened = await manager.query<unknown[]>('SELECT FROM seed_load');
    if (opened.length === 0) return new SeedLoad(manager, null);
    const instants = manager.connection.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns
        .map(({ databaseName }) => databaseName)
        .filter((column) => [...RECORD_COLUMNS, 'changed_at'].includes(column))
        .map((column) => `SELECT max(${column}) AS instant FROM ${tableName} WHERE ${column} < 'infinity'`),
    );
    // Projects before the instant, like every command: see src/commands/command.ts.
    await manager.query('SELECT FROM project ORDER BY id FOR NO KEY UPDATE');
    const [{ instant }] = await manager.query<[{ instant: Date }]>(
      `SELECT greatest(commit_instant(), date_trunc('milliseconds', max(instant)) + interval '1 millisecond') AS instant
       FROM (${instants.join(' UNION ALL ')}) on_record`,
    );
    return new SeedLoad(manager, instant.toISOString());
  }

  /**
   * Things with a code, which other rows point to. Those that are no longer in the data are removed by `finish`, when nothing points to them.
   * Where they are recorded, they keep the values of the columns `fixed`, on which earlier answers depend.
   */
  async things(table: string, rows: SeedRow[], fixed: readonly string[] = []): Promise<void> {
    const seeds = { table, key: ['code'], rows };
    this.thingTables.set(table, seeds);
    const added = this.added.get(table) ?? new Set();
    const [fresh, old] = [rows.filter(({ code }) => added.has(code as string)), rows.filter(({ code }) => !added.has(code as string))];
    const columns = columnsOf(seeds).filter((column) => column !== 'code' && ![...RECORD_COLUMNS, ...fixed].includes(column));
    const corrected = await correctDiffering(this.manager, seeds, columns);
    this.log.did(
      'correct',
      table,
      corrected.filter(({ code }) => !added.has(code as string)),
    );
    await correctDiffering(this.manager, { ...seeds, rows: fresh }, fixed);
    this.log.differ(table, await differingValues(this.manager, { ...seeds, rows: old }, fixed), REMEDIES.fixed);
    if (columnsOf(seeds).includes('withdrawn_at')) await this.withdrawThings({ ...seeds, rows: old });
    const inserted = await insertMissing(this.manager, { ...seeds, rows: stamped(rows, this.instant) });
    this.log.did('add', table, inserted);
    this.added.set(table, new Set([...added, ...inserted.map(({ code }) => code as string)]));
    await this.keys.read(table);
    if (!this.kept.has(table)) await this.keepMissing(seeds);
  }

  /**
   * Facts, which nothing points to. Without a key of their own all their columns are the key. A recorded fact that is not in the data as it
   * is on record is withdrawn, and what is in the data is recorded beside it; others are corrected and removed in place. `whole`: see `SeedTable`.
   */
  async facts(table: string, rows: SeedRow[], key?: string[], whole?: string[]): Promise<void> {
    const columns = columnsOf({ rows }).filter((column) => !RECORD_COLUMNS.includes(column));
    const seeds = { table, key: key ?? columns, rows, whole };
    if (this.isRecorded(table)) await this.recordFacts(seeds, columns);
    else {
      this.log.did('remove', table, await removeMissing(this.manager, seeds, this.ofNoKeptThing(table)));
      this.log.did(
        'correct',
        table,
        await correctDiffering(
          this.manager,
          seeds,
          columns.filter((column) => !seeds.key.includes(column)),
        ),
      );
      this.log.did('add', table, await insertMissing(this.manager, seeds));
    }
    if (CATALOGUE.some(({ entity, types }) => types && this.manager.connection.getMetadata(entity).tableName === table))
      await this.keys.read(table);
  }

  /** Reports, which stay as they are on record: see `ReportLoad`. */
  async reports(rows: SeedRow[]): Promise<void> {
    await new ReportLoad(this.manager, this.instant, this.keys, this.log, this.kept.get('project') ?? []).load(rows);
  }

  /** Ends the load: removes what is neither in the data nor pointed to. Returns what the load did. */
  async finish(): Promise<SeedReport> {
    const tables = [...this.thingTables.values()].reverse().filter(({ table }) => !this.isRecorded(table));
    const pointers = await this.pointers();
    for (const seeds of tables) await this.removeUnused(seeds, pointers.get(seeds.table) ?? []);
    return this.log.report();
  }

  private async recordFacts(seeds: SeedTable & { rows: SeedRow[] }, columns: readonly string[]): Promise<void> {
    const { table, key } = seeds;
    const withdrawn = this.instant ? await withdrawOther(this.manager, seeds, columns, this.instant, this.ofNoKeptThing(table)) : [];
    const recorded = await insertMissing(
      this.manager,
      { ...seeds, rows: stamped(seeds.rows, this.instant) },
      't.withdrawn_at IS NULL OR NOT t.seeded',
    );
    const keyOf = (row: SeedRow): string => JSON.stringify(key.map((column) => row[column]));
    const [before, after] = [new Set(withdrawn.map(keyOf)), new Set(recorded.map(keyOf))];
    this.log.did(
      'withdraw',
      table,
      withdrawn.filter((row) => !after.has(keyOf(row))),
    );
    this.log.did(
      'correct',
      table,
      recorded.filter((row) => before.has(keyOf(row))),
    );
    this.log.did(
      'add',
      table,
      recorded.filter((row) => !before.has(keyOf(row))),
    );
  }

  /** Withdraws the things on record that the data call withdrawn. Those that the data no longer call so stay withdrawn. */
  private async withdrawThings({ table, rows }: SeedTable): Promise<void> {
    const codes = (isWithdrawn: boolean): unknown[] =>
      rows.filter((row) => (row['withdrawn_at'] !== null) === isWithdrawn).map(({ code }) => code);
    const [withdrawn] = await this.manager.query<[SeedRow[], number]>(
      `UPDATE ${table} SET withdrawn_at = $2 WHERE seeded AND withdrawn_at IS NULL AND code = ANY ($1) RETURNING code`,
      [codes(true), this.instant],
    );
    this.log.did('withdraw', table, withdrawn);
    const back = await this.manager.query<{ code: string }[]>(
      `SELECT code FROM ${table} WHERE seeded AND withdrawn_at IS NOT NULL AND code = ANY ($1) ORDER BY code COLLATE "C"`,
      [codes(false)],
    );
    for (const { code } of back) this.log.comeBack(table, code);
  }

  /** Keeps the things that are no longer in the data: recorded ones for ever, others until `finish` knows whether something points to them. */
  private async keepMissing(seeds: SeedTable): Promise<void> {
    const codes = await missingCodes(this.manager, seeds);
    this.kept.set(
      seeds.table,
      codes.map((code) => this.keys.id(seeds.table, code)),
    );
    if (this.isRecorded(seeds.table)) for (const code of codes) this.log.miss(seeds.table, code, REMEDIES.gone(code));
  }

  /** Removes the things that are no longer in the data, and that nothing points to. The others stay, and the load says so. */
  private async removeUnused(seeds: SeedTable, pointers: readonly Pointer[]): Promise<void> {
    const unused = pointers.map(({ table, column }) => `NOT EXISTS (SELECT FROM ${table} r WHERE r.${column} = t.id)`);
    for (;;) {
      const removed = await removeMissing(this.manager, seeds, ['true', ...unused].join(' AND '));
      this.log.did('remove', seeds.table, removed);
      // A thing may have been kept by its own parts, which are gone now.
      if (removed.length === 0 || pointers.every(({ table }) => table !== seeds.table)) break;
    }
    // Citations are no rows of the files: what was withdrawn keeps its own.
    if (seeds.table === 'citation') return;
    for (const code of await missingCodes(this.manager, seeds)) this.log.miss(seeds.table, code, REMEDIES.pointedTo(code));
  }

  /** The columns that point to the things of each table. Parts that go with their thing do not count, unless they are recorded. */
  private async pointers(): Promise<Map<string, Pointer[]>> {
    const rows = await this.manager.query<(Pointer & { target: string; isPart: boolean })[]>(
      `SELECT f.confrelid::regclass::text AS target, f.conrelid::regclass::text AS "table", a.attname AS "column", f.confdeltype = 'c' AS "isPart"
       FROM pg_constraint f
       JOIN pg_attribute key ON key.attrelid = f.confrelid AND key.attname = 'id' AND key.attnum = ANY (f.confkey)
       JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[array_position(f.confkey, key.attnum)]
       WHERE f.contype = 'f' AND f.connamespace = current_schema()::regnamespace`,
    );
    const pointers = new Map<string, Pointer[]>();
    for (const { target, table, column } of rows.filter(({ isPart, table }) => !isPart || this.isRecorded(table)))
      pointers.set(target, [...(pointers.get(target) ?? []), { table, column }]);
    return pointers;
  }

  /** True for a table whose rows are withdrawn, not removed. */
  private isRecorded(table: string): boolean {
    return this.manager.connection.entityMetadatas.some(
      (entity) => entity.tableName === table && entity.findColumnWithDatabaseName('withdrawn_at') !== undefined,
    );
  }

  /**
   * The condition that a row of a table is no part of a thing that is no longer in the data. Recorded facts are withdrawn with their thing,
   * unless it is recorded too.
   */
  private ofNoKeptThing(table: string): string {
    const conditions = metadataOf(this.manager, table)
      .foreignKeys.filter(({ onDelete }) => onDelete === 'CASCADE')
      .filter(({ referencedEntityMetadata }) => !this.isRecorded(table) || this.isRecorded(referencedEntityMetadata.tableName))
      .flatMap(({ columnNames, referencedEntityMetadata }) => {
        const kept = this.kept.get(referencedEntityMetadata.tableName) ?? [];
        return kept.length === 0 ? [] : [`coalesce(t.${columnNames[0]} <> ALL ('{${kept.join(',')}}'::integer[]), true)`];
      });
    return ['true', ...conditions].join(' AND ');
  }
}

/** A column that points to a thing. */
interface Pointer {
  readonly table: string;
  readonly column: string;
}
