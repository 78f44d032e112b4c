import { Field, ID, InputType, Int } from 'type-graphql';
import { ImportedRows, ReportState } from '../../src/domain/vocabularies/progress';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import { LocalizedTextInput } from '../base/localized-text.input';
import { IDEMPOTENCY_KEY, MutationInput, RepeatableInput } from '../base/mutation.type';
import { DayScalar, DecimalScalar } from '../base/scalars';

@InputType({ description: 'What a report comes with: a letter of the office, or a document.' })
export class CitationInput {
  @Field(() => String, { nullable: true, description: 'The code of a source of the hub.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The place in the document: a page, a table.' })
  locator?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the letter as printed.' })
  letterNumber?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the letter.' })
  letterDate?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the document.' })
  url?: string | null;
}

@InputType({ description: 'A draft as it stands after saving: what is left out is not stated.' })
export class SaveReportDraftInput extends RepeatableInput {
  @Field(() => ID, { nullable: true, description: 'The `id` of the draft that is changed; default: a new one.' })
  draft?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was seen; for a draft that is changed.' })
  expectedVersion?: number | null;

  @Field({ description: 'The code of the office that reports, for example PO-TH-90.' })
  office: string;

  @Field({ description: 'The code of the project.' })
  project: string;

  @Field(() => DayScalar, { description: 'The day that the report is about; today in Bangkok or earlier.' })
  asOf: string;

  @Field(() => String, { nullable: true, description: 'The code of the report that it corrects; default: none.' })
  supersedes?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it corrects; needed before it is submitted.' })
  correctionReason?: string | null;

  @Field(() => ProjectStage, { nullable: true, description: 'The stage.' })
  stage?: ProjectStage | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Physical completion, 0 to 100, with at most four decimals.' })
  percent?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The percent that the schedule planned for the day.' })
  plannedPercent?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Share of the money spent, 0 to 100.' })
  financialPercent?: string | null;

  @Field(() => [LocalizedTextInput], { nullable: true, description: 'The report in words, at most once in a language.' })
  narratives?: LocalizedTextInput[] | null;

  @Field(() => CitationInput, { nullable: true, description: 'The letter or document that it comes with.' })
  citation?: CitationInput | null;
}

@InputType({ description: 'A draft as it was seen.' })
export class DraftInput extends MutationInput {
  @Field(() => ID, { description: 'The `id` of the draft.' })
  draft: string;

  @Field(() => Int, { description: 'The version that was seen; other = STALE.' })
  expectedVersion: number;
}

@InputType({ description: 'A draft that is to be submitted.' })
export class SubmitReportInput extends DraftInput {
  @Field(() => ID, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;

  @Field(() => [String], { nullable: true, description: 'The codes of the warnings that the caller has seen.' })
  acknowledged?: string[] | null;
}

@InputType({ description: 'A day on which nothing had changed.' })
export class ConfirmUnchangedInput extends RepeatableInput {
  @Field({ description: 'The code of the office that reports.' })
  office: string;

  @Field({ description: 'The code of the project.' })
  project: string;

  @Field(() => DayScalar, { description: 'The day; today in Bangkok or earlier, and not before that of the last report.' })
  asOf: string;
}

@InputType({ description: 'A report that is to take a step, as it was seen.' })
export class ReportStepInput extends RepeatableInput {
  @Field({ description: 'The code of the report.' })
  report: string;

  @Field(() => ReportState, { description: 'The state in which it was seen; other = STALE.' })
  expectedState: ReportState;

  @Field(() => String, { nullable: true, description: 'The `fingerprint` of what was seen; other = STALE. Default: it is not compared.' })
  fingerprint?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark for the chain, of at most 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'One of several reports that are to take a step, as it was seen.' })
export class ReportStepItem {
  @Field({ description: 'The code of the report.' })
  report: string;

  @Field(() => ReportState, { description: 'The state in which it was seen; other = STALE.' })
  expectedState: ReportState;

  @Field(() => String, { nullable: true, description: 'The `fingerprint` of what was seen; other = STALE. Default: it is not compared.' })
  fingerprint?: string | null;

  @Field(() => [String], { nullable: true, description: 'The codes of the warnings of this report that the caller has seen.' })
  acknowledged?: string[] | null;
}

@InputType({ description: 'Reports that are to take a step, each with its own answer.' })
export class ReportStepsInput extends RepeatableInput {
  @Field(() => [ReportStepItem], { description: 'At most 100 reports.' })
  items: ReportStepItem[];

  @Field(() => String, { nullable: true, description: 'A remark for the chain, of at most 1,000 characters.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the meeting for which it is done, for example CMGF-22; default: none.' })
  atMeeting?: string | null;

  @Field(() => ID, { nullable: true, description: 'The `id` of the delegation by which the caller acts; default: of their own right.' })
  actingFor?: string | null;
}

@InputType({ description: 'Reports that are to be sent back, each with its own answer.' })
export class RejectReportsInput extends RepeatableInput {
  @Field(() => [ReportStepItem], { description: 'At most 100 reports.' })
  items: ReportStepItem[];

  @Field({ description: 'Why, as a code or in a few words; never empty.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'What to mend, of at most 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'A certified report that is to be retracted.' })
export class RetractReportInput extends RepeatableInput {
  @Field({ description: 'The code of the report.' })
  report: string;

  @Field({ description: 'Why, as a code or in a few words; never empty. It is public.' })
  reason: string;
}

@InputType({ description: 'Rows of a file that are to be saved as drafts, as its reading showed them.' })
export class ApplyImportInput extends RepeatableInput {
  @Field({ description: 'The code of the office.' })
  office: string;

  @Field(() => ID, { description: 'The `import` that reading the file was answered with.' })
  import: string;

  @Field({ description: 'The `fingerprint` that reading the file was answered with: of what it changes.' })
  fingerprint: string;

  @Field(() => ImportedRows, { description: 'Which rows.' })
  rows: ImportedRows;
}

@InputType({ description: 'An import that is to be undone.' })
export class UndoImportInput extends RepeatableInput {
  @Field({ description: 'The code of the office.' })
  office: string;

  @Field(() => ID, { description: 'The `import` that reading the file was answered with.' })
  import: string;
}
