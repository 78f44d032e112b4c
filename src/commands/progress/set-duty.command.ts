import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';

interface DutyInput {
  /** The code of the project. */
  readonly project: string;
  /** The code of the office. */
  readonly office: string;
  /** Null = the rules of the chains hold again. */
  readonly reports: boolean | null;
  /** Null = today. */
  readonly validFrom: Day | null;
  /** The first day without; null = until somebody decides anew. */
  readonly validTo: Day | null;
  readonly reason: string;
}

const MAX_REASON = 1_000;

/**
 * Decides that an office reports a project, or does not, whatever the rules of the chains say; of several decisions about one day the last
 * counts. Problems: UNKNOWN_PROJECT, UNKNOWN_OFFICE, REASON_NEEDED, TOO_LONG, INVALID_SPAN, NO_CHAIN, ALREADY_DONE where the same was
 * decided last.
 */
export const setDuty: Command<DutyInput, { readonly project: string }> = async (db, actor, { reports, validTo, ...input }) => {
  const reason = input.reason.trim();
  const { project, office, today } = await named(db, input);
  refuseFor([
    ...(project === null ? [problem('UNKNOWN_PROJECT', 'project')] : []),
    ...(office === null ? [problem('UNKNOWN_OFFICE', 'office')] : []),
    ...(reason === '' ? [problem('REASON_NEEDED', 'reason')] : []),
    ...(reason.length > MAX_REASON ? [problem('TOO_LONG', 'reason')] : []),
  ]);
  const validFrom = input.validFrom ?? today;
  refuseFor(validTo !== null && validTo <= validFrom ? [problem('INVALID_SPAN', 'validTo')] : []);
  const [now] = await db.rows<{ at: Date }>(sql`SELECT commit_instant() AS at`);
  const [last] = await db.rows<{ stated: string }>(sql`
    SELECT ${STATED} AS stated FROM duty_override WHERE project_id = ${project} AND office_id = ${office} ORDER BY id DESC LIMIT 1`);
  const [made] = await db.rows<{ stated: string; hasChain: boolean }>(sql`
    INSERT INTO duty_override (project_id, office_id, reports, valid_from, valid_to, reason, decided_at, decided_by_id, decided_for_id)
    VALUES (${project}, ${office}, ${reports}, ${validFrom}, ${validTo}, ${reason}, ${now!.at}, ${actor.person}, ${actor.office})
    RETURNING ${STATED} AS stated`);
  refuseFor(last?.stated === made!.stated ? [problem('ALREADY_DONE')] : []);
  const [chain] = await db.rows<{ chain: string | null }>(sql`SELECT report_chain(${project}, ${office}, ${validFrom}) AS chain`);
  refuseFor(reports === true && chain!.chain === null ? [problem('NO_CHAIN', 'office')] : []);
  const touched = [{ type: 'Project', code: input.project, before: last?.stated ?? null, after: `${input.office} ${made!.stated}` }];
  return { result: { project: input.project }, effect: { action: Action.SET_DUTY, touched } };
};

/** A decision in a word, as the audit keeps it. */
const STATED = sql`concat_ws(' ', CASE reports WHEN true THEN 'REPORTS' WHEN false THEN 'DOES_NOT_REPORT' ELSE 'BY_THE_RULES' END, valid_from, valid_to)`;

async function named(db: RowStore, { project, office }: Pick<DutyInput, 'project' | 'office'>) {
  const [row] = await db.rows<{ project: number | null; office: number | null; today: Day }>(sql`
    SELECT project.id AS project, office.id AS office, ${TODAY} AS today
    FROM (SELECT) one
    LEFT JOIN project ON project.code = ${project} AND project.withdrawn_at IS NULL
    LEFT JOIN organisation office ON office.code = ANY (${codeSpellings(office)}::text[]) AND in_force(office.valid_from, office.valid_to, ${TODAY})`);
  return row!;
}
