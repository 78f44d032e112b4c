import { acknowledgeCircular } from '../../../commands/mechanism/acknowledge-circular.command';
import { circulate } from '../../../commands/mechanism/circulate.command';
import { confirmActionDone } from '../../../commands/mechanism/confirm-action-done.command';
import { createActionItem } from '../../../commands/mechanism/create-action-item.command';
import { linkDecisions } from '../../../commands/mechanism/link-decisions.command';
import { passActionOn } from '../../../commands/mechanism/pass-action-on.command';
import { recordDecision } from '../../../commands/mechanism/record-decision.command';
import { reopenAction } from '../../../commands/mechanism/reopen-action.command';
import { reportOnAction } from '../../../commands/mechanism/report-on-action.command';

/** What the pages of decisions and actions write, by the mutation. */
export const FOLLOW_UP = {
  recordDecision,
  linkDecisions,
  circulate,
  acknowledgeCircular,
  createActionItem,
  reportOnAction,
  confirmActionDone,
  reopenAction,
  passActionOn,
} as const;
