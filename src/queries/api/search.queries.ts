import type { Page } from '../../../schema/base/connection.type';
import type { RowStore } from '../../database/rows';
import { empty, type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { OrderDirection, SearchType } from '../../domain/vocabularies/api';
import { plansOnRecord } from '../planning/plans-on-record';
import { facts, factsInForce } from '../shared/facts';
import { all } from '../shared/filter';
import type { Order } from '../shared/order';
import { type PageSpec, pageStatement, type RowWithPosition, toPage } from '../shared/page';
import { isStatedBy, type PointInTimeSql, toSql } from '../shared/point-in-time';
import { namesAt } from '../shared/project-names';

/** A thing that matches. */
interface Hit {
  readonly type: SearchType;
  readonly id: number;
  /** 0 to 1; higher is better. */
  readonly score: number;
  /** The text that matched. */
  readonly matched: string;
  /** Whether it is a name that the thing no longer has on the day. */
  readonly isFormerName: boolean;
}

/** The best first; ties by type and code. */
export const HIT_ORDER: Order = {
  name: 'search',
  terms: [
    { expression: sql`hit.score`, type: 'numeric', direction: OrderDirection.DESC },
    { expression: sql`hit.type`, type: 'text', direction: OrderDirection.ASC },
    { expression: sql`hit.code`, type: 'text', direction: OrderDirection.ASC },
  ],
};

/** The score of each way to match. */
const SCORE = { code: 1, whole: 0.95, start: 0.8, part: 0.6, fuzzy: 0.5, text: 0.3, province: 0.25 };

/** The types whose rows come on record one by one, with those that are: only these are found. */
const FACTS: Readonly<Partial<Record<SearchType, (alias: string, point: PointInTimeSql) => Sql>>> = {
  PROJECT: (alias, point) => facts('project', alias, point),
  ACTION_ITEM: (alias, point) => facts('action_item', alias, point),
  PLAN: plansOnRecord,
  PLAN_OBJECTIVE: (alias, point) => facts('plan_objective', alias, point),
  BORDER_CROSSING: (alias, point) => facts('border_crossing', alias, point),
};

/**
 * The condition that what an entry `e` belongs to is on record. It looks for each thing that is found by its key: EXISTS would let the
 * database read the whole table first.
 */
const isOnRecord = (types: readonly SearchType[], point: PointInTimeSql): Sql =>
  all(
    types.flatMap((type) => {
      const onRecord = FACTS[type];
      return onRecord ? [sql`(e.type <> ${type} OR (SELECT true FROM ${onRecord('fact', point)} WHERE fact.id = e.thing_id))`] : [];
    }),
  );

/** LIKE patterns of the searched text anywhere in another, and at its start, and the folded text itself. */
const inside = sql`(SELECT '%' || pattern || '%' FROM searched)`;
const atStart = sql`(SELECT pattern || '%' FROM searched)`;
const folded = sql`(SELECT folded FROM searched)`;

/** The score of a name that matches. */
const nameScore = (name: Sql): Sql => sql`CASE
    WHEN ${name} = ${folded} THEN ${SCORE.whole}::numeric
    WHEN ${name} LIKE ${atStart} THEN ${SCORE.start}::numeric
    WHEN ${name} LIKE ${inside} THEN ${SCORE.part}::numeric
    ELSE round(${SCORE.fuzzy}::numeric * word_similarity(${folded}, ${name})::numeric, 6) END`;

/** The condition that a name is none that the project `p` has on the day. */
const isFormer = (name: Sql, point: PointInTimeSql): Sql => sql`
  NOT EXISTS (SELECT FROM jsonb_each_text(${namesAt('p', point)}) held WHERE held.value = ${name})`;

/** Projects by the names that offices gave them up to the day. */
const projectsByNames = (point: PointInTimeSql): Sql => sql`
  SELECT 'PROJECT', p.id, p.code, given.value, ${nameScore(sql`fold_text(given.value)`)}, ${isFormer(sql`given.value`, point)}
  FROM ${facts('project_name', 'named', point)} CROSS JOIN jsonb_each_text(named.names) given
  JOIN ${facts('project', 'p', point)} ON p.id = named.project_id
  WHERE ${isStatedBy(sql`named`, point)} AND (fold_text(given.value) LIKE ${inside} OR ${folded} <% fold_text(given.value))`;

/** Names, aliases and longer texts that contain the text, names similar to it, and codes that begin with it; of facts those on record. */
const byEntries = (types: readonly SearchType[], point: PointInTimeSql): Sql => sql`
  SELECT e.type, e.thing_id, e.code, e.entry, CASE
    WHEN e.kind = 'CODE' THEN CASE WHEN e.folded = ${folded} THEN ${SCORE.code}::numeric ELSE ${SCORE.start}::numeric END
    WHEN e.kind = 'TEXT' THEN ${SCORE.text}::numeric
    ELSE ${nameScore(sql`e.folded`)} END,
    e.type = 'PROJECT' AND e.kind = 'NAME' AND EXISTS (
      SELECT FROM ${facts('project', 'p', point)}
      WHERE p.id = e.thing_id AND p.renamed AND e.entry <> ALL (p.aliases) AND ${isFormer(sql`e.entry`, point)})
  FROM search_entry e
  WHERE e.type = ANY (${types}::text[])
    AND ${isOnRecord(types, point)}
    AND ((e.kind <> 'CODE' AND e.folded LIKE ${inside}) OR (e.kind = 'CODE' AND e.folded LIKE ${atStart}) OR (e.kind = 'NAME' AND ${folded} <% e.folded))`;

/** Projects by the provinces that they are located in. */
const projectsByProvince = (point: PointInTimeSql): Sql => sql`
  SELECT 'PROJECT', p.id, p.code, province.names ->> 'EN', ${SCORE.province}::numeric, false
  FROM search_entry e
  JOIN province ON province.id = e.thing_id
  JOIN ${factsInForce('project_province', 'located', point)} ON located.province_id = e.thing_id
  JOIN ${facts('project', 'p', point)} ON p.id = located.project_id
  WHERE e.type = 'PROVINCE' AND e.kind = 'NAME' AND e.folded LIKE ${inside}`;

/** Words before and after the name of a province that it is found without: those for a province in four languages, and its country. */
const BEFORE_NAME = '^(จังหวัด|รัฐ|changwat\\s|negeri\\s|provinsi\\s|province of\\s|state of\\s)\\s*(?=.)';
const AFTER_NAME = '(?<=.)(,\\s*(thailand|malaysia|indonesia|ไทย|ประเทศไทย|มาเลเซีย|อินโดนีเซีย)|\\s+(province|state|darul\\s+\\w+))$';
/** The same in Thai, before blanks are folded away: without one it is a part of another word. */
const AFTER_THAI_NAME = '\\s+(จังหวัด|รัฐ)$';

const ofProjects = (point: PointInTimeSql): Sql => sql`UNION ALL ${projectsByProvince(point)} UNION ALL ${projectsByNames(point)}`;

/** CTEs that end in `hit`: every match, each thing once with the entry that matches best. */
const withHits = (text: string, types: readonly SearchType[], pointInTime: PointInTime): Sql => sql`
  searched AS MATERIALIZED (
    SELECT folded, like_pattern(folded) AS pattern
    FROM (SELECT regexp_replace(regexp_replace(btrim(fold_text(regexp_replace(btrim(${text}), ${AFTER_THAI_NAME}, ''))), ${BEFORE_NAME}, ''), ${AFTER_NAME}, '') AS folded) text),
  hit AS MATERIALIZED (
    SELECT DISTINCT ON (type COLLATE "C", id) type, id, code, matched, score, former
    FROM (${byEntries(types, toSql(pointInTime))} ${types.includes(SearchType.PROJECT) ? ofProjects(toSql(pointInTime)) : empty}) found (type, id, code, matched, score, former)
    ORDER BY type COLLATE "C", id, score DESC, former, length(matched), matched COLLATE "C")`;

/** A page of the things that match a text, the best first. */
export async function searchPage(
  db: RowStore,
  text: string,
  types: readonly SearchType[],
  pointInTime: PointInTime,
  page: PageSpec,
): Promise<Page<Hit>> {
  const statement = pageStatement(
    sql`hit.type, hit.id, hit.score::float8 AS score, hit.matched, hit.former AS "isFormerName"`,
    sql`hit`,
    sql`true`,
    HIT_ORDER,
    page,
  );
  const rows = await db.rows<Hit & RowWithPosition>(sql`WITH ${withHits(text, types, pointInTime)} ${statement}`);
  return toPage(rows, HIT_ORDER, page);
}

/** The number of things that match a text. */
export async function searchCount(db: RowStore, text: string, types: readonly SearchType[], pointInTime: PointInTime): Promise<number> {
  const [row] = await db.rows<{ count: number }>(sql`WITH ${withHits(text, types, pointInTime)} SELECT count(*) AS count FROM hit`);
  return row!.count;
}
