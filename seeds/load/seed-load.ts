import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { CATALOGUE } from '../../entities/catalogue';
import { beginningInBangkok } from '../../src/domain/days';
import { nodeName } from '../../src/domain/global-id';
import type { SeedCitation } from './data-files';
import { correctDiffering, insertMissing, removeMissing, type SeedRow, type SeedTable } from './table-sync';

/** Rows that a load changed. */
export interface SeedChanges {
  readonly inserted: number;
  readonly updated: number;
  readonly removed: number;
}

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

/** Always on record: facts without a known day of publication, and links, which are known together with their project. */
export const ALWAYS = { recorded_at: '-infinity' };

/** A fact that was published on a day is on record from the first instant of the day in Bangkok; null = always. */
export const onRecordSince = (day: string | null): string => (day === null ? ALWAYS.recorded_at : beginningInBangkok(day).toISOString());

/** One load in its transaction: writes tables in the order of the calls and holds the keys of all codes. */
export class SeedLoad {
  private inserted = 0;
  private updated = 0;
  private removed = 0;
  private readonly ids = new Map<string, Map<string, number>>();
  private readonly thingTables = new Map<string, SeedTable>();

  constructor(private readonly manager: EntityManager) {}

  /** Things with a code, which other rows point to. Those that are no longer in the data are removed by `finish`, when nothing points to them. */
  async things(table: string, rows: SeedRow[]): Promise<void> {
    const seeds = { table, key: ['code'], rows };
    this.thingTables.set(table, seeds);
    this.updated += await correctDiffering(this.manager, seeds);
    this.inserted += await insertMissing(this.manager, seeds);
    const codes = await this.manager.query<{ id: number; code: string }[]>(`SELECT id, code FROM ${table}`);
    this.ids.set(table, new Map(codes.map(({ id, code }) => [code, id])));
  }

  /** Facts, which nothing points to. Without a key of their own all their columns are the key. */
  async facts(table: string, rows: SeedRow[], key: string[] = Object.keys(rows[0] ?? {})): Promise<void> {
    const seeds = { table, key, rows };
    this.removed += await removeMissing(this.manager, seeds);
    this.updated += await correctDiffering(this.manager, seeds);
    this.inserted += await insertMissing(this.manager, seeds);
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

  async finish(): Promise<SeedChanges> {
    for (const table of [...this.thingTables.values()].reverse()) this.removed += await removeMissing(this.manager, table);
    return { inserted: this.inserted, updated: this.updated, removed: this.removed };
  }
}
