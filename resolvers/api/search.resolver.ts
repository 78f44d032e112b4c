import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Corridor } from '../../entities/geography/corridor.entity';
import { Province } from '../../entities/geography/province.entity';
import { Body } from '../../entities/mechanism/body.entity';
import { Decision } from '../../entities/mechanism/decision.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Plan } from '../../entities/planning/plan.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { Project } from '../../entities/projects/project.entity';
import { Source } from '../../entities/provenance/source.entity';
import { pageInfoOf } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import type { Node } from '../../schema/base/node.type';
import { PageArgs } from '../../schema/base/page.args';
import { requestedFields } from '../../src/context/lookahead';
import type { RequestContext } from '../../src/context/request-context';
import { SearchType } from '../../src/domain/enums';
import { HubError } from '../../src/domain/errors';
import { HIT_ORDER, searchCount, searchPage } from '../../src/queries/api/search.queries';
import { byId } from '../../src/queries/shared/entity.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { SearchConnection, SearchEdge } from './search.type';

/** The longest text that is searched for. */
const MAX_TEXT = 200;

const STORED_IN: Record<SearchType, new () => object> = {
  PROVINCE: Province,
  PROJECT: Project,
  CORRIDOR: Corridor,
  SECTOR: Sector,
  BODY: Body,
  MEETING: Meeting,
  DECISION: Decision,
  PLAN: Plan,
  ORGANISATION: Organisation,
  SOURCE: Source,
};

@Resolver()
export class SearchResolver {
  @Cost({ weight: ROLL_UP_WEIGHT })
  @Query(() => SearchConnection, {
    description:
      'One box over codes, names, aliases and descriptions in every language. Thai needs no spaces; Thai and Arabic digits match; small slips in Latin script are forgiven.',
  })
  async search(
    @Arg('text', { description: `What to look for, 1 to ${MAX_TEXT} characters.` }) text: string,
    @Arg('types', () => [SearchType], { nullable: true, description: 'Only things of these types; default: all.' })
    types: SearchType[] | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { db, loaders, pointsInTime }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchConnection> {
    if (text.trim() === '' || text.length > MAX_TEXT)
      throw new HubError('INVALID_TEXT', `text: give 1 to ${MAX_TEXT} characters that are not all blank.`);
    const wanted = types ?? Object.values(SearchType);
    const window = pageSpec(args, HIT_ORDER);
    const pointInTime = pointsInTime.at(info.path);
    const page = await searchPage(db, text, wanted, pointInTime, window);
    const counted = requestedFields(info, [[]]).has('totalCount');
    const edges = await Promise.all(
      page.edges.map(async ({ node: { type, id, score, matched }, cursor }) =>
        Object.assign(new SearchEdge(), {
          node: await loaders.load(byId(STORED_IN[type] as typeof Project), id, null),
          cursor,
          score,
          matched,
        }),
      ),
    );
    return Object.assign(new SearchConnection(), {
      edges,
      nodes: edges.map((edge) => edge.node as Node),
      pageInfo: pageInfoOf(page),
      totalCount: counted ? await searchCount(db, text, wanted, pointInTime) : 0,
    });
  }
}
