/** Closed vocabularies of the API itself. A key is the name in the API, its value is what the database stores. */

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

export enum SearchType {
  PROVINCE = 'PROVINCE',
  PROJECT = 'PROJECT',
  CORRIDOR = 'CORRIDOR',
  SECTOR = 'SECTOR',
  BODY = 'BODY',
  MEETING = 'MEETING',
  DECISION = 'DECISION',
  ACTION_ITEM = 'ACTION_ITEM',
  PLAN = 'PLAN',
  PLAN_OBJECTIVE = 'PLAN_OBJECTIVE',
  ORGANISATION = 'ORGANISATION',
  SOURCE = 'SOURCE',
  CLUSTER = 'CLUSTER',
  BORDER_CROSSING = 'BORDER_CROSSING',
  INDICATOR = 'INDICATOR',
  PROCESS = 'PROCESS',
  PROCESS_STEP = 'PROCESS_STEP',
  REGISTER_ENTRY = 'REGISTER_ENTRY',
  DISCREPANCY = 'DISCREPANCY',
}

export enum RecordChangeKind {
  ADDED = 'ADDED',
  CORRECTED = 'CORRECTED',
  REMOVED = 'REMOVED',
}
