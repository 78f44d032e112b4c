import type { GraphQLResolveInfo } from 'graphql';
import type { Project } from '../../entities/projects/project.entity';
import type { Connection } from '../../schema/base/connection.type';
import type { ProjectsArgs } from '../../schema/projects/project.args';
import { needsCursors, requestedProperties } from '../../src/context/lookahead';
import type { RequestContext } from '../../src/context/request-context';
import { ProjectOrderField } from '../../src/domain/enums';
import { Lang } from '../../src/domain/languages';
import type { ScopeKey } from '../../src/queries/progress/scope';
import { projectCounts, type ProjectListing, projectOrder, projectPages } from '../../src/queries/projects/project.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { ProjectConnection } from './project.type';

/** The properties that a field of Project reads besides id and code, where they are not the one of its own name. */
const PROPERTIES_OF_FIELD: Record<string, string | string[]> = {
  name: 'names',
  names: ['names', 'translated'],
  description: 'descriptions',
  parent: 'parentId',
};

/** The projects of a node as a connection. Wrong paging is refused at once; nothing is read before it is asked for. */
export function projectsOf(
  { kind, id }: ScopeKey,
  args: ProjectsArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
  {
    pointInTime = context.pointsInTime.at(info.path),
    fieldsAt,
    ...rest
  }: Partial<Pick<ProjectListing, 'pointInTime' | 'only' | 'groups'>> & {
    /** Where, below the field, the fields of a project stand in the query; default: in the nodes of a connection. */
    fieldsAt?: readonly (readonly string[])[];
  } = {},
): Connection<Project> {
  const orderBy = args.orderBy ?? [];
  const lang = orderBy.some(({ field }) => field === ProjectOrderField.NAME) ? context.language(info.path) : Lang.EN;
  const page = pageSpec(args, projectOrder(orderBy, pointInTime, lang), fieldsAt !== undefined || needsCursors(info));
  const listing: ProjectListing = { kind, pointInTime, where: args.where ?? null, ...rest };
  const properties = requestedProperties(info, PROPERTIES_OF_FIELD, fieldsAt);
  return new ProjectConnection({
    page: () => context.loaders.load(projectPages, id, { ...listing, page, orderBy, lang, properties }),
    total: () => context.loaders.load(projectCounts, id, listing),
  });
}
