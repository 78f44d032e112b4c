import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { beginningInBangkok } from '../../src/domain/days';
import type { SeedCitation } from './data-files';
import { correctDiffering, insertMissing, removeMissing, type SeedRow, type SeedTable } from './table-sync';

/** What loading changed, in rows. */
export interface SeedChanges {
  readonly inserted: number;
  readonly updated: number;
  readonly removed: number;
}

/** Two citations that say the same are one: its code is made of what it says. */
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

export const datesOf = (row: { startsOn: string | null; endsOn: string | null; precision: string }): SeedRow => ({
  starts_on: row.startsOn,
  ends_on: row.endsOn,
  precision: row.precision,
});

/** On record since the beginning of time: facts whose publication is not known, and links that are known with their project. */
export const ALWAYS = { recorded_at: '-infinity' };

/** What is published on a day is on record from its first moment in Bangkok. */
export const onRecordSince = (day: string | null): string => (day === null ? ALWAYS.recorded_at : beginningInBangkok(day).toISOString());

/** One load in its transaction: writes tables in the order given and remembers the keys that codes have. */
export class SeedLoad {
  private inserted = 0;
  private updated = 0;
  private removed = 0;
  private readonly ids = new Map<string, Map<string, number>>();
  private readonly thingTables = new Map<string, SeedTable>();

  constructor(private readonly manager: EntityManager) {}

  /** Things with a code that others point to. Those that are gone are taken out at the end, when nothing points to them. */
  async things(table: string, rows: SeedRow[]): Promise<void> {
    const seeds = { table, key: ['code'], rows };
    this.thingTables.set(table, seeds);
    this.updated += await correctDiffering(this.manager, seeds);
    this.inserted += await insertMissing(this.manager, seeds);
    const codes = await this.manager.query<{ id: number; code: string }[]>(`SELECT id, code FROM ${table}`);
    this.ids.set(table, new Map(codes.map(({ id, code }) => [code, id])));
  }

  /** Facts that nothing points to. Without a key of their own they are told apart by all they say. */
  async facts(table: string, rows: SeedRow[], key: string[] = Object.keys(rows[0] ?? {})): Promise<void> {
    const seeds = { table, key, rows };
    this.removed += await removeMissing(this.manager, seeds);
    this.updated += await correctDiffering(this.manager, seeds);
    this.inserted += await insertMissing(this.manager, seeds);
  }

  /** The key of a thing. Throws when no such thing was loaded, naming it. */
  id(table: string, code: string): number {
    const id = this.ids.get(table)?.get(code);
    if (id === undefined)
      throw new Error(`The seed data speaks of ${table} "${code}", which is not in the data. Add it, or correct the code.`);
    return id;
  }

  /** The key of a thing where a code is given; null = none is. */
  idOrNull(table: string, code: string | null): number | null {
    return code === null ? null : this.id(table, code);
  }

  citation(citation: SeedCitation): number {
    return this.id('citation', citationCode(citation));
  }

  async finish(): Promise<SeedChanges> {
    for (const table of [...this.thingTables.values()].reverse()) this.removed += await removeMissing(this.manager, table);
    return { inserted: this.inserted, updated: this.updated, removed: this.removed };
  }
}
