import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../base/page.args';
import { ProvinceFilter, ProvinceOrder } from './province.input';

@ArgsType()
export class ProvincesArgs extends PageArgs {
  @Field(() => ProvinceFilter, { nullable: true, description: 'Which provinces; default: all members of the programme on the day.' })
  where?: ProvinceFilter | null;

  @Field(() => [ProvinceOrder], { nullable: true, description: 'In which order; default: by code.' })
  orderBy?: ProvinceOrder[] | null;
}
