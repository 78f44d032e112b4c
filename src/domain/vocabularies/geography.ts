/** Closed vocabularies of geography. A key is the name in the API, its value is what the database stores. */

export enum ProvinceKind {
  PROVINCE = 'PROVINCE',
  STATE = 'STATE',
}

export enum ProvinceOrderField {
  CODE = 'CODE',
  NAME = 'NAME',
  AREA = 'AREA',
}

export enum CrossingKind {
  ROAD = 'ROAD',
  RAIL = 'RAIL',
  BRIDGE = 'BRIDGE',
  FERRY = 'FERRY',
  SEA = 'SEA',
}
