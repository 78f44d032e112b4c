import { Observation } from '../../../entities/indicators/observation.entity';
import type { Page } from '../../../schema/base/connection.type';
import { empty, raw, type Sql, sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { PointInTime } from '../../domain/point-in-time';
import { OrderDirection } from '../../domain/vocabularies/api';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { entityPages } from '../shared/entity-pages';
import { keyArray } from '../shared/key-array';
import type { Order, PageSpec } from '../shared/page';
import { isKnownAt } from '../shared/point-in-time';

/** The code that stands for the whole programme where an area is asked for. */
export const WHOLE_AREA = 'IMT-GT';

/** Whose observations are listed, by the column that points there, and which of them. */
export interface ObservationListing {
  readonly of: 'indicator' | 'province';
  /** Only of this indicator. */
  readonly indicator?: string | null;
  /** Only of this province, member state, or the whole programme. */
  readonly area?: string | null;
  /** Only of periods that have a day in this span. */
  readonly from?: Day | null;
  readonly to?: Day | null;
}

/** The newest period first. */
export const OBSERVATION_ORDER: Order = {
  name: 'observation',
  terms: [
    { expression: sql`o.period_end`, type: 'date', direction: OrderDirection.DESC },
    { expression: sql`o.code`, type: 'text', direction: OrderDirection.ASC },
  ],
};

const ofArea = (area: string): Sql =>
  area === WHOLE_AREA
    ? sql` AND o.province_id IS NULL AND o.member_state_id IS NULL`
    : sql` AND (EXISTS (SELECT FROM province p WHERE p.id = o.province_id AND p.code = ${area})
      OR EXISTS (SELECT FROM member_state s WHERE s.id = o.member_state_id AND s.code = ${area}))`;

const listed = ({ of, indicator, area, from, to }: ObservationListing, owner: Sql): Sql => sql`
  o.${raw(of)}_id = ${owner}
  ${indicator ? sql` AND EXISTS (SELECT FROM indicator i WHERE i.id = o.indicator_id AND i.code = ${indicator})` : empty}
  ${area ? ofArea(area) : empty}
  ${from ? sql` AND o.period_end >= ${from}::date` : empty}
  ${to ? sql` AND o.period_start <= ${to}::date` : empty}`;

/** A page of the observations of each indicator or province, all in one statement. */
export const observationPages: BatchQuery<number, Page<Observation>, ObservationListing & { window: PageSpec }> = (
  db,
  ownerIds,
  { window, ...listing },
) => entityPages(db, Observation, ownerIds, { alias: 'o', where: listed(listing, sql`owner.id`), order: OBSERVATION_ORDER, window });

/** How many observations each such list has. */
export const observationCounts: BatchQuery<number, number, ObservationListing> = async (db, ownerIds, listing) => {
  const rows = await db.rows<{ id: number; count: number }>(sql`
    SELECT owner.id, (SELECT count(*) FROM observation o WHERE ${listed(listing, sql`owner.id`)}) AS count
    FROM unnest(${keyArray(ownerIds)}) owner (id)`);
  return onePerKey(ownerIds, rows, (row) => row.id).map((row) => row?.count ?? 0);
};

/**
 * The newest values of each indicator that were known at a moment, of each province and of the programme as a whole: those of
 * the province first, by indicator. Values that disagree are all there.
 */
export const newestObservations: BatchQuery<number, Observation[], PointInTime> = async (db, provinceIds, { asOf, knownAt }) => {
  const rows = await db.entities<Observation & { ownerId: number }>(
    Observation as never,
    sql`SELECT newest."ownerId", ${db.columns(Observation, 'newest')}
        FROM (
          SELECT owner.id AS "ownerId", o.*,
            rank() OVER (PARTITION BY owner.id, o.indicator_id, o.province_id ORDER BY o.period_end DESC) AS age
          FROM unnest(${keyArray(provinceIds)}) owner (id)
          JOIN observation o ON o.member_state_id IS NULL AND (o.province_id IS NULL OR o.province_id = owner.id)
          WHERE o.period_start <= ${asOf}::date AND ${isKnownAt(sql`o`, sql`${knownAt}::timestamptz`)}) newest
        WHERE newest.age = 1 ORDER BY newest.province_id IS NULL, newest.code COLLATE "C"`,
  );
  return manyPerKey(provinceIds, rows, (row) => row.ownerId);
};
