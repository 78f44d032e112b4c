import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DayScalar, InstantScalar } from '../../schema/base/scalars';
import type { Day } from '../../src/domain/days';

@ObjectType({
  simpleResolvers: true,
  description:
    'A percent beside an earlier one. total = now - then = likeForLike + compositionEffect, to the last decimal: a percent moves because projects move, and because other projects are in it.',
})
export class ProgressComparison {
  /** Not public: the keys of the projects that are in one of the percents only. */
  joinedIds: readonly number[];
  leftIds: readonly number[];

  @Field(() => Float, { nullable: true, description: 'The earlier percent; null = nothing to average.' })
  then: number | null;

  @Field(() => Float, { nullable: true, description: 'The percent now; null = nothing to average.' })
  now: number | null;

  @Field(() => Float, { nullable: true, description: 'now - then; null = one of them is null.' })
  total: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The change of the mean over the projects that have a percent at both moments; null = none has.',
  })
  likeForLike: number | null;

  @Field(() => Int, { description: 'The projects that have a percent at both moments.' })
  likeForLikeProjects: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'total - likeForLike: what comes from projects that joined or left the percent, and from other weights; null = one of them is null.',
  })
  compositionEffect: number | null;

  @Field(() => DayScalar, { description: 'The earlier day.' })
  since: Day;

  @Field(() => InstantScalar, { description: 'The earlier instant: `then` uses exactly the facts that were on record at it.' })
  sinceKnownAt: Date;
}
