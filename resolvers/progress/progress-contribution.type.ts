import { Field, Float, ObjectType } from 'type-graphql';
import { connectionOf } from '../../schema/base/connection.type';
import { DecimalScalar } from '../../schema/base/scalars';

@ObjectType({
  simpleResolvers: true,
  description:
    'What one project does to a percent. percent of the whole = sum(weight * percent) / sum(weight) over the contributions that have a percent (or all, by the unreported rule).',
})
export class ProgressContribution {
  /** Not public: the keys of the project and of the report. */
  projectId: number;
  reportId: number | null;

  @Field(() => Float, { nullable: true, description: 'Its percent on the day; null = it has none.' })
  percent: number | null;

  @Field(() => DecimalScalar, {
    description: 'Its weight, as far as the scope carries it; 0 = it has none, or is dropped. An exact decimal.',
  })
  weight: string;

  @Field(() => Float, { description: 'Its part of all weights in the sum, 0 to 1; 0 = it is left out.' })
  share: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is left out: "no report", "dropped", "no cost" or "no weight"; null = it is in the sum.',
  })
  excludedBecause: string | null;
}

export const ProgressContributionConnection = connectionOf('ProgressContribution', () => ProgressContribution);
