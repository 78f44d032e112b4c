import { OrderDirection, SearchType } from '../domain/enums';
import type { Db } from '../db';
import { join, raw, sql, type Sql } from '../sql';
import { type Order, type Page, type PageWindow, type PlacedRow, pageStatement, toPage } from './page';

/** One thing that was found. */
export interface Hit {
  readonly type: SearchType;
  readonly id: number;
  /** 0 to 1, the better the higher. */
  readonly score: number;
  /** The text that matched. */
  readonly matched: string;
}

/** The best first; what is equally good by type and code. */
export const HIT_ORDER: Order = {
  name: 'search',
  terms: [
    { expression: sql`hit.score`, type: 'numeric', direction: OrderDirection.DESC },
    { expression: sql`hit.type`, type: 'text', direction: OrderDirection.ASC },
    { expression: sql`hit.code`, type: 'text', direction: OrderDirection.ASC },
  ],
};

/** What a way of matching is worth. */
const SCORE = { code: 1, whole: 0.95, start: 0.8, part: 0.6, fuzzy: 0.5, text: 0.3, place: 0.25 };

/** Where each type is stored: what its names, other names and longer text are. Types that nothing is on record of are not here. */
const SEARCHED: Partial<Record<SearchType, { table: string; names: string; aliases: string; text: string }>> = {
  PROVINCE: { table: 'province', names: 'names', aliases: 'aliases', text: 'NULL::jsonb' },
  PROJECT: { table: 'project', names: 'names', aliases: 'aliases', text: 'descriptions' },
  CORRIDOR: { table: 'corridor', names: 'names', aliases: `'{}'::text[]`, text: 'NULL::jsonb' },
  SECTOR: { table: 'sector', names: 'names', aliases: 'aliases', text: 'NULL::jsonb' },
  BODY: { table: 'body', names: 'names', aliases: 'aliases', text: 'NULL::jsonb' },
  MEETING: { table: 'meeting', names: 'names', aliases: `'{}'::text[]`, text: 'places' },
  DECISION: { table: 'decision', names: 'titles', aliases: `'{}'::text[]`, text: 'texts' },
  ORGANISATION: { table: 'organisation', names: 'names', aliases: 'aliases', text: 'addresses' },
  SOURCE: { table: 'source', names: 'titles', aliases: `'{}'::text[]`, text: 'NULL::jsonb' },
};

/** The hits of one type: by code, by a whole name, the start or a part of one, by a slip of the pen, by its longer text. */
function hitsOf(type: SearchType): Sql[] {
  const place = SEARCHED[type];
  if (!place) return [];
  const { table, names, aliases, text } = place;
  const [named, told] = [raw(`search_text(t.${names}, ${aliases === 'aliases' ? 't.aliases' : aliases})`), raw(text.startsWith('NULL') ? 'NULL::text' : `search_text(t.${text}, '{}')`)];
  return [sql`
    SELECT ${type}::text AS type, t.id, t.code, t.${raw(names)} AS names, ${raw(aliases === 'aliases' ? 't.aliases' : aliases)} AS aliases, NULL::text AS place,
      CASE
        WHEN lower(t.code) = asked.folded THEN ${SCORE.code}::numeric
        WHEN ${named} || E'\n' LIKE E'%\n' || asked.pattern || E'\n%' THEN ${SCORE.whole}::numeric
        WHEN ${named} LIKE E'%\n' || asked.pattern || '%' OR lower(t.code) LIKE asked.pattern || '%' THEN ${SCORE.start}::numeric
        WHEN ${named} LIKE '%' || asked.pattern || '%' THEN ${SCORE.part}::numeric
        WHEN ${told} LIKE '%' || asked.pattern || '%' THEN ${SCORE.text}::numeric
        ELSE round((${SCORE.fuzzy}::numeric * word_similarity(asked.folded, ${named})::numeric), 6) END AS score
    FROM asked, ${raw(table)} t
    WHERE ${named} LIKE '%' || asked.pattern || '%' OR asked.folded <% ${named}
      OR ${told} LIKE '%' || asked.pattern || '%' OR lower(t.code) LIKE asked.pattern || '%'`];
}

/** Projects by the provinces that they are located in. */
const projectsByPlace = sql`
  SELECT 'PROJECT', p.id, p.code, p.names, p.aliases, t.names ->> 'EN', ${SCORE.place}::numeric
  FROM asked, province t
  JOIN project_province located ON located.province_id = t.id JOIN project p ON p.id = located.project_id
  WHERE search_text(t.names, t.aliases) LIKE '%' || asked.pattern || '%'`;

/** Everything that matches, each thing once with its best score, as CTEs that end in `hit`. */
function withHits(text: string, types: readonly SearchType[]): Sql {
  const parts = types.flatMap(hitsOf);
  if (types.includes(SearchType.PROJECT)) parts.push(projectsByPlace);
  const none = sql`SELECT NULL::text, NULL::integer, NULL::text, NULL::jsonb, NULL::text[], NULL::text, NULL::numeric WHERE false`;
  return sql`
    asked AS (
      SELECT folded, like_pattern(folded) AS pattern
      FROM (SELECT regexp_replace(btrim(fold_text(${text})), '^(จังหวัด|รัฐ)\\s*(?=.)', '') AS folded) text),
    hit AS MATERIALIZED (
      SELECT DISTINCT ON (type, id) * FROM (${join(parts.length > 0 ? parts : [none], ' UNION ALL ')}) found (type, id, code, names, aliases, place, score)
      ORDER BY type, id, score DESC)`;
}

/** The name or alias that fits best; where none does, the place through which it was found. */
const matched = sql`coalesce(hit.place, (
  SELECT entry FROM (SELECT value AS entry FROM jsonb_each_text(hit.names) UNION ALL SELECT unnest(hit.aliases) UNION ALL SELECT hit.code) entries, asked
  ORDER BY fold_text(entry) LIKE '%' || asked.pattern || '%' DESC, word_similarity(asked.folded, fold_text(entry)) DESC, length(entry), entry LIMIT 1))`;

/** A page of what matches a text, the best first. */
export async function searchPage(db: Db, text: string, types: readonly SearchType[], window: PageWindow): Promise<Page<Hit>> {
  const page = pageStatement(sql`hit.type, hit.id, hit.score::float8 AS score, ${matched} AS matched`, sql`hit`, sql`true`, HIT_ORDER, window);
  const rows = await db.rows<Hit & PlacedRow>(sql`WITH ${withHits(text, types)} ${page}`);
  return toPage(rows, HIT_ORDER, window);
}

/** How many things match a text. */
export async function searchCount(db: Db, text: string, types: readonly SearchType[]): Promise<number> {
  const [row] = await db.rows<{ count: number }>(sql`WITH ${withHits(text, types)} SELECT count(*) AS count FROM hit`);
  return row!.count;
}
