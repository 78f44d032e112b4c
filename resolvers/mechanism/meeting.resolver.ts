import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { MemberState } from '../../entities/geography/member-state.entity';
import { Province } from '../../entities/geography/province.entity';
import { Body } from '../../entities/mechanism/body.entity';
import { Decision } from '../../entities/mechanism/decision.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { MeetingWeek } from '../../entities/mechanism/meeting-week.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { AsOfBelow, KnownAt, PointInTimeArg } from '../../schema/base/point-in-time-args';
import { MeetingsArgs } from '../../schema/mechanism/meeting.args';
import { MeetingVersion } from '../../schema/mechanism/meeting-version.type';
import type { RequestContext } from '../../src/context/request-context';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { decisionsOfMeetings } from '../../src/queries/mechanism/decision.queries';
import { EVERY_BODY, meetingByCode, meetingsAsTheyWere, meetingsOfWeeks } from '../../src/queries/mechanism/meeting.queries';
import { loadRelated } from '../shared/load-related';
import { MeetingConnection, meetingsOf } from './meeting.connection';

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => MeetingConnection, { description: 'The meetings on record, held and to come.' })
  meetings(
    @Args(() => MeetingsArgs) args: MeetingsArgs,
    @AsOfBelow() _asOf: undefined,
    @KnownAt() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Connection<Meeting> {
    return meetingsOf(EVERY_BODY, args, pointInTime, context);
  }

  @Query(() => Meeting, { nullable: true, description: 'The meeting with this code; null = there is none.' })
  meeting(
    @Arg('code', { description: 'For example CMGF-13.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @KnownAt() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Meeting | null> {
    return loaders.load(meetingByCode, code, pointInTime);
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body that the meeting or retreat belongs to; null = none, as for a meeting of CIMT’s Advisory Committee.',
  })
  body(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<Body | null> {
    return loadRelated(Body, meeting.bodyId, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The place of the meeting, in the wanted language, else in English; null = not known.',
  })
  place(@Root() meeting: Meeting, @LangArg() lang: Lang): string | null {
    return meeting.places && textIn(meeting.places, lang);
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description: 'The province or state of the programme that the place is in; null = the place is in none, or is not known.',
  })
  province(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<Province | null> {
    return loadRelated(Province, meeting.provinceId, context);
  }

  @FieldResolver(() => MemberState, {
    nullable: true,
    description:
      'The member state that the meeting was held in; null = outside the three member states (as summits often are), by video, or not known.',
  })
  hostMemberState(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<MemberState | null> {
    return loadRelated(MemberState, meeting.hostMemberStateId, context);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that hosted the meeting; null = no source says.' })
  hostOrganisation(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, meeting.hostOrganisationId, context);
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [Decision], { description: 'The decisions that the meeting took, by code; empty = none is on record.' })
  decisions(@Root() meeting: Meeting, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Decision[]> {
    return loaders.load(decisionsOfMeetings, meeting.id, pointInTime);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The office that called, moved or cancelled the meeting last; null = it comes from the documents that are cited.',
  })
  statedBy(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, meeting.statedById, context);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [MeetingVersion], {
    description: 'The meeting as it was on record before it was moved or cancelled, the first version first; empty = it never was.',
  })
  async earlierVersions(
    @Root() meeting: Meeting,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MeetingVersion[]> {
    const versions = await loaders.load(meetingsAsTheyWere, meeting.id, pointInTime);
    return versions.map((version) => make(MeetingVersion, version));
  }

  @FieldResolver(() => MemberState, { nullable: true, description: 'The member state that chaired the meeting; null = no source says.' })
  chair(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<MemberState | null> {
    return loadRelated(MemberState, meeting.chairId, context);
  }

  @FieldResolver(() => [String], {
    description: 'Who took part, as the sources say it, in the wanted language, else in English; empty = no source says.',
  })
  participants(@Root() meeting: Meeting, @LangArg() lang: Lang): string[] {
    return meeting.participantTexts.map((texts) => textIn(texts, lang));
  }

  @FieldResolver(() => MeetingWeek, {
    nullable: true,
    description: 'The week of meetings that the meeting belongs to; null = held alone, or not known.',
  })
  week(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<MeetingWeek | null> {
    return loadRelated(MeetingWeek, meeting.weekId, context);
  }
}

@Resolver(() => MeetingWeek)
export class MeetingWeekResolver {
  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [Meeting], { description: 'The meetings of this week that are on record, earliest first.' })
  meetings(@Root() week: MeetingWeek, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Meeting[]> {
    return loaders.load(meetingsOfWeeks, week.id, pointInTime);
  }
}
