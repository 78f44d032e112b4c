import { Field, ObjectType } from 'type-graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { ProcessStep } from '../../entities/process/process-step.entity';
import { Project } from '../../entities/projects/project.entity';
import { DayScalar } from '../../schema/base/scalars';
import type { CalendarItem } from '../../src/domain/calendar';
import { CalendarCategory } from '../../src/domain/vocabularies/mechanism';

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

  @Field(() => CalendarCategory, { description: 'The kind of the entry.' })
  category: CalendarCategory;

  @Field(() => String, { description: 'The name of `category`.', deprecationReason: 'Use `category`.' })
  kind: CalendarCategory;

  @Field(() => Meeting, { nullable: true, description: 'The meeting, or the forum that the step is for; null = none.' })
  meeting: Meeting | null;

  @Field(() => Project, { nullable: true, description: 'The project that ends; null = the entry is not about a project.' })
  project: Project | null;

  @Field(() => ProcessStep, { nullable: true, description: 'The step; null = the entry is not about a step.' })
  step: ProcessStep | null;
}
