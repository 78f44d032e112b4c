/** Closed vocabularies of the programme. Keys are the names the API shows, values are what the database stores. */

export enum ProvinceKind {
  PROVINCE = 'PROVINCE',
  STATE = 'STATE',
}

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

export enum ProjectStage {
  IDEA = 'IDEA',
  CONCEPT = 'CONCEPT',
  FEASIBILITY = 'FEASIBILITY',
  DETAILED_DESIGN = 'DETAILED_DESIGN',
  FINANCING = 'FINANCING',
  PROCUREMENT = 'PROCUREMENT',
  CONSTRUCTION = 'CONSTRUCTION',
  COMPLETED = 'COMPLETED',
  OPERATIONAL = 'OPERATIONAL',
  SUSPENDED = 'SUSPENDED',
  DROPPED = 'DROPPED',
}

export enum CostKind {
  ESTIMATE = 'ESTIMATE',
  APPROVED = 'APPROVED',
  CONTRACTED = 'CONTRACTED',
  SPENT = 'SPENT',
}

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

/** The states of a report, the least trusted first; REJECTED is the end of one that was refused. */
export enum ReportState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  VERIFIED = 'VERIFIED',
  CERTIFIED = 'CERTIFIED',
  REJECTED = 'REJECTED',
}

export enum FlagKind {
  PERCENT_FELL = 'PERCENT_FELL',
  PERCENT_JUMPED = 'PERCENT_JUMPED',
  OVERDUE = 'OVERDUE',
  STALE = 'STALE',
  COMPLETED_NOT_OPERATIONAL = 'COMPLETED_NOT_OPERATIONAL',
  CONFLICTING_COSTS = 'CONFLICTING_COSTS',
  DATES_SLIPPED = 'DATES_SLIPPED',
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

export enum ProjectDimension {
  MEMBER_STATE = 'MEMBER_STATE',
  PROVINCE = 'PROVINCE',
  CLUSTER = 'CLUSTER',
  CORRIDOR = 'CORRIDOR',
  SECTOR = 'SECTOR',
  WORKING_GROUP = 'WORKING_GROUP',
  STAGE = 'STAGE',
  START_YEAR = 'START_YEAR',
  END_YEAR = 'END_YEAR',
  THAI_FISCAL_YEAR = 'THAI_FISCAL_YEAR',
  CROSS_BORDER = 'CROSS_BORDER',
}

export enum SearchType {
  PROVINCE = 'PROVINCE',
  PROJECT = 'PROJECT',
  CORRIDOR = 'CORRIDOR',
  SECTOR = 'SECTOR',
  BODY = 'BODY',
  MEETING = 'MEETING',
  DECISION = 'DECISION',
  PLAN = 'PLAN',
  ORGANISATION = 'ORGANISATION',
  SOURCE = 'SOURCE',
}

/** How exactly the days of something are known. */
export enum DatePrecision {
  DAY = 'DAY',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
  FISCAL_YEAR = 'FISCAL_YEAR',
  UNKNOWN = 'UNKNOWN',
}

export enum IndicatorValueType {
  PERCENT = 'PERCENT',
  SCORE = 'SCORE',
  ORDINAL = 'ORDINAL',
  AMOUNT = 'AMOUNT',
  COUNT = 'COUNT',
}

export enum IndicatorLevel {
  OUTPUT = 'OUTPUT',
  OUTCOME = 'OUTCOME',
  PROCESS = 'PROCESS',
  STEP = 'STEP',
}

export enum ObservationStatus {
  PROVISIONAL = 'PROVISIONAL',
  FINAL = 'FINAL',
  REVISED = 'REVISED',
  DISPUTED = 'DISPUTED',
}

export enum ProcessPart {
  SUPPLIER = 'SUPPLIER',
  INPUT = 'INPUT',
  OUTPUT = 'OUTPUT',
  CUSTOMER = 'CUSTOMER',
  CHANNEL = 'CHANNEL',
  EQUIPMENT = 'EQUIPMENT',
  REQUIREMENT = 'REQUIREMENT',
}

export enum RegisterKind {
  NEED = 'NEED',
  REQUIREMENT = 'REQUIREMENT',
  CHALLENGE = 'CHALLENGE',
  PROBLEM = 'PROBLEM',
  RECOMMENDATION = 'RECOMMENDATION',
  RISK = 'RISK',
  CONTROL = 'CONTROL',
  DEVELOPMENT_AREA = 'DEVELOPMENT_AREA',
}

export enum CrossingKind {
  ROAD = 'ROAD',
  RAIL = 'RAIL',
  BRIDGE = 'BRIDGE',
  FERRY = 'FERRY',
  SEA = 'SEA',
}

export enum GroupOrderField {
  KEY = 'KEY',
  PROJECT_COUNT = 'PROJECT_COUNT',
  PERCENT = 'PERCENT',
  COST = 'COST',
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
}

/** What became of a sector in the next plan. */
export enum SectorMappingKind {
  SAME = 'SAME',
  RENAMED = 'RENAMED',
  SPLIT = 'SPLIT',
  MERGED = 'MERGED',
}

export enum MeetingOrderField {
  STARTS_ON = 'STARTS_ON',
  CODE = 'CODE',
}

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

export enum ProvinceOrderField {
  CODE = 'CODE',
  NAME = 'NAME',
  AREA = 'AREA',
}

export enum ProjectOrderField {
  CODE = 'CODE',
  NAME = 'NAME',
  STARTS_ON = 'STARTS_ON',
  ENDS_ON = 'ENDS_ON',
  PERCENT = 'PERCENT',
  COST = 'COST',
}

export enum RecordChangeKind {
  ADDED = 'ADDED',
  CORRECTED = 'CORRECTED',
  REMOVED = 'REMOVED',
}
