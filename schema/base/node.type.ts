import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, ID, Info, InterfaceType, Root } from 'type-graphql';
import { toGlobalId } from '../../src/domain/global-id';
import type { RequestScope } from './request-scope';

/** A stored row that its type and code name: the object behind a Node. */
export interface StoredNode {
  readonly id: number;
  readonly code: string;
}

@InterfaceType({ description: 'An object that can be fetched again by its id (Relay global object identification).' })
export abstract class Node {
  @Field(() => ID, {
    name: 'id',
    description:
      'An opaque and stable id: the same in every load of the same data. Pass it to `node`. Under a field that gives a day, an instant or a language for what is below it, the id holds them too, and `node` answers for them.',
  })
  globalId(@Root() root: { code: string }, @Ctx() context: RequestScope, @Info() info: GraphQLResolveInfo): string {
    return toGlobalId(info.parentType.name, root.code, context.moment(info.path));
  }
}
