import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { make } from '../../schema/base/make';
import {
  PublishMinutesInput,
  PutAgendaItemInput,
  PutPaperInput,
  RecordParticipantsInput,
  RecordStepInput,
  RemoveAgendaItemInput,
  RemovePaperInput,
  SaveMinutesInput,
} from '../../schema/mechanism/proceedings-mutation.input';
import { publishMinutes } from '../../src/commands/mechanism/publish-minutes.command';
import { putAgendaItem } from '../../src/commands/mechanism/put-agenda-item.command';
import { putPaper } from '../../src/commands/mechanism/put-paper.command';
import { recordParticipants } from '../../src/commands/mechanism/record-participants.command';
import { recordStep } from '../../src/commands/mechanism/record-step.command';
import { removeAgendaItem } from '../../src/commands/mechanism/remove-agenda-item.command';
import { removePaper } from '../../src/commands/mechanism/remove-paper.command';
import { saveMinutes } from '../../src/commands/mechanism/save-minutes.command';
import type { RequestContext } from '../../src/context/request-context';
import { byCode } from '../../src/queries/shared/entity.queries';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { type Done, mutate, refused } from '../shared/mutation';
import { MeetingPayload } from './meeting-mutation.type';
import { meetingPayload, ofMeeting } from './meeting-payload';
import { MinutesPayload } from './proceedings.type';

const WHO = 'Secretaries of an office that is secretary of the body may.';

@Resolver()
export class ProceedingsMutationResolver {
  @Mutation(() => MeetingPayload, {
    description: `Says which posts are invited to a meeting, and which attended it. ${WHO} Readers see it once the meeting is over.`,
  })
  async recordParticipants(
    @Arg('input', { description: 'Which posts.' }) input: RecordParticipantsInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const wrong = input.participants.flatMap((participant, i) =>
      repeatedLanguages(participant, 'titles', 'representatives').map((found) => ({ ...found, field: `participants.${i}.${found.field}` })),
    );
    if (wrong.length > 0) return make(MeetingPayload, { ...refused(input, wrong), meeting: null });
    const { meeting, seenChanges } = input;
    const participants = input.participants.map(({ province = null, organisation = null, standing = null, titles, representatives }) => ({
      province,
      organisation,
      standing,
      titles: localizedInput(titles),
      representatives: localizedInput(representatives),
    }));
    const values = { meeting, seenChanges, participants };
    const request = { name: 'recordParticipants', ...ofMeeting(input, context), command: recordParticipants, values } as const;
    return meetingPayload(await mutate(request, context), context);
  }

  @Mutation(() => MeetingPayload, {
    description: `Puts an item on the agenda of a meeting that is not over, or changes one. ${WHO} Readers see it at once.`,
  })
  async putAgendaItem(
    @Arg('input', { description: 'The item.' }) input: PutAgendaItemInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const wrong = repeatedLanguages(input, 'titles');
    if (wrong.length > 0) return make(MeetingPayload, { ...refused(input, wrong), meeting: null });
    const { meeting, seenChanges, number, presenter = null } = input;
    const [projects, bodies, decisions] = [input.projects ?? [], input.bodies ?? [], input.decisions ?? []];
    const values = { meeting, seenChanges, number, presenter, projects, bodies, decisions, titles: localizedInput(input.titles) };
    const request = { name: 'putAgendaItem', ...ofMeeting(input, context), command: putAgendaItem, values } as const;
    return meetingPayload(await mutate(request, context), context);
  }

  @Mutation(() => MeetingPayload, {
    description: `Takes an item off the agenda of a meeting that is not over. ${WHO} Earlier moments still have it.`,
  })
  async removeAgendaItem(
    @Arg('input', { description: 'Which item.' }) input: RemoveAgendaItemInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const { meeting, seenChanges, number } = input;
    const values = { meeting, seenChanges, number };
    const request = { name: 'removeAgendaItem', ...ofMeeting(input, context), command: removeAgendaItem, values } as const;
    return meetingPayload(await mutate(request, context), context);
  }

  @Mutation(() => MeetingPayload, {
    description: `Puts a document of a meeting on record, with where it stands, or changes one. ${WHO} Readers see it at once.`,
  })
  async putPaper(
    @Arg('input', { description: 'The document.' }) input: PutPaperInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const wrong = repeatedLanguages(input, 'titles');
    if (wrong.length > 0) return make(MeetingPayload, { ...refused(input, wrong), meeting: null });
    const { meeting, seenChanges, number = null, lang = null, url = null, place = null, agendaNumber = null } = input;
    const values = { meeting, seenChanges, number, lang, url, place, agendaNumber, titles: localizedInput(input.titles) };
    const request = { name: 'putPaper', ...ofMeeting(input, context), command: putPaper, values } as const;
    return meetingPayload(await mutate(request, context), context);
  }

  @Mutation(() => MeetingPayload, { description: `Takes a document off the papers of a meeting. ${WHO} Earlier moments still have it.` })
  async removePaper(
    @Arg('input', { description: 'Which paper.' }) input: RemovePaperInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const { meeting, seenChanges, number } = input;
    const values = { meeting, seenChanges, number };
    const request = { name: 'removePaper', ...ofMeeting(input, context), command: removePaper, values } as const;
    return meetingPayload(await mutate(request, context), context);
  }

  @Mutation(() => MeetingPayload, {
    description: `Says when a step of the process was really done for a forum. ${WHO} Readers see it at once. Earlier moments still have what was said before.`,
  })
  async recordStep(
    @Arg('input', { description: 'The step and its days.' }) input: RecordStepInput,
    @Ctx() context: RequestContext,
  ): Promise<MeetingPayload> {
    const wrong = repeatedLanguages(input, 'notes');
    if (wrong.length > 0) return make(MeetingPayload, { ...refused(input, wrong), meeting: null });
    const { meeting, seenChanges, step, startedOn = null, endedOn = null } = input;
    const values = { meeting, seenChanges, step, startedOn, endedOn, notes: localizedInput(input.notes ?? []) };
    const request = { name: 'recordStep', ...ofMeeting(input, context), command: recordStep, values } as const;
    return meetingPayload(await mutate(request, context), context);
  }

  @Mutation(() => MinutesPayload, {
    description: `Saves the draft of the minutes of a meeting that has begun, or of their correction. ${WHO} Readers do not see it.`,
  })
  async saveMinutes(
    @Arg('input', { description: 'The text.' }) input: SaveMinutesInput,
    @Ctx() context: RequestContext,
  ): Promise<MinutesPayload> {
    const wrong = repeatedLanguages(input, 'texts');
    if (wrong.length > 0) return make(MinutesPayload, { ...refused(input, wrong), meeting: null, draftVersion: null });
    const { meeting, seenVersion } = input;
    const values = { meeting, seenVersion, texts: localizedInput(input.texts) };
    const request = { name: 'saveMinutes', ...ofMeeting(input, context), command: saveMinutes, values } as const;
    return minutesPayload(await mutate(request, context), context);
  }

  @Mutation(() => MinutesPayload, {
    description: `Publishes the draft of the minutes, which adopts it. ${WHO} Nothing changes it from then on: a correction is a version more.`,
  })
  async publishMinutes(
    @Arg('input', { description: 'Which draft.' }) input: PublishMinutesInput,
    @Ctx() context: RequestContext,
  ): Promise<MinutesPayload> {
    const { meeting, seenVersion, correction = null } = input;
    const values = { meeting, seenVersion, correction };
    const request = { name: 'publishMinutes', ...ofMeeting(input, context), command: publishMinutes, values } as const;
    return minutesPayload(await mutate(request, context), context);
  }
}

async function minutesPayload(
  { result, told }: Done<{ readonly meeting: string; readonly draftVersion: number }>,
  { loaders }: RequestContext,
): Promise<MinutesPayload> {
  const meeting = result && (await loaders.load(byCode(Meeting), result.meeting, null));
  return make(MinutesPayload, { ...told, meeting, draftVersion: result?.draftVersion ?? null });
}
