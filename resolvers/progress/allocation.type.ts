import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../schema/base/scalars';

@ObjectType({
  simpleResolvers: true,
  description: 'The share of a project that one province carries. The shares of a project sum to 1 at most.',
})
export class Allocation {
  /** Not public: the key of the province. */
  provinceId: number;

  @Field(() => DecimalScalar, { description: 'The stated share, more than 0 and at most 1. An exact decimal.' })
  share: string;
}
