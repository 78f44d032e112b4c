import { Action } from './permissions';

/** The action that each mutation of the API asks permission for. A test holds that every mutation has its row. */
export const MUTATIONS = {
  saveReportDraft: Action.SAVE_DRAFT,
  applyImport: Action.IMPORT,
  undoImport: Action.UNDO_IMPORT,
  discardReportDraft: Action.DISCARD_DRAFT,
  submitReport: Action.SUBMIT,
  confirmUnchanged: Action.CONFIRM_UNCHANGED,
  withdrawReport: Action.WITHDRAW,
  verifyReports: Action.VERIFY,
  takeBackVerification: Action.TAKE_BACK,
  rejectReports: Action.REJECT,
  certifyReports: Action.CERTIFY,
  retractReport: Action.RETRACT,
  grantRole: Action.GRANT,
  revokeRole: Action.REVOKE,
  delegate: Action.DELEGATE,
  endDelegation: Action.END_DELEGATION,
  createToken: Action.CREATE_TOKEN,
  revokeToken: Action.REVOKE_TOKEN,
  changeRound: Action.CHANGE_ROUND,
  setDuty: Action.SET_DUTY,
  subscribeWebhook: Action.MANAGE_WEBHOOK,
  rotateWebhookSecret: Action.MANAGE_WEBHOOK,
  replayWebhook: Action.MANAGE_WEBHOOK,
  removeWebhook: Action.MANAGE_WEBHOOK,
  scheduleMeeting: Action.SCHEDULE_MEETING,
  moveMeeting: Action.MOVE_MEETING,
  cancelMeeting: Action.CANCEL_MEETING,
} as const satisfies Record<string, Action>;

export type MutationName = keyof typeof MUTATIONS;
