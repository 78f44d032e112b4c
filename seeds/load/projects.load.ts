import { ALWAYS, notesOf, onRecordSince, spanOf, withdrawnSince } from './columns';
import type { SeedData } from './data-files';
import type { SeedLoad } from './seed-load';
import type { SeedRow } from './table-sync';

type SeedProject = SeedData['projects'][number];

/** Projects with their links, figures, schedules and reports, and the exchange rates. */
export async function loadProjects(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'project',
    data.projects.map((row) => ({
      code: row.code,
      names: row.names,
      translated: row.translated,
      aliases: row.aliases,
      descriptions: row.description,
      translated_descriptions: row.translatedDescription,
      relevance: row.relevance,
      cross_border: row.crossBorder,
      body_id: row.body && load.keys.id('body', row.body),
      recorded_at: firstPublication(row, data),
      withdrawn_at: withdrawnSince(row.withdrawnOn),
    })),
    ['relevance', 'cross_border', 'body_id'],
  );
  // A second pass, because a part may stand before its parent in the file, and a side of a crossing before the other.
  await load.things(
    'project',
    data.projects.map(({ code, parent, counterpart }) => ({
      code,
      parent_id: load.keys.idOrNull('project', parent),
      counterpart_id: load.keys.idOrNull('project', counterpart),
    })),
    ['parent_id'],
  );

  const ofProject = (project: SeedProject): SeedRow => ({ project_id: load.keys.id('project', project.code) });
  const links = (rows: (project: SeedProject) => SeedRow[]): SeedRow[] =>
    data.projects.flatMap((project) => rows(project).map((row) => ({ ...ofProject(project), ...row })));
  await load.facts(
    'project_province',
    links(({ provinces }) => provinces.map((code) => ({ province_id: load.keys.id('province', code), ...ALWAYS }))),
    undefined,
    ['project_id'],
  );
  await load.facts(
    'project_member_state',
    links(({ memberStates }) => memberStates.map((code) => ({ member_state_id: load.keys.id('member_state', code), ...ALWAYS }))),
  );
  await load.facts(
    'project_sector',
    links(({ sectors }) => sectors.map((row) => ({ sector_id: load.keys.id('sector', row.sector), inferred: row.inferred, ...ALWAYS }))),
    undefined,
    ['project_id'],
  );
  await load.facts(
    'project_corridor',
    links(({ corridors }) =>
      corridors.map((row) => ({
        corridor_id: load.keys.id('corridor', row.corridor),
        inferred: row.inferred,
        ...ALWAYS,
      })),
    ),
    undefined,
    ['project_id'],
  );
  await load.facts(
    'project_responsibility',
    links(({ responsible }) =>
      responsible.map((row) => ({
        organisation_id: load.keys.id('organisation', row.organisation),
        role: row.role,
        ...spanOf(row),
        citation_id: load.keys.citation(row.citation),
        ...ALWAYS,
      })),
    ),
    undefined,
    ['project_id', 'organisation_id', 'role'],
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
        as_of_precision: row.asOfPrecision,
        preferred: row.preferred,
        extent: row.extent,
        notes: notesOf(row.note),
        citation_id: load.keys.citation(row.citation),
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
        starts_on_precision: row.startsOnPrecision,
        ends_on: row.endsOn,
        ends_on_precision: row.endsOnPrecision,
        as_of: row.asOf,
        as_of_precision: row.asOfPrecision,
        recorded_at: onRecordSince(row.recordedAt),
        notes: notesOf(row.note),
        citation_id: load.keys.citation(row.citation),
      })),
    ),
    ['code'],
  );
  await load.reports(
    links(({ reports }) =>
      reports.map((row) => ({
        code: row.code,
        as_of: row.asOf,
        as_of_precision: row.asOfPrecision,
        recorded_at: onRecordSince(row.recordedAt),
        state: row.state,
        stage: row.stage,
        percent: row.percent,
        planned_percent: row.plannedPercent,
        financial_percent: row.financialPercent,
        narratives: row.narrative,
        citation_id: load.keys.citation(row.citation),
        supersedes: row.supersedes ?? null,
        withdrawn_at: withdrawnSince(row.withdrawnOn),
      })),
    ),
  );
  await load.facts(
    'exchange_rate',
    [
      ...data['exchange-rates'].map((row) => ({
        currency: row.currency,
        as_of: row.asOf,
        per_usd: row.perUsd,
        derived: row.derived,
        notes: notesOf(row.note),
        citation_id: load.keys.citation(row.citation),
        recorded_at: onRecordSince(row.citation.publishedOn ?? row.asOf),
      })),
      ...data['month-end-rates'].flatMap(({ currency, citation, rates }) =>
        rates.map(({ asOf, perUsd }) => ({
          currency,
          as_of: asOf,
          per_usd: perUsd,
          derived: false,
          notes: null,
          citation_id: load.keys.citation(citation),
          recorded_at: onRecordSince(asOf),
        })),
      ),
    ],
    ['currency', 'as_of', 'derived'],
  );
}

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
