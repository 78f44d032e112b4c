/** Closed vocabularies of plans. A key is the name in the API, its value is what the database stores. */

/** The fate of a sector in the next plan. */
export enum SectorMappingKind {
  SAME = 'SAME',
  RENAMED = 'RENAMED',
  SPLIT = 'SPLIT',
  MERGED = 'MERGED',
}
