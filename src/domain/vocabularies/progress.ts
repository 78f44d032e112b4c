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

/** The states of a report, the least trusted first; a refused report ends as REJECTED. */
export enum ReportState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  VERIFIED = 'VERIFIED',
  CERTIFIED = 'CERTIFIED',
  REJECTED = 'REJECTED',
}

export enum Interval {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  HALF_YEAR = 'HALF_YEAR',
  YEAR = 'YEAR',
  THAI_FISCAL_YEAR = 'THAI_FISCAL_YEAR',
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
}
