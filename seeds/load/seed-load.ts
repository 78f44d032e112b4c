import { createHash } from 'node:crypto';
import type { EntityManager, EntityMetadata } from 'typeorm';
import { CATALOGUE } from '../../entities/catalogue';
import { beginningInBangkok } from '../../src/domain/days';
import { nodeName } from '../../src/domain/global-id';
import type { SeedCitation } from './data-files';
import type { SeedDifference, SeedReport, SeedStep } from './seed-changes';
import {
  columnsOf,
  correctDiffering,
  type DifferingValue,
  differingValues,
  insertMissing,
  missingCodes,
  removeMissing,
  type SeedRow,
  type SeedTable,
  withdrawOther,
} from './table-sync';

/** The code of a citation is a hash of its contents: two citations with equal contents are one row. */
export function citationCode({ source, locator, publishedOn, note }: SeedCitation): string {
  return createHash('sha256')
    .update(JSON.stringify([source, locator, publishedOn, note]))
    .digest('hex')
    .slice(0, 32);
}

export const spanOf = (row: { validFrom: string | null; validTo: string | null }): SeedRow => ({
  valid_from: row.validFrom,
  valid_to: row.validTo,
});

/** The span of something that began on a day that documents may not give. */
export const startOf = (row: { validFrom: string | null; validTo: string | null; firstDayKnown?: boolean | undefined }): SeedRow => ({
  ...spanOf(row),
  first_day_known: row.firstDayKnown ?? row.validFrom !== null,
});

export const datesOf = (row: { startsOn: string | null; endsOn: string | null; precision: string }): SeedRow => ({
  starts_on: row.startsOn,
  ends_on: row.endsOn,
  precision: row.precision,
});

/** For the first load: always on record. Facts without a known day of publication, and links, which are known together with their project. */
export const ALWAYS = { recorded_at: '-infinity' };

/** For the first load: a fact that was published on a day is on record from the first instant of the day in Bangkok; null = always. */
export const onRecordSince = (day: string | null): string => (day === null ? ALWAYS.recorded_at : beginningInBangkok(day).toISOString());

/** For the first load: since when a row is withdrawn; not given = it is on record. */
export const withdrawnSince = (day: string | undefined): string | null =>
  day === undefined ? null : beginningInBangkok(day).toISOString();

/** Columns that say when a row was on record. The first load takes them from the data, a later one from its own instant: see `SeedLoad`. */
const RECORD_COLUMNS = ['recorded_at', 'withdrawn_at', 'added_at'];

/** What is done about a row of the data that differs from the record. */
const REMEDIES = {
  fixed: (table: string, code: string) =>
    `Put the value on record back into the file. A ${table.replaceAll('_', ' ')} keeps it for ever: where it was wrong, give ${code} a withdrawnOn and add it under a new code.`,
  gone: (code: string) =>
    `Put the row of ${code} back into the file. To take it out of what counts, give it withdrawnOn, the day on which it is withdrawn.`,
  withdrawn: (code: string) => `Put withdrawnOn of ${code} back into the file. What comes back has a new code.`,
  report: (code: string) =>
    `Put ${code} back into the file as it is on record. To correct it, add a report with a new code and "supersedes": "${code}".`,
  corrected: (code: string) => `Let the report supersede ${code}, the newest one.`,
  pointedTo: (code: string) => `Put the row of ${code} back into the file: rows on record still point to it.`,
};

/** A difference as it is found, with keys in place of codes. */
interface FoundDifference extends DifferingValue {
  readonly table: string;
  readonly remedy: string;
}

interface FoundStep {
  readonly act: SeedStep['act'];
  readonly table: string;
  readonly row: SeedRow;
}

/**
 * One load in its transaction: writes tables in the order of the calls and holds the keys of all codes.
 *
 * Only the first load into a database puts days of publication on record. What a later one adds is on record from its instant on, which is
 * later than every instant on record. What is on record is never changed: a recorded fact that differs is withdrawn at that instant and
 * recorded anew, a missing one is withdrawn. Reports, and the recorded things that others point to, stay as they are: the load tells the
 * difference and what to do about it.
 */
export class SeedLoad {
  private readonly steps: FoundStep[] = [];
  private readonly differences: FoundDifference[] = [];
  private readonly ids = new Map<string, Map<string, number>>();
  private readonly thingTables = new Map<string, SeedTable>();
  /** The codes of the things that this load added, by table. */
  private readonly added = new Map<string, Set<string>>();
  /** The keys of the things that are no longer in the data, by table: their parts stay with them. */
  private readonly kept = new Map<string, number[]>();
  /** The key of the project of each report, by the report's code. */
  private reportProjects = new Map<string, number>();

  /** `instant` = the instant of the load; null = it is the first one. */
  private constructor(
    private readonly manager: EntityManager,
    private readonly instant: string | null,
  ) {}

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
    const [{ instant }] = await manager.query<[{ instant: Date }]>(
      `SELECT date_trunc('milliseconds', greatest(clock_timestamp(), max(instant))) + interval '1 millisecond' AS instant
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
    this.did(
      'correct',
      table,
      corrected.filter(({ code }) => !added.has(code as string)),
    );
    await correctDiffering(this.manager, { ...seeds, rows: fresh }, fixed);
    this.differ(table, await differingValues(this.manager, { ...seeds, rows: old }, fixed), REMEDIES.fixed);
    if (columnsOf(seeds).includes('withdrawn_at')) await this.withdrawThings({ ...seeds, rows: old });
    const inserted = await insertMissing(this.manager, { ...seeds, rows: this.stamped(rows) });
    this.did('add', table, inserted);
    this.added.set(table, new Set([...added, ...inserted.map(({ code }) => code as string)]));
    await this.readIds(table);
    if (!this.kept.has(table)) await this.keepMissing(seeds);
  }

  /**
   * Facts, which nothing points to. Without a key of their own all their columns are the key. A recorded fact that is not in the data as it
   * is on record is withdrawn, and what is in the data is recorded beside it; others are corrected and removed in place.
   */
  async facts(table: string, rows: SeedRow[], key?: string[]): Promise<void> {
    const columns = columnsOf({ rows }).filter((column) => !RECORD_COLUMNS.includes(column));
    const seeds = { table, key: key ?? columns, rows };
    if (this.isRecorded(table)) await this.recordFacts(seeds, columns);
    else {
      this.did('remove', table, await removeMissing(this.manager, seeds, this.ofNoKeptThing(table)));
      this.did(
        'correct',
        table,
        await correctDiffering(
          this.manager,
          seeds,
          columns.filter((column) => !seeds.key.includes(column)),
        ),
      );
      this.did('add', table, await insertMissing(this.manager, seeds));
    }
    if (CATALOGUE.some(({ entity, types }) => types && this.manager.connection.getMetadata(entity).tableName === table))
      await this.readIds(table);
  }

  /**
   * Reports. `supersedes` is the code of the report that a row corrects, `withdrawn_at` the instant since when it does not count. A report on
   * record stays as it is; all that a row can add to it is that it is withdrawn.
   */
  async reports(rows: SeedRow[]): Promise<void> {
    const table = 'progress_report';
    await this.readReports(rows);
    const isOnRecord = new Set(this.ids.get(table)!.keys());
    await this.addReports(rows.filter(({ code }) => !isOnRecord.has(code as string)));
    const old = rows.filter(({ code }) => isOnRecord.has(code as string));
    const seeds = {
      table,
      key: ['code'],
      rows: old.map(({ supersedes, ...row }) => ({ ...row, supersedes_id: this.idOrNull(table, supersedes as string | null) })),
    };
    const columns = columnsOf(seeds).filter((column) => !['code', 'state', ...RECORD_COLUMNS].includes(column));
    this.differ(table, await differingValues(this.manager, seeds, columns), (_, code) => REMEDIES.report(code));
    const missing = await missingCodes(this.manager, { table, key: ['code'], rows });
    const kept: readonly unknown[] = this.kept.get('project') ?? [];
    for (const code of missing.filter((code) => !kept.includes(this.reportProjects.get(code)))) this.miss(table, code, REMEDIES.gone(code));
    await this.withdrawReports(old);
  }

  /** The key of a thing. Throws an error that names the thing when it was not loaded. */
  id(table: string, code: string): number {
    const id = this.ids.get(table)?.get(code);
    if (id === undefined)
      throw new Error(`The seed data speaks of ${table} "${code}", which is not in the data. Add it, or correct the code.`);
    return id;
  }

  /** The key of a thing; null where the code is null. */
  idOrNull(table: string, code: string | null): number | null {
    return code === null ? null : this.id(table, code);
  }

  /** The name of a thing of the API. Throws an error that names the thing when it was not loaded, or its type is none of the API. */
  node({ type, code }: { type: string; code: string }): string {
    const concept = CATALOGUE.find(({ types }) => types?.includes(type));
    if (!concept) throw new Error(`The seed data speaks of a ${type} "${code}", which is no type of the catalogue. Correct it.`);
    this.id(this.manager.connection.getMetadata(concept.entity).tableName, code);
    return nodeName(type, code);
  }

  citation(citation: SeedCitation): number {
    return this.id('citation', citationCode(citation));
  }

  async finish(): Promise<SeedReport> {
    const tables = [...this.thingTables.values()].reverse().filter(({ table }) => !this.isRecorded(table));
    const pointers = await this.pointers();
    for (const seeds of tables) await this.removeUnused(seeds, pointers.get(seeds.table) ?? []);
    const count = (act: SeedStep['act']): number => this.steps.filter((step) => step.act === act).length;
    const nameOf = await this.naming();
    return {
      inserted: count('add'),
      updated: count('correct'),
      withdrawn: count('withdraw'),
      removed: count('remove'),
      differences: this.differences.map((found) => this.told(found, nameOf)),
      steps: this.steps.map(({ act, table, row }) => ({ act, what: this.labelled(table, row, nameOf) })),
    };
  }

  /** Rows as they are inserted: the first load takes the instants of the data, a later one its own. */
  private stamped(rows: SeedRow[]): SeedRow[] {
    const { instant } = this;
    if (instant === null) return rows;
    return rows.map((row) => ({
      ...row,
      ...(row['recorded_at'] === undefined ? {} : { recorded_at: instant }),
      ...(row['added_at'] === undefined ? {} : { added_at: instant }),
      ...(row['withdrawn_at'] == null ? {} : { withdrawn_at: instant }),
    }));
  }

  private async recordFacts(seeds: SeedTable & { rows: SeedRow[] }, columns: readonly string[]): Promise<void> {
    const { table, key } = seeds;
    const withdrawn = this.instant ? await withdrawOther(this.manager, seeds, columns, this.instant, this.ofNoKeptThing(table)) : [];
    const recorded = await insertMissing(this.manager, { ...seeds, rows: this.stamped(seeds.rows) }, 't.withdrawn_at IS NULL');
    const keyOf = (row: SeedRow): string => JSON.stringify(key.map((column) => row[column]));
    const [before, after] = [new Set(withdrawn.map(keyOf)), new Set(recorded.map(keyOf))];
    this.did(
      'withdraw',
      table,
      withdrawn.filter((row) => !after.has(keyOf(row))),
    );
    this.did(
      'correct',
      table,
      recorded.filter((row) => before.has(keyOf(row))),
    );
    this.did(
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
    this.did('withdraw', table, withdrawn);
    const back = await this.manager.query<{ code: string }[]>(
      `SELECT code FROM ${table} WHERE seeded AND withdrawn_at IS NOT NULL AND code = ANY ($1) ORDER BY code`,
      [codes(false)],
    );
    for (const { code } of back) this.comeBack(table, code);
  }

  /** Keeps the things that are no longer in the data: recorded ones for ever, others until `finish` knows whether something points to them. */
  private async keepMissing(seeds: SeedTable): Promise<void> {
    const codes = await missingCodes(this.manager, seeds);
    this.kept.set(
      seeds.table,
      codes.map((code) => this.id(seeds.table, code)),
    );
    if (this.isRecorded(seeds.table)) for (const code of codes) this.miss(seeds.table, code, REMEDIES.gone(code));
  }

  /** Adds reports, each after the one that it corrects. */
  private async addReports(rows: SeedRow[]): Promise<void> {
    const table = 'progress_report';
    const corrections = await this.manager.query<{ superseded: string; code: string }[]>(
      `SELECT old.code AS superseded, report.code FROM ${table} old JOIN ${table} report ON report.supersedes_id = old.id WHERE old.code = ANY ($1)`,
      [rows.map(({ supersedes }) => supersedes)],
    );
    const correctedBy = new Map(corrections.map(({ superseded, code }) => [superseded, code]));
    let waiting = rows;
    while (waiting.length > 0) {
      const isReady = ({ supersedes }: SeedRow): boolean =>
        supersedes === null || this.ids.get(table)!.has(supersedes as string) || correctedBy.has(supersedes as string);
      const ready = waiting.filter(isReady);
      if (ready.length === 0) this.id(table, waiting[0]!['supersedes'] as string);
      const addable: SeedRow[] = [];
      for (const row of ready) {
        const [code, superseded] = [row['code'] as string, row['supersedes'] as string | null];
        const other = superseded === null ? undefined : correctedBy.get(superseded);
        if (superseded !== null && this.reportProjects.get(superseded) !== row['project_id'])
          throw new Error(`The seed data is wrong: report ${code} supersedes ${superseded}, which is a report of another project.`);
        if (superseded !== null) correctedBy.set(other === undefined ? superseded : code, other ?? code);
        if (other === undefined) addable.push(row);
        else
          this.differences.push({
            ...{ table, code, column: 'supersedes_id', onRecord: `${superseded} corrected by ${other}`, inData: superseded },
            remedy: REMEDIES.corrected(other),
          });
      }
      const stamped = this.stamped(addable).map(({ supersedes, withdrawn_at: withdrawnAt, ...row }) => ({
        ...row,
        supersedes_id: this.idOrNull(table, supersedes as string | null),
        ...(withdrawnAt !== null && (withdrawnAt as string) <= (row['recorded_at'] as string) ? { state: 'REJECTED' } : {}),
      }));
      // The rows of one statement have the same columns.
      for (const isRejected of [false, true]) {
        const alike = stamped.filter((row: SeedRow) => (row['state'] === 'REJECTED') === isRejected);
        this.did('add', table, await insertMissing(this.manager, { table, key: ['code'], rows: alike }));
      }
      await this.readReports(rows);
      await this.reject(addable);
      waiting = waiting.filter((row) => !ready.includes(row));
    }
  }

  /** Reads the seeded reports, and those that the data speak of. */
  private async readReports(rows: SeedRow[]): Promise<void> {
    const reports = await this.manager.query<{ id: number; code: string; project: number }[]>(
      'SELECT id, code, project_id AS project FROM progress_report WHERE seeded OR code = ANY ($1)',
      [rows.flatMap(({ code, supersedes }) => [code, supersedes])],
    );
    this.ids.set('progress_report', new Map(reports.map(({ id, code }) => [code, id])));
    this.reportProjects = new Map(reports.map(({ code, project }) => [code, project]));
  }

  /** Gives reports on record the state that says that they do not count. A report that was withdrawn stays so. */
  private async withdrawReports(rows: SeedRow[]): Promise<void> {
    this.did('withdraw', 'progress_report', await this.reject(rows));
    const back = await this.manager.query<{ code: string }[]>(
      `SELECT code FROM progress_report WHERE seeded AND state = 'REJECTED' AND code = ANY ($1) ORDER BY code`,
      [rows.filter((row) => row['withdrawn_at'] === null).map(({ code }) => code)],
    );
    for (const { code } of back) this.comeBack('progress_report', code);
  }

  /** Rejects the reports that the data call withdrawn, and that are not rejected yet. */
  private async reject(rows: SeedRow[]): Promise<SeedRow[]> {
    const withdrawn = this.stamped(rows).filter((row) => row['withdrawn_at'] !== null);
    return this.manager.query<SeedRow[]>(
      `WITH withdrawn AS (
         SELECT report.id, report.code, i.withdrawn_at FROM jsonb_to_recordset($1::jsonb) AS i (code text, withdrawn_at timestamptz)
         JOIN progress_report report USING (code) WHERE report.seeded AND report.state <> 'REJECTED'),
       changed AS (
         INSERT INTO report_state (report_id, state, changed_at, seeded) SELECT id, 'REJECTED', withdrawn_at, true FROM withdrawn)
       SELECT code FROM withdrawn`,
      [JSON.stringify(withdrawn)],
    );
  }

  /** Removes the things that are no longer in the data, and that nothing points to. The others stay, and the load says so. */
  private async removeUnused(seeds: SeedTable, pointers: readonly Pointer[]): Promise<void> {
    const unused = pointers.map(({ table, column }) => `NOT EXISTS (SELECT FROM ${table} r WHERE r.${column} = t.id)`);
    for (;;) {
      const removed = await removeMissing(this.manager, seeds, ['true', ...unused].join(' AND '));
      this.did('remove', seeds.table, removed);
      // A thing may have been kept by its own parts, which are gone now.
      if (removed.length === 0 || pointers.every(({ table }) => table !== seeds.table)) break;
    }
    // Citations are no rows of the files: what was withdrawn keeps its own.
    if (seeds.table === 'citation') return;
    for (const code of await missingCodes(this.manager, seeds)) this.miss(seeds.table, code, REMEDIES.pointedTo(code));
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

  private metadata(table: string): EntityMetadata {
    return this.manager.connection.entityMetadatas.find(({ tableName }) => tableName === table)!;
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
    const conditions = this.metadata(table)
      .foreignKeys.filter(({ onDelete }) => onDelete === 'CASCADE')
      .filter(({ referencedEntityMetadata }) => !this.isRecorded(table) || this.isRecorded(referencedEntityMetadata.tableName))
      .flatMap(({ columnNames, referencedEntityMetadata }) => {
        const kept = this.kept.get(referencedEntityMetadata.tableName) ?? [];
        return kept.length === 0 ? [] : [`coalesce(t.${columnNames[0]} <> ALL ('{${kept.join(',')}}'::integer[]), true)`];
      });
    return ['true', ...conditions].join(' AND ');
  }

  private async readIds(table: string): Promise<void> {
    const codes = await this.manager.query<{ id: number; code: string }[]>(`SELECT id, code FROM ${table} ORDER BY id`);
    this.ids.set(table, new Map(codes.map(({ id, code }) => [code, id])));
  }

  private did(act: SeedStep['act'], table: string, rows: readonly SeedRow[]): void {
    this.steps.push(...rows.map((row) => ({ act, table, row })));
  }

  private differ(table: string, values: readonly DifferingValue[], remedy: (table: string, code: string) => string): void {
    this.differences.push(...values.map((value) => ({ ...value, table, remedy: remedy(table, value.code) })));
  }

  private miss(table: string, code: string, remedy: string): void {
    this.differences.push({ table, code, column: '', onRecord: 'a row', inData: null, remedy });
  }

  private comeBack(table: string, code: string): void {
    this.differences.push({ table, code, column: 'withdrawn_at', onRecord: 'withdrawn', inData: null, remedy: REMEDIES.withdrawn(code) });
  }

  /** Names the rows that keys point to: by their codes, citations by what they cite. */
  private async naming(): Promise<(table: string, id: number) => string> {
    const citations = await this.manager.query<{ id: number; name: string }[]>(
      `SELECT c.id, concat_ws(' ', s.code, c.locator, c.published_on) AS name FROM citation c JOIN source s ON s.id = c.source_id`,
    );
    const names = new Map([...this.ids].map(([table, ids]) => [table, new Map([...ids].map(([code, id]) => [id, code]))]));
    names.set('citation', new Map(citations.map(({ id, name }) => [id, name])));
    return (table, id) => names.get(table)?.get(id) ?? String(id);
  }

  private valueOf(table: string, column: string, value: unknown, nameOf: (table: string, id: number) => string): string | null {
    if (value === null || value === undefined) return null;
    const key = this.metadata(table).foreignKeys.find(({ columnNames }) => columnNames[0] === column);
    if (key && typeof value === 'number') return nameOf(key.referencedEntityMetadata.tableName, value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  private told(found: FoundDifference, nameOf: (table: string, id: number) => string): SeedDifference {
    const { table, code, column, onRecord, inData, remedy } = found;
    const property =
      column === 'withdrawn_at' ? 'withdrawnOn' : (this.metadata(table).findColumnWithDatabaseName(column)?.propertyName ?? column);
    return {
      what: `${this.metadata(table).name} ${code}`,
      field: column === '' ? null : property.replace(/(?<=.)Id$/, ''),
      onRecord: this.valueOf(table, column, onRecord, nameOf),
      inFile: this.valueOf(table, column, inData, nameOf),
      remedy,
    };
  }

  private labelled(table: string, row: SeedRow, nameOf: (table: string, id: number) => string): string {
    const citation = table === 'citation' ? this.ids.get(table)!.get(row['code'] as string) : undefined;
    if (citation !== undefined) return `Citation ${nameOf(table, citation)}`;
    const values = Object.entries(row).map(([column, value]) => this.valueOf(table, column, value, nameOf));
    return [this.metadata(table).name, ...values.filter((value) => value !== null)].join(' ');
  }
}

/** A column that points to a thing. */
interface Pointer {
  readonly table: string;
  readonly column: string;
}
