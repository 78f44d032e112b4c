/** Closed vocabularies of indicators. A key is the name in the API, its value is what the database stores. */

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
