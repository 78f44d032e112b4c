import type { DataSource } from 'typeorm';
import { RowStore } from '../database/rows';
import { PooledRunner } from '../database/statement-runner';
import { newestCommit } from '../queries/shared/newest-commit';

/** The instant of the newest commit: what an export without `knownAt` has. The clock's reading where nothing was recorded yet. */
export const newestOnRecord = async (dataSource: DataSource): Promise<Date> =>
  (await newestCommit(new RowStore(new PooledRunner(dataSource)))) ?? new Date();
