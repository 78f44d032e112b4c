import { HubError } from './errors';
import type { ProblemCode } from './problems';
import { OfficeRole, TokenAction } from './vocabularies/people';
import { ReportState } from './vocabularies/progress';

/** What somebody may want to do. The matrix of docs/permissions.md has a row for each. */
export enum Action {
  SEE_DRAFT = 'SEE_DRAFT',
  SAVE_DRAFT = 'SAVE_DRAFT',
  IMPORT = 'IMPORT',
  UNDO_IMPORT = 'UNDO_IMPORT',
  DISCARD_DRAFT = 'DISCARD_DRAFT',
  SUBMIT = 'SUBMIT',
  CONFIRM_UNCHANGED = 'CONFIRM_UNCHANGED',
  SEE_REPORT = 'SEE_REPORT',
  WITHDRAW = 'WITHDRAW',
  VERIFY = 'VERIFY',
  TAKE_BACK = 'TAKE_BACK',
  REJECT = 'REJECT',
  CERTIFY = 'CERTIFY',
  RETRACT = 'RETRACT',
  GRANT = 'GRANT',
  REVOKE = 'REVOKE',
  DELEGATE = 'DELEGATE',
  END_DELEGATION = 'END_DELEGATION',
  CREATE_TOKEN = 'CREATE_TOKEN',
  REVOKE_TOKEN = 'REVOKE_TOKEN',
  CHANGE_ROUND = 'CHANGE_ROUND',
  SET_DUTY = 'SET_DUTY',
  MANAGE_WEBHOOK = 'MANAGE_WEBHOOK',
  SCHEDULE_MEETING = 'SCHEDULE_MEETING',
  MOVE_MEETING = 'MOVE_MEETING',
  CANCEL_MEETING = 'CANCEL_MEETING',
  PREPARE_MEETING = 'PREPARE_MEETING',
  KEEP_MINUTES = 'KEEP_MINUTES',
  RECORD_DECISION = 'RECORD_DECISION',
  LINK_DECISIONS = 'LINK_DECISIONS',
  CIRCULATE = 'CIRCULATE',
  ACKNOWLEDGE_CIRCULAR = 'ACKNOWLEDGE_CIRCULAR',
  ASSIGN_ACTION = 'ASSIGN_ACTION',
  REPORT_ON_ACTION = 'REPORT_ON_ACTION',
  CONFIRM_ACTION = 'CONFIRM_ACTION',
  REOPEN_ACTION = 'REOPEN_ACTION',
  CARRY_ACTION = 'CARRY_ACTION',
  REVIEW_PLAN = 'REVIEW_PLAN',
  STATE_PLAN = 'STATE_PLAN',
  SET_RUBRIC = 'SET_RUBRIC',
  ASSESS_REGISTER_ENTRY = 'ASSESS_REGISTER_ENTRY',
  KEEP_SURVEY = 'KEEP_SURVEY',
  OPEN_DISCREPANCY = 'OPEN_DISCREPANCY',
  SETTLE_DISCREPANCY = 'SETTLE_DISCREPANCY',
  STATE_PROJECT_FACT = 'STATE_PROJECT_FACT',
  ASSIGN_PROJECT = 'ASSIGN_PROJECT',
  ADD_SOURCE = 'ADD_SOURCE',
  PROPOSE_PROJECT = 'PROPOSE_PROJECT',
  SEE_PROPOSAL = 'SEE_PROPOSAL',
  DECIDE_PROPOSAL = 'DECIDE_PROPOSAL',
  SEE_PEOPLE = 'SEE_PEOPLE',
  SEE_AUDIT = 'SEE_AUDIT',
}

/** A role that somebody holds in an office today: their own, or that of a person in whose place they act. */
export interface Power {
  readonly role: OfficeRole;
  /** The code of the office. */
  readonly office: string;
  /** The key of the office. */
  readonly officeId: number;
  /** In whose place it is held; null = their own. */
  readonly actingFor: number | null;
}

/** Somebody who is signed in, with all that they may be today. Looked up at each request. */
export interface Viewer {
  /** The person’s key. */
  readonly person: number;
  readonly powers: readonly Power[];
  /** What the token allows by which they ask; null = they are signed in themselves. */
  readonly tokenActions: readonly TokenAction[] | null;
  /** They have proved who they are in the last ten minutes: fresh enough for what cannot be undone. */
  readonly isFresh: boolean;
}

/** What an action is about. Offices are codes. */
export interface Subject {
  /** The office whose draft, report, person or token it is, or that has to act or to acknowledge; null = none. */
  readonly office: string | null;
  /** Of a report: its state and the offices that verify and certify it. */
  readonly report?: { readonly state: ReportState; readonly verifier: string | null; readonly certifier: string | null };
  /**
   * The offices of the secretariats: of a meeting or a decision, those of its bodies today; of a plan, a rubric, an entry of the register or a
   * discrepancy, those of the governors’ forum; of a project, those of its working group and the national ones of its member states; of a
   * proposed one, those of the governors’ forum too.
   */
  readonly secretariats?: readonly string[];
  /** Of a project: the offices that answer for it today. Of a plan: the secretariat of its province or cluster. */
  readonly responsible?: readonly string[];
  /** Of a grant or a delegation: the role. */
  readonly role?: OfficeRole;
}

/** An office’s role that may do an action. */
export interface Holder {
  readonly role: OfficeRole;
  /** Null = of any office. */
  readonly office: string | null;
}

export type Permission =
  | { readonly allowed: true; readonly power: Power }
  | { readonly allowed: false; readonly code: ProblemCode; readonly holders: readonly Holder[] };

/** Actions that need a fresh sign-in. */
export const STEP_UP: readonly Action[] = [Action.CERTIFY, Action.RETRACT, Action.GRANT, Action.REVOKE];

/** The action of a token that an action needs; an action that is not here is none for a token. */
const TOKEN_ACTIONS: { readonly [A in Action]?: TokenAction } = {
  [Action.SEE_DRAFT]: TokenAction.SAVE_DRAFTS,
  [Action.SAVE_DRAFT]: TokenAction.SAVE_DRAFTS,
  [Action.IMPORT]: TokenAction.IMPORT,
  // It may withdraw reports.
  [Action.UNDO_IMPORT]: TokenAction.SUBMIT,
  [Action.DISCARD_DRAFT]: TokenAction.SAVE_DRAFTS,
  [Action.SUBMIT]: TokenAction.SUBMIT,
  [Action.CONFIRM_UNCHANGED]: TokenAction.SUBMIT,
  [Action.WITHDRAW]: TokenAction.SUBMIT,
  [Action.VERIFY]: TokenAction.VERIFY,
};

/** Roles that reach beyond their office: only the administrators of the hub grant them. */
const OF_THE_HUB: readonly OfficeRole[] = [OfficeRole.SECRETARY, OfficeRole.REGISTRAR, OfficeRole.HUB_ADMIN, OfficeRole.AUDITOR];

const ofOffice = (role: OfficeRole, office: string | null | undefined): Holder[] => (office ? [{ role, office }] : []);
const ofOffices = (role: OfficeRole, offices: readonly string[]): Holder[] => offices.map((office) => ({ role, office }));
const anywhere = (role: OfficeRole): Holder => ({ role, office: null });

/** Who may do an action with a subject: the one place where this is decided. */
export function holdersOf(action: Action, { office, report, secretariats = [], responsible = [], role }: Subject): Holder[] {
  switch (action) {
    case Action.SEE_DRAFT:
    case Action.SAVE_DRAFT:
    case Action.IMPORT:
    case Action.UNDO_IMPORT:
    case Action.DISCARD_DRAFT:
    case Action.SUBMIT:
    case Action.CONFIRM_UNCHANGED:
    case Action.WITHDRAW:
    case Action.ACKNOWLEDGE_CIRCULAR:
    case Action.REPORT_ON_ACTION:
    case Action.PROPOSE_PROJECT:
      return ofOffice(OfficeRole.REPORTER, office);
    case Action.SEE_REPORT:
      return [
        ...ofOffice(OfficeRole.REPORTER, office),
        ...ofOffice(OfficeRole.OFFICE_ADMIN, office),
        ...ofOffice(OfficeRole.VERIFIER, report?.verifier),
        ...ofOffice(OfficeRole.CERTIFIER, report?.certifier),
        anywhere(OfficeRole.AUDITOR),
      ];
    case Action.VERIFY:
    case Action.TAKE_BACK:
      return ofOffice(OfficeRole.VERIFIER, report?.verifier);
    case Action.REJECT:
      return report?.state === ReportState.VERIFIED
        ? ofOffice(OfficeRole.CERTIFIER, report.certifier)
        : ofOffice(OfficeRole.VERIFIER, report?.verifier);
    case Action.CERTIFY:
    case Action.RETRACT:
      return ofOffice(OfficeRole.CERTIFIER, report?.certifier);
    case Action.GRANT:
    case Action.REVOKE:
      return [...(role && OF_THE_HUB.includes(role) ? [] : ofOffice(OfficeRole.OFFICE_ADMIN, office)), anywhere(OfficeRole.HUB_ADMIN)];
    case Action.SEE_PEOPLE:
      return [...ofOffice(OfficeRole.OFFICE_ADMIN, office), anywhere(OfficeRole.HUB_ADMIN)];
    case Action.DELEGATE:
      return role ? ofOffice(role, office) : [];
    case Action.END_DELEGATION:
      return [...(role ? ofOffice(role, office) : []), ...ofOffice(OfficeRole.OFFICE_ADMIN, office)];
    case Action.CREATE_TOKEN:
    case Action.REVOKE_TOKEN:
    case Action.MANAGE_WEBHOOK:
      return ofOffice(OfficeRole.OFFICE_ADMIN, office);
    case Action.CHANGE_ROUND:
    case Action.SET_DUTY:
      return [anywhere(OfficeRole.SECRETARY)];
    case Action.SCHEDULE_MEETING:
    case Action.MOVE_MEETING:
    case Action.CANCEL_MEETING:
    case Action.PREPARE_MEETING:
    case Action.KEEP_MINUTES:
    case Action.RECORD_DECISION:
    case Action.LINK_DECISIONS:
    case Action.CIRCULATE:
    case Action.ASSIGN_ACTION:
    case Action.CONFIRM_ACTION:
    case Action.REOPEN_ACTION:
    case Action.CARRY_ACTION:
    case Action.REVIEW_PLAN:
    case Action.SET_RUBRIC:
    case Action.ASSESS_REGISTER_ENTRY:
    case Action.KEEP_SURVEY:
    case Action.SETTLE_DISCREPANCY:
    case Action.DECIDE_PROPOSAL:
      return ofOffices(OfficeRole.SECRETARY, secretariats);
    case Action.STATE_PLAN:
      return [...ofOffices(OfficeRole.REPORTER, responsible), ...ofOffices(OfficeRole.SECRETARY, secretariats)];
    case Action.STATE_PROJECT_FACT:
      return [
        ...ofOffices(OfficeRole.REPORTER, responsible),
        ...ofOffices(OfficeRole.SECRETARY, secretariats),
        anywhere(OfficeRole.REGISTRAR),
      ];
    case Action.ASSIGN_PROJECT:
      return [...ofOffices(OfficeRole.SECRETARY, secretariats), anywhere(OfficeRole.REGISTRAR)];
    case Action.SEE_PROPOSAL:
      return [...ofOffice(OfficeRole.REPORTER, office), ...ofOffices(OfficeRole.SECRETARY, secretariats)];
    case Action.ADD_SOURCE:
    case Action.OPEN_DISCREPANCY:
      return [anywhere(OfficeRole.REPORTER), anywhere(OfficeRole.SECRETARY), anywhere(OfficeRole.REGISTRAR)];
    case Action.SEE_AUDIT:
      return [anywhere(OfficeRole.AUDITOR), anywhere(OfficeRole.HUB_ADMIN)];
  }
}

/**
 * Whether somebody may do an action with a subject, and by which role. Refusals: NOT_PERMITTED, who holds no role that may; OTHER_OFFICE,
 * who holds it in another office; TOKEN_FORBIDS, where the token does not name the action; SIGN_IN_AGAIN, where the sign-in is not fresh.
 */
export function may(viewer: Viewer, action: Action, subject: Subject): Permission {
  const holders = holdersOf(action, subject);
  const refused = (code: ProblemCode): Permission => ({ allowed: false, code, holders });
  const power = viewer.powers.find((held) =>
    holders.some(({ role, office }) => held.role === role && (office === null || held.office === office)),
  );
  if (!power) {
    const isElsewhere = viewer.powers.some((held) => holders.some(({ role }) => held.role === role));
    return refused(isElsewhere ? 'OTHER_OFFICE' : 'NOT_PERMITTED');
  }
  const needed = TOKEN_ACTIONS[action];
  if (viewer.tokenActions && !(needed && viewer.tokenActions.includes(needed))) return refused('TOKEN_FORBIDS');
  if (STEP_UP.includes(action) && !viewer.isFresh) return refused('SIGN_IN_AGAIN');
  return { allowed: true, power };
}

/** Whether somebody sees what reports say that do not count yet: who checks reports, of whichever office, and who audits. */
export const seesProvisional = (viewer: Viewer | null): boolean => viewer?.powers.some(({ role }) => PROVISIONAL.includes(role)) ?? false;

const PROVISIONAL: readonly OfficeRole[] = [OfficeRole.VERIFIER, OfficeRole.CERTIFIER, OfficeRole.SECRETARY, OfficeRole.AUDITOR];
/** Somebody who is signed in. Throws UNAUTHENTICATED for nobody. */
export function requireViewer(viewer: Viewer | null): Viewer {
  if (!viewer) throw new HubError('UNAUTHENTICATED', 'This needs a sign-in. Sign in, or send the token of an office, and try again.');
  return viewer;
}
