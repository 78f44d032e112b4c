import { sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import { type Day, PROGRAMME_START } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { ActionStatus } from '../../domain/vocabularies/mechanism';
import { type Command, refuseFor } from '../command';
import { add, statement } from '../record';
import { lockedDecision } from './decision';
import { keyOf } from './meeting';
import { MAX_NOTE, textProblems, textsOf } from './texts';

interface ActionInput {
  readonly decision: string;
  readonly texts: LocalizedTexts | null;
  /** The code of the office that has to act. */
  readonly assignee: string;
  /** The code of the project that it is about; null = none. */
  readonly project: string | null;
  /** Null = no day is set. */
  readonly dueOn: Day | null;
}

/**
 * Asks an office for an action under a decision. Problems: UNKNOWN_DECISION, UNKNOWN_OFFICE, UNKNOWN_PROJECT, TEXT_NEEDED, TOO_LONG,
 * INVALID_DAYS.
 */
export const createActionItem: Command<ActionInput, { readonly action: string }> = async (db, actor, input) => {
  const decision = await lockedDecision(db, input.decision);
  const texts = textsOf(input.texts);
  const assignee = await keyOf(db, 'organisation', input.assignee);
  const [project] = await db.rows<{ id: number }>(sql`
    SELECT id FROM project WHERE code = ANY (${codeSpellings(input.project ?? '')}::text[]) AND withdrawn_at IS NULL`);
  refuseFor([
    ...textProblems(texts, 'texts', MAX_NOTE),
    ...(assignee == null ? [problem('UNKNOWN_OFFICE', 'assignee')] : []),
    ...(input.project !== null && !project ? [problem('UNKNOWN_PROJECT', 'project')] : []),
    ...(input.dueOn !== null && input.dueOn < PROGRAMME_START ? [problem('INVALID_DAYS', 'dueOn')] : []),
  ]);
  const by = await statement(db, actor);
  const [last] = await db.rows<{ n: number }>(sql`
    SELECT coalesce(max(substring(code FROM '-A([0-9]+)$')::integer), 0) AS n FROM action_item WHERE decision_id = ${decision.id}`);
  const code = `${decision.code}-A${last!.n + 1}`;
  const asked = { code, decision_id: decision.id, texts, assignee_id: assignee, project_id: project?.id ?? null, due_on: input.dueOn };
  await add(db, by, 'action_item', { ...asked, status: ActionStatus.OPEN });
  const touched = [{ type: 'ActionItem', code, before: null, after: ActionStatus.OPEN }];
  return { result: { action: code }, effect: { action: Action.ASSIGN_ACTION, touched } };
};
