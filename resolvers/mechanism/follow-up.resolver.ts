import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Province } from '../../entities/geography/province.entity';
import { ActionEvent } from '../../entities/mechanism/action-event.entity';
import { ActionItem } from '../../entities/mechanism/action-item.entity';
import { Decision } from '../../entities/mechanism/decision.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import { claimOf, daysOverdue, timesCarried } from '../../src/domain/action-follow-up';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { openActionsOfProvinces } from '../../src/queries/mechanism/decision.queries';
import { addresseesOfDecisions, circularsOfProvinces, eventsOfActions } from '../../src/queries/mechanism/follow-up.queries';
import { loadRelated } from '../shared/load-related';
import { CircularAddressee } from './decision-mutation.type';

@Resolver(() => ActionItem)
export class ActionFollowUpResolver {
  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [ActionEvent], { description: 'What offices said of the action, the first first; empty = nothing.' })
  events(
    @Root() { code }: ActionItem,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ActionEvent[]> {
    return loaders.load(eventsOfActions, code, pointInTime);
  }

  @FieldResolver(() => ActionEvent, {
    nullable: true,
    description: 'The claim of its office that the action is done, while nobody has decided about it; null = there is none.',
  })
  async claim(
    @Root() { code }: ActionItem,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ActionEvent | null> {
    return claimOf(await loaders.load(eventsOfActions, code, pointInTime));
  }

  @FieldResolver(() => Int, { description: 'To how many meetings the action was carried over.' })
  async timesCarried(
    @Root() { code }: ActionItem,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return timesCarried(await loaders.load(eventsOfActions, code, pointInTime));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many days ago the action was due, on the `asOf` day; null = it is not overdue, is done or cancelled, or has no due day.',
  })
  daysOverdue(@Root() action: ActionItem, @PointInTimeArg() { asOf }: PointInTime): number | null {
    return daysOverdue(action, asOf);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The office that asked for the action, or said last how far it is; null = it comes from the document that is cited.',
  })
  statedBy(@Root() action: ActionItem, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, action.statedById, context);
  }
}

@Resolver(() => ActionEvent)
export class ActionEventResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The text in the wanted language, else in English; null = there is none.' })
  text(@Root() { texts }: ActionEvent, @LangArg() lang: Lang): string | null {
    return texts && textIn(texts, lang);
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting to which the action was carried over; null = it was not.' })
  meeting(@Root() { meetingId }: ActionEvent, @Ctx() context: RequestContext): Promise<Meeting | null> {
    return loadRelated(Meeting, meetingId, context);
  }

  @FieldResolver(() => Organisation, { description: 'The office that said it.' })
  office(@Root() { officeId }: ActionEvent, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, officeId, context);
  }
}

@Resolver(() => Decision)
export class CirculationResolver {
  @Cost({ assumedSize: 14 })
  @FieldResolver(() => [CircularAddressee], {
    description:
      'The offices to which the circular went, by code, and whether they acknowledged it; empty = to none, or it is no circular.',
  })
  async addressees(
    @Root() { id }: Decision,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CircularAddressee[]> {
    return (await loaders.load(addresseesOfDecisions, id, pointInTime)).map((addressee) => make(CircularAddressee, addressee));
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The office that put the decision on record; null = it comes from the documents that are cited.',
  })
  statedBy(@Root() decision: Decision, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, decision.statedById, context);
  }
}

@Resolver(() => CircularAddressee)
export class CircularAddresseeResolver {
  @FieldResolver(() => Organisation, { description: 'The office.' })
  organisation(@Root() { organisationId }: CircularAddressee, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, organisationId, context);
  }

  @FieldResolver(() => Decision, { description: 'The circular.' })
  circular(@Root() { decisionId }: CircularAddressee, @Ctx() context: RequestContext): Promise<Decision | null> {
    return loadRelated(Decision, decisionId, context);
  }
}

@Resolver(() => Province)
export class ProvinceFollowUpResolver {
  @Cost({ assumedSize: 20 })
  @FieldResolver(() => [ActionItem], {
    description:
      'The actions of decisions taken by the `asOf` day that are not done or cancelled, by the day they are due. An action is listed when it is about a project located in the province. An action about no project is listed when it is for an organisation of the province’s country, or for no named one.',
  })
  openActions(
    @Root() { id }: Province,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ActionItem[]> {
    return loaders.load(openActionsOfProvinces, id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [CircularAddressee], {
    description:
      'The circulars of the time up to the `asOf` day that went to offices of the province, by code, and whether the offices acknowledged them; empty = none is on record.',
  })
  async circulars(
    @Root() { id }: Province,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CircularAddressee[]> {
    return (await loaders.load(circularsOfProvinces, id, pointInTime)).map((addressee) => make(CircularAddressee, addressee));
  }
}
