/** Closed vocabularies of progress. A key is the name in the API, its value is what the database stores. */

export enum Weighting {
  EQUAL = 'EQUAL',
  COST = 'COST',
  ASSIGNED = 'ASSIGNED',
}

export enum UnreportedRule {
  EXCLUDE = 'EXCLUDE',
  COUNT_AS_ZERO = 'COUNT_AS_ZERO',
}

export enum Counting {
  DISTINCT = 'DISTINCT',
  ALLOCATED = 'ALLOCATED',
}

/**
 * The states of a report, the least trusted first; a refused report ends as REJECTED. PUBLISHED stands beside the chain of the others:
 * the editors took the report from a public document, and no responsible office has confirmed it.
 */
export enum ReportState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  VERIFIED = 'VERIFIED',
  PUBLISHED = 'PUBLISHED',
  CERTIFIED = 'CERTIFIED',
  REJECTED = 'REJECTED',
}

/** What a person does with a report that is on record. Which step leads where is data: `report_transition_rule`. */
export enum ReportStep {
  VERIFY = 'VERIFY',
  TAKE_BACK = 'TAKE_BACK',
  CERTIFY = 'CERTIFY',
  REJECT = 'REJECT',
  WITHDRAW = 'WITHDRAW',
  RETRACT = 'RETRACT',
}

/** Which rows of a file are saved: all of them or none, or those that nothing stands against. */
export enum ImportedRows {
  ALL = 'ALL',
  FAULTLESS = 'FAULTLESS',
}

/** Who states what a report says: a public document, from which the editors took it, or an office. */
export enum ReportOrigin {
  PUBLIC_SOURCE = 'PUBLIC_SOURCE',
  OFFICE = 'OFFICE',
}

/** What a project adds to a percent, or why it adds nothing. */
export enum ContributionKind {
  STATED = 'STATED',
  FINISHED = 'FINISHED',
  WITHOUT_PERCENT = 'WITHOUT_PERCENT',
  SILENT = 'SILENT',
  DROPPED = 'DROPPED',
  NO_WEIGHT = 'NO_WEIGHT',
}

export enum Interval {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  HALF_YEAR = 'HALF_YEAR',
  YEAR = 'YEAR',
  THAI_FISCAL_YEAR = 'THAI_FISCAL_YEAR',
}

/** What a change is about. */
export enum ChangeSubject {
  PROJECT = 'PROJECT',
  STAGE = 'STAGE',
  PERCENT = 'PERCENT',
  LAST_DAY = 'LAST_DAY',
  COST = 'COST',
  REPORT = 'REPORT',
}

export enum ChangeKind {
  ADDED = 'ADDED',
  DROPPED = 'DROPPED',
  ADVANCED = 'ADVANCED',
  FELL_BACK = 'FELL_BACK',
  STAGE_CHANGED = 'STAGE_CHANGED',
  COMPLETED = 'COMPLETED',
  DATE_MOVED = 'DATE_MOVED',
  COST_CHANGED = 'COST_CHANGED',
  CORRECTED = 'CORRECTED',
  FIRST_STATED = 'FIRST_STATED',
}

/** By what the completeness of a reporting round is counted. */
/** How far the report of a project has come for a round. */
export enum DutyState {
  MISSING = 'MISSING',
  DRAFTED = 'DRAFTED',
  SUBMITTED = 'SUBMITTED',
  VERIFIED = 'VERIFIED',
  CERTIFIED = 'CERTIFIED',
}

export enum CompletenessBy {
  TOTAL = 'TOTAL',
  OFFICE = 'OFFICE',
  PROVINCE = 'PROVINCE',
  CLUSTER = 'CLUSTER',
  MEMBER_STATE = 'MEMBER_STATE',
  BODY = 'BODY',
}
