const ROWS = ['csv', 'xlsx', 'jsonl'] as const;
const ROWS_AND_PLACES = [...ROWS, 'geojson'] as const;

/** The whole tables and their formats, as `/export` has them. */
export const WHOLE_TABLES = {
  projects: ROWS_AND_PLACES,
  reports: ROWS,
  provinces: ROWS_AND_PLACES,
  observations: ROWS,
  corridors: ROWS_AND_PLACES,
  contributions: ROWS,
  costs: ROWS,
  schedules: ROWS,
  meetings: ROWS,
  decisions: ROWS,
  actions: ROWS,
  discrepancies: ROWS,
} as const;

export type TableName = keyof typeof WHOLE_TABLES;
