import type { RowStore } from '../../database/rows';
import { join, raw, sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type PlacementKind, ProjectRevisionKind } from '../../domain/vocabularies/projects';
import { type Command, Refusal, refuseFor } from '../command';
import { reasonProblems } from '../mechanism/texts';
import { withdraw } from '../record';
import { followPlacements } from './placement';
import { CODED_FACTS, type CodedFact, lockedProject, revise, type SeenProject, touchedProject } from './project';

interface WithdrawalInput extends SeenProject {
  /** The code of a cost figure, of a statement of the days or of a name. */
  readonly fact: string;
  readonly reason: string;
}

/**
 * Withdraws a cost figure, a statement of the days or a name that is wrong: answers about earlier instants still have it. Problems: UNKNOWN_PROJECT,
 * STALE, UNKNOWN_FACT, REASON_NEEDED, TOO_LONG.
 */
export const withdrawProjectFact: Command<WithdrawalInput, { readonly project: string }> = async (db, actor, input) => {
  const project = await lockedProject(db, input);
  refuseFor(reasonProblems(input.reason));
  const ofTable = (table: CodedFact) => sql`
    SELECT id, ${table} AS table, code FROM ${raw(table)}
    WHERE project_id = ${project.id} AND code = ANY (${codeSpellings(input.fact)}::text[]) AND withdrawn_at IS NULL`;
  const tables = (Object.keys(CODED_FACTS) as CodedFact[]).map(ofTable);
  const [fact] = await db.rows<{ id: number; table: CodedFact; code: string }>(join(tables, ' UNION ALL '));
  if (!fact) throw new Refusal([problem('UNKNOWN_FACT', 'fact')]);
  const by = await revise(db, actor, project, ProjectRevisionKind.WITHDRAWAL, input.reason.trim());
  await withdraw(db, by, fact.table, fact.id);
  if (fact.table === 'project_placement') await followPlacements(db, by, project, await kindOf(db, fact.id));
  const effect = { action: Action.STATE_PROJECT_FACT, touched: touchedProject(project, `${fact.code} WITHDRAWN`) };
  return { result: { project: project.code }, effect };
};

async function kindOf(db: RowStore, placement: number): Promise<PlacementKind> {
  const [row] = await db.rows<{ kind: PlacementKind }>(sql`SELECT kind FROM project_placement WHERE id = ${placement}`);
  return row!.kind;
}
