import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../schema/base/connection.type';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';

@ObjectType({
  simpleResolvers: true,
  description:
    'A half-year by the end of which offices report. The rounds and their days are the hub’s own default; the manual sets none. A deadline marks a report as late, it refuses none.',
})
export class ReportingRound {
  @Field({ description: 'The year and the half, for example 2026-H2.' })
  code: string;

  @Field(() => DayScalar, { description: 'The last day that a report of the round can be about.' })
  cutOff: string;

  @Field(() => DayScalar, { description: 'The last day, in Bangkok, on which a report is submitted in time: 31 days after the cut-off.' })
  dueOn: string;

  @Field(() => DayScalar, { description: 'The last day on which it is verified in time: 45 days after the cut-off.' })
  verifyDueOn: string;

  @Field(() => DayScalar, { description: 'The last day on which it is certified in time: 60 days after the cut-off.' })
  certifyDueOn: string;
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
