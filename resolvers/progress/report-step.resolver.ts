import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { make } from '../../schema/base/make';
import { RejectReportsInput, ReportStepInput, ReportStepsInput, RetractReportInput } from '../../schema/progress/report-mutation.input';
import { retractReport } from '../../src/commands/progress/retract-report.command';
import type { RequestContext } from '../../src/context/request-context';
import { requireViewer } from '../../src/domain/permissions';
import { problem } from '../../src/domain/problems';
import { ReportStep } from '../../src/domain/vocabularies/progress';
import { byCode } from '../../src/queries/shared/entity.queries';
import { keyOf, mutate, refused, told } from '../shared/mutation';
import { ReportPayload, ReportStepsPayload } from './report-mutation.type';
import { reportSeenBy, takeSteps } from './report-step';

/** The most reports of one mutation. */
const MAX_ITEMS = 100;

/** The most characters of a note. */
const MAX_NOTE = 1_000;

/** What persons do with reports that are on record. */
@Resolver()
export class ReportStepResolver {
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
    const done = await mutate(
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
    const report = done.result && (await context.loaders.load(byCode(ProgressReport), done.result.report, null));
    return make(ReportPayload, { ...done.told, report, receipt: null });
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
    const item = { report: input.report, expectedState: input.expectedState, fingerprint: input.fingerprint };
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
    return make(ReportStepsPayload, { ...told(input), results });
  }
}

const isTooLong = (note: string | null | undefined): boolean => (note?.length ?? 0) > MAX_NOTE;
