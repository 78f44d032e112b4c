import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import { make } from '../../schema/base/make';
import { Node, type StoredNode } from '../../schema/base/node.type';
import { followChanges } from '../../src/context/change-stream';
import type { RequestContext, StreamContext } from '../../src/context/request-context';
import { HubError } from '../../src/domain/errors';
import { CHANGE_ORDER, changeCount, changePage, type LoggedChange } from '../../src/queries/api/record-change.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { storedThing } from './node-lookup';
import { RecordChange, RecordChangeArgs, RecordChangeConnection, RecordChangesArgs } from './record-change.type';

/** The type names of the argument `types`; null = all types. Throws UNKNOWN_TYPE for a name that no type has. */
function checkedTypeNames(
  types: readonly string[] | null | undefined,
  { schema }: Pick<GraphQLResolveInfo, 'schema'>,
): readonly string[] | null {
  const unknown = types?.find((type) => !schema.getType(type));
  if (unknown !== undefined)
    throw new HubError(
      'UNKNOWN_TYPE',
      `types: there is no type "${unknown}". Give names of types as __typename has them, for example "Project".`,
    );
  return types ?? null;
}

const changeOf = (change: LoggedChange): RecordChange => make(RecordChange, change);

@Resolver(() => RecordChange)
export class RecordChangeResolver {
  @Query(() => RecordChangeConnection, {
    description:
      'Everything that was added, corrected or removed since the hub began, in the order of commits. To mirror the hub, read forward and keep the last cursor: resumed with `after`, each entry comes exactly once, and none ever appears behind a cursor. To begin at the end, ask for `last: 1`.',
  })
  changes(@Args(() => RecordChangesArgs) args: RecordChangesArgs, @Ctx() { db }: RequestContext, @Info() info: GraphQLResolveInfo) {
    const spec = pageSpec(args, CHANGE_ORDER);
    const types = checkedTypeNames(args.types, info);
    return new RecordChangeConnection({
      page: async () => {
        const page = await changePage(db, types, spec);
        return { ...page, edges: page.edges.map(({ node, cursor }) => ({ node: changeOf(node), cursor })) };
      },
      total: () => changeCount(db, types),
    });
  }

  @Subscription(() => RecordChangeConnection.Edge, {
    name: 'changes',
    description:
      'Announces each entry of `changes` as soon as it is committed, by whichever process, over server-sent events at `/graphql/stream`.',
    subscribe: ({ args, context, info }: { args: RecordChangeArgs; context: StreamContext; info: GraphQLResolveInfo }) =>
      followChanges(context, checkedTypeNames(args.types, info), pageSpec({ after: args.after }, CHANGE_ORDER).after),
  })
  announced(@Root() { node, cursor }: { node: LoggedChange; cursor: string }, @Args(() => RecordChangeArgs) _args: RecordChangeArgs) {
    return make(RecordChangeConnection.Edge, { node: changeOf(node), cursor });
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The object as it is now; null = it was removed, or its type has no id.' })
  async thing(@Root() change: RecordChange, @Ctx() context: RequestContext): Promise<StoredNode | null> {
    const thing: (StoredNode & { withdrawnAt?: Date | null }) | null = await storedThing(change, context);
    return thing?.withdrawnAt ? null : thing;
  }
}
