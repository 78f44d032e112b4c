import { Field, Float, ObjectType } from 'type-graphql';
import { Indicator } from '../../entities/indicators/indicator.entity';
import { MutationPayload } from '../../schema/base/mutation.type';
import type { LocalizedTexts } from '../../src/domain/languages';

@ObjectType({ simpleResolvers: true, description: 'A measured indicator that is a part of another one.' })
export class RubricPart {
  /** The code of the indicator. */
  code: string;

  @Field(() => Float, { description: 'How much it weighs against the others.' })
  weight: number;
}

@ObjectType({ simpleResolvers: true, description: 'From which percent on a level holds.' })
export class RubricLevel {
  @Field(() => Float, { description: 'The percent, 0 to 100.' })
  from: number;

  names: LocalizedTexts;
}

@ObjectType({ implements: MutationPayload, description: 'An indicator as it stands after a mutation.' })
export class IndicatorPayload extends MutationPayload {
  @Field(() => Indicator, { nullable: true, description: 'The indicator; null = nothing was done.' })
  indicator: Indicator | null;
}
