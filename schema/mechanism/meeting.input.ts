import { Field, InputType } from 'type-graphql';
import { OrderDirection } from '../../src/domain/vocabularies/api';
import { MeetingOrderField } from '../../src/domain/vocabularies/mechanism';
import { DateFilter, StringFilter, TextFilter } from '../base/filter.input';

@InputType({ description: 'Selects meetings. Every condition given must hold.' })
export class MeetingFilter {
  @Field(() => [MeetingFilter], { nullable: true, description: 'Every one of these must hold; an empty list holds.' })
  and?: MeetingFilter[] | null;

  @Field(() => [MeetingFilter], { nullable: true, description: 'At least one of these must hold; an empty list does not hold.' })
  or?: MeetingFilter[] | null;

  @Field(() => MeetingFilter, { nullable: true, description: 'This must not hold.' })
  not?: MeetingFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The meeting’s code, for example CMGF-13.' })
  code?: StringFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'The names in every language.' })
  name?: TextFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The code of the body that the meeting belongs to, for example CMGF.' })
  body?: StringFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'The first day.' })
  startsOn?: DateFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The code of the member state that the meeting was held in, for example TH.' })
  hostMemberState?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The code of the province that the meeting was held in, for example TH-82.' })
  province?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The code of the week that the meeting belongs to, for example WEEK-22.' })
  week?: StringFilter | null;
}

@InputType({ description: 'One criterion to order meetings by. The next criterion decides between equals, the code in the end.' })
export class MeetingOrder {
  @Field(() => MeetingOrderField, { description: 'The field to order by.' })
  field: MeetingOrderField;

  @Field(() => OrderDirection, {
    nullable: true,
    defaultValue: OrderDirection.ASC,
    description: 'The direction. Items without a value come last in both directions.',
  })
  direction: OrderDirection;
}
