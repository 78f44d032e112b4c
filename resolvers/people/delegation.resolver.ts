import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Delegation } from '../../entities/people/delegation.entity';
import { make } from '../../schema/base/make';
import { DelegateInput, EndDelegationInput } from '../../schema/people/people.input';
import { delegate } from '../../src/commands/people/delegate.command';
import { endDelegation } from '../../src/commands/people/end-delegation.command';
import type { RequestContext } from '../../src/context/request-context';
import { toGlobalId } from '../../src/domain/global-id';
import { problem } from '../../src/domain/problems';
import { delegationsByIds } from '../../src/queries/people/grant.queries';
import { loadRelated } from '../shared/load-related';
import { type Done, keyOf, mutate } from '../shared/mutation';
import { codeOfOffice, subjectOf } from './office-subject';
import { DelegationPayload } from './people.type';

@Resolver(() => Delegation)
export class DelegationResolver {
  @FieldResolver(() => ID, { name: 'id', description: 'An opaque id, for `endDelegation`.' })
  globalId(@Root() { id }: Delegation): string {
    return toGlobalId('Delegation', String(id));
  }

  @FieldResolver(() => Organisation, { description: 'The office.' })
  office(@Root() { officeId }: Delegation, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, officeId, context);
  }

  @Mutation(() => DelegationPayload, {
    description:
      'Has a colleague carry out a role of the caller’s own, for at most 60 days. Both then count as the person who took a step of a report.',
  })
  async delegate(
    @Arg('input', { description: 'To whom, what and when.' }) input: DelegateInput,
    @Ctx() context: RequestContext,
  ): Promise<DelegationPayload> {
    const { to, office, role, validFrom, validTo } = input;
    const done = await mutate(
      {
        name: 'delegate',
        input,
        subject: () => subjectOf(office, context, { role }),
        unknown: problem('UNKNOWN_OFFICE', 'office'),
        command: delegate,
        values: { to, office, role, validFrom, validTo },
      },
      context,
    );
    return payloadOf(done, context);
  }

  @Mutation(() => DelegationPayload, {
    description: 'Ends a delegation now. Who delegated, who acts by it and the administrator of the office may.',
  })
  async endDelegation(
    @Arg('input', { description: 'Which one.' }) input: EndDelegationInput,
    @Ctx() context: RequestContext,
  ): Promise<DelegationPayload> {
    const key = keyOf('Delegation', input.delegation);
    const done = await mutate(
      {
        name: 'endDelegation',
        input,
        subject: async () => {
          const delegation = key === null ? null : await context.loaders.load(delegationsByIds, key, null);
          return delegation && { office: await codeOfOffice(delegation, context), role: delegation.role };
        },
        unknown: problem('UNKNOWN_DELEGATION', 'delegation'),
        command: endDelegation,
        values: { delegation: key ?? 0 },
      },
      context,
    );
    return payloadOf(done, context);
  }
}

async function payloadOf({ result, told }: Done<{ delegation: number }>, { loaders }: RequestContext): Promise<DelegationPayload> {
  return make(DelegationPayload, { ...told, delegation: result && (await loaders.load(delegationsByIds, result.delegation, null)) });
}
