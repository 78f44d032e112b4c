import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Citation } from '../entities/citation.entity';
import { ProgressReport } from '../entities/progress-report.entity';
import { Project } from '../entities/project.entity';
import { LangArg } from '../schema/lang-arg';
import type { Context } from '../src/context';
import { type Lang, textIn } from '../src/domain/languages';
import { byId } from '../src/queries/entity.queries';
import { citationOf } from './citation.resolver';

@Resolver(() => ProgressReport)
export class ProgressReportResolver {
  @FieldResolver(() => Project, { description: 'The project it is about.' })
  project(@Root() report: ProgressReport, @Ctx() { loaders }: Context): Promise<Project | null> {
    return loaders.load(byId(Project), report.projectId, null);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the source said, in the wanted language, else in English; null = figures only.' })
  narrative(@Root() report: ProgressReport, @LangArg() lang: Lang): string | null {
    return report.narratives && textIn(report.narratives, lang);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'Where it was said; null = not recorded.' })
  citation(@Root() report: ProgressReport, @Ctx() context: Context): Promise<Citation | null> | null {
    return citationOf(report, context);
  }
}
