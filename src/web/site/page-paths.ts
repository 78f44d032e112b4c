/** The folder of the pages of a type of the API. */
const FOLDERS: Readonly<Record<string, string>> = {
  Cluster: 'clusters',
  Corridor: 'corridors',
  Decision: 'decisions',
  Discrepancy: 'discrepancies',
  Forum: 'bodies',
  MemberState: 'countries',
  Meeting: 'meetings',
  Project: 'projects',
  Province: 'provinces',
  Sector: 'sectors',
  Source: 'sources',
  WorkingGroup: 'bodies',
};

/** The path of the page of a thing, by its type and code in the API; null = things of the type have no page each. */
export const pagePathOf = (type: string, code: string): string | null => (FOLDERS[type] && code ? `/${FOLDERS[type]}/${code}` : null);
