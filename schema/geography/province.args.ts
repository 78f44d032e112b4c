import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../base/page.args';
import { ProvinceFilter, ProvinceOrder } from './province.input';

@ArgsType()
export class ProvincesArgs extends PageArgs {
  @Field(() => ProvinceFilter, {
    nullable: true,
    description: 'Conditions on the provinces; default: all members of the programme on the `asOf` day.',
  })
  where?: ProvinceFilter | null;

  @Field(() => [ProvinceOrder], { nullable: true, description: 'The order of the list; default: by code.' })
  orderBy?: ProvinceOrder[] | null;
}
