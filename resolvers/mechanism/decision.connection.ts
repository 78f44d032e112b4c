import { Decision } from '../../entities/mechanism/decision.entity';
import { connectionOf } from '../../schema/base/connection.type';

export const DecisionConnection = connectionOf('Decision', () => Decision);
