import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { make } from '../../schema/base/make';
import { CancelMeetingInput, MoveMeetingInput, ScheduleMeetingInput } from '../../schema/mechanism/meeting-mutation.input';
import { cancelMeeting } from '../../src/commands/mechanism/cancel-meeting.command';
import type { Occasion } from '../../src/commands/mechanism/meeting';
import { moveMeeting } from '../../src/commands/mechanism/move-meeting.command';
import { scheduleMeeting } from '../../src/commands/mechanism/schedule-meeting.command';
import type { RequestContext } from '../../src/context/request-context';
import { problem } from '../../src/domain/problems';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { mutate, refused } from '../shared/mutation';
import { subjectOfBody } from './institution-subject';
import { MeetingPayload } from './meeting-mutation.type';
import { meetingPayload, ofMeeting } from './meeting-payload';

@Resolver()
export class MeetingMutationResolver {
  @Mutation(() => MeetingPayload, {
    description: 'Calls a meeting of a body. Secretaries of an office that is secretary of the body may. Readers see it at once.',
  })
  async scheduleMeeting(
    @Arg('input', { description: 'The meeting.' }) input: ScheduleMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const wrong = repeatedLanguages(input, 'names', 'places');
    if (wrong.length > 0) return make(MeetingPayload, { ...refused(input, wrong), meeting: null });
    const done = await mutate(
      {
        name: 'scheduleMeeting',
        input,
        subject: () => subjectOfBody(input.body, context),
        unknown: problem('UNKNOWN_BODY', 'body'),
        command: scheduleMeeting,
        values: { body: input.body, number: input.number, names: localizedInput(input.names), ...occasionOf(input) },
      },
      context,
    );
    return meetingPayload(done, context);
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Moves a meeting that is not over to other days or another place. Secretaries of an office that is secretary of the body may. The days before stay on record; a calendar that subscribes gets the entry changed.',
  })
  async moveMeeting(
    @Arg('input', { description: 'Which meeting, and its days.' }) input: MoveMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const wrong = repeatedLanguages(input, 'places');
    if (wrong.length > 0) return make(MeetingPayload, { ...refused(input, wrong), meeting: null });
    const { meeting, expectedVersion, reason } = input;
    const values = { meeting, expectedVersion, reason, ...occasionOf(input) };
    const done = await mutate({ name: 'moveMeeting', ...ofMeeting(input, context), command: moveMeeting, values }, context);
    return meetingPayload(done, context);
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Cancels a meeting that is not over. Secretaries of an office that is secretary of the body may. It stays on record as cancelled; `moveMeeting` calls it again.',
  })
  async cancelMeeting(
    @Arg('input', { description: 'Which meeting, and why.' }) input: CancelMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const { meeting, expectedVersion, reason } = input;
    const values = { meeting, expectedVersion, reason };
    const done = await mutate({ name: 'cancelMeeting', ...ofMeeting(input, context), command: cancelMeeting, values }, context);
    return meetingPayload(done, context);
  }
}

const occasionOf = ({
  startsOn,
  endsOn,
  monthOnly,
  places,
  province,
  hostMemberState,
}: ScheduleMeetingInput | MoveMeetingInput): Occasion => ({
  startsOn,
  endsOn: endsOn ?? null,
  isMonth: monthOnly ?? false,
  places: localizedInput(places),
  province: province ?? null,
  hostMemberState: hostMemberState ?? null,
});
