import { sql } from '../database/sql';
import { factsInForce } from '../queries/shared/facts';
import { isValidOn } from '../queries/shared/point-in-time';
import { column, type Exported, inLanguages, linkedCodes } from './whole-table';

/** Every corridor in force on the day, with the provinces that it touches then. */
export const corridorExport: Exported = (point) => {
  const provinces = linkedCodes(
    'provinces',
    sql`${factsInForce('corridor_membership', 'span', point)} JOIN province linked ON linked.id = span.province_id
    WHERE span.corridor_id = c.id`,
  );
  return {
    columns: [
      column('code', 'text', sql`c.code`),
      ...inLanguages('name', sql`c.names`),
      column('aliases', 'text', sql`nullif(array_to_string(c.aliases, '; '), '')`),
      column('validFrom', 'date', sql`c.valid_from`),
      column('firstDayKnown', 'boolean', sql`c.first_day_known`),
      column('validTo', 'date', sql`c.valid_to`),
      provinces,
    ],
    from: sql`(SELECT * FROM corridor WHERE ${isValidOn(sql`corridor`, point)}) c`,
    code: sql`c.code`,
    places: { area: provinces.value },
  };
};
