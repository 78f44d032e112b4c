import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Delegation } from '../../entities/people/delegation.entity';
import { RoleGrant } from '../../entities/people/role-grant.entity';
import { Cost } from '../../schema/base/cost';
import { make } from '../../schema/base/make';
import type { RequestContext } from '../../src/context/request-context';
import { delegationsOf, grantsOf, nameOfPerson } from '../../src/queries/people/grant.queries';
import { Viewer } from './people.type';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null = nobody is signed in.' })
  viewer(@Ctx() { viewer }: RequestContext): Viewer | null {
    return viewer && make(Viewer, { person: viewer.person });
  }

  @FieldResolver(() => String, { description: 'The name of the person, or of the token. Never empty.' })
  name(@Root() { person }: Viewer, @Ctx() { db }: RequestContext): Promise<string> {
    return nameOfPerson(db, person);
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [RoleGrant], { description: 'The roles of their own, of today and later, by office.' })
  grants(@Root() { person }: Viewer, @Ctx() { db }: RequestContext): Promise<RoleGrant[]> {
    return grantsOf(db, person);
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [Delegation], {
    description: 'The delegations from them and to them, of today and later, the earliest first.',
  })
  delegations(@Root() { person }: Viewer, @Ctx() { db }: RequestContext): Promise<Delegation[]> {
    return delegationsOf(db, person);
  }
}
