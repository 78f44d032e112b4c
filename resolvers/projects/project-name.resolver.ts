import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Project } from '../../entities/projects/project.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { LocalizedText, localizedTexts } from '../../schema/base/named.type';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import { type Lang, type LocalizedTexts, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { namesOfProjects } from '../../src/queries/projects/project-name.queries';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';
import { ProjectNaming } from './project.type';

interface Called {
  readonly names: LocalizedTexts;
  readonly translated: readonly Lang[];
}

/** What a project is called at a field. One that was never renamed needs no statement, and does not depend on the day. */
function calledAt(project: Project, { pointsInTime, loaders }: RequestContext, { path }: GraphQLResolveInfo): Called | Promise<Called> {
  if (!project.renamed) return project;
  return loaders.load(namesOfProjects, project.id, pointsInTime.at(path)).then((names) => names.at(-1) ?? project);
}

@Resolver(() => Project)
export class ProjectNamesResolver {
  @FieldResolver(() => String, {
    name: 'name',
    description: 'The name on the `asOf` day, in the wanted language, else in English, else in the local language. Never empty.',
  })
  nameIn(
    @Root() project: Project,
    @LangArg() lang: Lang,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): string | Promise<string> {
    const called = calledAt(project, context, info);
    return called instanceof Promise ? called.then(({ names }) => textIn(names, lang)) : textIn(called.names, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @FieldResolver(() => [LocalizedText], { name: 'names', description: 'The name on the `asOf` day, in every language that has one.' })
  allNames(
    @Root() project: Project,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): LocalizedText[] | Promise<LocalizedText[]> {
    const called = calledAt(project, context, info);
    return called instanceof Promise ? called.then(localizedTexts) : localizedTexts(called);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [ProjectNaming], {
    description: 'What the project was called up to the `asOf` day, the first name first: one where it was never renamed. Its code stays.',
  })
  async nameHistory(
    @Root() { id, names, translated }: Project,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProjectNaming[]> {
    const stated = await loaders.load(namesOfProjects, id, pointInTime);
    const first = { names, translated, validFrom: null, statement: null };
    const all = [first, ...stated.map((statement) => ({ ...statement, validFrom: statement.asOf, statement }))];
    return all.map((naming, i) =>
      make(ProjectNaming, {
        names: naming.names,
        translated: naming.translated,
        validFrom: naming.validFrom,
        validTo: all[i + 1]?.validFrom ?? null,
        statement: naming.statement,
      }),
    );
  }
}

@Resolver(() => ProjectNaming)
export class ProjectNamingResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The project’s code and a number, by which a mutation names the statement of the name; null = no office stated it.',
  })
  code(@Root() { statement }: ProjectNaming): string | null {
    return statement && statement.code;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was renamed, in the words of the office; null = no office stated it.',
  })
  reason(@Root() { statement }: ProjectNaming): string | null {
    return statement && statement.reason;
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that the office names; null = it names none.' })
  citation(@Root() { statement }: ProjectNaming, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return statement && citationOf(statement, context);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that stated it; null = none did.' })
  statedBy(@Root() { statement }: ProjectNaming, @Ctx() context: RequestContext): Promise<Organisation | null> | null {
    return statement && loadRelated(Organisation, statement.statedById, context);
  }
}
