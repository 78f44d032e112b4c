import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { RowClass } from '../../entities/base/row.entity';
import { CATALOGUE } from '../../entities/catalogue';
import { pageInfoOf } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { make } from '../../schema/base/make';
import type { StoredNode } from '../../schema/base/node.type';
import { PageArgs } from '../../schema/base/page.args';
import { requestedFields } from '../../src/context/lookahead';
import type { RequestContext } from '../../src/context/request-context';
import { HubError } from '../../src/domain/errors';
import { SearchType } from '../../src/domain/vocabularies/api';
import { HIT_ORDER, searchCount, searchPage } from '../../src/queries/api/search.queries';
import { byId } from '../../src/queries/shared/entity.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { SearchConnection, SearchEdge } from './search.type';

/** The longest search text, in characters. */
const MAX_TEXT = 200;

/** The entity behind each type of hit. */
const ENTITY_OF_HIT = new Map(CATALOGUE.flatMap(({ entity, searched }) => (searched ? [[searched, entity as RowClass<StoredNode>]] : [])));

@Resolver()
export class SearchResolver {
  @Cost({ weight: ROLL_UP_WEIGHT })
  @Query(() => SearchConnection, {
    description:
      'One search over codes, names, former names of projects, aliases and descriptions in every language. Thai needs no spaces; Thai and Arabic digits match each other; small slips in Latin script are forgiven.',
  })
  async search(
    @Arg('text', { description: `The text to look for, 1 to ${MAX_TEXT} characters.` }) text: string,
    @Arg('types', () => [SearchType], { nullable: true, description: 'Only objects of these types; default: all.' })
    types: SearchType[] | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { db, loaders, pointsInTime }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchConnection> {
    if (text.trim() === '' || text.length > MAX_TEXT)
      throw new HubError('INVALID_TEXT', `text: give 1 to ${MAX_TEXT} characters that are not all blank.`);
    const searched = types ?? Object.values(SearchType);
    const spec = pageSpec(args, HIT_ORDER);
    const pointInTime = pointsInTime.at(info.path);
    const page = await searchPage(db, text, searched, pointInTime, spec);
    const counted = requestedFields(info, [[]]).has('totalCount');
    const edges = await Promise.all(
      page.edges.map(async ({ node: { type, id, score, matched, isFormerName }, cursor }) =>
        make(SearchEdge, {
          node: await loaders.load(byId(ENTITY_OF_HIT.get(type)!), id, null),
          cursor,
          score,
          matched,
          isFormerName,
        }),
      ),
    );
    return make(SearchConnection, {
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: pageInfoOf(page),
      totalCount: counted ? await searchCount(db, text, searched, pointInTime) : 0,
    });
  }
}
