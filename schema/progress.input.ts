import { Field, InputType } from 'type-graphql';
import type { Day } from '../src/domain/days';
import { UnreportedRule, Weighting } from '../src/domain/enums';
import { AS_OF_DESCRIPTION } from './moment-args';
import { ProjectFilter } from './project.input';
import { DayScalar } from './scalars';

/** What every argument `basis` says of itself. */
export const BASIS_DESCRIPTION =
  'How to compute it: day, weights, what a missing report does. Default: every project weighs the same; those without a percent are left out.';

@InputType({ description: 'How a roll-up is computed.' })
export class ProgressBasis {
  @Field(() => DayScalar, { nullable: true, description: AS_OF_DESCRIPTION })
  asOf?: Day | null;

  @Field(() => Weighting, { nullable: true, defaultValue: Weighting.EQUAL, description: 'How much each project weighs.' })
  weighting?: Weighting | null;

  @Field(() => UnreportedRule, { nullable: true, defaultValue: UnreportedRule.EXCLUDE, description: 'What a project without a percent does.' })
  unreported?: UnreportedRule | null;

  @Field(() => ProjectFilter, { nullable: true, description: 'Only these of the projects reached; default: all.' })
  where?: ProjectFilter | null;
}
