import { Field, Int, ObjectType } from 'type-graphql';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { ReportDraft } from '../../entities/progress/report-draft.entity';
import { Project } from '../../entities/projects/project.entity';
import { Cost } from '../../schema/base/cost';
import { MutationPayload, UserError } from '../../schema/base/mutation.type';
import { DayScalar, InstantScalar } from '../../schema/base/scalars';
import { ReportState } from '../../src/domain/vocabularies/progress';

@ObjectType({
  simpleResolvers: true,
  description: 'What an office is given for a report that it submitted. Who knows the number may read it.',
})
export class Receipt {
  @Field({ description: 'The number: the code of the report and its fingerprint.' })
  number: string;

  @Field(() => InstantScalar, { description: 'The instant of the submission.' })
  at: Date;

  @Field(() => Project, { nullable: true, description: 'The project that the report is about; null = it was taken off the record.' })
  project: Project | null;

  @Field(() => DayScalar, { description: 'The day that the report is about.' })
  asOf: string;

  @Field(() => ReportState, { description: 'The state of the report now.' })
  state: ReportState;

  @Field({ description: 'The fingerprint of what the report states: another one, where a single sign of it differs.' })
  fingerprint: string;

  @Field({ description: 'The path of the receipt’s page.' })
  url: string;

  @Field({ description: 'Whether it came after the day on which it was due. A deadline marks a report, and refuses none.' })
  late: boolean;

  @Field(() => Int, { nullable: true, description: 'The days after that day; null = it came in time.' })
  daysLate: number | null;
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of `saveReportDraft`.' })
export class SaveReportDraftPayload extends MutationPayload {
  @Field(() => ReportDraft, { nullable: true, description: 'The draft; null = something stands against it.' })
  draft: ReportDraft | null;
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of `discardReportDraft`.' })
export class DiscardReportDraftPayload extends MutationPayload {
  @Field({ description: 'Whether the draft is gone.' })
  discarded: boolean;
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of a mutation about one report.' })
export class ReportPayload extends MutationPayload {
  @Field(() => ProgressReport, { nullable: true, description: 'The report as it is now; null = something stands against it.' })
  report: ProgressReport | null;

  @Field(() => Receipt, { nullable: true, description: 'The receipt of a report that was submitted; null = none was.' })
  receipt: Receipt | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of a step with one report.' })
export class ReportStepResult {
  @Field(() => ProgressReport, {
    nullable: true,
    description: 'The report as it is now; null = the caller may not see it, or there is none.',
  })
  report: ProgressReport | null;

  @Field({ description: 'Whether the step was taken.' })
  done: boolean;

  @Cost({ weight: 0, assumedSize: 2 })
  @Field(() => [UserError], { description: 'What stands against the step; empty = it was taken.' })
  userErrors: UserError[];
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of a mutation about several reports.' })
export class ReportStepsPayload extends MutationPayload {
  @Cost({ assumedSize: 20 })
  @Field(() => [ReportStepResult], { description: 'One for each item, in their order.' })
  results: ReportStepResult[];
}
