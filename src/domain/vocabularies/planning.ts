/** Closed vocabularies of plans. A key is the name in the API, its value is what the database stores. */

/** The fate of a sector in the next plan. */
export enum SectorMappingKind {
  SAME = 'SAME',
  RENAMED = 'RENAMED',
  SPLIT = 'SPLIT',
  MERGED = 'MERGED',
}

/** How the review of a plan of a province or a cluster stands. */
export enum PlanReviewState {
  NOT_REVIEWED = 'NOT_REVIEWED',
  IN_REVIEW = 'IN_REVIEW',
  REVIEWED = 'REVIEWED',
  RETURNED = 'RETURNED',
}
