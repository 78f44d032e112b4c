/** Closed vocabularies of the cooperation mechanism. A key is the name in the API, its value is what the database stores. */

export enum BodyLevel {
  LEADERS_SUMMIT = 'LEADERS_SUMMIT',
  MINISTERIAL_MEETING = 'MINISTERIAL_MEETING',
  GOVERNORS_FORUM = 'GOVERNORS_FORUM',
  SENIOR_OFFICIALS_MEETING = 'SENIOR_OFFICIALS_MEETING',
  BUSINESS_COUNCIL = 'BUSINESS_COUNCIL',
  WORKING_GROUP = 'WORKING_GROUP',
}

export enum BodyKind {
  FORUM = 'FORUM',
  WORKING_GROUP = 'WORKING_GROUP',
  SUB_GROUP = 'SUB_GROUP',
  INTERIM_ARRANGEMENT = 'INTERIM_ARRANGEMENT',
}

/** How exactly the days of something are known. */
export enum DatePrecision {
  DAY = 'DAY',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
  FISCAL_YEAR = 'FISCAL_YEAR',
  UNKNOWN = 'UNKNOWN',
}

export enum MeetingOrderField {
  STARTS_ON = 'STARTS_ON',
  CODE = 'CODE',
}

export enum DecisionKind {
  JOINT_STATEMENT = 'JOINT_STATEMENT',
  MEETING_RESULT = 'MEETING_RESULT',
  CABINET_RESOLUTION = 'CABINET_RESOLUTION',
  CIRCULAR = 'CIRCULAR',
  AGREEMENT = 'AGREEMENT',
  ORDER = 'ORDER',
}

export enum DecisionLinkKind {
  ESCALATED_TO = 'ESCALATED_TO',
  ADOPTED_AS = 'ADOPTED_AS',
  CIRCULATED_TO = 'CIRCULATED_TO',
  IMPLEMENTED_BY = 'IMPLEMENTED_BY',
}

export enum ActionStatus {
  OPEN = 'OPEN',
  IN_PROGRESS = 'IN_PROGRESS',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
  UNKNOWN = 'UNKNOWN',
}
