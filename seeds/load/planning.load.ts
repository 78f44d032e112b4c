import { ALWAYS, datesOf, notesOf, spanOf, withdrawnSince } from './columns';
import type { SeedData } from './data-files';
import type { SeedLoad } from './seed-load';

/** Sectors; `loadPlans` adds the plan of each. */
export async function loadSectors(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'sector',
    data.sectors.map((row) => ({ code: row.code, names: row.names, translated: row.translated, aliases: row.aliases, ...spanOf(row) })),
  );
}

/** Plans with their objectives, alignments and sectors, and the mappings between sectors. Sectors and decisions are loaded already. */
export async function loadPlans(load: SeedLoad, data: SeedData): Promise<void> {
  const { plans } = data;
  await load.things(
    'plan',
    plans.map((row) => ({
      code: row.code,
      names: row.names,
      translated: row.translated,
      aliases: row.aliases,
      ...datesOf(row),
      period_as_printed: row.periodAsPrinted,
      in_preparation: row.inPreparation,
      notes: notesOf(row.note),
      member_state_id: load.keys.idOrNull('member_state', row.memberState),
      province_id: load.keys.idOrNull('province', row.province ?? null),
      cluster_id: load.keys.idOrNull('cluster', row.cluster ?? null),
      adopted_by_id: load.keys.idOrNull('decision', row.adoptedBy),
      ...ALWAYS,
    })),
  );
  // A second pass, because a plan may stand before its parent or its predecessor in the file.
  await load.things(
    'plan',
    plans.map((row) => ({
      code: row.code,
      parent_id: load.keys.idOrNull('plan', row.parent),
      succeeds_id: load.keys.idOrNull('plan', row.succeeds),
    })),
  );
  await load.things(
    'sector',
    data.sectors.map(({ code, plan }) => ({ code, plan_id: load.keys.id('plan', plan) })),
  );
  await load.facts(
    'sector_mapping',
    data['sector-mappings'].map((row) => ({
      from_id: load.keys.id('sector', row.from),
      to_id: load.keys.id('sector', row.to),
      kind: row.kind,
      inferred: row.inferred,
      citation_id: load.keys.citation(row.citation),
      ...ALWAYS,
    })),
    ['from_id', 'to_id'],
  );
  await load.facts(
    'plan_alignment',
    plans.flatMap(({ code, alignsWith }) =>
      alignsWith.map((row) => ({
        plan_id: load.keys.id('plan', code),
        aligns_with_id: load.keys.id('plan', row.plan),
        citation_id: load.keys.citation(row.citation),
        ...ALWAYS,
      })),
    ),
    ['plan_id', 'aligns_with_id'],
  );
  await loadObjectives(load, plans);
}

async function loadObjectives(load: SeedLoad, plans: SeedData['plans']): Promise<void> {
  const objectives = plans.flatMap((plan) => plan.objectives.map((row) => ({ ...row, plan: plan.code })));
  await load.things(
    'plan_objective',
    objectives.map((row) => ({
      code: row.code,
      plan_id: load.keys.id('plan', row.plan),
      titles: row.title,
      citation_id: load.keys.citation(row.citation),
      ...ALWAYS,
      withdrawn_at: withdrawnSince(row.withdrawnOn),
    })),
    ['plan_id'],
  );
  await load.things(
    'plan_objective',
    objectives.map(({ code, parent }) => ({ code, parent_id: load.keys.idOrNull('plan_objective', parent) })),
    ['parent_id'],
  );
  await load.facts(
    'objective_alignment',
    objectives.flatMap(({ code, alignsWith }) =>
      alignsWith.map((row) => ({
        objective_id: load.keys.id('plan_objective', code),
        aligns_with_id: load.keys.id('plan_objective', row.objective),
        citation_id: load.keys.citation(row.citation),
        ...ALWAYS,
      })),
    ),
    ['objective_id', 'aligns_with_id'],
  );
  await load.facts(
    'objective_sector',
    objectives.flatMap(({ code, sectors }) =>
      sectors.map((row) => ({
        objective_id: load.keys.id('plan_objective', code),
        sector_id: load.keys.id('sector', row.sector),
        citation_id: load.keys.citation(row.citation),
        ...ALWAYS,
      })),
    ),
    ['objective_id', 'sector_id'],
  );
}
