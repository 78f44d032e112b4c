import { Field, InputType, Int } from 'type-graphql';
import type { Day } from '../../src/domain/days';
import { FLAG_THRESHOLDS } from '../../src/domain/flags';
import { Counting, UnreportedRule, Weighting } from '../../src/domain/vocabularies/progress';
import { AS_OF_DESCRIPTION } from '../base/point-in-time-args';
import { DayScalar, InstantScalar } from '../base/scalars';
import { ProjectFilter } from '../projects/project.input';

/** The description of every argument `basis`. */
export const BASIS_DESCRIPTION =
  'The basis of the roll-up: point in time, weights, effect of a missing percent. Default: every project weighs the same, and those without a percent are left out.';

@InputType({ description: 'The basis of a roll-up: how it is computed.' })
export class ProgressBasis {
  @Field(() => DayScalar, { nullable: true, description: AS_OF_DESCRIPTION })
  asOf?: Day | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A meeting’s code, for example CMGF-22: the answer is for its first day, with what was on record when that day began in Bangkok; for a meeting still to come, what is on record now. Not together with asOf or knownAt.',
  })
  atMeeting?: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'The instant to answer for: only facts that were on record then are used. Default: the `knownAt` of an enclosing field, else the newest commit. A later instant is answered as that. The same question with the same knownAt has the same answer for ever.',
  })
  knownAt?: Date | null;

  @Field(() => Weighting, { nullable: true, defaultValue: Weighting.EQUAL, description: 'How much each project weighs.' })
  weighting?: Weighting | null;

  @Field(() => Counting, {
    nullable: true,
    defaultValue: Counting.DISTINCT,
    description: 'The part of a project that counts in each place, when the project is in several.',
  })
  counting?: Counting | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'True to count SUBMITTED and VERIFIED reports too. Not together with certifiedOnly.',
  })
  includeProvisional?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'True to count only CERTIFIED reports, and none that is PUBLISHED. Not together with includeProvisional.',
  })
  certifiedOnly?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: FLAG_THRESHOLDS.staleAfterDays,
    description: 'Age in days, on the `asOf` day, above which a report is stale.',
  })
  staleAfterDays?: number | null;

  @Field(() => UnreportedRule, {
    nullable: true,
    defaultValue: UnreportedRule.EXCLUDE,
    description: 'The effect of a project without a percent.',
  })
  unreported?: UnreportedRule | null;

  @Field(() => ProjectFilter, { nullable: true, description: 'Only projects of the scope that fulfil this filter; default: all.' })
  where?: ProjectFilter | null;
}
