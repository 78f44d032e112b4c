import { ALWAYS, notesOf, spanOf, startOf } from './columns';
import type { SeedData } from './data-files';
import type { SeedLoad } from './seed-load';

/** Member states, provinces, clusters and corridors, with their memberships. */
export async function loadGeography(load: SeedLoad, data: SeedData): Promise<void> {
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
      member_state_id: load.keys.id('member_state', row.memberState),
      capital: row.capital,
      area_km2: row.areaKm2,
      lat: row.lat,
      lon: row.lon,
    })),
  );
  await load.facts(
    'programme_membership',
    data['programme-memberships'].map((row) => ({
      province_id: load.keys.id('province', row.province),
      ...startOf(row),
      citation_id: load.keys.citation(row.citation),
      ...ALWAYS,
    })),
  );
  await load.things(
    'cluster',
    data.clusters.map((row) => ({
      code: row.code,
      scheme: row.scheme,
      names: row.names,
      member_state_id: load.keys.id('member_state', row.memberState),
    })),
  );
  await load.facts(
    'cluster_membership',
    data.clusters.flatMap(({ code, scheme, memberships }) =>
      memberships.map((row) => ({
        cluster_id: load.keys.id('cluster', code),
        scheme,
        province_id: load.keys.id('province', row.province),
        ...spanOf(row),
        citation_id: load.keys.citation(row.citation),
        ...ALWAYS,
      })),
    ),
  );
  await load.things(
    'corridor',
    data.corridors.map((row) => ({
      code: row.code,
      names: row.names,
      translated: row.translated,
      aliases: row.aliases,
      notes: notesOf(row.note),
      ...startOf(row),
    })),
  );
  await load.facts(
    'corridor_membership',
    data.corridors.flatMap(({ code, memberships }) =>
      memberships.map((row) => ({
        corridor_id: load.keys.id('corridor', code),
        province_id: load.keys.id('province', row.province),
        inferred: row.inferred,
        ...startOf(row),
        citation_id: load.keys.citation(row.citation),
        ...ALWAYS,
      })),
    ),
  );
}

/** Border crossings. */
export async function loadCrossings(load: SeedLoad, data: SeedData): Promise<void> {
  await load.facts(
    'border_crossing',
    data['border-crossings'].map((row) => ({
      code: row.code,
      names: row.names,
      province_id: load.keys.id('province', row.province),
      counterpart_names: row.counterpartName,
      counterpart_province_id: row.counterpartProvince && load.keys.id('province', row.counterpartProvince),
      kinds: row.kinds,
      notes: notesOf(row.note),
      ...spanOf(row),
      citation_id: load.keys.citation(row.citation),
      ...ALWAYS,
    })),
    ['code'],
  );
}
