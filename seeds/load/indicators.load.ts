import { notesOf, onRecordSince } from './columns';
import type { SeedData } from './data-files';
import type { SeedLoad } from './seed-load';

/** Indicators and their published observations. */
export async function loadObservations(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'indicator',
    data.indicators.map((row) => ({
      code: row.code,
      names: row.names,
      definitions: row.definition,
      units: row.unit,
      value_type: row.valueType,
      level: row.level,
      maximum: row.maximum,
      targets: row.target,
      scales: row.scale,
      citation_id: load.keys.citation(row.citation),
    })),
  );
  await load.facts(
    'observation',
    data.observations.map(({ area, ...row }) => ({
      code: row.code,
      indicator_id: load.keys.id('indicator', row.indicator),
      province_id: area?.includes('-') ? load.keys.id('province', area) : null,
      member_state_id: area && !area.includes('-') ? load.keys.id('member_state', area) : null,
      period_start: row.periodStart,
      period_end: row.periodEnd,
      value: row.value,
      status: row.status,
      areas_counted: row.areasCounted,
      notes: notesOf(row.note),
      citation_id: load.keys.citation(row.citation),
      recorded_at: onRecordSince(row.citation.publishedOn),
    })),
    ['code'],
  );
}
