/** Closed vocabularies of people. A key is the name in the API, its value is what the database stores. */

/** What a person may be in an office. */
export enum OfficeRole {
  REPORTER = 'REPORTER',
  VERIFIER = 'VERIFIER',
  CERTIFIER = 'CERTIFIER',
  SECRETARY = 'SECRETARY',
  REGISTRAR = 'REGISTRAR',
  OFFICE_ADMIN = 'OFFICE_ADMIN',
  HUB_ADMIN = 'HUB_ADMIN',
  AUDITOR = 'AUDITOR',
}

/** What a token of an office may do. No token certifies. */
export enum TokenAction {
  SAVE_DRAFTS = 'SAVE_DRAFTS',
  SUBMIT = 'SUBMIT',
  VERIFY = 'VERIFY',
  IMPORT = 'IMPORT',
  MAINTAIN = 'MAINTAIN',
}

/** The role that an action of a token needs. No action needs the role that certifies. */
export const ROLE_OF_TOKEN_ACTION: Readonly<Record<TokenAction, OfficeRole>> = {
  SAVE_DRAFTS: OfficeRole.REPORTER,
  SUBMIT: OfficeRole.REPORTER,
  IMPORT: OfficeRole.REPORTER,
  VERIFY: OfficeRole.VERIFIER,
  MAINTAIN: OfficeRole.REGISTRAR,
};

/** How a session began: by a sign-in, or by an operator in an emergency. */
export enum SessionKind {
  SIGN_IN = 'SIGN_IN',
  BREAK_GLASS = 'BREAK_GLASS',
}

/** What an attempt to sign in is for. */
export enum SignInAttemptKind {
  SIGN_IN = 'SIGN_IN',
  FIRST_ADMINISTRATOR = 'FIRST_ADMINISTRATOR',
}

/** What the hub writes to persons about. */
export enum LetterKind {
  SIGN_IN = 'SIGN_IN',
  REPORT_RETURNED = 'REPORT_RETURNED',
  REPORT_CERTIFIED = 'REPORT_CERTIFIED',
  WORK_WAITS = 'WORK_WAITS',
  REPORTS_DUE = 'REPORTS_DUE',
  WEBHOOK_STOPPED = 'WEBHOOK_STOPPED',
}

/** Roles that somebody can carry out in the place of another. */
export const DELEGABLE: readonly OfficeRole[] = [OfficeRole.REPORTER, OfficeRole.VERIFIER, OfficeRole.CERTIFIER];
