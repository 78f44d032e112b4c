import type { EntityManager } from 'typeorm';
import type { SeedDifference, SeedReport, SeedStep } from './seed-changes';
import type { SeedKeys } from './seed-keys';
import { type DifferingValue, metadataOf, type SeedRow } from './table-sync';

/** What is done about a row of the data that differs from the record. */
export const REMEDIES = {
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

/** What a load did, and what it left as it is on record. */
export class LoadLog {
  private readonly steps: FoundStep[] = [];
  private readonly differences: FoundDifference[] = [];

  constructor(
    private readonly manager: EntityManager,
    private readonly keys: SeedKeys,
  ) {}

  /** Rows of which one thing was done. */
  did(act: SeedStep['act'], table: string, rows: readonly SeedRow[]): void {
    this.steps.push(...rows.map((row) => ({ act, table, row })));
  }

  /** Values on record that differ, and stay. */
  differ(table: string, values: readonly DifferingValue[], remedy: (table: string, code: string) => string): void {
    this.differences.push(...values.map((value) => ({ ...value, table, remedy: remedy(table, value.code) })));
  }

  /** A row on record that is missing in the data. */
  miss(table: string, code: string, remedy: string): void {
    this.differences.push({ table, code, column: '', onRecord: 'a row', inData: null, remedy });
  }

  /** A withdrawn row that the data no longer call withdrawn. */
  comeBack(table: string, code: string): void {
    this.differences.push({ table, code, column: 'withdrawn_at', onRecord: 'withdrawn', inData: null, remedy: REMEDIES.withdrawn(code) });
  }

  /** The whole of it, with codes in place of keys. */
  async report(): Promise<SeedReport> {
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

  /** Names the rows that keys point to: by their codes, citations by what they cite. */
  private async naming(): Promise<(table: string, id: number) => string> {
    const citations = await this.manager.query<{ id: number; name: string }[]>(
      `SELECT c.id, concat_ws(' ', s.code, c.locator, c.published_on) AS name FROM citation c JOIN source s ON s.id = c.source_id`,
    );
    const names = this.keys.codes();
    names.set('citation', new Map(citations.map(({ id, name }) => [id, name])));
    return (table, id) => names.get(table)?.get(id) ?? String(id);
  }

  private valueOf(table: string, column: string, value: unknown, nameOf: (table: string, id: number) => string): string | null {
    if (value === null || value === undefined) return null;
    const key = metadataOf(this.manager, table).foreignKeys.find(({ columnNames }) => columnNames[0] === column);
    if (key && typeof value === 'number') return nameOf(key.referencedEntityMetadata.tableName, value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  private told(found: FoundDifference, nameOf: (table: string, id: number) => string): SeedDifference {
    const { table, code, column, onRecord, inData, remedy } = found;
    const property =
      column === 'withdrawn_at'
        ? 'withdrawnOn'
        : (metadataOf(this.manager, table).findColumnWithDatabaseName(column)?.propertyName ?? column);
    return {
      what: `${metadataOf(this.manager, table).name} ${code}`,
      field: column === '' ? null : property.replace(/(?<=.)Id$/, ''),
      onRecord: this.valueOf(table, column, onRecord, nameOf),
      inFile: this.valueOf(table, column, inData, nameOf),
      remedy,
    };
  }

  private labelled(table: string, row: SeedRow, nameOf: (table: string, id: number) => string): string {
    const citation = table === 'citation' ? this.keys.find(table, row['code'] as string) : undefined;
    if (citation !== undefined) return `Citation ${nameOf(table, citation)}`;
    const values = Object.entries(row).map(([column, value]) => this.valueOf(table, column, value, nameOf));
    return [metadataOf(this.manager, table).name, ...values.filter((value) => value !== null)].join(' ');
  }
}
