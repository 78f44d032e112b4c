import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** A stored record. Its key belongs to the database and is never public. */
export abstract class Row {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' })
  id: number;

  /** True for a record that the seeds own. Loading the seeds again changes and removes only these. */
  @Column({ type: 'boolean', default: false })
  seeded: boolean;
}

/** A class whose instances are rows: an entity, or a type of query results. */
export type RowClass<T> = new () => T;
