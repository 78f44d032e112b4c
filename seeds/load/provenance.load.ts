import { citationCode } from '../../src/domain/citation-code';
import { ALWAYS, notesOf } from './columns';
import type { SeedCitation, SeedData } from './data-files';
import type { SeedLoad } from './seed-load';

/** Sources, and the citations of all data. */
export async function loadSources(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'source',
    data.sources.map((row) => ({
      code: row.code,
      titles: row.names,
      publisher: row.publisher,
      url: row.url,
      issued_on: row.issuedOn,
      notes: notesOf(row.note),
    })),
  );
  const citations = new Map(allCitations(data).map((citation) => [citationCode(citation), citation]));
  await load.things(
    'citation',
    [...citations].map(([code, citation]) => ({
      code,
      source_id: load.keys.id('source', citation.source),
      locator: citation.locator,
      published_on: citation.publishedOn,
      notes: notesOf(citation.note),
      added_at: ALWAYS.recorded_at,
    })),
  );
}

/** The discrepancies between sources. They speak of things of every type, so they are loaded after these. */
export async function loadDiscrepancies(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'discrepancy',
    data.discrepancies.map((row, position) => ({
      code: row.code,
      position,
      subjects: row.subject,
      values_a: row.valueA,
      citation_a_id: load.keys.citation(row.citationA),
      values_b: row.valueB,
      citation_b_id: row.citationB && load.keys.citation(row.citationB),
      resolutions: row.resolution,
      resolved: row.resolved,
    })),
  );
  await load.facts(
    'discrepancy_subject',
    data.discrepancies.flatMap(({ code, touches }) =>
      touches.map((subject, position) => ({
        discrepancy_id: load.keys.id('discrepancy', code),
        node: load.keys.node(subject),
        field: subject.field,
        position,
      })),
    ),
    ['discrepancy_id', 'node', 'field'],
  );
}

/** The citations of the things that cite documents themselves. All of these are loaded already. */
export async function loadFactCitations(load: SeedLoad, data: SeedData): Promise<void> {
  const cited = citedThings(data);
  const none = Object.fromEntries(Object.keys(cited).map((subject) => [`${subject}_id`, null]));
  const rows = Object.entries(cited).flatMap(([subject, things]) =>
    things.flatMap(({ code, citations }) =>
      citations.map((citation, position) => ({
        ...none,
        [`${subject}_id`]: load.keys.id(subject, code),
        position,
        citation_id: load.keys.citation(citation),
      })),
    ),
  );
  await load.facts('fact_citation', rows, [...Object.keys(none), 'position']);
}

/** The things that cite documents themselves, by table, with their citations in order. */
function citedThings(data: SeedData): Record<string, { code: string; citations: SeedCitation[] }[]> {
  const one = ({ code, citation }: { code: string; citation: SeedCitation }) => ({ code, citations: [citation] });
  return {
    member_state: data['member-states'],
    province: data.provinces,
    cluster: data.clusters.map(one),
    corridor: data.corridors,
    sector: data.sectors,
    body: data.bodies.map(one),
    project: data.projects,
    meeting_week: data['meeting-weeks'],
    meeting: data.meetings,
    organisation: data.organisations,
    decision: data.decisions,
    plan: data.plans,
  };
}

/** Every citation in the data, at any depth. */
function allCitations(data: unknown): SeedCitation[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('source' in data && 'locator' in data) return [data as SeedCitation];
  return Object.values(data).flatMap(allCitations);
}
