import type { DataSource } from 'typeorm';
import { LOCKS } from '../../src/database/locks';
import { readSeedData, type SeedCitation, type SeedData } from './data-files';
import { fingerprintOf, isLoaded, storeFingerprint } from './fingerprint';
import { loadDecisions, loadMeetings, loadOrganisations, loadPlans } from './load-institution';
import { loadObservations } from './load-observations';
import { loadProcesses, loadRegister } from './load-process';
import { ALWAYS, citationCode, onRecordSince, type SeedChanges, SeedLoad, spanOf } from './seed-load';
import type { SeedRow } from './table-sync';

/** Loads the data files, comparing every row again. */
export async function loadSeedFiles(dataSource: DataSource): Promise<SeedChanges> {
  return loadSeeds(dataSource, readSeedData(), await fingerprintOf(dataSource.manager));
}

/** Loads the data files, unless the last load was of the same files, by the same code, into the same tables. */
export async function loadNewSeedFiles(dataSource: DataSource): Promise<SeedChanges> {
  const fingerprint = await fingerprintOf(dataSource.manager);
  const isKnown = await isLoaded(dataSource.manager, fingerprint);
  return isKnown ? { inserted: 0, updated: 0, removed: 0 } : loadSeeds(dataSource, readSeedData(), fingerprint);
}

/**
 * Makes the seeded rows of the database equal to the data, in one transaction: missing rows are added, different ones are corrected in
 * place (their ids stay), rows that are no longer in the data are removed. Rows of other origin are never touched. Loading the same data
 * again changes nothing. `fingerprint` is that of the data files, null for other data.
 */
export function loadSeeds(dataSource: DataSource, data: SeedData, fingerprint: string | null = null): Promise<SeedChanges> {
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCKS.SEED]);
    const load = new SeedLoad(manager);
    await loadSources(load, data);
    await loadProgramme(load, data);
    await loadOrganisations(load, data);
    await loadMeetings(load, data);
    await loadProjects(load, data);
    await loadDecisions(load, data);
    await loadPlans(load, data);
    await loadObservations(load, data);
    await loadProcesses(load, data);
    await loadRegister(load, data);
    await loadFactCitations(load, data);
    const changes = await load.finish();
    await storeFingerprint(manager, fingerprint);
    return changes;
  });
}

async function loadSources(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'source',
    data.sources.map((row) => ({
      code: row.code,
      titles: row.names,
      publisher: row.publisher,
      url: row.url,
      issued_on: row.issuedOn,
      note: row.note,
    })),
  );
  const citations = new Map(allCitations(data).map((citation) => [citationCode(citation), citation]));
  await load.things(
    'citation',
    [...citations].map(([code, citation]) => ({
      code,
      source_id: load.id('source', citation.source),
      locator: citation.locator,
      published_on: citation.publishedOn,
      note: citation.note,
    })),
  );
}

async function loadProgramme(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'member_state',
    data['member-states'].map(({ code, names }) => ({ code, names })),
  );
  await load.things(
    'province',
    data.provinces.map((row) => ({
      code: row.code,
      kind: row.kind,
      names: row.names,
      translated: row.translated,
      aliases: row.aliases,
      member_state_id: load.id('member_state', row.memberState),
      capital: row.capital,
      area_km2: row.areaKm2,
      lat: row.lat,
      lon: row.lon,
    })),
  );
  await load.facts(
    'programme_membership',
    data['programme-memberships'].map((row) => ({
      province_id: load.id('province', row.province),
      ...spanOf(row),
      citation_id: load.citation(row.citation),
      ...ALWAYS,
    })),
  );

  await load.things(
    'cluster',
    data.clusters.map((row) => ({
      code: row.code,
      scheme: row.scheme,
      names: row.names,
      member_state_id: load.id('member_state', row.memberState),
    })),
  );
  await load.facts(
    'cluster_membership',
    data.clusters.flatMap(({ code, scheme, memberships }) =>
      memberships.map((row) => ({
        cluster_id: load.id('cluster', code),
        scheme,
        province_id: load.id('province', row.province),
        ...spanOf(row),
        citation_id: load.citation(row.citation),
        ...ALWAYS,
      })),
    ),
  );

  await load.things(
    'corridor',
    data.corridors.map((row) => ({ code: row.code, names: row.names, translated: row.translated, note: row.note, ...spanOf(row) })),
  );
  await load.facts(
    'corridor_membership',
    data.corridors.flatMap(({ code, memberships }) =>
      memberships.map((row) => ({
        corridor_id: load.id('corridor', code),
        province_id: load.id('province', row.province),
        inferred: row.inferred,
        ...spanOf(row),
        citation_id: load.citation(row.citation),
        ...ALWAYS,
      })),
    ),
  );

  await load.things(
    'sector',
    data.sectors.map((row) => ({ code: row.code, names: row.names, translated: row.translated, aliases: row.aliases, ...spanOf(row) })),
  );
  await load.things(
    'body',
    data.bodies.map((row) => ({
      code: row.code,
      level: row.level,
      kind: row.kind,
      names: row.names,
      translated: row.translated,
      aliases: row.aliases,
      note: row.note,
      ...spanOf(row),
    })),
  );
  await load.facts(
    'body_reporting',
    data.bodies.flatMap(({ code, reportsTo }) =>
      reportsTo.map((row) => ({
        body_id: load.id('body', code),
        reports_to_id: load.id('body', row.body),
        ...spanOf(row),
        citation_id: load.citation(row.citation),
        ...ALWAYS,
      })),
    ),
  );
  await load.facts(
    'body_sector',
    data.bodies.flatMap(({ code, sectors }) =>
      sectors.map((row) => ({
        body_id: load.id('body', code),
        sector_id: load.id('sector', row.sector),
        ...spanOf(row),
      })),
    ),
  );
}

async function loadProjects(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'project',
    data.projects.map((row) => ({
      code: row.code,
      names: row.names,
      translated: row.translated,
      aliases: row.aliases,
      descriptions: row.description,
      starts_on: row.startsOn,
      ends_on: row.endsOn,
      date_note: row.dateNote,
      cross_border: row.crossBorder,
      body_id: row.body && load.id('body', row.body),
      recorded_at: firstPublication(row, data),
    })),
  );
  // A second pass, because a part may stand before its parent in the file.
  await load.things(
    'project',
    data.projects.map(({ code, parent }) => ({ code, parent_id: parent && load.id('project', parent) })),
  );

  const ofProject = (project: SeedProject): SeedRow => ({ project_id: load.id('project', project.code) });
  const links = (rows: (project: SeedProject) => SeedRow[]): SeedRow[] =>
    data.projects.flatMap((project) => rows(project).map((row) => ({ ...ofProject(project), ...row })));
  await load.facts(
    'project_province',
    links(({ provinces }) => provinces.map((code) => ({ province_id: load.id('province', code), ...ALWAYS }))),
  );
  await load.facts(
    'project_member_state',
    links(({ memberStates }) => memberStates.map((code) => ({ member_state_id: load.id('member_state', code), ...ALWAYS }))),
  );
  await load.facts(
    'project_sector',
    links(({ sectors }) => sectors.map((row) => ({ sector_id: load.id('sector', row.sector), inferred: row.inferred, ...ALWAYS }))),
  );
  await load.facts(
    'project_corridor',
    links(({ corridors }) =>
      corridors.map((row) => ({
        corridor_id: load.id('corridor', row.corridor),
        inferred: row.inferred,
        ...ALWAYS,
      })),
    ),
  );
  await load.facts(
    'cost_figure',
    links(({ costs }) =>
      costs.map((row) => ({
        code: row.code,
        amount: row.amount,
        currency: row.currency,
        kind: row.kind,
        as_of: row.asOf,
        preferred: row.preferred,
        partial: row.partial,
        note: row.note,
        citation_id: load.citation(row.citation),
        recorded_at: onRecordSince(row.citation.publishedOn ?? row.asOf),
      })),
    ),
    ['code'],
  );
  await load.facts(
    'schedule_statement',
    links(({ schedules }) =>
      schedules.map((row) => ({
        code: row.code,
        starts_on: row.startsOn,
        ends_on: row.endsOn,
        as_of: row.asOf,
        recorded_at: onRecordSince(row.recordedAt),
        note: row.note,
        citation_id: load.citation(row.citation),
      })),
    ),
    ['code'],
  );
  await load.facts(
    'progress_report',
    links(({ reports }) =>
      reports.map((row) => ({
        code: row.code,
        as_of: row.asOf,
        recorded_at: onRecordSince(row.recordedAt),
        stage: row.stage,
        percent: row.percent,
        planned_percent: row.plannedPercent,
        financial_percent: row.financialPercent,
        narratives: row.narrative,
        citation_id: load.citation(row.citation),
      })),
    ),
    ['code'],
  );
  await load.facts(
    'exchange_rate',
    data['exchange-rates'].map((row) => ({
      currency: row.currency,
      as_of: row.asOf,
      per_usd: row.perUsd,
      derived: row.derived,
      note: row.note,
      citation_id: load.citation(row.citation),
      recorded_at: onRecordSince(row.citation.publishedOn ?? row.asOf),
    })),
    ['currency', 'as_of'],
  );
}

async function loadFactCitations(load: SeedLoad, data: SeedData): Promise<void> {
  const cited = citedThings(data);
  const none = Object.fromEntries(Object.keys(cited).map((subject) => [`${subject}_id`, null]));
  const rows = Object.entries(cited).flatMap(([subject, things]) =>
    things.flatMap(({ code, citations }) =>
      citations.map((citation, position) => ({
        ...none,
        [`${subject}_id`]: load.id(subject, code),
        position,
        citation_id: load.citation(citation),
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
    sector: data.sectors.map(one),
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

type SeedProject = SeedData['projects'][number];

/** The instant of the first publication that speaks of a project or of a part of it; none has a day = always on record. */
function firstPublication(project: SeedProject, data: SeedData): string {
  const days = data.projects
    .filter(({ code, parent }) => code === project.code || parent === project.code)
    .flatMap(({ reports, costs, citations }) => [
      ...reports.map(({ recordedAt }) => recordedAt),
      ...costs.map(({ citation }) => citation.publishedOn),
      ...citations.map(({ publishedOn }) => publishedOn),
    ])
    .filter((day) => day !== null);
  return onRecordSince(days.sort()[0] ?? null);
}
