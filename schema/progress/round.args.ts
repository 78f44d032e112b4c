import { ArgsType, Field } from 'type-graphql';
import { CompletenessBy, DutyState } from '../../src/domain/vocabularies/progress';
import { PageArgs } from '../base/page.args';

@ArgsType()
export class DutyArgs extends PageArgs {
  @Field(() => CompletenessBy, { description: 'By what they are counted.' })
  by: CompletenessBy;

  @Field(() => String, { nullable: true, description: 'The code of one office, province and so on; default: all.' })
  code?: string | null;

  @Field(() => DutyState, { nullable: true, description: 'How far the report has come; default: any.' })
  state?: DutyState | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is late; default: any.' })
  isLate?: boolean | null;
}
