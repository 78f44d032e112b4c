import type { EntityManager } from 'typeorm';
import { type PublishedReport, publishReports } from '../../src/commands/progress/publish-reports.command';
import { type Withdrawal, withdrawReports } from '../../src/commands/progress/withdraw-reports.command';
import { RowStore } from '../../src/database/rows';
import { TransactionRunner } from '../../src/database/transaction';
import { RECORD_COLUMNS, stamped } from './columns';
import { type LoadLog, REMEDIES } from './load-log';
import type { SeedKeys } from './seed-keys';
import { columnsOf, differingValues, missingCodes, type SeedRow } from './table-sync';

const TABLE = 'progress_report';

/** The reports of one load. */
export class ReportLoad {
  /** The key of the project of each report, by the report's code. */
  private projects = new Map<unknown, number>();
  private readonly db: RowStore;

  /** `instant` = the instant of the load; null = it is the first one. `keptProjects` = the keys of those that are no longer in the data. */
  constructor(
    private readonly manager: EntityManager,
    private readonly instant: string | null,
    private readonly keys: SeedKeys,
    private readonly log: LoadLog,
    private readonly keptProjects: readonly unknown[],
  ) {
    this.db = new RowStore(new TransactionRunner(manager));
  }

  /**
   * Loads rows. `supersedes` is the code of the report that a row corrects, `withdrawn_at` the instant since when it does not count. A
   * report on record stays as it is; all that a row can add to it is that it is withdrawn.
   */
  async load(rows: SeedRow[]): Promise<void> {
    await this.read(rows);
    const isOnRecord = ({ code }: SeedRow): boolean => this.keys.find(TABLE, code as string) !== undefined;
    const [old, fresh] = [rows.filter(isOnRecord), rows.filter((row) => !isOnRecord(row))];
    await this.add(fresh);
    const seeds = {
      table: TABLE,
      key: ['code'],
      rows: old.map(({ supersedes, ...row }) => ({ ...row, supersedes_id: this.keys.idOrNull(TABLE, supersedes as string | null) })),
    };
    const columns = columnsOf(seeds).filter((column) => !['code', 'state', ...RECORD_COLUMNS].includes(column));
    this.log.differ(TABLE, await differingValues(this.manager, seeds, columns), (_, code) => REMEDIES.report(code));
    const missing = await missingCodes(this.manager, { table: TABLE, key: ['code'], rows });
    for (const code of missing.filter((code) => !this.keptProjects.includes(this.projects.get(code))))
      this.log.miss(TABLE, code, REMEDIES.gone(code));
    await this.withdraw(old);
  }

  /** Adds reports, each after the one that it corrects. */
  private async add(rows: SeedRow[]): Promise<void> {
    const corrections = await this.manager.query<{ superseded: string; code: string }[]>(
      `SELECT old.code AS superseded, report.code FROM ${TABLE} old JOIN ${TABLE} report ON report.supersedes_id = old.id
       WHERE report.state <> 'REJECTED' AND old.code = ANY ($1)`,
      [rows.map(({ supersedes }) => supersedes)],
    );
    const correctedBy = new Map(corrections.map(({ superseded, code }) => [superseded, code]));
    let waiting = rows;
    while (waiting.length > 0) {
      const isReady = ({ supersedes }: SeedRow): boolean =>
        supersedes === null || this.keys.find(TABLE, supersedes as string) !== undefined || correctedBy.has(supersedes as string);
      const ready = waiting.filter(isReady);
      if (ready.length === 0) this.keys.id(TABLE, waiting[0]!['supersedes'] as string);
      const addable: SeedRow[] = [];
      for (const row of ready) {
        const [code, superseded] = [row['code'] as string, row['supersedes'] as string | null];
        const other = superseded === null ? undefined : correctedBy.get(superseded);
        if (superseded !== null && this.projects.get(superseded) !== row['project_id'])
          throw new Error(`The seed data is wrong: report ${code} supersedes ${superseded}, which is a report of another project.`);
        if (superseded !== null) correctedBy.set(other === undefined ? superseded : code, other ?? code);
        if (other === undefined) addable.push(row);
        else {
          const difference = { code, column: 'supersedes_id', onRecord: `${superseded} corrected by ${other}`, inData: superseded };
          this.log.differ(TABLE, [difference], () => REMEDIES.corrected(other));
        }
      }
      const added = stamped(addable, this.instant).map(({ supersedes, withdrawn_at: withdrawnAt, ...row }) => ({
        ...row,
        supersedes_id: this.keys.idOrNull(TABLE, supersedes as string | null),
        ...(withdrawnAt !== null && (withdrawnAt as string) <= (row['recorded_at'] as string) ? { state: 'REJECTED' } : {}),
      }));
      this.log.did('add', TABLE, rowsOf(await publishReports(this.db, added as unknown as PublishedReport[])));
      await this.read(rows);
      await this.reject(addable);
      waiting = waiting.filter((row) => !ready.includes(row));
    }
  }

  /** Reads the seeded reports, and those that the data speak of. */
  private async read(rows: SeedRow[]): Promise<void> {
    const reports = await this.manager.query<{ id: number; code: string; project: number }[]>(
      'SELECT id, code, project_id AS project FROM progress_report WHERE seeded OR code = ANY ($1)',
      [rows.flatMap(({ code, supersedes }) => [code, supersedes])],
    );
    this.keys.hold(TABLE, reports);
    this.projects = new Map(reports.map(({ code, project }) => [code, project]));
  }

  /** Gives reports on record the state that says that they do not count. A report that was withdrawn stays so. */
  private async withdraw(rows: SeedRow[]): Promise<void> {
    this.log.did('withdraw', TABLE, rowsOf(await this.reject(rows)));
    const back = await this.manager.query<{ code: string }[]>(
      `SELECT code FROM progress_report WHERE seeded AND state = 'REJECTED' AND code = ANY ($1) ORDER BY code COLLATE "C"`,
      [rows.filter((row) => row['withdrawn_at'] === null).map(({ code }) => code)],
    );
    for (const { code } of back) this.log.comeBack(TABLE, code);
  }

  /** Withdraws the reports that the data call withdrawn, and that are not withdrawn yet. Returns their codes. */
  private reject(rows: SeedRow[]): Promise<string[]> {
    const withdrawn = stamped(rows, this.instant).filter((row) => row['withdrawn_at'] !== null);
    return withdrawReports(this.db, withdrawn as unknown as Withdrawal[]);
  }
}

const rowsOf = (codes: readonly string[]): SeedRow[] => codes.map((code) => ({ code }));
