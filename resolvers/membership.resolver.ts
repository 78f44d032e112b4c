import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Citation } from '../entities/citation.entity';
import { ClusterMembership } from '../entities/cluster-membership.entity';
import { CorridorMembership } from '../entities/corridor-membership.entity';
import { ProgrammeMembership } from '../entities/programme-membership.entity';
import { Province } from '../entities/province.entity';
import type { Context } from '../src/context';
import { byId } from '../src/queries/entity.queries';
import { citationOf } from './citation.resolver';

/** The fields that every kind of membership has. */
function membershipResolver(membership: () => ClassType<{ provinceId: number; citationId: number | null }>) {
  @Resolver(membership)
  class MembershipResolver {
    @FieldResolver(() => Province, { description: 'The province that is a member.' })
    province(@Root() root: { provinceId: number }, @Ctx() { loaders }: Context): Promise<Province | null> {
      return loaders.load(byId(Province), root.provinceId, null);
    }

    @FieldResolver(() => Citation, { nullable: true, description: 'Where the span is stated; null = not recorded.' })
    citation(@Root() root: { citationId: number | null }, @Ctx() context: Context): Promise<Citation | null> | null {
      return citationOf(root, context);
    }
  }
  return MembershipResolver;
}

export const ProgrammeMembershipResolver = membershipResolver(() => ProgrammeMembership);
export const ClusterMembershipResolver = membershipResolver(() => ClusterMembership);
export const CorridorMembershipResolver = membershipResolver(() => CorridorMembership);
