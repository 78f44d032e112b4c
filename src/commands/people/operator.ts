import type { DataSource } from 'typeorm';
import { inTransaction } from '../../database/transaction';
import { audit, OPERATOR } from '../audit';
import type { OperatorCommand } from './people-command';

/**
 * Runs a command for an operator, who is nobody of the hub, in a short transaction of its own. Where it changes something, that has one entry
 * in the audit. Throws a Refusal.
 */
export const runForOperator = <Input, Result>(
  dataSource: DataSource,
  command: OperatorCommand<Input, Result>,
  input: Input,
): Promise<Result> =>
  inTransaction(dataSource, async (db) => {
    const { result, effect } = await command(db, null, input);
    if (effect !== null) await audit(db, OPERATOR, effect);
    return result;
  });
