import { Field, Float, ObjectType } from 'type-graphql';
import { connectionOf } from '../../schema/base/connection.type';
import { DecimalScalar } from '../../schema/base/scalars';
import { ContributionKind } from '../../src/domain/vocabularies/progress';

@ObjectType({
  simpleResolvers: true,
  description:
    'The part of one project in a percent. percent of the whole = sum(weight * percent) / sum(weight), over the contributions that have a percent (or over all, when `unreported` is COUNT_AS_ZERO).',
})
export class ProgressContribution {
  /** Not public: the keys of the project and of the report. */
  projectId: number;
  reportId: number | null;

  @Field(() => Float, { nullable: true, description: 'The percent of the project on the `asOf` day; null = it has none.' })
  percent: number | null;

  @Field(() => DecimalScalar, {
    description: 'The weight of the project, or the part of it that the scope carries; 0 = it has none, or is dropped. An exact decimal.',
  })
  weight: string;

  @Field(() => Float, { description: 'The project’s share in the sum of weights, 0 to 1; 0 = it is left out.' })
  share: number;

  @Field(() => ContributionKind, { description: 'What the project adds to the percent, or why it adds nothing.' })
  kind: ContributionKind;

  @Field(() => String, {
    nullable: true,
    description: 'Why the project is left out: "no report", "no percent", "dropped", "no cost" or "no weight"; null = it is in the sum.',
    deprecationReason: 'Use `kind`.',
  })
  excludedBecause: string | null;
}

export const ProgressContributionConnection = connectionOf('ProgressContribution', () => ProgressContribution);
