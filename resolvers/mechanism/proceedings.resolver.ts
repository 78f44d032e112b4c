import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Province } from '../../entities/geography/province.entity';
import { AgendaItem } from '../../entities/mechanism/agenda-item.entity';
import { Body } from '../../entities/mechanism/body.entity';
import { Decision } from '../../entities/mechanism/decision.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { MeetingMinutes } from '../../entities/mechanism/meeting-minutes.entity';
import { MeetingPaper } from '../../entities/mechanism/meeting-paper.entity';
import { MeetingParticipant } from '../../entities/mechanism/meeting-participant.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Project } from '../../entities/projects/project.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import { attendanceOf } from '../../src/domain/attendance';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import {
  agendasOfMeetings,
  changesOfMeetings,
  minutesOfMeetings,
  papersOfMeetings,
  participantsOfMeetings,
  seatsOfMeetings,
} from '../../src/queries/mechanism/proceedings.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { loadRelated } from '../shared/load-related';
import { GovernorAttendance, GovernorSeat, MeetingProceedings } from './proceedings.type';

@Resolver(() => Meeting)
export class ProceedingsOfMeetingResolver {
  @FieldResolver(() => MeetingProceedings, { description: 'Agenda, participants, papers and minutes.' })
  proceedings(@Root() { id }: Meeting): MeetingProceedings {
    return make(MeetingProceedings, { meetingId: id });
  }
}

@Resolver(() => MeetingProceedings)
export class ProceedingsResolver {
  @FieldResolver(() => Int, {
    description:
      'How often the participants, the agenda, the papers and the steps were changed. A mutation that changes them names the number seen.',
  })
  changes(
    @Root() { meetingId }: MeetingProceedings,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return loaders.load(changesOfMeetings, meetingId, pointInTime);
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [AgendaItem], { description: 'The items of the agenda, in the order of their numbers; empty = none is on record.' })
  agenda(
    @Root() { meetingId }: MeetingProceedings,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AgendaItem[]> {
    return loaders.load(agendasOfMeetings, meetingId, pointInTime);
  }

  @Cost({ assumedSize: 20 })
  @FieldResolver(() => [MeetingParticipant], {
    description:
      'The posts that take part; empty = none is on record, or the meeting is not over: the days before, only its secretariat sees them.',
  })
  participants(
    @Root() { meetingId }: MeetingProceedings,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MeetingParticipant[]> {
    return loaders.load(participantsOfMeetings, meetingId, pointInTime);
  }

  @Cost({ assumedSize: 14 })
  @FieldResolver(() => GovernorAttendance, {
    nullable: true,
    description: 'The attendance of the governors of a member state; null = nobody has recorded any of it, or the meeting is not over.',
  })
  async attendance(
    @Root() { meetingId }: MeetingProceedings,
    @Arg('memberState', { defaultValue: 'TH', description: 'The code of the member state.' }) memberState: string,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<GovernorAttendance | null> {
    const seats = await loaders.load(seatsOfMeetings, meetingId, { ...pointInTime, memberState: memberState.toUpperCase() });
    const attendance = attendanceOf(seats);
    return attendance && make(GovernorAttendance, { ...attendance, seats: seats.map((seat) => make(GovernorSeat, seat)) });
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [MeetingPaper], { description: 'The papers, in the order of their numbers; empty = none is on record.' })
  papers(
    @Root() { meetingId }: MeetingProceedings,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MeetingPaper[]> {
    return loaders.load(papersOfMeetings, meetingId, pointInTime);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [MeetingMinutes], {
    description: 'The minutes as they were published, the newest version first; empty = none are.',
  })
  minutes(
    @Root() { meetingId }: MeetingProceedings,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MeetingMinutes[]> {
    return loaders.load(minutesOfMeetings, meetingId, pointInTime);
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => String, { description: 'The title in the wanted language, else in English.' })
  title(@Root() { titles }: AgendaItem, @LangArg() lang: Lang): string {
    return textIn(titles, lang);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that presents it; null = it is not said.' })
  presenter(@Root() { presenterId }: AgendaItem, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, presenterId, context);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Project], { description: 'The projects that it concerns; empty = none is named.' })
  projects(@Root() { projectCodes }: AgendaItem, @Ctx() { loaders }: RequestContext): Promise<Project[]> {
    return loaders.loadMany(byCode(Project), projectCodes, null) as Promise<Project[]>;
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [Body], { description: 'The bodies that it concerns; empty = none is named.' })
  bodies(@Root() { bodyCodes }: AgendaItem, @Ctx() { loaders }: RequestContext): Promise<Body[]> {
    return loaders.loadMany(byCode(Body), bodyCodes, null) as Promise<Body[]>;
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [Decision], { description: 'The decisions that it concerns; empty = none is named.' })
  decisions(@Root() { decisionCodes }: AgendaItem, @Ctx() { loaders }: RequestContext): Promise<Decision[]> {
    return loaders.loadMany(byCode(Decision), decisionCodes, null) as Promise<Decision[]>;
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that put it on record.' })
  statedBy(@Root() { statedById }: AgendaItem, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, statedById, context);
  }
}

@Resolver(() => MeetingPaper)
export class MeetingPaperResolver {
  @FieldResolver(() => String, { description: 'The title in the wanted language, else in English.' })
  title(@Root() { titles }: MeetingPaper, @LangArg() lang: Lang): string {
    return textIn(titles, lang);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that put it on record.' })
  statedBy(@Root() { statedById }: MeetingPaper, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, statedById, context);
  }
}

@Resolver(() => MeetingParticipant)
export class MeetingParticipantResolver {
  @FieldResolver(() => Province, {
    nullable: true,
    description: 'The province or state whose governor or chief minister it is; null = it is a post of `organisation`.',
  })
  province(@Root() { provinceId }: MeetingParticipant, @Ctx() context: RequestContext): Promise<Province | null> {
    return loadRelated(Province, provinceId, context);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation; null = it is the head of `province`.' })
  organisation(@Root() { organisationId }: MeetingParticipant, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, organisationId, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The title of the post in the wanted language, else in English; null = it is the head of `province`.',
  })
  title(@Root() { titles }: MeetingParticipant, @LangArg() lang: Lang): string | null {
    return titles && textIn(titles, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The title of the post that came in its place, in the wanted language, else in English; null = none did.',
  })
  representative(@Root() { representatives }: MeetingParticipant, @LangArg() lang: Lang): string | null {
    return representatives && textIn(representatives, lang);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that put it on record.' })
  statedBy(@Root() { statedById }: MeetingParticipant, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, statedById, context);
  }
}

@Resolver(() => GovernorSeat)
export class GovernorSeatResolver {
  @FieldResolver(() => Province, { description: 'The province or state.' })
  province(@Root() { provinceId }: GovernorSeat, @Ctx() context: RequestContext): Promise<Province | null> {
    return loadRelated(Province, provinceId, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The title of the post that came in the governor’s place, in the wanted language, else in English; null = none did.',
  })
  representative(@Root() { representatives }: GovernorSeat, @LangArg() lang: Lang): string | null {
    return representatives && textIn(representatives, lang);
  }
}

@Resolver(() => MeetingMinutes)
export class MeetingMinutesResolver {
  @FieldResolver(() => String, { description: 'The text in the wanted language, else in English.' })
  text(@Root() { texts }: MeetingMinutes, @LangArg() lang: Lang): string {
    return textIn(texts, lang);
  }

  @FieldResolver(() => Organisation, { description: 'The office that published it.' })
  office(@Root() { officeId }: MeetingMinutes, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, officeId, context);
  }
}
