import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { isWeight } from '../../domain/project-weight';
import { ProjectRevisionKind } from '../../domain/vocabularies/projects';
import { asOfProblems } from '../as-of';
import { type Command, refuseFor } from '../command';
import { keyOf } from '../mechanism/meeting';
import { reasonProblems } from '../mechanism/texts';
import { citationOf, type Cited, citedPlace } from '../provenance/citation';
import { add, withdraw } from '../record';
import { type HeldProject, lockedProject, nextFactCode, revise, type SeenProject, touchedProject } from './project';

interface WeightInput extends SeenProject, Cited {
  /** The first day of the weight. */
  readonly asOf: Day;
  /** A decimal; null = it has none from that day on. */
  readonly weight: string | null;
  /** The code of the decision that sets it; null = none is named. */
  readonly decision: string | null;
  /** On what it rests. */
  readonly reason: string;
}

/** The weight of a project on a day. */
interface HeldWeight {
  readonly id: number;
  readonly asOf: Day;
  /** It is the one that is assigned. */
  readonly isSame: boolean;
}

/**
 * Assigns the weight of a project from a day on, until the day of the next one. A weight of the same day is corrected: it is withdrawn.
 * Totals that are weighed so count it at once. Problems: UNKNOWN_PROJECT, STALE, INVALID_WEIGHT, HAS_PARTS, UNKNOWN_DECISION, AS_OF_IN_FUTURE,
 * AS_OF_BEFORE_PROGRAMME, REASON_NEEDED, TOO_LONG, UNKNOWN_SOURCE, SOURCE_NEEDED, ALREADY_DONE where that is its weight on the day.
 */
export const assignWeight: Command<WeightInput, { readonly project: string }> = async (db, actor, input) => {
  const project = await lockedProject(db, input);
  const { place, problems } = await citedPlace(db, input);
  const { asOf, weight } = input;
  const [decision, reason] = [await keyOf(db, 'decision', input.decision), input.reason.trim()];
  refuseFor([
    ...(weight === null || isWeight(weight) ? [] : [problem('INVALID_WEIGHT', 'weight')]),
    ...(weight !== null && (await hasParts(db, project)) ? [problem('HAS_PARTS', 'weight')] : []),
    ...(decision === undefined ? [problem('UNKNOWN_DECISION', 'decision')] : []),
    ...asOfProblems(asOf, project.today),
    ...reasonProblems(reason),
    ...problems,
  ]);
  const held = await weightOn(db, project, input);
  refuseFor((held ? held.isSame : weight === null) ? [problem('ALREADY_DONE')] : []);
  const by = await revise(db, actor, project, ProjectRevisionKind.WEIGHT, reason);
  if (held?.asOf === asOf) await withdraw(db, by, 'project_weight', held.id);
  const code = await nextFactCode(db, project, 'project_weight');
  await add(db, by, 'project_weight', {
    code,
    project_id: project.id,
    as_of: asOf,
    weight,
    reason,
    decision_id: decision,
    citation_id: await citationOf(db, by, place),
  });
  const effect = { action: Action.ASSIGN_PROJECT, touched: touchedProject(project, `${code} ${asOf} ${weight ?? '-'}`) };
  return { result: { project: project.code }, effect };
};

async function hasParts(db: RowStore, { id }: HeldProject): Promise<boolean> {
  return (await db.rows(sql`SELECT FROM project WHERE parent_id = ${id} AND withdrawn_at IS NULL LIMIT 1`)).length > 0;
}

async function weightOn(db: RowStore, { id }: HeldProject, { asOf, weight }: WeightInput): Promise<HeldWeight | null> {
  const [held] = await db.rows<HeldWeight>(sql`
    SELECT id, as_of AS "asOf", weight IS NOT DISTINCT FROM ${weight}::numeric AS "isSame" FROM project_weight
    WHERE project_id = ${id} AND as_of <= ${asOf} AND withdrawn_at IS NULL ORDER BY as_of DESC LIMIT 1`);
  return held ?? null;
}
