import type { RowStore } from '../database/rows';
import { raw, sql } from '../database/sql';
import type { RecordedTable, VersionedTable } from '../queries/shared/facts';
import type { Actor } from './command';

/**
 * How commands write what answers depend on. Nothing on record is changed: a fact is withdrawn at the instant of the commit, and what holds
 * from then on is recorded beside it; a thing that other rows point to keeps its row, and the version before is kept beside it. The office of
 * the actor is named as who states it. What a command has written, changed or withdrawn belongs to people: no load of the data files touches
 * it, or brings back what it replaced (`seeded`).
 */

/** Who states something, and since when it is on record. */
export interface Statement {
  /** The key of the office. */
  readonly office: number;
  /** The instant of the commit: one for all that it records. */
  readonly at: Date;
}

/** Values by column. Texts in languages and lists are values like others. */
export type Values = Readonly<Record<string, unknown>>;

/** Facts that say which office stated them. */
export type StatedTable =
  | 'action_item'
  | 'agenda_item'
  | 'circular_addressee'
  | 'cost_figure'
  | 'decision_link'
  | 'indicator_rubric'
  | 'meeting_paper'
  | 'meeting_participant'
  | 'meeting_step'
  | 'objective_sector'
  | 'plan_alignment'
  | 'plan_corridor'
  | 'plan_objective'
  | 'plan_review'
  | 'project_name'
  | 'project_placement'
  | 'project_responsibility'
  | 'project_weight'
  | 'register_assessment'
  | 'schedule_statement';

/** Begins to state: takes the instant of the commit, after all other locks. */
export async function statement(db: RowStore, { office }: Pick<Actor, 'office'>): Promise<Statement> {
  const [row] = await db.rows<{ at: Date }>(sql`SELECT commit_instant() AS at`);
  return { office, at: row!.at };
}

const stamp = ({ office, at }: Statement): Values => ({ recorded_at: at, stated_by_id: office, seeded: false });

/** Records a row: a fact, or a thing in its first version. Returns its key. */
export async function add(db: RowStore, by: Statement, table: StatedTable | VersionedTable, values: Values): Promise<number> {
  const columns = { ...values, ...stamp(by) };
  const names = raw(Object.keys(columns).join(', '));
  const [row] = await db.rows<{ id: number }>(sql`
    INSERT INTO ${raw(table)} (${names})
    SELECT ${names} FROM jsonb_populate_record(NULL::${raw(table)}, ${JSON.stringify(columns)}::jsonb) RETURNING id`);
  return row!.id;
}

/** Withdraws a fact on record: from now on it is not. False = it was withdrawn already. */
export async function withdraw(db: RowStore, { at }: Statement, table: RecordedTable, id: number): Promise<boolean> {
  const withdrawn = await db.rows(sql`
    UPDATE ${raw(table)} SET withdrawn_at = ${at}, seeded = false WHERE id = ${id} AND withdrawn_at IS NULL RETURNING id`);
  return withdrawn.length > 0;
}

/**
 * Changes some values of a fact on record: withdraws it and records it with the new ones. Returns the key of the new row; null = it was
 * withdrawn already.
 */
export async function change(db: RowStore, by: Statement, table: StatedTable, id: number, values: Values): Promise<number | null> {
  if (!(await withdraw(db, by, table, id))) return null;
  const [row] = await db.rows<{ id: number }>(sql`
    INSERT INTO ${raw(table)}
    SELECT (jsonb_populate_record(old, ${JSON.stringify({ ...values, ...stamp(by), withdrawn_at: null })}::jsonb
      || jsonb_build_object('id', nextval(pg_get_serial_sequence(${table}::text, 'id'))))).*
    FROM ${raw(table)} old WHERE old.id = ${id} RETURNING id`);
  return row!.id;
}

/** Changes some values of a thing, which makes its next version. False = another version than the one seen is on record. */
export async function changeThing(
  db: RowStore,
  by: Statement,
  table: VersionedTable,
  { id, version }: { readonly id: number; readonly version: number },
  values: Values,
): Promise<boolean> {
  const columns = { ...values, ...stamp(by), version: version + 1 };
  const assigned = raw(
    Object.keys(columns)
      .map((name) => `${name} = new.${name}`)
      .join(', '),
  );
  const changed = await db.rows(sql`
    UPDATE ${raw(table)} thing SET ${assigned}
    FROM jsonb_populate_record(NULL::${raw(table)}, ${JSON.stringify(columns)}::jsonb) new
    WHERE thing.id = ${id} AND thing.version = ${version} RETURNING thing.id`);
  return changed.length > 0;
}
