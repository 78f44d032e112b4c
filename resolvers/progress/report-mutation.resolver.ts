import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { Project } from '../../entities/projects/project.entity';
import { make } from '../../schema/base/make';
import type { UserError } from '../../schema/base/mutation.type';
import {
  ConfirmUnchangedInput,
  DraftInput,
  RejectReportsInput,
  ReportStepInput,
  type ReportStepItem,
  ReportStepsInput,
  RetractReportInput,
  SaveReportDraftInput,
  SubmitReportInput,
} from '../../schema/progress/report-mutation.input';
import { confirmUnchanged } from '../../src/commands/progress/confirm-unchanged.command';
import { discardReportDraft } from '../../src/commands/progress/discard-report-draft.command';
import { retractReport } from '../../src/commands/progress/retract-report.command';
import { saveReportDraft } from '../../src/commands/progress/save-report-draft.command';
import { submitReport } from '../../src/commands/progress/submit-report.command';
import type { RequestContext } from '../../src/context/request-context';
import { requireViewer } from '../../src/domain/permissions';
import { problem } from '../../src/domain/problems';
import { unacknowledged } from '../../src/domain/report-warnings';
import { ReportStep } from '../../src/domain/vocabularies/progress';
import { draftsByIds } from '../../src/queries/progress/report-inbox.queries';
import { warningsOfDrafts } from '../../src/queries/progress/report-warning.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { subjectOf } from '../people/office-subject';
import { type Done, keyOf, mutate, userError, warning } from '../shared/mutation';
import { receiptOf } from './receipt';
import { contentOf, contentProblemsOf } from './report-content.input';
import { DiscardReportDraftPayload, ReportPayload, ReportStepsPayload, SaveReportDraftPayload } from './report-mutation.type';
import { reportSeenBy, subjectOfDraft, takeSteps } from './report-step';

/** The most reports of one mutation. */
const MAX_ITEMS = 100;

/** The most characters of a note. */
const MAX_NOTE = 1_000;

@Resolver()
export class ReportMutationResolver {
  @Mutation(() => SaveReportDraftPayload, {
    description: 'Saves a draft of an office, whole. Nobody outside the office sees it. Persons who report for the office may.',
  })
  async saveReportDraft(
    @Arg('input', { description: 'The draft.' }) input: SaveReportDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveReportDraftPayload> {
    requireViewer(context.viewer);
    const key = input.draft == null ? null : keyOf('ReportDraft', input.draft);
    const wrong = contentProblemsOf(input);
    if (wrong.length > 0) return make(SaveReportDraftPayload, { ...refused(input, wrong), draft: null });
    const { result, told } = await mutate(
      {
        name: 'saveReportDraft',
        input,
        subject: () => (input.draft == null ? subjectOf(input.office, context) : subjectOfDraft(key, context)),
        unknown: input.draft == null ? problem('UNKNOWN_OFFICE', 'office') : problem('UNKNOWN_DRAFT', 'draft'),
        command: saveReportDraft,
        values: {
          ...contentOf(input),
          draft: input.draft == null ? null : { id: key!, version: input.expectedVersion ?? 0 },
          project: (await canonical(input.project, context)) ?? input.project,
          supersedes: input.supersedes ?? null,
          correctionReason: input.correctionReason ?? null,
        },
      },
      context,
    );
    const draft = result && (await context.loaders.load(draftsByIds, result.id, null));
    const warnings = draft ? await context.loaders.load(warningsOfDrafts, draft.id, null) : [];
    return make(SaveReportDraftPayload, { ...told, warnings: warnings.map(warning), draft });
  }

  @Mutation(() => DiscardReportDraftPayload, { description: 'Removes a draft. Persons who report for its office may.' })
  async discardReportDraft(
    @Arg('input', { description: 'Which one.' }) input: DraftInput,
    @Ctx() context: RequestContext,
  ): Promise<DiscardReportDraftPayload> {
    const key = keyOf('ReportDraft', input.draft);
    const { told } = await mutate(
      {
        name: 'discardReportDraft',
        input,
        subject: () => subjectOfDraft(key, context),
        unknown: problem('UNKNOWN_DRAFT', 'draft'),
        command: discardReportDraft,
        values: { id: key ?? 0, version: input.expectedVersion },
      },
      context,
    );
    return make(DiscardReportDraftPayload, { ...told, discarded: told.userErrors.length === 0 });
  }

  @Mutation(() => ReportPayload, {
    description:
      'Puts a draft on record as a report and removes the draft. No public number depends on it before it is certified. What is odd about it is told as `warnings`, to be acknowledged.',
  })
  async submitReport(
    @Arg('input', { description: 'Which one.' }) input: SubmitReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportPayload> {
    requireViewer(context.viewer);
    const key = keyOf('ReportDraft', input.draft);
    const acknowledged = input.acknowledged ?? [];
    const isSeen = (await subjectOfDraft(key, context)) !== null;
    const warnings = isSeen ? await context.loaders.load(warningsOfDrafts, key!, null) : [];
    const done = await mutate(
      {
        name: 'submitReport',
        input,
        subject: () => subjectOfDraft(key, context),
        unknown: problem('UNKNOWN_DRAFT', 'draft'),
        command: submitReport,
        values: { id: key ?? 0, version: input.expectedVersion, acknowledged },
      },
      context,
    );
    const told = done.result ? warnings : unacknowledged(warnings, acknowledged);
    return submitted({ ...done, told: { ...done.told, warnings: told.map(warning) } }, context);
  }

  @Mutation(() => ReportPayload, {
    description: 'Submits a report that repeats the last values of a project: nothing has changed by the day.',
  })
  async confirmUnchanged(
    @Arg('input', { description: 'Which project, and when.' }) input: ConfirmUnchangedInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportPayload> {
    requireViewer(context.viewer);
    const done = await mutate(
      {
        name: 'confirmUnchanged',
        input,
        subject: () => subjectOf(input.office, context),
        unknown: problem('UNKNOWN_OFFICE', 'office'),
        command: confirmUnchanged,
        values: { project: (await canonical(input.project, context)) ?? input.project, asOf: input.asOf },
      },
      context,
    );
    return submitted(done, context);
  }

  @Mutation(() => ReportPayload, {
    description: 'Takes back a report that nobody has verified yet. Persons who report for its office may.',
  })
  withdrawReport(
    @Arg('input', { description: 'Which one.' }) input: ReportStepInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportPayload> {
    return this.takeStep('withdrawReport', ReportStep.WITHDRAW, input, context);
  }

  @Mutation(() => ReportStepsPayload, {
    description:
      'Verifies reports, each with its own answer. The office that their chain names may, by a person who has no other part in them.',
  })
  verifyReports(
    @Arg('input', { description: 'Which ones.' }) input: ReportStepsInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportStepsPayload> {
    return this.takeEach('verifyReports', ReportStep.VERIFY, input, context);
  }

  @Mutation(() => ReportPayload, {
    description: 'Takes a verification back, within 14 days and before the report is certified. Who verified may.',
  })
  takeBackVerification(
    @Arg('input', { description: 'Which one.' }) input: ReportStepInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportPayload> {
    return this.takeStep('takeBackVerification', ReportStep.TAKE_BACK, input, context);
  }

  @Mutation(() => ReportStepsPayload, {
    description: 'Sends reports back with a reason, each with its own answer. The office at which they are may.',
  })
  rejectReports(
    @Arg('input', { description: 'Which ones, and why.' }) input: RejectReportsInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportStepsPayload> {
    return this.takeEach('rejectReports', ReportStep.REJECT, input, context);
  }

  @Mutation(() => ReportStepsPayload, {
    description:
      'Certifies reports, each with its own answer: from then on they count and are public. The office that their chain names may, by a person who has no other part in them. It needs a sign-in of the last ten minutes.',
  })
  certifyReports(
    @Arg('input', { description: 'Which ones.' }) input: ReportStepsInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportStepsPayload> {
    return this.takeEach('certifyReports', ReportStep.CERTIFY, input, context);
  }

  @Mutation(() => ReportPayload, {
    description:
      'Retracts a certified report. The call of one person asks for it, that of a second one completes it: `report` is then REJECTED, and the number falls back to the one before.',
  })
  async retractReport(
    @Arg('input', { description: 'Which one, and why.' }) input: RetractReportInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportPayload> {
    requireViewer(context.viewer);
    const seen = await reportSeenBy(input.report, context);
    const reason = input.reason.trim();
    if (reason === '') return make(ReportPayload, { ...refused(input, [problem('REASON_NEEDED', 'reason')]), report: null, receipt: null });
    const { result, told } = await mutate(
      {
        name: 'retractReport',
        input,
        subject: () => seen?.subject ?? null,
        unknown: problem('UNKNOWN_REPORT', 'report'),
        command: retractReport,
        values: { report: seen?.report.code ?? input.report, reason },
      },
      context,
    );
    return make(ReportPayload, {
      ...told,
      report: result && (await context.loaders.load(byCode(ProgressReport), result.report, null)),
      receipt: null,
    });
  }

  private async takeStep(
    name: 'withdrawReport' | 'takeBackVerification',
    step: ReportStep,
    input: ReportStepInput,
    context: RequestContext,
  ): Promise<ReportPayload> {
    requireViewer(context.viewer);
    if (isTooLong(input.note))
      return make(ReportPayload, { ...refused(input, [problem('TOO_LONG', 'note')]), report: null, receipt: null });
    const item: ReportStepItem = { report: input.report, expectedState: input.expectedState, fingerprint: input.fingerprint };
    const [result] = await takeSteps({ name, input, step, items: [item], note: input.note }, context);
    const { report, userErrors } = result!;
    return make(ReportPayload, { ...told(input, userErrors), report: userErrors.length > 0 ? null : report, receipt: null });
  }

  private async takeEach(
    name: 'verifyReports' | 'rejectReports' | 'certifyReports',
    step: ReportStep,
    input: ReportStepsInput | RejectReportsInput,
    context: RequestContext,
  ): Promise<ReportStepsPayload> {
    requireViewer(context.viewer);
    const reason = 'reason' in input ? input.reason.trim() : null;
    const atMeeting = 'atMeeting' in input ? input.atMeeting : null;
    const actingFor = 'actingFor' in input ? input.actingFor : null;
    const meeting = atMeeting == null ? null : await context.loaders.load(byCode(Meeting), atMeeting, null);
    const wrong = [
      ...(input.items.length > MAX_ITEMS ? [problem('TOO_MANY_ITEMS', 'items')] : []),
      ...(reason === '' ? [problem('REASON_NEEDED', 'reason')] : []),
      ...(isTooLong(input.note) ? [problem('TOO_LONG', 'note')] : []),
      ...(atMeeting != null && !meeting ? [problem('UNKNOWN_MEETING', 'atMeeting')] : []),
      ...(actingFor != null && keyOf('Delegation', actingFor) === null ? [problem('UNKNOWN_DELEGATION', 'actingFor')] : []),
    ];
    if (wrong.length > 0) return make(ReportStepsPayload, { ...refused(input, wrong), results: [] });
    const results = await takeSteps(
      {
        name,
        input,
        step,
        items: input.items,
        note: input.note,
        reason,
        meeting: meeting?.id ?? null,
        delegation: actingFor == null ? null : keyOf('Delegation', actingFor),
      },
      context,
    );
    return make(ReportStepsPayload, { ...told(input, []), results });
  }
}

interface Identified {
  readonly clientMutationId?: string | null;
}

const told = (input: Identified, userErrors: UserError[]) => ({
  clientMutationId: input.clientMutationId ?? null,
  userErrors,
  warnings: [],
});

const refused = (input: Identified, problems: readonly ReturnType<typeof problem>[]) =>
  told(
    input,
    problems.map((each) => userError(each, [])),
  );

const isTooLong = (note: string | null | undefined): boolean => (note?.length ?? 0) > MAX_NOTE;

/** The code of a project as it is stored; null = there is none. */
async function canonical(code: string, { loaders }: RequestContext): Promise<string | null> {
  const project = await loaders.load(byCode(Project), code, null);
  return project?.code ?? null;
}

/** The payload of a mutation that submits. */
async function submitted({ result, told }: Done<{ readonly report: string }>, context: RequestContext): Promise<ReportPayload> {
  const report = result && (await context.loaders.load(byCode(ProgressReport), result.report, null));
  return make(ReportPayload, { ...told, report, receipt: report && (await receiptOf(report, context)) });
}
