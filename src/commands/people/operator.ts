import type { DataSource } from 'typeorm';
import { inTransaction } from '../../database/transaction';
import type { OperatorCommand } from './people-command';

/** Runs a command for an operator, who is nobody of the hub, in a short transaction of its own. Throws a Refusal. */
export const runForOperator = <Input, Result>(
  dataSource: DataSource,
  command: OperatorCommand<Input, Result>,
  input: Input,
): Promise<Result> => inTransaction(dataSource, (db) => command(db, null, input));
