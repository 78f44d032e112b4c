import { ActionItem } from '../../entities/mechanism/action-item.entity';
import { Decision } from '../../entities/mechanism/decision.entity';
import { connectionOf } from '../../schema/base/connection.type';

export const ActionItemConnection = connectionOf('ActionItem', () => ActionItem);
export const DecisionConnection = connectionOf('Decision', () => Decision);
