import { Field, ObjectType } from 'type-graphql';
import { ActionItem } from '../../entities/mechanism/action-item.entity';
import { Decision } from '../../entities/mechanism/decision.entity';
import { MutationPayload } from '../../schema/base/mutation.type';
import { InstantScalar } from '../../schema/base/scalars';

@ObjectType({ implements: MutationPayload, description: 'A decision as it stands after a mutation.' })
export class DecisionPayload extends MutationPayload {
  @Field(() => Decision, { nullable: true, description: 'The decision; null = nothing was done.' })
  decision: Decision | null;
}

@ObjectType({ implements: MutationPayload, description: 'An action as it stands after a mutation.' })
export class ActionItemPayload extends MutationPayload {
  @Field(() => ActionItem, { nullable: true, description: 'The action; null = nothing was done.' })
  action: ActionItem | null;
}

@ObjectType({ simpleResolvers: true, description: 'An office to which a circular went.' })
export class CircularAddressee {
  decisionId: number;

  organisationId: number;

  @Field(() => InstantScalar, { nullable: true, description: 'The instant at which the office acknowledged it; null = it has not.' })
  acknowledgedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The remark of the office; null = none.' })
  note: string | null;
}
