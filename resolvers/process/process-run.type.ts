import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Meeting } from '../../entities/mechanism/meeting.entity';
import type { MeetingStep } from '../../entities/mechanism/meeting-step.entity';
import { ProcessStep } from '../../entities/process/process-step.entity';
import { Cost } from '../../schema/base/cost';
import { DayScalar } from '../../schema/base/scalars';
import { StepState } from '../../src/domain/vocabularies/process';

@ObjectType({ simpleResolvers: true, description: 'A step of the process as it is planned for a forum, and as it was done.' })
export class ProcessRunStep {
  @Field(() => ProcessStep, { description: 'The step.' })
  step: ProcessStep;

  @Field(() => DayScalar, { description: 'Its first planned day. It follows from the durations of the steps; no source states it.' })
  plannedFrom: string;

  @Field(() => DayScalar, { description: 'Its last planned day.' })
  plannedTo: string;

  @Field(() => StepState, { description: 'How it stands.' })
  state: StepState;

  /** What is on record of it; null = nothing. */
  recorded: MeetingStep | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How many steps of a run were ended on time, of those that are due. A step of which no end is on record is not taken for one on time.',
})
export class RunPunctuality {
  @Field(() => Int, { description: 'How many steps are due: they have ended, or their last planned day is over.' })
  due: number;

  @Field(() => Int, { description: 'How many ended on time.' })
  onTime: number;

  @Field(() => Int, { description: 'How many ended late.' })
  late: number;

  @Field(() => Int, { description: 'Of how many due steps no end is on record.' })
  notReported: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Of the due steps, the percentage that ended on time; null = none is due, or of one of them no end is on record.',
  })
  percentOnTime: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A run of the secretariat’s process for one forum: the steps that recur with each, with their planned and real days.',
})
export class ProcessRun {
  /** The forum that it is a run for. */
  forum: Meeting;

  @Cost({ assumedSize: 4 })
  @Field(() => [ProcessRunStep], {
    description: 'The steps that recur, in their order. The steps that set the secretariat up are done once.',
  })
  steps: ProcessRunStep[];

  @Field(() => RunPunctuality, { description: 'How many of them were ended on time.' })
  punctuality: RunPunctuality;
}
