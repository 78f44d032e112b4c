/** Closed vocabularies of processes and the register. A key is the name in the API, its value is what the database stores. */

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
