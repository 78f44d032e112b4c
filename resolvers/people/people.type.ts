import { Field, ObjectType } from 'type-graphql';
import { ApiToken } from '../../entities/people/api-token.entity';
import { Delegation } from '../../entities/people/delegation.entity';
import { RoleGrant } from '../../entities/people/role-grant.entity';
import { MutationPayload } from '../../schema/base/mutation.type';

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of a mutation about a grant.' })
export class GrantPayload extends MutationPayload {
  @Field(() => RoleGrant, { nullable: true, description: 'The grant; null = something stands against it.' })
  grant: RoleGrant | null;
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of a mutation about a delegation.' })
export class DelegationPayload extends MutationPayload {
  @Field(() => Delegation, { nullable: true, description: 'The delegation; null = something stands against it.' })
  delegation: Delegation | null;
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of `createToken`.' })
export class CreateTokenPayload extends MutationPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The token itself, shown here once and never again: the hub does not store it; null = something stands against it.',
  })
  token: string | null;

  @Field(() => ApiToken, { nullable: true, description: 'What the hub knows of it; null = something stands against it.' })
  apiToken: ApiToken | null;
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of `revokeToken`.' })
export class RevokeTokenPayload extends MutationPayload {
  @Field(() => ApiToken, { nullable: true, description: 'The token; null = something stands against it.' })
  apiToken: ApiToken | null;
}

/** The person who asks. */
@ObjectType({ simpleResolvers: true, description: 'The person or the program that asks, with what it may do. Nobody else sees it.' })
export class Viewer {
  /** The key of the person. */
  person: number;
}

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The answer of a mutation about a webhook.' })
export class WebhookPayload extends MutationPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The code of the webhook, by which it is managed; null = something stands against it.',
  })
  webhook: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The secret by which its messages are signed, shown here once and never again; null = it has no new one.',
  })
  secret: string | null;
}
