import { Field, InputType } from 'type-graphql';
import { OrderDirection } from '../../src/domain/vocabularies/api';
import { ProvinceOrderField } from '../../src/domain/vocabularies/geography';
import { StringFilter, TextFilter } from '../base/filter.input';

@InputType({ description: 'Selects provinces. Every condition given must hold; clusters and corridors are those of the `asOf` day.' })
export class ProvinceFilter {
  @Field(() => [ProvinceFilter], { nullable: true, description: 'Every one of these must hold; an empty list holds.' })
  and?: ProvinceFilter[] | null;

  @Field(() => [ProvinceFilter], { nullable: true, description: 'At least one of these must hold; an empty list does not hold.' })
  or?: ProvinceFilter[] | null;

  @Field(() => ProvinceFilter, { nullable: true, description: 'This must not hold.' })
  not?: ProvinceFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The ISO 3166-2 code, for example TH-90.' })
  code?: StringFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'The names in every language, and the aliases.' })
  name?: TextFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The country’s code, for example TH.' })
  memberState?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The code of a cluster that the province belongs to on the `asOf` day, for example TH-CL-GULF.',
  })
  cluster?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The code of a corridor in force that touches the province on the `asOf` day, for example EC1.',
  })
  corridor?: StringFilter | null;
}

@InputType({ description: 'One criterion to order provinces by. The next criterion decides between equals, the code in the end.' })
export class ProvinceOrder {
  @Field(() => ProvinceOrderField, { description: 'The field to order by.' })
  field: ProvinceOrderField;

  @Field(() => OrderDirection, {
    nullable: true,
    defaultValue: OrderDirection.ASC,
    description: 'The direction. Items without a value come last in both directions.',
  })
  direction: OrderDirection;
}
