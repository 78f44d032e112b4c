import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { Project } from '../../entities/projects/project.entity';
import { make } from '../../schema/base/make';
import { ConfirmUnchangedInput, DraftInput, SaveReportDraftInput, SubmitReportInput } from '../../schema/progress/report-mutation.input';
import { confirmUnchanged } from '../../src/commands/progress/confirm-unchanged.command';
import { discardReportDraft } from '../../src/commands/progress/discard-report-draft.command';
import { saveReportDraft } from '../../src/commands/progress/save-report-draft.command';
import { submitReport } from '../../src/commands/progress/submit-report.command';
import type { RequestContext } from '../../src/context/request-context';
import { requireViewer } from '../../src/domain/permissions';
import { problem } from '../../src/domain/problems';
import { unacknowledged } from '../../src/domain/report-warnings';
import { draftsByIds } from '../../src/queries/progress/report-inbox.queries';
import { warningsOfDrafts } from '../../src/queries/progress/report-warning.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { subjectOf } from '../people/office-subject';
import { type Done, keyOf, mutate, refused, warning } from '../shared/mutation';
import { receiptOf } from './receipt';
import { contentOf, contentProblemsOf } from './report-content.input';
import { DiscardReportDraftPayload, ReportPayload, SaveReportDraftPayload } from './report-mutation.type';
import { subjectOfDraft } from './report-step';

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
}

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
