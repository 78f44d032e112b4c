import { Field, ObjectType } from 'type-graphql';
import { Plan } from '../../entities/planning/plan.entity';
import { MutationPayload } from '../../schema/base/mutation.type';

@ObjectType({ implements: MutationPayload, description: 'A plan as it stands after a mutation.' })
export class PlanPayload extends MutationPayload {
  @Field(() => Plan, { nullable: true, description: 'The plan; null = nothing was done, or it was withdrawn.' })
  plan: Plan | null;
}
