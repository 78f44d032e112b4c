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

/** The page of a thing that the fragment `HasPage` asked for, with its name; null = it has none. */
export function pageOf(thing: unknown): { readonly path: string; readonly name: string } | null {
  const {
    __typename: type,
    code = '',
    ...names
  } = thing as { __typename: string; code?: string; name?: string; title?: string; subject?: string };
  const [path, named] = [pagePathOf(type, code), names.name ?? names.title ?? names.subject];
  return path && named ? { path, name: named } : null;
}
