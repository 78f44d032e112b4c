import { empty, raw, Sql, sql } from '../../database/sql';
import type { PointInTimeSql } from './point-in-time';

/** Tables of facts that are on record from an instant on, and of those the ones that are also in force for a span of days. */
export const RECORDED_TABLES = [
  'action_item',
  'agenda_item',
  'budget_line',
  'circular_addressee',
  'cost_figure',
  'decision_link',
  'exchange_rate',
  'meeting_paper',
  'meeting_participant',
  'meeting_step',
  'objective_alignment',
  'objective_sector',
  'observation',
  'plan_alignment',
  'plan_corridor',
  'plan_objective',
  'plan_review',
  'progress_report',
  'project',
  'project_member_state',
  'project_name',
  'project_placement',
  'project_weight',
  'register_assessment',
  'schedule_statement',
  'sector_mapping',
] as const;
export const RECORDED_SPAN_TABLES = [
  'body_reporting',
  'body_secretariat',
  'border_crossing',
  'cluster_membership',
  'corridor_membership',
  'indicator_rubric',
  'organisation_name',
  'organisation_role',
  'programme_membership',
  'project_corridor',
  'project_province',
  'project_responsibility',
  'project_sector',
] as const;

/**
 * Things that commands change. The table has each thing as it is on record now; the versions before stand in `<table>_past`, with the ids of
 * their things and the instants at which they were replaced.
 */
export const VERSIONED_TABLES = ['decision', 'meeting', 'plan'] as const;

/** Recorded tables whose rows are never withdrawn: a report that no longer counts has another state. */
export const NEVER_WITHDRAWN: readonly RecordedTable[] = ['progress_report'];

type RecordedSpanTable = (typeof RECORDED_SPAN_TABLES)[number];
export type VersionedTable = (typeof VERSIONED_TABLES)[number];
export type RecordedTable = (typeof RECORDED_TABLES)[number] | VersionedTable | RecordedSpanTable;

const isVersioned = (table: RecordedTable): boolean => VERSIONED_TABLES.some((versioned) => versioned === table);

/** The rows of a recorded table, of a versioned one with those that were replaced. */
const rowsOf = (table: RecordedTable): Sql =>
  isVersioned(table)
    ? sql`(SELECT NULL::timestamptz AS withdrawn_at, * FROM ${raw(table)} UNION ALL SELECT * FROM ${raw(`${table}_past`)}) version`
    : raw(table);

/** The condition that a row of a recorded table was not withdrawn by the instant, to follow another condition. */
const notWithdrawn = (table: RecordedTable, knownAt: Sql): Sql =>
  NEVER_WITHDRAWN.includes(table) ? empty : sql` AND (withdrawn_at IS NULL OR withdrawn_at > ${knownAt})`;

/**
 * The rows of a recorded table that were on record at an instant, to follow FROM or JOIN. This function, `factsInForce` and
 * `wholeHistory` are the only ways to name a recorded table in a query. PostgreSQL flattens the subselect: the plan is that of a
 * condition in WHERE.
 */
export const facts = (table: RecordedTable, alias: string, { knownAt }: Pick<PointInTimeSql, 'knownAt'>): Sql =>
  sql`(SELECT * FROM ${rowsOf(table)} WHERE recorded_at <= ${knownAt}${notWithdrawn(table, knownAt)}) ${raw(alias)}`;

/** The rows that were on record at the instant and whose span holds on the day. */
export const factsInForce = (table: RecordedSpanTable, alias: string, { validOn, knownAt }: PointInTimeSql): Sql =>
  sql`(SELECT * FROM ${raw(table)} WHERE in_force(valid_from, valid_to, ${validOn}) AND recorded_at <= ${knownAt}${notWithdrawn(table, knownAt)}) ${raw(alias)}`;

/**
 * Every row of a recorded table, whenever recorded: for rows named by key, and for lists that show how the record grew. Of a versioned one
 * each thing as it is on record now.
 */
export const wholeHistory = (table: RecordedTable | Sql, alias: string): Sql =>
  sql`${table instanceof Sql ? table : raw(table)} ${raw(alias)}`;

/** Whether the rows of a table may be withdrawn, so that several had one code, one after the other. */
export const isWithdrawable = (table: string): boolean =>
  [...RECORDED_TABLES, ...RECORDED_SPAN_TABLES].some((recorded) => recorded === table && !NEVER_WITHDRAWN.includes(recorded));
