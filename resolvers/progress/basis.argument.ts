import type { GraphQLResolveInfo } from 'graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import type { ProgressBasis } from '../../schema/progress/progress.input';
import type { RequestContext } from '../../src/context/request-context';
import { assertNotAhead, beginningInBangkok, type Day } from '../../src/domain/days';
import { HubError } from '../../src/domain/errors';
import { FLAG_THRESHOLDS } from '../../src/domain/flags';
import { Counting, UnreportedRule, Weighting } from '../../src/domain/vocabularies/progress';
import type { RollUpBasis } from '../../src/queries/progress/roll-up-rows';
import { byCode } from '../../src/queries/shared/entity.queries';
import { PROJECT_CODES } from '../projects/project-filter.codes';
import { withKnownCodes } from '../shared/filter-codes';

/**
 * The options of a roll-up, from the argument `basis` and the enclosing fields. As a side effect, the point in time of the
 * basis holds for everything under the field.
 */
export async function basisOf(given: ProgressBasis | null, context: RequestContext, info: GraphQLResolveInfo): Promise<RollUpBasis> {
  const staleAfterDays = given?.staleAfterDays ?? FLAG_THRESHOLDS.staleAfterDays;
  if (staleAfterDays < 0)
    throw new HubError('INVALID_RANGE', `staleAfterDays: ${staleAfterDays} is negative. Give a number of days, 0 or more.`);
  if (given?.includeProvisional && given.certifiedOnly) {
    throw new HubError('CONFLICTING_ARGUMENTS', 'basis: includeProvisional was given together with certifiedOnly. Give one of them.');
  }
  const { asOf, knownAt } = given?.atMeeting ? await pointInTimeOfMeeting(given, context) : (given ?? {});
  const pointInTime = context.pointsInTime.enter(info.path, {
    asOf,
    knownAt,
    provisional: given?.includeProvisional,
    certifiedOnly: given?.certifiedOnly,
  });
  return {
    pointInTime: { ...pointInTime, asOf: assertNotAhead(pointInTime.asOf, context.pointsInTime.today) },
    weighting: given?.weighting ?? Weighting.EQUAL,
    counting: given?.counting ?? Counting.DISTINCT,
    unreported: given?.unreported ?? UnreportedRule.EXCLUDE,
    where: await withKnownCodes(given?.where, PROJECT_CODES, context),
    staleAfterDays,
  };
}

async function pointInTimeOfMeeting(
  { atMeeting, asOf, knownAt }: ProgressBasis,
  context: RequestContext,
): Promise<{ asOf: Day; knownAt: Date }> {
  if (asOf || knownAt) {
    throw new HubError(
      'CONFLICTING_ARGUMENTS',
      `atMeeting: "${atMeeting}" was given together with ${asOf ? 'asOf' : 'knownAt'}. Give the meeting, or the day and the instant.`,
    );
  }
  const { firstDay } = await datedMeeting('atMeeting', atMeeting!, context);
  return { asOf: assertNotAhead(firstDay, context.pointsInTime.today), knownAt: beginningInBangkok(firstDay) };
}

/** The meeting with a code, and its first day. Throws UNKNOWN_MEETING when there is no such meeting, or its day is not known. */
export async function datedMeeting(
  argument: string,
  code: string,
  { loaders }: RequestContext,
): Promise<{ readonly meeting: Meeting; readonly firstDay: Day }> {
  const meeting = await loaders.load(byCode(Meeting), code, null);
  if (!meeting)
    throw new HubError(
      'UNKNOWN_MEETING',
      `${argument}: there is no meeting "${code}". Codes are the body and the number, for example CMGF-22.`,
    );
  if (!meeting.startsOn)
    throw new HubError('UNKNOWN_MEETING', `${argument}: the day of meeting "${code}" is not known. Name a day instead.`);
  return { meeting, firstDay: meeting.startsOn };
}
