import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { ReportStateChange } from '../../entities/progress/report-state.entity';
import { Project } from '../../entities/projects/project.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import { reportFlags } from '../../src/domain/flags';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { ReportState } from '../../src/domain/vocabularies/progress';
import { reportsSuperseding, stateChangesOfReports, statesOfReports } from '../../src/queries/progress/progress-report.queries';
import { reportNeighbours } from '../../src/queries/projects/project-flag.queries';
import { byId } from '../../src/queries/shared/entity.queries';
import { Flag } from '../projects/flag.type';
import { citationOf } from '../provenance/citation.resolver';

@Resolver(() => ProgressReport)
export class ProgressReportResolver {
  @FieldResolver(() => Project, { description: 'The project it is about.' })
  project(@Root() report: ProgressReport, @Ctx() { loaders }: RequestContext): Promise<Project | null> {
    return loaders.load(byId(Project), report.projectId, null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the source said, in the wanted language, else in English; null = figures only.',
  })
  narrative(@Root() report: ProgressReport, @LangArg() lang: Lang): string | null {
    return report.narratives && textIn(report.narratives, lang);
  }

  @FieldResolver(() => ReportState, {
    description: 'Its state at the instant asked for; before it was on record, the state that it began with.',
  })
  async state(
    @Root() report: ProgressReport,
    @PointInTimeArg() moment: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ReportState> {
    const [state, changes] = await Promise.all([
      loaders.load(statesOfReports, report.id, moment),
      loaders.load(stateChangesOfReports, report.id, null),
    ]);
    return state ?? changes[0]!.state;
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [ReportStateChange], { description: 'Every change of its state, the oldest first.' })
  stateHistory(@Root() report: ProgressReport, @Ctx() { loaders }: RequestContext): Promise<ReportStateChange[]> {
    return loaders.load(stateChangesOfReports, report.id, null);
  }

  @FieldResolver(() => ProgressReport, { nullable: true, description: 'The report that it corrects; null = none.' })
  supersedes(@Root() report: ProgressReport, @Ctx() { loaders }: RequestContext): Promise<ProgressReport | null> | null {
    return report.supersedesId === null ? null : loaders.load(byId(ProgressReport), report.supersedesId, null);
  }

  @FieldResolver(() => ProgressReport, { nullable: true, description: 'The report that corrects it; null = none does.' })
  supersededBy(@Root() report: ProgressReport, @Ctx() { loaders }: RequestContext): Promise<ProgressReport | null> {
    return loaders.load(reportsSuperseding, report.id, null);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [Flag], { description: 'What is odd about it beside the report before it: its percent fell, or jumped.' })
  async flags(@Root() report: ProgressReport, @PointInTimeArg() moment: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Flag[]> {
    const neighbours = await loaders.load(reportNeighbours, report.id, moment);
    return reportFlags(neighbours.report, neighbours.before).map((flag) => Object.assign(new Flag(), flag));
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'Where it was said; null = not recorded.' })
  citation(@Root() report: ProgressReport, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(report, context);
  }
}
