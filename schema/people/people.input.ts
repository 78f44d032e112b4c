import { Field, ID, InputType } from 'type-graphql';
import { OfficeRole, TokenAction } from '../../src/domain/vocabularies/people';
import { MutationInput } from '../base/mutation.type';
import { DayScalar } from '../base/scalars';

@InputType({ description: 'A role that a person is to have in an office.' })
export class GrantRoleInput extends MutationInput {
  @Field({ description: 'The e-mail address of the person, in any case.' })
  person: string;

  @Field(() => String, { nullable: true, description: 'The name of a person who is new to the hub; at most 200 characters.' })
  name?: string | null;

  @Field(() => OfficeRole, { description: 'The role.' })
  role: OfficeRole;

  @Field({ description: 'The code of the office, for example PO-TH-90.' })
  office: string;

  @Field(() => DayScalar, { nullable: true, description: 'The first day; default: today in Bangkok. No earlier day.' })
  validFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first day without; default: none, until it is revoked.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

@InputType({ description: 'A grant that is to end now.' })
export class RevokeRoleInput extends MutationInput {
  @Field(() => ID, { description: 'The `id` of the grant.' })
  grant: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

@InputType({ description: 'A role of the caller’s own that a colleague is to carry out in their place.' })
export class DelegateInput extends MutationInput {
  @Field({ description: 'The e-mail address of a person with a role in the office, or in an office above it.' })
  to: string;

  @Field({ description: 'The code of the office.' })
  office: string;

  @Field(() => OfficeRole, { description: 'REPORTER, VERIFIER or CERTIFIER.' })
  role: OfficeRole;

  @Field(() => DayScalar, { description: 'The first day; today in Bangkok or later.' })
  validFrom: string;

  @Field(() => DayScalar, { description: 'The first day without; at most 60 days after the first.' })
  validTo: string;
}

@InputType({ description: 'A delegation that is to end now.' })
export class EndDelegationInput extends MutationInput {
  @Field(() => ID, { description: 'The `id` of the delegation.' })
  delegation: string;
}

@InputType({ description: 'A token by which a program of an office is to act.' })
export class CreateTokenInput extends MutationInput {
  @Field({ description: 'The code of the office.' })
  office: string;

  @Field(() => [TokenAction], { description: 'What it may do; at least one.' })
  actions: TokenAction[];

  @Field(() => DayScalar, { description: 'The first day on which it does nothing; at most one year from today in Bangkok.' })
  expiresOn: string;

  @Field({ description: 'What the office calls it; at most 200 characters.' })
  name: string;
}

@InputType({ description: 'A token that is to end now.' })
export class RevokeTokenInput extends MutationInput {
  @Field(() => ID, { description: 'The `id` of the token.' })
  token: string;
}

@InputType({ description: 'An address of an office that is to be told of changes.' })
export class SubscribeWebhookInput extends MutationInput {
  @Field({ description: 'The code of the office.' })
  office: string;

  @Field({ description: 'The address that is called, by https; at most 2,000 characters.' })
  url: string;
}

@InputType({ description: 'A webhook of an office.' })
export class WebhookInput extends MutationInput {
  @Field({ description: 'The code of the office.' })
  office: string;

  @Field({ description: 'The code of the webhook.' })
  webhook: string;
}

@InputType({ description: 'A webhook that is to be told of changes again.' })
export class ReplayWebhookInput extends WebhookInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A cursor of `changes`: it is told of the commit of that entry and all later ones again; not given = from where it stands.',
  })
  from?: string | null;
}
