import { Field, ObjectType } from 'type-graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { ProcessStep } from '../../entities/process/process-step.entity';
import { Project } from '../../entities/projects/project.entity';
import { DayScalar } from '../../schema/base/scalars';
import type { CalendarItem, CalendarKind } from '../../src/domain/calendar';

@ObjectType({ simpleResolvers: true, description: 'An entry of the programme’s calendar.' })
export class CalendarEntry {
  /** Not public: `title` and `note` are made from it. */
  item: CalendarItem;

  @Field({ description: 'A code that stays the same when the entry changes. It is the entry’s UID in /calendar.ics.' })
  code: string;

  @Field(() => DayScalar, { description: 'The first day.' })
  date: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null = the entry is of one day.' })
  endsOn: string | null;

  @Field(() => String, {
    description:
      'MEETING: a meeting, for the whole month when only the month is known. PROJECT_END: the planned or actual last day of a project, the whole month when only the month is known; one that is known to the quarter or year is no entry. REPORT_CUT_OFF: 30 June or 31 December, the hub’s own default; no source sets a reporting round. PROCESS_STEP: a step of the process for a forum since October 2013, when the process began, computed from the forum’s day by the durations of the manual.',
  })
  kind: CalendarKind;

  @Field(() => Meeting, { nullable: true, description: 'The meeting, or the forum that the step is for; null = none.' })
  meeting: Meeting | null;

  @Field(() => Project, { nullable: true, description: 'The project that ends; null = the entry is not about a project.' })
  project: Project | null;

  @Field(() => ProcessStep, { nullable: true, description: 'The step; null = the entry is not about a step.' })
  step: ProcessStep | null;
}
