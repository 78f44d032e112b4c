import { Field, ObjectType } from 'type-graphql';
import { Discrepancy } from '../../entities/provenance/discrepancy.entity';
import { MutationPayload } from '../../schema/base/mutation.type';

@ObjectType({ implements: MutationPayload, description: 'A discrepancy as it stands after a mutation.' })
export class DiscrepancyPayload extends MutationPayload {
  @Field(() => Discrepancy, { nullable: true, description: 'The discrepancy; null = nothing was done.' })
  discrepancy: Discrepancy | null;
}
