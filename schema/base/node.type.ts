import type { GraphQLResolveInfo } from 'graphql';
import { Field, ID, Info, InterfaceType, Root } from 'type-graphql';
import { toGlobalId } from '../../src/domain/global-id';

/** A stored row that its type and code name: the object behind a Node. */
export interface StoredNode {
  readonly id: number;
  readonly code: string;
}

@InterfaceType({ description: 'An object that can be fetched again by its id (Relay global object identification).' })
export abstract class Node {
  @Field(() => ID, {
    name: 'id',
    description: 'An opaque and stable id: the same in every load of the same data. Pass it to `node`.',
  })
  globalId(@Root() root: { code: string }, @Info() info: GraphQLResolveInfo): string {
    return toGlobalId(info.parentType.name, root.code);
  }
}
