import { Field, ObjectType } from 'type-graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { ProcessStep } from '../../entities/process/process-step.entity';
import { Project } from '../../entities/projects/project.entity';
import { DayScalar } from '../../schema/base/scalars';
import type { CalendarItem, CalendarKind } from '../../src/domain/calendar';

@ObjectType({ simpleResolvers: true, description: 'Something with a day in the programme’s calendar.' })
export class CalendarEntry {
  /** Not public: the title and the note are made of it. */
  item: CalendarItem;

  @Field({ description: 'A code that stays the same however the entry changes, and is the entry’s UID in /calendar.ics.' })
  code: string;

  @Field(() => DayScalar, { description: 'The first day.' })
  date: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null = it is one day.' })
  endsOn: string | null;

  @Field(() => String, {
    description:
      'MEETING: a meeting, of the whole month where only that is known. PROJECT_END: the planned or actual last day of a project. REPORT_CUT_OFF: 30 June or 31 December. ' +
      'PROCESS_STEP: a step of the process for a forum, reckoned from its day by the durations of the manual.',
  })
  kind: CalendarKind;

  @Field(() => Meeting, { nullable: true, description: 'The meeting, or the forum that the step is for; null = none.' })
  meeting: Meeting | null;

  @Field(() => Project, { nullable: true, description: 'The project that is to end; null = none.' })
  project: Project | null;

  @Field(() => ProcessStep, { nullable: true, description: 'The step; null = none.' })
  step: ProcessStep | null;
}
