import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { DatePrecision } from '../../domain/vocabularies/mechanism';
import { ProjectRevisionKind, ScheduleDayKind } from '../../domain/vocabularies/projects';
import { asOfProblems } from '../as-of';
import { type Command, refuseFor } from '../command';
import { MAX_NOTE, textProblems, textsOf } from '../mechanism/texts';
import { citationOf, type Cited, citedPlace } from '../provenance/citation';
import { add } from '../record';
import { lockedProject, nextFactCode, revise, type SeenProject, touchedProject } from './project';

/** A day of a schedule. */
interface ScheduleDay {
  readonly day: Day;
  readonly precision: DatePrecision;
  readonly kind: ScheduleDayKind;
}

interface ScheduleInput extends SeenProject, Cited {
  readonly asOf: Day;
  /** Null = not stated. */
  readonly startsOn: ScheduleDay | null;
  readonly endsOn: ScheduleDay | null;
  readonly notes: LocalizedTexts | null;
}

/**
 * States the first and the last day of a project, which moves those before; these stay. Problems: UNKNOWN_PROJECT, STALE, DAYS_NEEDED,
 * DAYS_REVERSED, PRECISION_NEEDED, NOT_YET, AS_OF_IN_FUTURE, AS_OF_BEFORE_PROGRAMME, TOO_LONG, UNKNOWN_SOURCE, SOURCE_NEEDED.
 */
export const stateSchedule: Command<ScheduleInput, { readonly project: string }> = async (db, actor, input) => {
  const project = await lockedProject(db, input);
  const { place, problems } = await citedPlace(db, input);
  const { asOf, startsOn, endsOn } = input;
  const notes = textsOf(input.notes);
  refuseFor([
    ...asOfProblems(asOf, project.today),
    ...(startsOn === null && endsOn === null ? [problem('DAYS_NEEDED', 'endsOn')] : []),
    ...(startsOn && endsOn && startsOn.day > endsOn.day ? [problem('DAYS_REVERSED', 'endsOn')] : []),
    ...(startsOn?.precision === DatePrecision.UNKNOWN ? [problem('PRECISION_NEEDED', 'startsOnPrecision')] : []),
    ...(endsOn?.precision === DatePrecision.UNKNOWN ? [problem('PRECISION_NEEDED', 'endsOnPrecision')] : []),
    ...notYet(startsOn, asOf, 'startsOn'),
    ...notYet(endsOn, asOf, 'endsOn'),
    ...textProblems(notes, 'notes', MAX_NOTE, false),
    ...problems,
  ]);
  const by = await revise(db, actor, project, ProjectRevisionKind.SCHEDULE);
  const code = await nextFactCode(db, project, 'schedule_statement');
  await add(db, by, 'schedule_statement', {
    code,
    project_id: project.id,
    as_of: asOf,
    as_of_precision: 'DAY',
    ...dayColumns('starts_on', startsOn),
    ...dayColumns('ends_on', endsOn),
    notes,
    citation_id: await citationOf(db, by, place),
  });
  const touched = touchedProject(project, `${code} ${startsOn?.day ?? '-'} ${endsOn?.day ?? '-'}`);
  return { result: { project: project.code }, effect: { action: Action.STATE_PROJECT_FACT, touched } };
};

/** NOT_YET, where something is said to have happened on a day after that of the statement. */
const notYet = (stated: ScheduleDay | null, asOf: Day, field: string): Problem[] =>
  stated?.kind === ScheduleDayKind.ACTUAL && stated.day > asOf ? [problem('NOT_YET', field)] : [];

const dayColumns = (column: 'starts_on' | 'ends_on', stated: ScheduleDay | null) => ({
  [column]: stated?.day ?? null,
  [`${column}_precision`]: stated?.precision ?? 'DAY',
  [`${column}_kind`]: stated?.kind ?? null,
});
