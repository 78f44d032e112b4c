import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** What every stored record has: a key of the database's own, which never leaves it, and who put it there. */
export abstract class Row {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'BY DEFAULT' })
  id: number;

  /** True for a record that the seeds own: only such records are changed or removed by loading the seeds again. */
  @Column({ type: 'boolean', default: false })
  seeded: boolean;
}

/** A class whose instances are rows: an entity, or a type that is only asked for. */
export type RowClass<T> = new () => T;
