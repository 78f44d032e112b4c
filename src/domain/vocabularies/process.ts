/** Closed vocabularies of processes and the register. A key is the name in the API, its value is what the database stores. */

export enum ProcessPart {
  SUPPLIER = 'SUPPLIER',
  INPUT = 'INPUT',
  OUTPUT = 'OUTPUT',
  CUSTOMER = 'CUSTOMER',
  CHANNEL = 'CHANNEL',
  EQUIPMENT = 'EQUIPMENT',
  REQUIREMENT = 'REQUIREMENT',
  CHECKING_COST = 'CHECKING_COST',
}

/** How a step of a run stands. */
export enum StepState {
  COMING = 'COMING',
  OPEN = 'OPEN',
  ENDED_ON_TIME = 'ENDED_ON_TIME',
  ENDED_LATE = 'ENDED_LATE',
  NOT_REPORTED = 'NOT_REPORTED',
}

/** Why an indicator of the process is not measured for a run. */
export enum UnmeasuredReason {
  NO_SCALE = 'NO_SCALE',
  DONE_ONCE = 'DONE_ONCE',
  NOT_YET = 'NOT_YET',
  NOTHING_ON_RECORD = 'NOTHING_ON_RECORD',
  INCOMPLETE = 'INCOMPLETE',
}

/** How a risk or a control of the register stands. */
export enum RegisterState {
  OPEN = 'OPEN',
  IN_TREATMENT = 'IN_TREATMENT',
  ACCEPTED = 'ACCEPTED',
  CLOSED = 'CLOSED',
}

/** Why an entry of the register has no assessment. */
export enum UnassessedReason {
  NOBODY_STATED = 'NOBODY_STATED',
  NOT_OF_KIND = 'NOT_OF_KIND',
}

/** Who answers a survey about a forum. */
export enum SurveyRespondent {
  CUSTOMER = 'CUSTOMER',
  STAFF = 'STAFF',
}

/** How a survey stands. */
export enum SurveyState {
  COMING = 'COMING',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}

/** Why nothing is told of what a group of a survey answered. */
export enum UntoldReason {
  STILL_OPEN = 'STILL_OPEN',
  TOO_FEW = 'TOO_FEW',
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
  SKILL = 'SKILL',
  INNOVATION = 'INNOVATION',
  BENEFICIARY = 'BENEFICIARY',
  GOAL = 'GOAL',
  BENEFIT = 'BENEFIT',
  STANDARD = 'STANDARD',
  OUTPUT = 'OUTPUT',
  OUTCOME = 'OUTCOME',
  EFFECTIVENESS = 'EFFECTIVENESS',
  IMPACT = 'IMPACT',
  RESULT = 'RESULT',
  DUTY = 'DUTY',
  DESIGN = 'DESIGN',
  IMPROVEMENT = 'IMPROVEMENT',
  CONTEXT = 'CONTEXT',
}
