import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { make } from '../../schema/base/make';
import { CancelMeetingInput, MoveMeetingInput, ScheduleMeetingInput } from '../../schema/mechanism/meeting-mutation.input';
import { cancelMeeting } from '../../src/commands/mechanism/cancel-meeting.command';
import type { Occasion } from '../../src/commands/mechanism/meeting';
import { moveMeeting } from '../../src/commands/mechanism/move-meeting.command';
import { scheduleMeeting } from '../../src/commands/mechanism/schedule-meeting.command';
import type { RequestContext } from '../../src/context/request-context';
import { problem } from '../../src/domain/problems';
import { byCode } from '../../src/queries/shared/entity.queries';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { type Done, mutate, refused } from '../shared/mutation';
import { subjectOfBody, subjectOfMeeting } from './institution-subject';
import { MeetingPayload } from './meeting-mutation.type';

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

/** What every mutation of a meeting asks for. */
const ofMeeting = <Input extends { readonly meeting: string }>(input: Input, context: RequestContext) => ({
  input,
  subject: () => subjectOfMeeting(input.meeting, context),
  unknown: problem('UNKNOWN_MEETING', 'meeting'),
});

/** The payload of a mutation of a meeting. */
async function meetingPayload({ result, told }: Done<{ readonly meeting: string }>, { loaders }: RequestContext): Promise<MeetingPayload> {
  return make(MeetingPayload, { ...told, meeting: result && (await loaders.load(byCode(Meeting), result.meeting, null)) });
}
