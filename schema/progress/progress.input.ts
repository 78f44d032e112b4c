import { Field, InputType, Int } from 'type-graphql';
import type { Day } from '../../src/domain/days';
import { Counting, UnreportedRule, Weighting } from '../../src/domain/vocabularies/progress';
import { AS_OF_DESCRIPTION } from '../base/point-in-time-args';
import { DayScalar, InstantScalar } from '../base/scalars';
import { ProjectFilter } from '../projects/project.input';

/** What every argument `basis` says of itself. */
export const BASIS_DESCRIPTION =
  'How to compute it: day, weights, what a missing report does. Default: every project weighs the same; those without a percent are left out.';

@InputType({ description: 'How a roll-up is computed.' })
export class ProgressBasis {
  @Field(() => DayScalar, { nullable: true, description: AS_OF_DESCRIPTION })
  asOf?: Day | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A meeting’s code, for example CMGF-22: answer for its first day, with what was on record when that day began in Bangkok. Not together with asOf or knownAt.',
  })
  atMeeting?: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'See only what was on record at this instant. Default: the `knownAt` of an enclosing field, else now. The same question with the same knownAt has the same answer for ever.',
  })
  knownAt?: Date | null;

  @Field(() => Weighting, { nullable: true, defaultValue: Weighting.EQUAL, description: 'How much each project weighs.' })
  weighting?: Weighting | null;

  @Field(() => Counting, {
    nullable: true,
    defaultValue: Counting.DISTINCT,
    description: 'What of a project in several places counts in each of them.',
  })
  counting?: Counting | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Count SUBMITTED and VERIFIED reports too, not only CERTIFIED ones.',
  })
  includeProvisional?: boolean | null;

  @Field(() => Int, { nullable: true, defaultValue: 365, description: 'A report that is older than this many days on the day is stale.' })
  staleAfterDays?: number | null;

  @Field(() => UnreportedRule, {
    nullable: true,
    defaultValue: UnreportedRule.EXCLUDE,
    description: 'What a project without a percent does.',
  })
  unreported?: UnreportedRule | null;

  @Field(() => ProjectFilter, { nullable: true, description: 'Only these of the projects reached; default: all.' })
  where?: ProjectFilter | null;
}
