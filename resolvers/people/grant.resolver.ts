import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { RoleGrant } from '../../entities/people/role-grant.entity';
import { make } from '../../schema/base/make';
import { GrantRoleInput, RevokeRoleInput } from '../../schema/people/people.input';
import { type Granted, grantRole } from '../../src/commands/people/grant-role.command';
import { revokeRole } from '../../src/commands/people/revoke-role.command';
import type { RequestContext } from '../../src/context/request-context';
import { toGlobalId } from '../../src/domain/global-id';
import { problem } from '../../src/domain/problems';
import { grantsByIds } from '../../src/queries/people/grant.queries';
import { loadRelated } from '../shared/load-related';
import { type Done, keyOf, mutate } from '../shared/mutation';
import { codeOfOffice, subjectOf } from './office-subject';
import { GrantPayload } from './people.type';

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  @FieldResolver(() => ID, { name: 'id', description: 'An opaque id, for `revokeRole`.' })
  globalId(@Root() { id }: RoleGrant): string {
    return toGlobalId('RoleGrant', String(id));
  }

  @FieldResolver(() => Organisation, { description: 'The office.' })
  office(@Root() { officeId }: RoleGrant, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, officeId, context);
  }

  @Mutation(() => GrantPayload, {
    description:
      'Gives a person a role in an office. The administrator of the office may; SECRETARY, REGISTRAR, HUB_ADMIN and AUDITOR only those of the hub. It needs a sign-in of the last ten minutes.',
  })
  async grantRole(
    @Arg('input', { description: 'Who, what and where.' }) input: GrantRoleInput,
    @Ctx() context: RequestContext,
  ): Promise<GrantPayload> {
    const { person, name, role, office, validFrom, validTo, reason } = input;
    const done = await mutate(
      {
        name: 'grantRole',
        input,
        subject: () => subjectOf(office, context, { role }),
        unknown: problem('UNKNOWN_OFFICE', 'office'),
        command: grantRole,
        values: {
          person,
          name: name ?? null,
          role,
          office,
          validFrom: validFrom ?? null,
          validTo: validTo ?? null,
          reason: reason ?? null,
        },
      },
      context,
    );
    return payloadOf(done, context);
  }

  @Mutation(() => GrantPayload, {
    description:
      'Ends a grant now, and the delegations that live of it. Who may grant it may; the last holder of a role in an office stays. It needs a sign-in of the last ten minutes.',
  })
  async revokeRole(
    @Arg('input', { description: 'Which one, and why.' }) input: RevokeRoleInput,
    @Ctx() context: RequestContext,
  ): Promise<GrantPayload> {
    const key = keyOf('RoleGrant', input.grant);
    const done = await mutate(
      {
        name: 'revokeRole',
        input,
        subject: async () => {
          const grant = key === null ? null : await context.loaders.load(grantsByIds, key, null);
          return grant && { office: await codeOfOffice(grant, context), role: grant.role };
        },
        unknown: problem('UNKNOWN_GRANT', 'grant'),
        command: revokeRole,
        values: { grant: key ?? 0, reason: input.reason ?? null, evenIfLast: false },
      },
      context,
    );
    return payloadOf(done, context);
  }
}

async function payloadOf({ result, told }: Done<Pick<Granted, 'grant'>>, { loaders }: RequestContext): Promise<GrantPayload> {
  return make(GrantPayload, { ...told, grant: result && (await loaders.load(grantsByIds, result.grant, null)) });
}
