import { Observation } from '../../../entities/indicators/observation.entity';
import type { Page } from '../../../schema/base/connection.type';
import { empty, raw, type Sql, sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { PointInTime } from '../../domain/point-in-time';
import { OrderDirection } from '../../domain/vocabularies/api';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { entityPages, ownedCounts, type OwnedRows } from '../shared/entity-pages';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import type { Order } from '../shared/order';
import type { PageSpec } from '../shared/page';
import { toSql } from '../shared/point-in-time';

/** The code of the whole programme among the codes of areas. */
const WHOLE_AREA = 'IMT-GT';

/** A list of the observations of each indicator or province. */
export interface ObservationListing {
  /** The owner of the list, by the column that points to it. */
  readonly of: 'indicator' | 'province';
  readonly pointInTime: PointInTime;
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

/** The observations `o` of a list. */
const observationRows = ({ of, pointInTime, indicator, area, from, to }: ObservationListing): OwnedRows => ({
  from: facts('observation', 'o', toSql(pointInTime)),
  where: sql`
    o.${raw(of)}_id = owner.id
    ${indicator ? sql` AND EXISTS (SELECT FROM indicator i WHERE i.id = o.indicator_id AND i.code = ${indicator})` : empty}
    ${area ? ofArea(area) : empty}
    ${from ? sql` AND o.period_end >= ${from}::date` : empty}
    ${to ? sql` AND o.period_start <= ${to}::date` : empty}`,
});

/** A page of each list, all in one statement. */
export const observationPages: BatchQuery<number, Page<Observation>, ObservationListing & { page: PageSpec }> = (
  db,
  ownerIds,
  { page, ...listing },
) => entityPages(db, Observation, ownerIds, { ...observationRows(listing), alias: 'o', order: OBSERVATION_ORDER, page });

/** The number of observations in each list. */
export const observationCounts: BatchQuery<number, number, ObservationListing> = (db, ownerIds, listing) =>
  ownedCounts(db, ownerIds, observationRows(listing));

/**
 * The newest values of each indicator at a point in time, of each province and of the programme as a whole: values of the province
 * first, by indicator. Values that disagree all stay.
 */
export const newestObservations: BatchQuery<number, Observation[], PointInTime> = async (db, provinceIds, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities<Observation, { ownerId: number }>(
    Observation,
    sql`SELECT newest."ownerId", ${db.columns(Observation, 'newest')}
        FROM (
          SELECT owner.id AS "ownerId", o.*,
            rank() OVER (PARTITION BY owner.id, o.indicator_id, o.province_id ORDER BY o.period_end DESC) AS age
          FROM unnest(${keyArray(provinceIds)}) owner (id)
          JOIN ${facts('observation', 'o', point)} ON o.member_state_id IS NULL AND (o.province_id IS NULL OR o.province_id = owner.id)
          WHERE o.period_start <= ${point.validOn}) newest
        WHERE newest.age = 1 ORDER BY newest.province_id IS NULL, newest.code COLLATE "C"`,
  );
  return manyPerKey(provinceIds, rows, (row) => row.ownerId);
};
