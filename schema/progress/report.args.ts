import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../base/page.args';
import { ReportFilter } from './report.input';

@ArgsType()
export class ReportsArgs extends PageArgs {
  @Field(() => ReportFilter, { nullable: true, description: 'Conditions on the reports; default: all reports.' })
  where?: ReportFilter | null;
}
