import type { DataSource } from 'typeorm';
import { type Actor, type Outcome, runCommand } from '../../commands/command';
import { discardReportDraft } from '../../commands/progress/discard-report-draft.command';
import type { SeenDraft } from '../../commands/progress/draft';
import { contentProblems, type ReportContent, statesNothing } from '../../commands/progress/report-content';
import { saveReportDraft } from '../../commands/progress/save-report-draft.command';
import { submitReport } from '../../commands/progress/submit-report.command';
import { takeReportStep } from '../../commands/progress/take-report-step.command';
import type { Day } from '../../domain/days';
import { type Problem, problem } from '../../domain/problems';
import type { WarningCode } from '../../domain/report-warnings';
import type { ReportState, ReportStep } from '../../domain/vocabularies/progress';

/** Everything that the desk writes: the one place where it calls commands. */

export type DraftContent = Parameters<typeof saveReportDraft>[2];

/** What will stand against a report when it is submitted, so far as its own values tell. */
export const submissionProblems = (content: ReportContent, today: Day): Problem[] => [
  ...contentProblems(content, today),
  ...(statesNothing(content) ? [problem('NOTHING_STATED')] : []),
];

export const saveDraft = (dataSource: DataSource, actor: Actor, content: DraftContent): Promise<Outcome<SeenDraft>> =>
  runCommand(dataSource, saveReportDraft, actor, content);

export const discardDraft = (dataSource: DataSource, actor: Actor, draft: SeenDraft): Promise<Outcome<void>> =>
  runCommand(dataSource, discardReportDraft, actor, draft);

/** Submits a draft. The warnings that somebody has seen are those that its author ticked. */
export const submitDraft = (
  dataSource: DataSource,
  actor: Actor,
  draft: SeenDraft,
  _acknowledged: readonly WarningCode[],
): Promise<Outcome<{ readonly report: string }>> => runCommand(dataSource, submitReport, actor, draft);

/** A step with reports, each in the state in which the page showed it. */
export interface DeskStep {
  readonly step: ReportStep;
  readonly reports: readonly { readonly report: string; readonly expectedState: ReportState }[];
  readonly reason: string | null;
  readonly note: string | null;
}

export const takeStep = (dataSource: DataSource, actor: Actor, step: DeskStep) => runCommand(dataSource, takeReportStep, actor, step);
