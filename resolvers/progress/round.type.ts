import { Field, Int, ObjectType } from 'type-graphql';
import { Project } from '../../entities/projects/project.entity';
import { connectionOf } from '../../schema/base/connection.type';
import { MutationPayload } from '../../schema/base/mutation.type';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { DutyState } from '../../src/domain/vocabularies/progress';

@ObjectType({
  simpleResolvers: true,
  description:
    'A half-year by the end of which offices report. The rounds and their first days are the hub’s own default; the manual sets none. The days can be moved. A deadline marks a report as late, it refuses none.',
})
export class ReportingRound {
  @Field({ description: 'The year and the half, for example 2026-H2.' })
  code: string;

  @Field(() => DayScalar, { description: 'The last day that a report of the round can be about.' })
  cutOff: string;

  @Field(() => DayScalar, {
    description: 'The last day, in Bangkok, on which a report is submitted in time: 31 days after the cut-off, where it was not moved.',
  })
  dueOn: string;

  @Field(() => DayScalar, {
    description: 'The last day on which it is verified in time: 45 days after the cut-off, where it was not moved.',
  })
  verifyDueOn: string;

  @Field(() => DayScalar, {
    description: 'The last day on which it is certified in time: 60 days after the cut-off, where it was not moved.',
  })
  certifyDueOn: string;

  @Field({ description: 'Whether the round is paused: until it goes on, nobody is reminded and no report of it is late.' })
  isPaused: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A project that is to be reported for a round, and how far that has come.' })
export class ReportingDuty {
  @Field(() => String, {
    nullable: true,
    description: 'The code of the office, province and so on that it is counted for; null = of all projects.',
  })
  code: string | null;

  /** The key of the project. */
  projectId: number;

  @Field(() => DutyState, { description: 'How far its report has come.' })
  state: DutyState;

  @Field({ description: 'Whether its first report was submitted after the due day.' })
  isLate: boolean;
}

export const ReportingDutyConnection = connectionOf('ReportingDuty', () => ReportingDuty);

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of `changeRound`.' })
export class ChangeRoundPayload extends MutationPayload {
  @Field(() => ReportingRound, { nullable: true, description: 'The round as it is now; null = something stands against it.' })
  round: ReportingRound | null;
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of `setDuty`.' })
export class SetDutyPayload extends MutationPayload {
  @Field(() => Project, { nullable: true, description: 'The project; null = something stands against it.' })
  project: Project | null;
}

export const ReportingRoundConnection = connectionOf('ReportingRound', () => ReportingRound);

@ObjectType({
  simpleResolvers: true,
  description:
    'How many projects were reported for a round. Each expected project is one of drafted, submitted, verified, certified and missing, by the report that has come furthest.',
})
export class Completeness {
  @Field(() => String, { nullable: true, description: 'The code of the office, province and so on; null = of all projects.' })
  code: string | null;

  /** Null = of all projects. */
  names: LocalizedTexts | null;

  @Field(() => Int, {
    description: 'Projects without parts that are in the portfolio on the cut-off day; of an office, those that it reports.',
  })
  expected: number;

  @Field(() => Int, {
    description:
      'Those with a draft alone. Drafts are counted for the persons of their office; for everybody else such a project is missing.',
  })
  drafted: number;

  @Field(() => Int, { description: 'Those with a report that nobody has verified yet.' })
  submitted: number;

  @Field(() => Int, { description: 'Those with a report that is verified and not certified yet.' })
  verified: number;

  @Field(() => Int, { description: 'Those with a certified report of an office.' })
  certified: number;

  @Field(() => Int, { description: 'Those whose first report was submitted after the due day. They are among the others.' })
  late: number;

  @Field(() => Int, { description: 'Those without a report of an office for the round.' })
  missing: number;
}
