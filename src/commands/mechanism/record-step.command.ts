import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { runOf } from '../../domain/process-run';
import { recurringSteps } from '../../queries/process/process-run.queries';
import { type Command, refuseFor } from '../command';
import { add, change, statement, withdraw } from '../record';
import { lockedProceedings, type SeenProceedings, touchedProceedings } from './proceedings';
import { MAX_NOTE, textProblems, textsOf } from './texts';

interface StepInput extends SeenProceedings {
  /** The number of the step. */
  readonly step: number;
  /** Null = not known. Without both days, what was said of the step is withdrawn. */
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
  readonly notes: LocalizedTexts | null;
}

/**
 * Says when a step of the process was really done for a forum. Problems: UNKNOWN_MEETING, STALE, NO_PROCESS_RUN, UNKNOWN_STEP, DAY_TO_COME,
 * DAYS_REVERSED, TOO_LONG, ALREADY_DONE where nothing changes.
 */
export const recordStep: Command<StepInput, { readonly meeting: string }> = async (db, actor, input) => {
  const meeting = await lockedProceedings(db, input);
  const run = runOf(meeting, await recurringSteps(db), [], meeting.today);
  refuseFor(run ? [] : [problem('NO_PROCESS_RUN', 'meeting')]);
  const step = run!.find((one) => one.step.order === input.step)?.step;
  const { startedOn, endedOn } = input;
  const notes = textsOf(input.notes);
  refuseFor([
    ...(step ? [] : [problem('UNKNOWN_STEP', 'step')]),
    ...(['startedOn', 'endedOn'] as const).flatMap((field) =>
      (input[field] ?? meeting.today) > meeting.today ? [problem('DAY_TO_COME', field)] : [],
    ),
    ...(startedOn !== null && endedOn !== null && endedOn < startedOn ? [problem('DAYS_REVERSED', 'endedOn')] : []),
    ...textProblems(notes, 'notes', MAX_NOTE, false),
  ]);
  const said = startedOn === null && endedOn === null ? null : { started_on: startedOn, ended_on: endedOn, notes };
  const [known] = await db.rows<{ id: number; same: boolean }>(sql`
    SELECT id, (started_on, ended_on, notes) IS NOT DISTINCT FROM (${startedOn}::date, ${endedOn}::date, ${notes && JSON.stringify(notes)}::jsonb) AS same
    FROM meeting_step WHERE meeting_id = ${meeting.id} AND step_id = ${step!.id} AND withdrawn_at IS NULL`);
  refuseFor((known ? said && known.same : !said) ? [problem('ALREADY_DONE')] : []);
  const by = await statement(db, actor);
  if (known && said) await change(db, by, 'meeting_step', known.id, said);
  else if (known) await withdraw(db, by, 'meeting_step', known.id);
  else await add(db, by, 'meeting_step', { meeting_id: meeting.id, step_id: step!.id, ...said! });
  const touched = touchedProceedings(meeting, known ? `STEP ${input.step}` : null, said && `STEP ${input.step}`);
  return { result: { meeting: meeting.code }, effect: { action: Action.PREPARE_MEETING, touched } };
};
