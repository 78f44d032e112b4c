import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { ProjectRevisionKind, ProposalState } from '../../domain/vocabularies/projects';
import { type Actor, type Command, personsOf, Refusal, refuseFor } from '../command';
import { lengthProblems, MAX_NOTE, reasonProblems } from '../mechanism/texts';
import { statement } from '../record';

interface DecisionInput {
  /** The key. */
  readonly proposal: number;
  readonly isAccepted: boolean;
  /** The code of the project; null = the next one. */
  readonly code: string | null;
  /** Has to be given where it is refused; null = none. */
  readonly reason: string | null;
}

interface HeldProposal {
  readonly id: number;
  readonly proposedBy: number;
  readonly state: ProposalState;
  readonly names: LocalizedTexts;
  readonly descriptions: LocalizedTexts | null;
  readonly provinces: readonly string[];
  readonly sectors: readonly string[];
  readonly body: number | null;
}

/** A code that a project may get. */
const PROJECT_CODE = /^P[0-9]{2,4}$/;

/**
 * Decides about a proposed project. One that is accepted is a project from the instant of the commit on. Problems: UNKNOWN_PROPOSAL,
 * ALREADY_DONE, SAME_PERSON, REASON_NEEDED, TOO_LONG, INVALID_CODE, CODE_TAKEN.
 */
export const decideProposal: Command<DecisionInput, { readonly proposal: number }> = async (db, actor, input) => {
  const { isAccepted, reason } = { ...input, reason: input.reason?.trim() || null };
  const [proposal] = await db.rows<HeldProposal>(sql`
    SELECT id, proposed_by_id AS "proposedBy", state, names, descriptions, provinces, sectors, body_id AS body
    FROM project_proposal WHERE id = ${input.proposal} FOR NO KEY UPDATE`);
  if (!proposal) throw new Refusal([problem('UNKNOWN_PROPOSAL', 'proposal')]);
  refuseFor(proposal.state === ProposalState.PROPOSED ? [] : [problem('ALREADY_DONE')]);
  refuseFor([
    ...(personsOf(actor).includes(proposal.proposedBy) ? [problem('SAME_PERSON')] : []),
    ...(isAccepted ? lengthProblems(reason, 'reason', MAX_NOTE) : reasonProblems(reason ?? '')),
    ...(isAccepted && input.code !== null && !PROJECT_CODE.test(input.code) ? [problem('INVALID_CODE', 'code')] : []),
  ]);
  const by = await statement(db, actor);
  // Whoever else gives a code has waited for the instant, too.
  const code = isAccepted ? (input.code ?? (await nextProjectCode(db))) : null;
  const project = code === null ? null : await newProject(db, actor, by.at, code, proposal);
  const state = isAccepted ? ProposalState.ACCEPTED : ProposalState.REFUSED;
  await db.rows(sql`
    UPDATE project_proposal SET state = ${state}, decided_at = ${by.at}, decided_by_id = ${actor.person}, decided_for_id = ${actor.office},
      reason = ${reason}, project_id = ${project}
    WHERE id = ${proposal.id}`);
  const after = code === null ? state : `${state} ${code}`;
  const touched = [{ type: 'ProjectProposal', code: String(proposal.id), before: proposal.state, after }];
  return { result: { proposal: proposal.id }, effect: { action: Action.DECIDE_PROPOSAL, touched } };
};

/** The first code that the hub itself gives: data files that come later may have those below. */
const FIRST_CODE = 1000;

async function nextProjectCode(db: RowStore): Promise<string> {
  const [next] = await db.rows<{ n: number }>(
    sql`SELECT greatest(max(substr(code, 2)::integer) + 1, ${FIRST_CODE}) AS n FROM project WHERE code ~ '^P[0-9]{2,4}$'`,
  );
  return `P${next!.n}`;
}

/** Puts a project on record as it was proposed. Returns its key. Throws a Refusal: CODE_TAKEN. */
async function newProject(db: RowStore, actor: Actor, at: Date, code: string, proposal: HeldProposal): Promise<number> {
  const { names, descriptions, provinces, sectors, body } = proposal;
  const [made] = await db.rows<{ id: number }>(sql`
    INSERT INTO project (code, names, descriptions, cross_border, body_id, recorded_at)
    SELECT ${code}, ${JSON.stringify(names)}::jsonb, ${descriptions && JSON.stringify(descriptions)}::jsonb,
      (SELECT count(DISTINCT member_state_id) > 1 FROM province WHERE code = ANY (${provinces}::text[])), ${body}::integer, ${at}::timestamptz
    ON CONFLICT (code) DO NOTHING RETURNING id`);
  if (!made) throw new Refusal([problem('CODE_TAKEN', 'code')]);
  await db.rows(sql`
    INSERT INTO project_province (project_id, province_id, recorded_at)
    SELECT ${made.id}, id, ${at} FROM province WHERE code = ANY (${provinces}::text[])`);
  await db.rows(sql`
    INSERT INTO project_sector (project_id, sector_id, inferred, recorded_at)
    SELECT ${made.id}, id, false, ${at} FROM sector WHERE code = ANY (${sectors}::text[])`);
  await db.rows(sql`
    INSERT INTO project_revision (project_id, number, kind, changed_at, changed_by_id, office_id)
    VALUES (${made.id}, 1, ${ProjectRevisionKind.PROPOSAL}, ${at}, ${actor.person}, ${actor.office})`);
  return made.id;
}
