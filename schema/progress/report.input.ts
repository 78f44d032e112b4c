import { Field, InputType } from 'type-graphql';
import { ReportState } from '../../src/domain/vocabularies/progress';
import { DateFilter, StringFilter } from '../base/filter.input';
import { RelevanceFilter } from '../projects/project.input';

@InputType({ description: 'A condition on the state of a report at the `knownAt` instant. Every operator given must hold.' })
export class ReportStateFilter {
  @Field(() => [ReportState], { nullable: true, description: 'In one of these states; an empty list matches nothing.' })
  in?: ReportState[] | null;

  @Field(() => [ReportState], { nullable: true, description: 'In none of these states.' })
  notIn?: ReportState[] | null;
}

@InputType({ description: 'Selects reports. Every condition given must hold.' })
export class ReportFilter {
  @Field(() => StringFilter, { nullable: true, description: 'The code of the project that the report is about, for example P24.' })
  project?: StringFilter | null;

  @Field(() => RelevanceFilter, {
    nullable: true,
    description: 'How the project belongs to the programme; default: reports on projects of the programme alone.',
  })
  relevance?: RelevanceFilter | null;

  @Field(() => ReportStateFilter, { nullable: true, description: 'The state at the `knownAt` instant.' })
  state?: ReportStateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day that the report is about.' })
  asOf?: DateFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The code of the organisation that stated the report. No report on record names one yet: `isNull: true` holds for all.',
  })
  office?: StringFilter | null;
}
