import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { ReportStateChange } from '../../entities/progress/report-state.entity';
import { Project } from '../../entities/projects/project.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost } from '../../schema/base/cost';
import { LangArg, ThaiDigitsArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { LocalizedText, localizedTexts } from '../../schema/base/named.type';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { ReportsArgs } from '../../schema/progress/report.args';
import type { ReportFilter } from '../../schema/progress/report.input';
import type { RequestContext } from '../../src/context/request-context';
import { reportFlags } from '../../src/domain/flags';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { daysLate } from '../../src/domain/rounds';
import { ReportOrigin, ReportState } from '../../src/domain/vocabularies/progress';
import { dayText } from '../../src/i18n/date-text';
import {
  REPORT_ORDER,
  reportCount,
  reportPage,
  reportsSuperseding,
  stateChangesOfReports,
  statesOfReports,
} from '../../src/queries/progress/progress-report.queries';
import { reportMakings } from '../../src/queries/progress/report-chain.queries';
import { roundOn } from '../../src/queries/progress/round.queries';
import { reportNeighbours } from '../../src/queries/projects/project-flag.queries';
import { byId } from '../../src/queries/shared/entity.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { Flag } from '../projects/flag.type';
import { ProgressReportConnection } from '../projects/project.type';
import { citationOf } from '../provenance/citation.resolver';
import { type CodeFields, withKnownCodes } from '../shared/filter-codes';
import { loadRelated } from '../shared/load-related';

const REPORT_CODES: CodeFields<ReportFilter> = { project: 'project', office: 'organisation' };

@Resolver(() => ProgressReport)
export class ProgressReportResolver {
  @Query(() => ProgressReportConnection, {
    description: 'Every report on every project, of any day, corrected or not, newest first.',
  })
  reports(
    @Args(() => ReportsArgs) { where: given, ...page }: ReportsArgs,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Connection<ProgressReport> {
    const spec = pageSpec(page, REPORT_ORDER);
    const where = () => withKnownCodes(given, REPORT_CODES, context);
    return new ProgressReportConnection({
      page: async () => reportPage(context.db, await where(), pointInTime, spec),
      total: async () => reportCount(context.db, await where(), pointInTime),
    });
  }

  @FieldResolver(() => Project, { description: 'The project that the report is about.' })
  project(@Root() report: ProgressReport, @Ctx() { loaders }: RequestContext): Promise<Project | null> {
    return loaders.load(byId(Project), report.projectId, null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The words of the source, in the wanted language, else in English; null = the report has figures only.',
  })
  narrative(@Root() report: ProgressReport, @LangArg() lang: Lang): string | null {
    return report.narratives && textIn(report.narratives, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @FieldResolver(() => [LocalizedText], {
    name: 'narratives',
    description: 'The narrative in every language that has one; empty = there is none.',
  })
  allNarratives(@Root() { narratives }: ProgressReport): LocalizedText[] {
    return localizedTexts({ names: narratives ?? {} });
  }

  @FieldResolver(() => ReportState, {
    description: 'The state of the report at the `knownAt` instant; before the report was on record, its first state.',
  })
  async state(
    @Root() report: ProgressReport,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ReportState> {
    const [state, changes] = await Promise.all([
      loaders.load(statesOfReports, report.id, pointInTime),
      loaders.load(stateChangesOfReports, report.id, null),
    ]);
    return state ?? changes[0]!.state;
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [ReportStateChange], { description: 'The changes of the report’s state by the `knownAt` instant, earliest first.' })
  async stateHistory(
    @Root() report: ProgressReport,
    @PointInTimeArg() { knownAt }: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ReportStateChange[]> {
    const changes = await loaders.load(stateChangesOfReports, report.id, null);
    return changes.filter(({ changedAt }) => changedAt <= knownAt);
  }

  @FieldResolver(() => ProgressReport, { nullable: true, description: 'The report that this one corrects; null = none.' })
  supersedes(@Root() report: ProgressReport, @Ctx() { loaders }: RequestContext): Promise<ProgressReport | null> | null {
    return report.supersedesId === null ? null : loaders.load(byId(ProgressReport), report.supersedesId, null);
  }

  @FieldResolver(() => ProgressReport, {
    nullable: true,
    description: 'The report that corrects this one, known at the `knownAt` instant; null = none.',
  })
  supersededBy(
    @Root() report: ProgressReport,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProgressReport | null> {
    return loaders.load(reportsSuperseding, report.id, pointInTime);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [Flag], { description: 'Oddities of the report beside the report before it: its percent fell, or jumped.' })
  async flags(
    @Root() report: ProgressReport,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Flag[]> {
    const neighbours = await loaders.load(reportNeighbours, report.id, pointInTime);
    return reportFlags(neighbours.report, neighbours.before).map((flag) => make(Flag, flag));
  }

  @FieldResolver(() => String, {
    description: 'The day that the report is about as text, no more exactly than it is known: "28 October 2021", "2009".',
  })
  asOfText(@Root() { asOf, asOfPrecision }: ProgressReport, @LangArg() lang: Lang, @ThaiDigitsArg() thaiDigits: boolean): string {
    return dayText(asOf, lang, thaiDigits, asOfPrecision);
  }

  @FieldResolver(() => String, { description: 'Eight signs made of what the report states: who decides about it names what they saw.' })
  async fingerprint(@Root() { id }: ProgressReport, @Ctx() { loaders }: RequestContext): Promise<string> {
    return (await loaders.load(reportMakings, id, null)).fingerprint;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The office that states it; null = it was taken from a public document.',
  })
  async office(@Root() { id }: ProgressReport, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, (await context.loaders.load(reportMakings, id, null)).officeId, context);
  }

  @FieldResolver(() => ReportOrigin, { description: 'Who states it.' })
  async origin(@Root() { id }: ProgressReport, @Ctx() { loaders }: RequestContext): Promise<ReportOrigin> {
    return (await loaders.load(reportMakings, id, null)).officeId === null ? ReportOrigin.PUBLIC_SOURCE : ReportOrigin.OFFICE;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'True when an office submitted it after the due day, as it is now, of the round that its day falls in; null = the editors took it from a public source.',
  })
  async late(@Root() { id, asOf, recordedAt }: ProgressReport, @Ctx() { loaders }: RequestContext): Promise<boolean | null> {
    const { officeId } = await loaders.load(reportMakings, id, null);
    return officeId === null ? null : daysLate(await roundOn(asOf, loaders), recordedAt) > 0;
  }

  @FieldResolver(() => ProgressReport, {
    nullable: true,
    description: 'The report whose values it repeats, because nothing had changed; null = it has values of its own.',
  })
  async unchangedFrom(@Root() { id }: ProgressReport, @Ctx() { loaders }: RequestContext): Promise<ProgressReport | null> {
    const { unchangedFromId } = await loaders.load(reportMakings, id, null);
    return unchangedFromId === null ? null : loaders.load(byId(ProgressReport), unchangedFromId, null);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that makes the statement; null = not recorded.' })
  citation(@Root() report: ProgressReport, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(report, context);
  }
}
