import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../../entities/indicators/indicator.entity';
import { IndicatorRubric } from '../../entities/process/indicator-rubric.entity';
import { Node, type StoredNode } from '../../schema/base/node.type';
import type { CountedKind, Tally } from '../../src/domain/process-indicators';
import { UnmeasuredReason } from '../../src/domain/vocabularies/process';

@ObjectType({ simpleResolvers: true, description: 'A thing that an indicator of the process counts.' })
export class CountedThing {
  @Field(() => Node, { description: 'The thing: a step, the province of a governor, or an action.' })
  node: StoredNode;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a success; null = nothing on record says so.' })
  succeeded: boolean | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'An indicator of the manual’s process, measured for one forum. The manual prints no rule for any of them: the rules are the hub’s own, or set by a secretariat (`rubric`), and `explanation` tells each.',
})
export class ProcessIndicatorMeasure {
  /** What it counts; null = the hub has no rule for it. */
  kind: CountedKind | null;

  /** Null = nothing is counted. */
  tally: Tally | null;

  /** What `counted` lists. */
  things: CountedThing[];

  @Field(() => IndicatorRubric, {
    nullable: true,
    description: 'How a secretariat has it scored for forums of this one’s first day; null = nobody has set it.',
  })
  rubric: IndicatorRubric | null;

  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => Int, { nullable: true, description: 'How many of the things counted are successes; null = nothing is counted.' })
  numerator: number | null;

  @Field(() => Int, { nullable: true, description: 'How many things are counted; null = nothing is.' })
  denominator: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many of them nothing on record says so; null = nothing is counted.' })
  unknown: number | null;

  @Field(() => Float, { nullable: true, description: '`numerator` of `denominator` in percent; null = `unmeasured` says why.' })
  percent: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The percent if none of the `unknown` things were a success; null = nothing is counted.',
  })
  low: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The percent if each of the `unknown` things were a success; null = nothing is counted.',
  })
  high: number | null;

  @Field(() => UnmeasuredReason, { nullable: true, description: 'Why there is no percent; null = there is one.' })
  unmeasured: UnmeasuredReason | null;
}
