import { Field, InputType } from 'type-graphql';
import { OrderDirection } from '../../src/domain/vocabularies/api';
import { GroupOrderField } from '../../src/domain/vocabularies/projects';
import { FloatFilter, IntFilter } from '../base/filter.input';

@InputType({ description: 'Which groups to keep, by what they add up to. Everything given must hold.' })
export class GroupFilter {
  @Field(() => IntFilter, { nullable: true, description: 'Their distinct projects.' })
  projectCount?: IntFilter | null;

  @Field(() => FloatFilter, { nullable: true, description: 'Their percent, on the basis given.' })
  percent?: FloatFilter | null;
}

@InputType({ description: 'One thing to order groups by. What it leaves open is decided by the next one, in the end by the keys.' })
export class GroupOrder {
  @Field(() => GroupOrderField, { description: 'What to order by.' })
  field: GroupOrderField;

  @Field(() => OrderDirection, {
    nullable: true,
    defaultValue: OrderDirection.ASC,
    description: 'Which end comes first. What has no value comes last either way.',
  })
  direction: OrderDirection;
}
