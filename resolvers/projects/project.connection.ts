import type { GraphQLResolveInfo } from 'graphql';
import { Project } from '../../entities/projects/project.entity';
import { type Connection, connectionOf } from '../../schema/base/connection.type';
import type { ProjectsArgs } from '../../schema/projects/project.args';
import { needsCursors, requestedProperties } from '../../src/context/lookahead';
import type { RequestContext } from '../../src/context/request-context';
import { Lang } from '../../src/domain/languages';
import { ProjectOrderField } from '../../src/domain/vocabularies/projects';
import type { ScopeKey } from '../../src/queries/progress/scope';
import { projectCounts, type ProjectListing, projectOrder, projectPages } from '../../src/queries/projects/project.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { withKnownCodes } from '../shared/filter-codes';
import { PROJECT_CODES } from './project-filter.codes';

export const ProjectConnection = connectionOf('Project', () => Project);

/** The properties that a field of Project reads, besides id, code and the property of its own name. */
const PROPERTIES_OF_FIELD: Record<string, string | string[]> = {
  name: ['names', 'renamed'],
  names: ['names', 'renamed', 'translated'],
  nameHistory: ['names', 'translated'],
  description: 'descriptions',
  descriptions: ['descriptions', 'translatedDescriptions'],
  parent: 'parentId',
  counterpart: 'counterpartId',
  progress: 'relevance',
  projects: 'relevance',
};

/** The projects of a scope. Invalid paging is refused at once; nothing is read before a field selects it. */
export function projectsOf(
  { kind, id }: ScopeKey,
  args: ProjectsArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
  {
    pointInTime = context.pointsInTime.at(info.path),
    fieldsAt,
    ...rest
  }: Partial<Pick<ProjectListing, 'pointInTime' | 'only' | 'groups' | 'outside'>> & {
    /** Paths from the field to the selections of a project; default: those of a connection. */
    fieldsAt?: readonly (readonly string[])[];
  } = {},
): Connection<Project> {
  const orderBy = args.orderBy ?? [];
  const lang = orderBy.some(({ field }) => field === ProjectOrderField.NAME) ? context.language(info.path) : Lang.EN;
  const spec = pageSpec(args, projectOrder(orderBy, pointInTime, lang), fieldsAt !== undefined || needsCursors(info));
  const listing = async (): Promise<ProjectListing> => ({
    kind,
    pointInTime,
    where: await withKnownCodes(args.where, PROJECT_CODES, context),
    ...rest,
  });
  const properties = requestedProperties(info, PROPERTIES_OF_FIELD, fieldsAt);
  return new ProjectConnection({
    page: async () => context.loaders.load(projectPages, id, { ...(await listing()), page: spec, orderBy, lang, properties }),
    total: async () => context.loaders.load(projectCounts, id, await listing()),
  });
}
