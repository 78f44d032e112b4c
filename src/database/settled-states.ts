import { escapeLiteral } from 'pg';
import type { EntityManager } from 'typeorm';

/** A database, or a transaction in it. */
type Queryable = Pick<EntityManager, 'query'>;

/** Projects whose states are computed in one transaction: others who write about them wait so long. */
const BATCH = 1_000;

/** The functions that compute settled states and standings, by name. */
const RULE = ['effective_percent', 'effective_project_body', 'settled_standings', 'settled_states'];

/** A settled row that is not what the record says. */
export interface WrongRow {
  readonly project: string;
  readonly table: 'project_state' | 'project_standing';
  /** The first day of a state or a standing; null = from the beginning, or of a project that is not listed. */
  readonly from: string | null;
  /** `MISSING`: the record gives it, the table has not; `WRONG`: the table has it, the record does not give it. */
  readonly fault: 'MISSING' | 'WRONG';
}

/** The rule as the database has it: a hash of the functions' files. */
async function currentRule(database: Queryable): Promise<string> {
  const [{ rule }] = await database.query<[{ rule: string }]>(
    `SELECT md5(string_agg(obj_description(oid, 'pg_proc'), ' ' ORDER BY proname)) AS rule
     FROM pg_proc WHERE pronamespace = current_schema()::regnamespace AND proname = ANY ($1)`,
    [RULE],
  );
  return rule;
}

/** The ids of all projects, in batches. */
async function* batches(database: Queryable): AsyncGenerator<number[]> {
  for (let last = 0; ;) {
    const rows = await database.query<{ id: number }[]>('SELECT id FROM project WHERE id > $1 ORDER BY id LIMIT $2', [last, BATCH]);
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
    last = rows.at(-1)!.id;
  }
}

/**
 * Computes the settled states and standings of all projects, some in a transaction, and corrects those that differ. A hub may serve meanwhile: each
 * answer is as right as before. Returns the number of rows that were wrong or missing. `log` is told of the progress.
 */
export async function settleAll(database: Queryable, log: (line: string) => void): Promise<number> {
  const rule = await currentRule(database);
  const [{ total }] = await database.query<[{ total: number }]>('SELECT count(*)::integer AS total FROM project');
  let [done, corrected] = [0, 0];
  for await (const ids of batches(database)) {
    const [{ wrong }] = await database.query<[{ wrong: number }]>('SELECT settle_standings($1) + settle_states($1) AS wrong', [ids]);
    done += ids.length;
    corrected += wrong;
    if (total > BATCH) log(`settled ${done} of ${total} projects`);
  }
  // The comment outlives neither the table nor a dump: what it says is true of the rows beside it.
  await database.query(`COMMENT ON TABLE project_state IS ${escapeLiteral(`settled by ${rule}`)}`);
  return corrected;
}

/** Settles all projects where the rule has changed since they were settled, or a settling did not end. */
export async function settleByNewRule(database: Queryable, log: (line: string) => void): Promise<void> {
  const [{ mark }] = await database.query<[{ mark: string | null }]>(
    `SELECT obj_description('project_state'::regclass, 'pg_class') AS mark`,
  );
  if (mark !== `settled by ${await currentRule(database)}`) await settleAll(database, log);
}

/** Has the next start settle all projects: a migration that is undone may take away what its rule had settled, and the rule is the same when it is made again. */
export async function forgetRule(database: Queryable): Promise<void> {
  const [{ exists }] = await database.query<[{ exists: boolean }]>(`SELECT to_regclass('project_state') IS NOT NULL AS exists`);
  if (exists) await database.query('COMMENT ON TABLE project_state IS NULL');
}

/** Compares what is settled of some projects, or of all, with what the record says. */
export async function checkSettled(database: Queryable, sample: number | 'ALL'): Promise<{ projects: number; wrong: WrongRow[] }> {
  const wrong: WrongRow[] = [];
  let projects = 0;
  const chosen = sample === 'ALL' ? batches(database) : [await sampleOf(database, sample)];
  for await (const ids of chosen) {
    projects += ids.length;
    wrong.push(...(await wrongRows(database, ids)));
  }
  return { projects, wrong };
}

async function sampleOf(database: Queryable, size: number): Promise<number[]> {
  const rows = await database.query<{ id: number }[]>('SELECT id FROM project ORDER BY random() LIMIT $1', [size]);
  return rows.map(({ id }) => id);
}

const wrongRows = (database: Queryable, ids: number[]): Promise<WrongRow[]> =>
  database.query<WrongRow[]>(
    `WITH given_state AS MATERIALIZED (SELECT * FROM settled_states($1)),
       kept_state AS MATERIALIZED (SELECT * FROM project_state WHERE project_id = ANY ($1)),
       given_standing AS MATERIALIZED (SELECT * FROM settled_standings($1)),
       kept_standing AS MATERIALIZED (SELECT * FROM project_standing WHERE project_id = ANY ($1)),
       differing (project_id, "table", "from", fault) AS (
         SELECT project_id, 'project_state', valid_from, 'MISSING' FROM (SELECT * FROM given_state EXCEPT SELECT * FROM kept_state) missing
         UNION ALL
         SELECT project_id, 'project_state', valid_from, 'WRONG' FROM (SELECT * FROM kept_state EXCEPT SELECT * FROM given_state) wrong
         UNION ALL
         SELECT project_id, 'project_standing', valid_from, 'MISSING' FROM (SELECT * FROM given_standing EXCEPT SELECT * FROM kept_standing) missing
         UNION ALL
         SELECT project_id, 'project_standing', valid_from, 'WRONG' FROM (SELECT * FROM kept_standing EXCEPT SELECT * FROM given_standing) wrong)
     SELECT project.code AS project, "table", CASE WHEN isfinite("from") THEN "from" END AS "from", fault
     FROM differing JOIN project ON project.id = project_id
     ORDER BY project.code COLLATE "C", "table" COLLATE "C", differing."from", fault`,
    [ids],
  );
