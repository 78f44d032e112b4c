/** Closed vocabularies of projects. A key is the name in the API, its value is what the database stores. */

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

/** How a project belongs to the programme. */
export enum ProjectRelevance {
  PROGRAMME = 'PROGRAMME',
  CLUSTER = 'CLUSTER',
  AREA = 'AREA',
}

/** "The works are complete", whether or not they are in use. */
export const isBuilt = (stage: ProjectStage | null): boolean => stage === ProjectStage.COMPLETED || stage === ProjectStage.OPERATIONAL;

export enum CostKind {
  ESTIMATE = 'ESTIMATE',
  APPROVED = 'APPROVED',
  CONTRACTED = 'CONTRACTED',
  SPENT = 'SPENT',
}

/** What a cost figure is of, beside its project. */
export enum CostExtent {
  WHOLE = 'WHOLE',
  PART = 'PART',
  LARGER = 'LARGER',
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

export enum ProjectOrderField {
  CODE = 'CODE',
  NAME = 'NAME',
  STARTS_ON = 'STARTS_ON',
  ENDS_ON = 'ENDS_ON',
  SLIPPED_DAYS = 'SLIPPED_DAYS',
  PERCENT = 'PERCENT',
  COST = 'COST',
}

export enum GroupOrderField {
  KEY = 'KEY',
  PROJECT_COUNT = 'PROJECT_COUNT',
  PERCENT = 'PERCENT',
  COST = 'COST',
}

/** What an organisation answers for in a project. */
export enum ResponsibilityRole {
  OWNER = 'OWNER',
  IMPLEMENTER = 'IMPLEMENTER',
  FUNDER = 'FUNDER',
  REPORTER = 'REPORTER',
}

/** What an office changed in what is on record about a project. */
export enum ProjectRevisionKind {
  PROPOSAL = 'PROPOSAL',
  COST = 'COST',
  SCHEDULE = 'SCHEDULE',
  WITHDRAWAL = 'WITHDRAWAL',
  NAME = 'NAME',
  RESPONSIBILITY = 'RESPONSIBILITY',
  WEIGHT = 'WEIGHT',
  PLACEMENT = 'PLACEMENT',
}

/** What a statement of an office links a project to. */
export enum PlacementKind {
  PROVINCES = 'PROVINCES',
  SECTORS = 'SECTORS',
  CORRIDORS = 'CORRIDORS',
}

/** Whether a day of a schedule has come or is to come. */
export enum ScheduleDayKind {
  PLANNED = 'PLANNED',
  ACTUAL = 'ACTUAL',
}

/** What became of a proposed project. */
export enum ProposalState {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
}
