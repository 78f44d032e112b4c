import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Cost } from '../../schema/base/cost';
import { Node, type StoredNode } from '../../schema/base/node.type';
import type { RequestContext } from '../../src/context/request-context';
import { HubError } from '../../src/domain/errors';
import { fromGlobalId } from '../../src/domain/global-id';
import { limitedKeys } from '../../src/domain/limits';
import { isStored, storedThing } from './node-lookup';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The object with this id; null = it no longer exists.' })
  async node(
    @Arg('id', () => ID, { description: 'An `id` that the hub returned.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<StoredNode | null> {
    const name = fromGlobalId(id);
    if (!isStored(name.type)) {
      throw new HubError('INVALID_ID', `"${id}" is not an id of this hub. Use an id exactly as a field "id" returned it, or ask by code.`);
    }
    return storedThing(name, context);
  }

  @Cost({ keys: 'ids' })
  @Query(() => [Node], {
    nullable: 'items',
    description: 'The objects with these ids, in the order of the ids; null for an object that no longer exists.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<(StoredNode | null)[]> {
    return Promise.all(limitedKeys('ids', ids).map((id) => this.node(id, context)));
  }
}
