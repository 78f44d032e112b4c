import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Cost } from '../../schema/base/cost';
import { Node, type StoredNode } from '../../schema/base/node.type';
import type { Path } from '../../schema/base/request-scope';
import { itemPath } from '../../src/context/path-scoped';
import type { RequestContext } from '../../src/context/request-context';
import { HubError } from '../../src/domain/errors';
import { fromGlobalId } from '../../src/domain/global-id';
import { limitedKeys } from '../../src/domain/limits';
import { isStored, storedThingAt } from './node-lookup';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The object with this id, for the day, the instant and the language that the id holds; null = it no longer exists.',
  })
  async node(
    @Arg('id', () => ID, { description: 'An `id` that the hub returned.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StoredNode | null> {
    return nodeAt(id, info.path, context);
  }

  @Cost({ keys: 'ids' })
  @Query(() => [Node], {
    nullable: 'items',
    description:
      'The objects with these ids, each as `node` answers it, in the order of the ids; null for an object that no longer exists.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(StoredNode | null)[]> {
    return Promise.all(limitedKeys('ids', ids).map((id, index) => nodeAt(id, itemPath(info.path, index), context)));
  }
}

/** The object with an id; the moment that the id holds, holds at the path and under it. Throws INVALID_ID. */
async function nodeAt(id: string, path: Path, context: RequestContext): Promise<StoredNode | null> {
  const { moment, ...name } = fromGlobalId(id);
  if (!isStored(name.type)) {
    throw new HubError('INVALID_ID', `"${id}" is not an id of this hub. Use an id exactly as a field "id" returned it, or ask by code.`);
  }
  context.enter(path, moment);
  return storedThingAt(name, path, context);
}
