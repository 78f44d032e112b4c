import type { RowStore } from '../../database/rows';
import { join, type Sql, sql } from '../../database/sql';
import { codeSpellings, editDistance, foldCode } from '../../domain/codes';
import type { BatchQuery } from './batch';
import { wholeHistory } from './facts';
import { NOW } from './point-in-time';
import { everyName } from './project-names';

/** Things that arguments name by code: rows (code), and the predicate "a name of row `t` begins with the pattern". */
interface Kind {
  readonly rows: Sql;
  readonly named: (pattern: Sql) => Sql;
}

const byNames =
  (aliases: Sql) =>
  (pattern: Sql): Sql =>
    sql`search_text(t.names, ${aliases}) LIKE ${pattern}`;
const withNames = byNames(sql`'{}'`);
const withAliases = byNames(sql`t.aliases`);
const withoutNames = (): Sql => sql`false`;

const KINDS = {
  project: {
    rows: sql`SELECT id, code FROM ${wholeHistory('project', 'p')}`,
    named: (pattern: Sql) => sql`EXISTS (
      SELECT FROM ${everyName(NOW)} named WHERE named.project_id = t.id AND E'\\n' || named.folded LIKE ${pattern})`,
  },
  province: { rows: sql`SELECT code, names, aliases FROM province`, named: withAliases },
  'member state': { rows: sql`SELECT code, names FROM member_state`, named: withNames },
  cluster: { rows: sql`SELECT code, names FROM cluster`, named: withNames },
  corridor: { rows: sql`SELECT code, names FROM corridor`, named: withNames },
  sector: { rows: sql`SELECT code, names, aliases FROM sector`, named: withAliases },
  body: { rows: sql`SELECT code, names, aliases FROM body`, named: withAliases },
  'working group': { rows: sql`SELECT code, names, aliases FROM body WHERE level = 'WORKING_GROUP'`, named: withAliases },
  organisation: { rows: sql`SELECT code, names, aliases FROM organisation`, named: withAliases },
  meeting: { rows: sql`SELECT code, names FROM ${wholeHistory('meeting', 'm')}`, named: withNames },
  'meeting week': { rows: sql`SELECT code FROM meeting_week`, named: withoutNames },
  indicator: { rows: sql`SELECT code, names FROM indicator`, named: withNames },
  area: {
    rows: sql`SELECT code, names FROM province UNION ALL SELECT code, names FROM member_state UNION ALL SELECT 'IMT-GT', '{}'::jsonb`,
    named: withNames,
  },
  'register entry': { rows: sql`SELECT code FROM register_entry`, named: withoutNames },
  subject: { rows: sql`SELECT DISTINCT split_part(node, ':', 2) AS code FROM register_subject`, named: withoutNames },
} satisfies Record<string, Kind>;

/** A kind of thing that an argument names by code, in words. */
export type CodedKind = keyof typeof KINDS;

/** A code as a caller gives it. */
export interface GivenCode {
  readonly kind: CodedKind;
  readonly code: string;
}

/** The codes as they are stored, of things of any time, whatever the case given; null = there is no such thing. One statement for all kinds. */
export const knownCodes: BatchQuery<GivenCode, string | null, null> = async (db, given) => {
  const kinds = [...new Set(given.map(({ kind }) => kind))].sort();
  const found = await db.rows<GivenCode>(
    join(
      kinds.map((kind) => {
        const spellings = given.filter((each) => each.kind === kind).flatMap(({ code }) => codeSpellings(code));
        return sql`SELECT ${kind}::text AS kind, t.code FROM (${KINDS[kind].rows}) t WHERE t.code = ANY (${spellings}::text[])`;
      }),
      ' UNION ALL ',
    ),
  );
  const stored = new Map(found.map(({ kind, code }) => [`${kind} ${foldCode(code)}`, code]));
  return given.map(({ kind, code }) => stored.get(`${kind} ${foldCode(code)}`) ?? null);
};

/** The most letters by which a mistyped code differs from the one meant. */
const NEAR = 2;

/** The code that is probably meant: of the thing whose name begins with the text, or the nearest code; null = none is near. */
export async function likelyCode(db: RowStore, { kind, code }: GivenCode): Promise<string | null> {
  const { rows, named } = KINDS[kind];
  const candidates = await db.rows<{ code: string; named: boolean }>(sql`
    SELECT code, named FROM (SELECT t.code, ${named(sql`(SELECT E'%\\n' || like_pattern(${code}) || '%')`)} AS named FROM (${rows}) t) candidate
    ORDER BY named DESC, similarity(lower(code COLLATE "C"), lower(${code}::text COLLATE "C")) DESC, code COLLATE "C" LIMIT 50`);
  const near = candidates
    .map((candidate) => ({ ...candidate, distance: editDistance(foldCode(candidate.code), foldCode(code)) }))
    .filter(({ named: isNamed, distance }) => isNamed || distance <= NEAR)
    .sort((a, b) => Number(b.named) - Number(a.named) || a.distance - b.distance);
  return near[0]?.code ?? null;
}
