import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { make } from '../../schema/base/make';
import type { ReportStepItem } from '../../schema/progress/report-mutation.input';
import type { Actor } from '../../src/commands/command';
import { type StepResult, takeReportStep } from '../../src/commands/progress/take-report-step.command';
import type { RequestContext } from '../../src/context/request-context';
import type { MutationName } from '../../src/domain/mutations';
import { MUTATIONS } from '../../src/domain/mutations';
import { Action, holdersOf, may, type Subject } from '../../src/domain/permissions';
import { type Problem, problem } from '../../src/domain/problems';
import type { ReportStep } from '../../src/domain/vocabularies/progress';
import { delegationsByIds } from '../../src/queries/people/grant.queries';
import { reportSubjects } from '../../src/queries/progress/report-chain.queries';
import { draftsByIds } from '../../src/queries/progress/report-inbox.queries';
import { visibleReports } from '../../src/queries/progress/visible-reports';
import { byCode } from '../../src/queries/shared/entity.queries';
import { codeOfOffice } from '../people/office-subject';
import { earlier, type MutationInput, permit, userError, write } from '../shared/mutation';
import { ReportStepResult } from './report-mutation.type';

/** The subject of an action with a draft; null = there is none, or it is not the caller’s business. */
export async function subjectOfDraft(key: number | null, context: RequestContext): Promise<Subject | null> {
  const draft = key === null ? null : await context.loaders.load(draftsByIds, key, null);
  // Of an office that is not theirs it takes no more statements than of none: nobody learns from the clock that a draft is there.
  if (!draft || !context.viewer?.powers.some(({ officeId }) => officeId === draft.officeId)) return null;
  const subject = { office: await codeOfOffice(draft, context) };
  const sees = [Action.SEE_DRAFT, Action.SUBMIT].some((action) => may(context.viewer!, action, subject).allowed);
  return sees ? subject : null;
}

/** A report that the caller may see, with what decides who may do something with it; null = there is none. */
export async function reportSeenBy(
  code: string,
  { loaders }: RequestContext,
): Promise<{ readonly report: ProgressReport; readonly subject: Subject } | null> {
  const report = await loaders.load(byCode(ProgressReport), code, null);
  if (!report || !(await loaders.load(visibleReports, report.id, null))) return null;
  const subject = await loaders.load(reportSubjects, report.id, null);
  return { report, subject: subject! };
}

interface Steps {
  readonly name: MutationName;
  readonly input: MutationInput;
  readonly step: ReportStep;
  readonly items: readonly ReportStepItem[];
  readonly note?: string | null;
  readonly reason?: string | null;
  /** The key of the meeting for which it is done; null = none. */
  readonly meeting?: number | null;
  /** The key of the delegation by which the caller acts; null = of their own right, else by whichever allows it. */
  readonly delegation?: number | null;
}

/** An item with the report that it names, and what stands against it before it is tried. */
interface Judged {
  readonly item: ReportStepItem;
  readonly seen: Awaited<ReturnType<typeof reportSeenBy>>;
  readonly actor: Actor | null;
  readonly problems: readonly Problem[];
}

/** Takes a step with reports for the caller, each with its own answer, in the order of the items. */
export async function takeSteps(steps: Steps, context: RequestContext): Promise<ReportStepResult[]> {
  const viewer = await viewerActing(steps.delegation ?? null, context);
  const before = await toldBefore(steps, context);
  const judged = await Promise.all(steps.items.map((item) => judge(item, steps, before, { ...context, viewer })));
  const problems = new Map<ReportStepItem, readonly Problem[]>(judged.map((each) => [each.item, each.problems]));
  let part = before.parts;
  for (const group of groups(judged)) {
    const outcome = await write(
      { ...steps, part: ++part },
      takeReportStep,
      group.actor,
      {
        ...valuesOf(steps),
        reports: group.items.map(({ item, seen }) => ({ ...item, acknowledged: item.acknowledged ?? [], report: seen!.report.code })),
      },
      context,
    );
    group.items.forEach(({ item }, index) => problems.set(item, outcome.result?.[index]?.problems ?? outcome.problems));
  }
  return Promise.all(judged.map(({ item, seen }) => resultOf(item, seen, problems.get(item)!, steps.name, context)));
}

const valuesOf = ({ step, reason, note, meeting }: Steps) => ({
  step,
  reason: reason ?? null,
  note: note ?? null,
  meeting: meeting ?? null,
});

/** The caller with the powers alone that a delegation gives them; without one, as they are. */
async function viewerActing(delegation: number | null, { viewer, loaders }: RequestContext): Promise<RequestContext['viewer']> {
  if (delegation === null || !viewer) return viewer;
  const found = await loaders.load(delegationsByIds, delegation, null);
  return { ...viewer, powers: viewer.powers.filter(({ actingFor }) => actingFor !== null && actingFor === found?.fromPersonId) };
}

/** What came of the same call before, of as many of its commits as there were. */
interface Before {
  readonly parts: number;
  /** What stood against each report, by its code; empty = its step was taken. */
  readonly told: ReadonlyMap<string, readonly Problem[]>;
  /** What stands against the call itself. */
  readonly problems: readonly Problem[];
}

async function toldBefore(steps: Steps, context: RequestContext): Promise<Before> {
  const told = new Map<string, readonly Problem[]>();
  for (let parts = 0; ; parts++) {
    const outcome = await earlier<StepResult[]>({ ...steps, part: parts + 1 }, context);
    if (!outcome?.result) return { parts, told, problems: outcome?.problems ?? [] };
    for (const { report, problems } of outcome.result) told.set(report, problems);
  }
}

async function judge(item: ReportStepItem, { name }: Steps, before: Before, context: RequestContext): Promise<Judged> {
  const seen = await reportSeenBy(item.report, context);
  if (!seen) return { item, seen, actor: null, problems: [problem('UNKNOWN_REPORT', 'report')] };
  const told = before.problems.length > 0 ? before.problems : before.told.get(seen.report.code);
  if (told) return { item, seen, actor: null, problems: told };
  const { actor, refusal } = permit(name, seen.subject, context);
  return { item, seen, actor, problems: refusal ? [problem(refusal.code as Problem['code'])] : [] };
}

/** The items that can be tried, by the right by which they are: each group is one commit. */
function groups(judged: readonly Judged[]): { actor: Actor; items: Judged[] }[] {
  const byRight = new Map<string, { actor: Actor; items: Judged[] }>();
  for (const each of judged) {
    if (!each.actor || each.problems.length > 0) continue;
    const key = `${each.actor.office} ${each.actor.actingFor}`;
    const group = byRight.get(key) ?? { actor: each.actor, items: [] };
    group.items.push(each);
    byRight.set(key, group);
  }
  return [...byRight.values()];
}

async function resultOf(
  { report: code }: ReportStepItem,
  seen: Judged['seen'],
  problems: readonly Problem[],
  name: MutationName,
  { loaders }: RequestContext,
): Promise<ReportStepResult> {
  const holders = seen ? holdersOf(MUTATIONS[name], seen.subject) : [];
  return make(ReportStepResult, {
    report: seen && (await loaders.load(byCode(ProgressReport), code, null)),
    done: problems.length === 0,
    userErrors: problems.map((each) => userError(each, holders)),
  });
}
