import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ClusterMembership } from '../../entities/geography/cluster-membership.entity';
import { CorridorMembership } from '../../entities/geography/corridor-membership.entity';
import { ProgrammeMembership } from '../../entities/geography/programme-membership.entity';
import { Province } from '../../entities/geography/province.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import type { RequestContext } from '../../src/context/request-context';
import { byId } from '../../src/queries/shared/entity.queries';
import { citationOf } from '../provenance/citation.resolver';

/** A resolver of the fields that every kind of membership has. */
function membershipResolver(membership: () => ClassType<{ provinceId: number; citationId: number | null }>) {
  @Resolver(membership)
  class MembershipResolver {
    @FieldResolver(() => Province, { description: 'The province that is a member.' })
    province(@Root() root: { provinceId: number }, @Ctx() { loaders }: RequestContext): Promise<Province | null> {
      return loaders.load(byId(Province), root.provinceId, null);
    }

    @FieldResolver(() => Citation, { nullable: true, description: 'The document that states the span; null = not recorded.' })
    citation(@Root() root: { citationId: number | null }, @Ctx() context: RequestContext): Promise<Citation | null> | null {
      return citationOf(root, context);
    }
  }
  return MembershipResolver;
}

export const ProgrammeMembershipResolver = membershipResolver(() => ProgrammeMembership);
export const ClusterMembershipResolver = membershipResolver(() => ClusterMembership);
export const CorridorMembershipResolver = membershipResolver(() => CorridorMembership);
