import { Field, InputType } from 'type-graphql';
import { OrderDirection } from '../../src/domain/vocabularies/api';
import { GroupOrderField } from '../../src/domain/vocabularies/projects';
import { FloatFilter, IntFilter } from '../base/filter.input';

@InputType({ description: 'Selects groups by their measures. Every condition given must hold.' })
export class GroupFilter {
  @Field(() => IntFilter, { nullable: true, description: 'The number of distinct projects.' })
  projectCount?: IntFilter | null;

  @Field(() => FloatFilter, { nullable: true, description: 'The percent, on the basis given.' })
  percent?: FloatFilter | null;
}

@InputType({ description: 'One criterion to order groups by. The next criterion decides between equals, the keys in the end.' })
export class GroupOrder {
  @Field(() => GroupOrderField, { description: 'The field to order by.' })
  field: GroupOrderField;

  @Field(() => OrderDirection, {
    nullable: true,
    defaultValue: OrderDirection.ASC,
    description: 'The direction. Items without a value come last in both directions.',
  })
  direction: OrderDirection;
}
