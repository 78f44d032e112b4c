import { Decision } from '../entities/decision.entity';
import { connectionOf } from './connection.type';

export const DecisionConnection = connectionOf('Decision', () => Decision);
