import { Field, InputType } from 'type-graphql';
import { OrderDirection } from '../../src/domain/vocabularies/api';
import { ProvinceOrderField } from '../../src/domain/vocabularies/geography';
import { StringFilter, TextFilter } from '../base/filter.input';

@InputType({ description: 'Which provinces. Everything given must hold; clusters and corridors are those of the day asked for.' })
export class ProvinceFilter {
  @Field(() => [ProvinceFilter], { nullable: true, description: 'All of these hold; an empty list holds.' })
  and?: ProvinceFilter[] | null;

  @Field(() => [ProvinceFilter], { nullable: true, description: 'At least one of these holds; an empty list does not hold.' })
  or?: ProvinceFilter[] | null;

  @Field(() => ProvinceFilter, { nullable: true, description: 'This does not hold.' })
  not?: ProvinceFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Its ISO 3166-2 code: TH-90.' })
  code?: StringFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'Its names in every language, and its aliases.' })
  name?: TextFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Its country: TH.' })
  memberState?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'A cluster it belongs to on the day: TH-CL-GULF.' })
  cluster?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'A corridor in force that touches it on the day: EC1.' })
  corridor?: StringFilter | null;
}

@InputType({ description: 'One thing to order provinces by. What it leaves open is decided by the next one, in the end by the code.' })
export class ProvinceOrder {
  @Field(() => ProvinceOrderField, { description: 'What to order by.' })
  field: ProvinceOrderField;

  @Field(() => OrderDirection, { nullable: true, defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}
