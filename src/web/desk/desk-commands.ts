import type { Actor, Command, Outcome } from '../../commands/command';
import { repeatableCall, runCommand } from '../../commands/command';
import { repeated } from '../../commands/idempotency';
import { applyImport } from '../../commands/progress/apply-import.command';
import { confirmUnchanged } from '../../commands/progress/confirm-unchanged.command';
import { discardReportDraft } from '../../commands/progress/discard-report-draft.command';
import type { SeenDraft } from '../../commands/progress/draft';
import { matchColumns } from '../../commands/progress/match-columns.command';
import { receiveFile } from '../../commands/progress/receive-file';
import { contentProblems, type ReportContent, statesNothing } from '../../commands/progress/report-content';
import { retractReport } from '../../commands/progress/retract-report.command';
import { saveReportDraft } from '../../commands/progress/save-report-draft.command';
import { submitReport } from '../../commands/progress/submit-report.command';
import { type SeenReport, takeReportStep } from '../../commands/progress/take-report-step.command';
import { undoImport } from '../../commands/progress/undo-import.command';
import type { Day } from '../../domain/days';
import { type MutationName, MUTATIONS } from '../../domain/mutations';
import type { Power } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { ReportStep } from '../../domain/vocabularies/progress';
import { type Desk, NotPermitted } from './desk';

/** Everything that the desk writes: the one place where it calls commands. */

export type DraftContent = Parameters<typeof saveReportDraft>[2];

/** What a form does: a mutation, or one of the commits that it needs. */
interface Named {
  readonly name: MutationName;
  readonly part?: string;
}

/** The call of the form that was sent. `field`: what it is repeated as. */
const formCall = ({ sent, requestId }: Desk, field: string) => ({ requestId, idempotencyKey: sent!.key, field, asked: sent!.asked });

/** The call of a form that does a mutation. */
const callOf = (desk: Desk, { name, part }: Named) => ({
  action: MUTATIONS[name],
  ...formCall(desk, part === undefined ? name : `${name} ${part}`),
});

/** The viewer, acting by one of their powers. */
const actorBy = ({ viewer }: Desk, { officeId, actingFor }: Power): Actor => ({ person: viewer.person, office: officeId, actingFor });

/** Does what the form that was sent asks for, by a power of the viewer: once, however often it is sent. */
export function write<Input, Result>(
  desk: Desk,
  named: Named,
  power: Power,
  command: Command<Input, Result>,
  input: Input,
): Promise<Outcome<Result>> {
  return runCommand(desk.dataSource, command, actorBy(desk, power), input, callOf(desk, named));
}

/** Does what the viewer asks for of their own things, which needs no permission: once, however often the form is sent. */
export function writeOwn<Input, Result>(desk: Desk, name: string, command: Command<Input, Result>, input: Input): Promise<Outcome<Result>> {
  const { viewer } = desk;
  const power = viewer.powers.find(({ actingFor }) => actingFor === null) ?? viewer.powers[0];
  if (!power) throw new NotPermitted({ allowed: false, code: 'NOT_PERMITTED', holders: [] });
  const actor = actorBy(desk, { ...power, actingFor: null });
  return runCommand(desk.dataSource, command, actor, input, formCall(desk, name));
}

/** What came of the same form when it was sent before; null = it was not, or had no effect. */
export async function earlier<Result>(desk: Desk, name: MutationName): Promise<Result | null> {
  const before = await repeated(desk.db, repeatableCall(desk.viewer, null, callOf(desk, { name }))!);
  return before && (before.result as Result);
}

/** What will stand against a report when it is submitted, so far as its own values tell. */
export const submissionProblems = (content: ReportContent, today: Day): Problem[] => [
  ...contentProblems(content, today),
  ...(statesNothing(content) ? [problem('NOTHING_STATED')] : []),
];

/** Saves a draft. `part`: what the form does with it next. */
export const saveDraft = (desk: Desk, power: Power, content: DraftContent, part?: 'to submit') =>
  write(desk, { name: 'saveReportDraft', part }, power, saveReportDraft, content);

/** Reads a file for an office, and keeps it in the place of the viewer’s last one that was not saved. Throws FileRefused. */
export const receive = (desk: Desk, power: Power, fileName: string, bytes: Buffer) =>
  receiveFile(desk.db, actorBy(desk, power), { fileName, bytes, asOf: null });

/** Saves rows of the file that the viewer uploaded last for the office, as the page with the fingerprint showed them. */
export const applyFile = (desk: Desk, power: Power, input: Parameters<typeof applyImport>[2]) =>
  write(desk, { name: 'applyImport' }, power, applyImport, input);

/** Remembers how the office has files with certain titles read, or forgets it. */
export const matchFile = (desk: Desk, power: Power, input: Parameters<typeof matchColumns>[2]) =>
  write(desk, { name: 'applyImport', part: 'columns' }, power, matchColumns, input);

export const undoFile = (desk: Desk, power: Power, key: number) => write(desk, { name: 'undoImport' }, power, undoImport, { import: key });

export const discardDraft = (desk: Desk, power: Power, draft: SeenDraft) =>
  write(desk, { name: 'discardReportDraft' }, power, discardReportDraft, draft);

export const submitDraft = (desk: Desk, power: Power, draft: SeenDraft, acknowledged: readonly string[]) =>
  write(desk, { name: 'submitReport' }, power, submitReport, { ...draft, acknowledged });

export const confirm = (desk: Desk, power: Power, project: string, asOf: Day) =>
  write(desk, { name: 'confirmUnchanged' }, power, confirmUnchanged, { project, asOf });

/** A step with reports, each as the page showed it. */
export interface DeskStep {
  readonly step: keyof typeof STEPS;
  readonly reports: readonly SeenReport[];
  readonly reason: string | null;
  readonly note: string | null;
}

const STEPS = {
  [ReportStep.WITHDRAW]: 'withdrawReport',
  [ReportStep.VERIFY]: 'verifyReports',
  [ReportStep.TAKE_BACK]: 'takeBackVerification',
  [ReportStep.CERTIFY]: 'certifyReports',
  [ReportStep.REJECT]: 'rejectReports',
} as const satisfies { readonly [S in ReportStep]?: MutationName };

/** Takes a step with reports. A form that takes it by several powers does so in one commit for each. */
export const takeStep = (desk: Desk, power: Power, step: DeskStep) =>
  write(desk, { name: STEPS[step.step], part: `${power.officeId} ${power.actingFor ?? ''}` }, power, takeReportStep, step);

export const retract = (desk: Desk, power: Power, report: string, reason: string) =>
  write(desk, { name: 'retractReport' }, power, retractReport, { report, reason });
