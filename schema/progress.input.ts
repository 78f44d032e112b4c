import { Field, InputType } from 'type-graphql';
import type { Day } from '../src/domain/days';
import { UnreportedRule, Weighting } from '../src/domain/enums';
import { ProjectFilter } from './project.input';
import { DayScalar } from './scalars';

@InputType({ description: 'How a roll-up is made.' })
export class ProgressBasis {
  @Field(() => DayScalar, { nullable: true, description: 'The day to answer for. Default: the day asked for above, else today in Bangkok.' })
  asOf?: Day | null;

  @Field(() => Weighting, { nullable: true, defaultValue: Weighting.EQUAL, description: 'How much each project weighs.' })
  weighting?: Weighting | null;

  @Field(() => UnreportedRule, { nullable: true, defaultValue: UnreportedRule.EXCLUDE, description: 'What a project without a percent does.' })
  unreported?: UnreportedRule | null;

  @Field(() => ProjectFilter, { nullable: true, description: 'Only these of the projects reached; default: all.' })
  where?: ProjectFilter | null;
}
