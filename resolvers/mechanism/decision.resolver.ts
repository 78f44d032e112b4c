import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ActionItem } from '../../entities/mechanism/action-item.entity';
import { Decision } from '../../entities/mechanism/decision.entity';
import { DecisionLink } from '../../entities/mechanism/decision-link.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Project } from '../../entities/projects/project.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { LocalizedText, localizedTexts } from '../../schema/base/named.type';
import { PageArgs } from '../../schema/base/page.args';
import { AsOfBelow, KnownAt, PointInTimeArg } from '../../schema/base/point-in-time-args';
import { type ActionItemFilter, ActionItemsArgs } from '../../schema/mechanism/action-item.input';
import type { RequestContext } from '../../src/context/request-context';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import {
  ACTION_ORDER,
  actionCount,
  actionPage,
  actionsOfDecisions,
  DECISION_ORDER,
  decisionByCode,
  decisionCount,
  decisionPage,
  linksOfDecisions,
  meetingsOfDecisions,
} from '../../src/queries/mechanism/decision.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { citationOf } from '../provenance/citation.resolver';
import { type CodeFields, withKnownCodes } from '../shared/filter-codes';
import { loadRelated } from '../shared/load-related';
import { ActionItemConnection, DecisionConnection } from './decision.connection';

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => DecisionConnection, { description: 'Every decision, earliest first; those without a day come last.' })
  decisions(
    @Args(() => PageArgs) args: PageArgs,
    @KnownAt() pointInTime: PointInTime,
    @Ctx() { db }: RequestContext,
  ): Connection<Decision> {
    const spec = pageSpec(args, DECISION_ORDER);
    return new DecisionConnection({ page: () => decisionPage(db, pointInTime, spec), total: () => decisionCount(db, pointInTime) });
  }

  @Query(() => Decision, { nullable: true, description: 'The decision with this code; null = there is none.' })
  decision(
    @Arg('code', { description: 'For example CAB-2012-10-22.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @KnownAt() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Decision | null> {
    return loaders.load(decisionByCode, code, pointInTime);
  }

  @FieldResolver(() => String, { description: 'The title in the wanted language, else in English.' })
  title(@Root() decision: Decision, @LangArg() lang: Lang): string {
    return textIn(decision.titles, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @FieldResolver(() => [LocalizedText], { name: 'titles', description: 'The title in every language that has one.' })
  allTitles(@Root() { titles }: Decision): LocalizedText[] {
    return localizedTexts({ names: titles });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The content of the decision in short, in the wanted language, else in English; null = no more than the title is on record.',
  })
  text(@Root() decision: Decision, @LangArg() lang: Lang): string | null {
    return decision.texts && textIn(decision.texts, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @FieldResolver(() => [LocalizedText], { name: 'texts', description: 'The text in every language that has one; empty = there is none.' })
  allTexts(@Root() { texts }: Decision): LocalizedText[] {
    return localizedTexts({ names: texts ?? {} });
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The organisation that decided; null = a meeting decided, or no source says.',
  })
  decidedBy(@Root() decision: Decision, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, decision.decidedById, context);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The one meeting that took the decision; null = several did, or no meeting of the programme.',
    deprecationReason: 'Ask for `meetings`: a source may give one result to several meetings.',
  })
  async meeting(
    @Root() decision: Decision,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Meeting | null> {
    const meetings = await loaders.load(meetingsOfDecisions, decision.id, pointInTime);
    return meetings.length === 1 ? meetings[0]! : null;
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [Meeting], {
    description: 'The meetings that took the decision, by day; empty = no meeting of the programme did.',
  })
  meetings(@Root() decision: Decision, @PointInTimeArg() pointInTime: PointInTime, @Ctx() { loaders }: RequestContext): Promise<Meeting[]> {
    return loaders.load(meetingsOfDecisions, decision.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [DecisionLink], {
    description: 'The decisions that this one led to: up to the leaders, into a cabinet’s resolution, down to the provinces.',
  })
  leadsTo(
    @Root() decision: Decision,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<DecisionLink[]> {
    return loaders.load(linksOfDecisions, decision.id, { end: 'from' as const, pointInTime });
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [DecisionLink], { description: 'The decisions that led to this one.' })
  comesFrom(
    @Root() decision: Decision,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<DecisionLink[]> {
    return loaders.load(linksOfDecisions, decision.id, { end: 'to' as const, pointInTime });
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [ActionItem], { description: 'The actions that the decision asks for; empty = no source names one.' })
  actions(
    @Root() decision: Decision,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ActionItem[]> {
    return loaders.load(actionsOfDecisions, decision.id, pointInTime);
  }
}

@Resolver(() => DecisionLink)
export class DecisionLinkResolver {
  @FieldResolver(() => Decision, { description: 'The earlier decision.' })
  from(@Root() link: DecisionLink, @Ctx() context: RequestContext): Promise<Decision | null> {
    return loadRelated(Decision, link.fromId, context);
  }

  @FieldResolver(() => Decision, { description: 'The later decision.' })
  to(@Root() link: DecisionLink, @Ctx() context: RequestContext): Promise<Decision | null> {
    return loadRelated(Decision, link.toId, context);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that the fact is taken from; null = none is recorded.' })
  citation(@Root() link: DecisionLink, @Ctx() context: RequestContext): Promise<Citation | null> {
    return citationOf(link, context);
  }
}

const ACTION_CODES: CodeFields<ActionItemFilter> = { assignee: 'organisation', body: 'body' };

@Resolver(() => ActionItem)
export class ActionItemResolver {
  @Query(() => ActionItemConnection, {
    description: 'Every action that a decision asks for, by the day that it is due; those without a day come last.',
  })
  actionItems(
    @Args(() => ActionItemsArgs) { where: given, ...page }: ActionItemsArgs,
    @AsOfBelow() _asOf: undefined,
    @KnownAt() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Connection<ActionItem> {
    const spec = pageSpec(page, ACTION_ORDER);
    const where = () => withKnownCodes(given, ACTION_CODES, context);
    return new ActionItemConnection({
      page: async () => actionPage(context.db, await where(), pointInTime, spec),
      total: async () => actionCount(context.db, await where(), pointInTime),
    });
  }

  @FieldResolver(() => Decision, { description: 'The decision that asks for the action.' })
  decision(@Root() action: ActionItem, @Ctx() context: RequestContext): Promise<Decision | null> {
    return loadRelated(Decision, action.decisionId, context);
  }

  @FieldResolver(() => String, { description: 'The action to take, in the wanted language, else in English.' })
  text(@Root() action: ActionItem, @LangArg() lang: Lang): string {
    return textIn(action.texts, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @FieldResolver(() => [LocalizedText], { name: 'texts', description: 'The action to take in every language that has a text.' })
  allTexts(@Root() { texts }: ActionItem): LocalizedText[] {
    return localizedTexts({ names: texts });
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that has to act; null = no source names one.' })
  assignee(@Root() action: ActionItem, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, action.assigneeId, context);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that the action is about; null = none.' })
  project(@Root() action: ActionItem, @Ctx() context: RequestContext): Promise<Project | null> {
    return loadRelated(Project, action.projectId, context);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that the fact is taken from; null = none is recorded.' })
  citation(@Root() action: ActionItem, @Ctx() context: RequestContext): Promise<Citation | null> {
    return citationOf(action, context);
  }
}
