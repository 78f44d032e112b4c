import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { ApiToken } from '../../entities/people/api-token.entity';
import { make } from '../../schema/base/make';
import { CreateTokenInput, RevokeTokenInput } from '../../schema/people/people.input';
import { createToken } from '../../src/commands/people/create-token.command';
import { revokeToken } from '../../src/commands/people/revoke-token.command';
import type { RequestContext } from '../../src/context/request-context';
import { toGlobalId } from '../../src/domain/global-id';
import { problem } from '../../src/domain/problems';
import { tokensByIds } from '../../src/queries/people/grant.queries';
import { loadRelated } from '../shared/load-related';
import { keyOf, mutate } from '../shared/mutation';
import { codeOfOffice, subjectOf } from './office-subject';
import { CreateTokenPayload, RevokeTokenPayload } from './people.type';

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @FieldResolver(() => ID, { name: 'id', description: 'An opaque id, for `revokeToken`.' })
  globalId(@Root() { id }: ApiToken): string {
    return toGlobalId('ApiToken', String(id));
  }

  @FieldResolver(() => Organisation, { description: 'The office that the token acts for.' })
  office(@Root() { officeId }: ApiToken, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, officeId, context);
  }

  @Mutation(() => CreateTokenPayload, {
    description: 'Makes a token by which a program of an office acts. The administrator of the office may.',
  })
  async createToken(
    @Arg('input', { description: 'For what, and until when.' }) input: CreateTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateTokenPayload> {
    const { office, actions, expiresOn, name } = input;
    const { result, told } = await mutate(
      {
        name: 'createToken',
        input,
        subject: () => subjectOf(office, context),
        unknown: problem('UNKNOWN_OFFICE', 'office'),
        command: createToken,
        values: { office, actions, expiresOn, name },
      },
      context,
    );
    const apiToken = result && (await context.loaders.load(tokensByIds, result.token, null));
    return make(CreateTokenPayload, { ...told, token: result?.secret ?? null, apiToken });
  }

  @Mutation(() => RevokeTokenPayload, { description: 'Ends a token now. The administrator of its office may.' })
  async revokeToken(
    @Arg('input', { description: 'Which one.' }) input: RevokeTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<RevokeTokenPayload> {
    const key = keyOf('ApiToken', input.token);
    const { result, told } = await mutate(
      {
        name: 'revokeToken',
        input,
        subject: async () => {
          const token = key === null ? null : await context.loaders.load(tokensByIds, key, null);
          return token && { office: await codeOfOffice(token, context) };
        },
        unknown: problem('UNKNOWN_TOKEN', 'token'),
        command: revokeToken,
        values: { token: key ?? 0 },
      },
      context,
    );
    return make(RevokeTokenPayload, { ...told, apiToken: result && (await context.loaders.load(tokensByIds, result.token, null)) });
  }
}
