import { type Day, dayInBangkok } from '../../domain/days';
import type { LastChangesQuery } from './page-data';
import type { Kind } from './site-page';

/** The types of the API that the things of each kind have; reports have the figures of many things, so none. */
const TYPES: Readonly<Record<Kind, readonly string[]>> = {
  annualReports: [],
  bodies: ['Forum', 'WorkingGroup'],
  clusters: ['Cluster'],
  corridors: ['Corridor'],
  decisions: ['Decision'],
  meetings: ['Meeting'],
  memberStates: ['MemberState'],
  projects: ['Project'],
  provinces: ['Province'],
  reports: [],
  sectors: ['Sector'],
  sources: ['Source'],
  discrepancies: ['Discrepancy'],
};

/** The types of all things that have a page. */
export const TYPES_OF_PAGES: readonly string[] = Object.values(TYPES).flat();

/** How many pages of the log are read: what changed before them is told with the day of the oldest entry. */
const MOST_PAGES = 20;

/** The cursor before which the next page of the log is read; null = all that is needed has been read. */
export function cursorBefore(read: readonly LastChangesQuery[]): string | null {
  const { hasPreviousPage, startCursor } = read.at(-1)!.changes.pageInfo;
  return hasPreviousPage && read.length < MOST_PAGES ? startCursor : null;
}

/** The day on which a thing changed last, by its kind and code; null = the log does not tell of the kind, or is empty. */
export type LastChanges = (kind: Kind, code: string) => Day | null;

/** Reads the pages of the log, the newest first. */
export function lastChanges(read: readonly LastChangesQuery[]): LastChanges {
  const entries = read.flatMap(({ changes }) => changes.nodes).sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1));
  const newest = new Map(entries.map(({ type, code, changedAt }) => [`${type} ${code}`, changedAt]));
  return (kind, code) => {
    if (TYPES[kind].length === 0) return null;
    const changedAt = TYPES[kind].map((type) => newest.get(`${type} ${code}`)).find((at) => at !== undefined) ?? entries[0]?.changedAt;
    return changedAt === undefined ? null : dayInBangkok(new Date(changedAt));
  };
}
