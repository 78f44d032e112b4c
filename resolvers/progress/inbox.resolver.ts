import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ActionItem } from '../../entities/mechanism/action-item.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { ReportDraft } from '../../entities/progress/report-draft.entity';
import { Project } from '../../entities/projects/project.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import type { RequestContext } from '../../src/context/request-context';
import { HubError } from '../../src/domain/errors';
import type { Lang } from '../../src/domain/languages';
import { Action, holdersOf, may, type Subject } from '../../src/domain/permissions';
import type { ProblemCode } from '../../src/domain/problems';
import { actionsOf } from '../../src/queries/mechanism/action-inbox.queries';
import { receivedReport } from '../../src/queries/progress/report-chain.queries';
import {
  draftsFor,
  projectsToReport,
  reportsToCertify,
  reportsToFix,
  reportsToVerify,
} from '../../src/queries/progress/report-inbox.queries';
import { officesOf, refusalText } from '../people/mutation.resolver';
import { subjectOf } from '../people/office-subject';
import { Viewer } from '../people/people.type';
import { Inbox, Permission } from './inbox.type';
import { readReceiptNumber, receiptOf } from './receipt';
import { Receipt } from './report-mutation.type';
import { reportSeenBy } from './report-step';

@Resolver(() => Viewer)
export class ViewerWorkResolver {
  @FieldResolver(() => Inbox, { description: 'What waits for them today.' })
  inbox(@Root() { person }: Viewer): Inbox {
    return make(Inbox, { person });
  }

  @Cost({ assumedSize: 20 })
  @FieldResolver(() => [ReportDraft], { description: 'The drafts of their offices, the one that was saved last first.' })
  drafts(@Ctx() { db, viewer }: RequestContext): Promise<ReportDraft[]> {
    return draftsFor(db, viewer!.powers);
  }
}

@Resolver(() => Inbox)
export class InboxResolver {
  @Cost({ assumedSize: 50 })
  @FieldResolver(() => [Project], {
    description: 'The projects that their offices report, and have not reported since the last cut-off, by code.',
  })
  toReport(@Ctx() { db, viewer, pointsInTime }: RequestContext): Promise<Project[]> {
    return projectsToReport(db, viewer!.powers, pointsInTime.today);
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [ProgressReport], {
    description: 'The reports of their offices that came back and were not answered, newest first.',
  })
  toFix(@Ctx() { db, viewer }: RequestContext): Promise<ProgressReport[]> {
    return reportsToFix(db, viewer!.powers);
  }

  @Cost({ assumedSize: 50 })
  @FieldResolver(() => [ProgressReport], { description: 'The reports that they can verify, oldest first.' })
  toVerify(@Root() { person }: Inbox, @Ctx() { db, viewer }: RequestContext): Promise<ProgressReport[]> {
    return reportsToVerify(db, person, viewer!.powers);
  }

  @Cost({ assumedSize: 50 })
  @FieldResolver(() => [ProgressReport], { description: 'The reports that they can certify, oldest first.' })
  toCertify(@Root() { person }: Inbox, @Ctx() { db, viewer }: RequestContext): Promise<ProgressReport[]> {
    return reportsToCertify(db, person, viewer!.powers);
  }

  @Cost({ assumedSize: 20 })
  @FieldResolver(() => [ActionItem], { description: 'The actions that are open and asked of their offices, the next due first.' })
  actions(@Ctx() { db, viewer }: RequestContext): Promise<ActionItem[]> {
    return actionsOf(
      db,
      viewer!.powers.map(({ officeId }) => officeId),
    );
  }
}

@Resolver(() => Permission)
export class PermissionResolver {
  @Query(() => Permission, {
    description: 'Whether the viewer may do something, and who else may: so that no page offers what would be refused.',
  })
  async mayI(
    @Arg('action', { description: 'A word of docs/permissions.md, for example CERTIFY.' }) name: string,
    @Arg('report', () => String, { nullable: true, description: 'The code of a report.' }) report: string | null | undefined,
    @Arg('project', () => String, { nullable: true, description: 'The code of a project; it decides nothing yet.' })
    _project: string | null,
    @Arg('office', () => String, { nullable: true, description: 'The code of an office.' }) office: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const action = Object.values(Action).find((each) => each === name.toUpperCase());
    if (!action) throw new HubError('BAD_USER_INPUT', `action: "${name}" is none. Known: ${Object.values(Action).join(', ')}.`);
    const subject = await subjectNamed(report ?? null, office ?? null, context);
    const holders = holdersOf(action, subject);
    const permission = context.viewer && may(context.viewer, action, subject);
    const code: ProblemCode | null = permission === null ? 'NOT_PERMITTED' : permission.allowed ? null : permission.code;
    return make(Permission, { allowed: code === null, code, holders });
  }

  @FieldResolver(() => String, { description: 'Why, in the wanted language; empty = they may.' })
  because(@Root() { code, holders }: Permission, @LangArg() lang: Lang, @Ctx() context: RequestContext): Promise<string> | string {
    return code === null ? '' : refusalText(code, holders, lang, context);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Organisation], { description: 'The offices that may do it.' })
  mayBeDoneBy(@Root() { holders }: Permission, @Ctx() context: RequestContext): Promise<Organisation[]> {
    return officesOf(holders, context);
  }
}

/** The subject that arguments name. Without a report that the caller may see, and an office, it is nothing. */
async function subjectNamed(report: string | null, office: string | null, context: RequestContext): Promise<Subject> {
  const seen = report === null ? null : await reportSeenBy(report, context);
  const named = office === null ? null : await subjectOf(office, context);
  return seen?.subject ?? named ?? { office: null };
}

@Resolver()
export class ReceiptResolver {
  @Query(() => Receipt, { nullable: true, description: 'The receipt with a number; null = there is none.' })
  async receipt(
    @Arg('number', { description: 'The number as it stands on the receipt.' }) number: string,
    @Ctx() context: RequestContext,
  ): Promise<Receipt | null> {
    // It moves with the steps of the report, which are no change of the public record.
    context.keepNowhere();
    const read = readReceiptNumber(number);
    const report = read && (await receivedReport(context.db, read.code, read.fingerprint));
    return report && receiptOf(report, context);
  }
}
