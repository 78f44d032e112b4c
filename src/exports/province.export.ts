import { sql } from '../database/sql';
import { factsInForce } from '../queries/shared/facts';
import { isValidOn } from '../queries/shared/point-in-time';
import { column, type Exported, inLanguages, linkedCodes } from './whole-table';

/** Every province that the hub knows, whether or not it takes part on the day. */
export const provinceExport: Exported = (point) => ({
  columns: [
    column('code', 'text', sql`p.code`),
    column('kind', 'text', sql`p.kind`),
    ...inLanguages('name', sql`p.names`),
    column('aliases', 'text', sql`nullif(array_to_string(p.aliases, '; '), '')`),
    column('memberState', 'text', sql`member_state.code`),
    column('capital', 'text', sql`p.capital`),
    column('areaKm2', 'number', sql`p.area_km2`),
    column('lat', 'number', sql`p.lat`),
    column('lon', 'number', sql`p.lon`),
    column('isMember', 'boolean', sql`membership.id IS NOT NULL`),
    column('memberSince', 'date', sql`membership.valid_from`),
    linkedCodes(
      'clusters',
      sql`${factsInForce('cluster_membership', 'span', point)} JOIN cluster linked ON linked.id = span.cluster_id
      WHERE span.province_id = p.id`,
    ),
    linkedCodes(
      'corridors',
      sql`${factsInForce('corridor_membership', 'span', point)} JOIN corridor linked ON linked.id = span.corridor_id AND ${isValidOn(sql`linked`, point)}
      WHERE span.province_id = p.id`,
    ),
  ],
  from: sql`province p
    JOIN member_state ON member_state.id = p.member_state_id
    LEFT JOIN ${factsInForce('programme_membership', 'membership', point)} ON membership.province_id = p.id`,
  code: sql`p.code`,
  places: { point: sql`json_build_object('type', 'Point', 'coordinates', json_build_array(p.lon, p.lat))::text`, area: sql`p.code` },
});
