import { Meeting } from '../../entities/mechanism/meeting.entity';
import { make } from '../../schema/base/make';
import type { RequestContext } from '../../src/context/request-context';
import { problem } from '../../src/domain/problems';
import { byCode } from '../../src/queries/shared/entity.queries';
import type { Done } from '../shared/mutation';
import { subjectOfMeeting } from './institution-subject';
import { MeetingPayload } from './meeting-mutation.type';

/** What every mutation of a meeting asks for. */
export const ofMeeting = <Input extends { readonly meeting: string }>(input: Input, context: RequestContext) => ({
  input,
  subject: () => subjectOfMeeting(input.meeting, context),
  unknown: problem('UNKNOWN_MEETING', 'meeting'),
});

/** The payload of a mutation of a meeting. */
export async function meetingPayload(
  { result, told }: Done<{ readonly meeting: string }>,
  { loaders }: RequestContext,
): Promise<MeetingPayload> {
  return make(MeetingPayload, { ...told, meeting: result && (await loaders.load(byCode(Meeting), result.meeting, null)) });
}
