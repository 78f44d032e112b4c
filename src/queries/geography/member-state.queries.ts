import { MemberState } from '../../../entities/geography/member-state.entity';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import type { BatchQuery } from '../shared/batch';
import { facts, factsInForce } from '../shared/facts';
import { rowsThroughLinks } from '../shared/many-to-many';
import { toSql } from '../shared/point-in-time';

/** The countries of projects: of the provinces they are located in, and those they are assigned to as a whole, by code. */
export const memberStatesOfProjects: BatchQuery<number, MemberState[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    MemberState,
    ids,
    sql`
    SELECT located.project_id AS owner_id, province.member_state_id AS linked_id
    FROM ${factsInForce('project_province', 'located', toSql(pointInTime))} JOIN province ON province.id = located.province_id
    UNION
    SELECT project_id, member_state_id FROM ${facts('project_member_state', 'assigned', toSql(pointInTime))}`,
  );
