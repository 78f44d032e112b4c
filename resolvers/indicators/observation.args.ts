import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../schema/base/page.args';
import { DayScalar } from '../../schema/base/scalars';

@ArgsType()
export class IndicatorObservationsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only values of this area: a province’s or member state’s code, or IMT-GT for the programme as a whole. Default: all.',
  })
  area?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Only values whose period ends on this day or later; default: no limit.' })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Only values whose period begins on this day or earlier; default: no limit.' })
  to?: string | null;
}

@ArgsType()
export class ProvinceObservationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only values of the indicator with this code; default: all.' })
  indicator?: string | null;
}
