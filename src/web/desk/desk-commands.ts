import type { DataSource } from 'typeorm';
import { type Actor, type Command, type Outcome, runCommand } from '../../commands/command';
import { confirmUnchanged } from '../../commands/progress/confirm-unchanged.command';
import { discardReportDraft } from '../../commands/progress/discard-report-draft.command';
import type { SeenDraft } from '../../commands/progress/draft';
import { contentProblems, type ReportContent, statesNothing } from '../../commands/progress/report-content';
import { retractReport } from '../../commands/progress/retract-report.command';
import { saveReportDraft } from '../../commands/progress/save-report-draft.command';
import { submitReport } from '../../commands/progress/submit-report.command';
import { type SeenReport, takeReportStep } from '../../commands/progress/take-report-step.command';
import type { Day } from '../../domain/days';
import { type Power, type Viewer } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import type { ReportStep } from '../../domain/vocabularies/progress';

/** Everything that the desk writes: the one place where it calls commands. */

/** Who writes, at which desk. */
export interface Writer {
  readonly dataSource: DataSource;
  readonly viewer: Viewer;
  readonly requestId: string;
}

export type DraftContent = Parameters<typeof saveReportDraft>[2];

/** Runs a command by a power of the viewer. */
export function write<Input, Result>(
  { dataSource, viewer, requestId }: Writer,
  { officeId, actingFor }: Power,
  command: Command<Input, Result>,
  input: Input,
): Promise<Outcome<Result>> {
  const actor: Actor = { person: viewer.person, office: officeId, actingFor };
  return runCommand(dataSource, command, actor, input, { requestId });
}

/** What will stand against a report when it is submitted, so far as its own values tell. */
export const submissionProblems = (content: ReportContent, today: Day): Problem[] => [
  ...contentProblems(content, today),
  ...(statesNothing(content) ? [problem('NOTHING_STATED')] : []),
];

export const saveDraft = (writer: Writer, power: Power, content: DraftContent) => write(writer, power, saveReportDraft, content);

export const discardDraft = (writer: Writer, power: Power, draft: SeenDraft) => write(writer, power, discardReportDraft, draft);

export const submitDraft = (writer: Writer, power: Power, draft: SeenDraft, acknowledged: readonly string[]) =>
  write(writer, power, submitReport, { ...draft, acknowledged });

export const confirm = (writer: Writer, power: Power, project: string, asOf: Day) =>
  write(writer, power, confirmUnchanged, { project, asOf });

/** A step with reports, each as the page showed it. */
export interface DeskStep {
  readonly step: ReportStep;
  readonly reports: readonly SeenReport[];
  readonly reason: string | null;
  readonly note: string | null;
}

export const takeStep = (writer: Writer, power: Power, step: DeskStep) => write(writer, power, takeReportStep, step);

export const retract = (writer: Writer, power: Power, report: string, reason: string) =>
  write(writer, power, retractReport, { report, reason });
