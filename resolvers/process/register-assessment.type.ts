import { Field, ObjectType } from 'type-graphql';
import { RegisterEntry } from '../../entities/process/register-entry.entity';
import { MutationPayload } from '../../schema/base/mutation.type';

@ObjectType({ implements: MutationPayload, description: 'An entry of the register as it stands after a mutation.' })
export class RegisterEntryPayload extends MutationPayload {
  @Field(() => RegisterEntry, { nullable: true, description: 'The entry; null = nothing was done.' })
  entry: RegisterEntry | null;
}
