import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Discrepancy } from '../../entities/provenance/discrepancy.entity';
import { DiscrepancyEvent } from '../../entities/provenance/discrepancy-event.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { Node } from '../../schema/base/node.type';
import { PageArgs } from '../../schema/base/page.args';
import { KnownAt, KnownAtBelow, PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import { settledBy } from '../../src/domain/discrepancies';
import { nodeName, readNodeName } from '../../src/domain/global-id';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { StandingValue } from '../../src/domain/vocabularies/provenance';
import {
  discrepanciesOfNodes,
  DISCREPANCY_ORDER,
  discrepancyCount,
  discrepancyPage,
  eventsOfDiscrepancies,
  subjectsOfDiscrepancies,
} from '../../src/queries/provenance/discrepancy.queries';
import { byCode, byId } from '../../src/queries/shared/entity.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { storedThing } from '../api/node-lookup';
import { loadRelated } from '../shared/load-related';
import { DiscrepancyConnection, DiscrepancyTouch } from './discrepancy.type';

@Resolver(() => Discrepancy)
export class DiscrepancyResolver {
  @Query(() => DiscrepancyConnection, {
    description: 'Every disagreement between sources, or inside one, about facts on record: first those inside the manual.',
  })
  discrepancies(
    @Args(() => PageArgs) args: PageArgs,
    @KnownAt() pointInTime: PointInTime,
    @Ctx() { db }: RequestContext,
  ): Connection<Discrepancy> {
    const spec = pageSpec(args, DISCREPANCY_ORDER);
    return new DiscrepancyConnection({
      page: () => discrepancyPage(db, pointInTime, spec),
      total: () => discrepancyCount(db, pointInTime),
    });
  }

  @Query(() => Discrepancy, { nullable: true, description: 'The discrepancy with this code; null = there is none.' })
  discrepancy(
    @Arg('code', { description: 'For example D1.' }) code: string,
    @KnownAtBelow() _knownAt: Date | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Discrepancy | null> {
    return loaders.load(byCode(Discrepancy), code, null);
  }

  @FieldResolver(() => String, { description: 'The matter of the disagreement.' })
  subject(@Root() { subjects }: Discrepancy, @LangArg() lang: Lang): string {
    return textIn(subjects, lang);
  }

  @FieldResolver(() => String, { description: 'The value of one source.' })
  valueA(@Root() { valuesA }: Discrepancy, @LangArg() lang: Lang): string {
    return textIn(valuesA, lang);
  }

  @FieldResolver(() => Citation, { description: 'The document that gives `valueA`.' })
  citationA(@Root() { citationAId }: Discrepancy, @Ctx() { loaders }: RequestContext): Promise<Citation | null> {
    return loaders.load(byId(Citation), citationAId, null);
  }

  @FieldResolver(() => String, { description: 'The value of the other source, or of the same source elsewhere.' })
  valueB(@Root() { valuesB }: Discrepancy, @LangArg() lang: Lang): string {
    return textIn(valuesB, lang);
  }

  @FieldResolver(() => Citation, {
    nullable: true,
    description:
      'The document that gives `valueB`; null = no document on record: the value is common knowledge, or follows from the matter.',
  })
  citationB(@Root() { citationBId }: Discrepancy, @Ctx() { loaders }: RequestContext): Promise<Citation | null> | null {
    return citationBId === null ? null : loaders.load(byId(Citation), citationBId, null);
  }

  @FieldResolver(() => Boolean, { description: 'True when it is clear which value is right; false when both values stand.' })
  async resolved(
    @Root() discrepancy: Discrepancy,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    if (discrepancy.openedAt === null) return discrepancy.resolved;
    return settledBy(await eventsOf(discrepancy, pointInTime, context)).stands !== null;
  }

  @FieldResolver(() => StandingValue, {
    nullable: true,
    description:
      'Which value stands, as a secretariat has settled it; null = it is open, or it comes from the data files: `resolution` says more.',
  })
  async stands(
    @Root() discrepancy: Discrepancy,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<StandingValue | null> {
    return settledBy(await eventsOf(discrepancy, pointInTime, context)).stands;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the hub or a secretariat handles the disagreement, and why; null = nothing can be said.',
  })
  async resolution(
    @Root() discrepancy: Discrepancy,
    @LangArg() lang: Lang,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const { openedAt, resolutions } = discrepancy;
    const said = openedAt === null ? resolutions : settledBy(await eventsOf(discrepancy, pointInTime, context)).said;
    return said && textIn(said, lang);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that opened it; null = it comes from the data files.' })
  openedFor(@Root() { openedForId }: Discrepancy, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, openedForId, context);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [DiscrepancyEvent], {
    description: 'How it was settled and opened again, the first first; empty = it is open, or it comes from the data files.',
  })
  events(
    @Root() discrepancy: Discrepancy,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Promise<DiscrepancyEvent[]> {
    return eventsOf(discrepancy, pointInTime, context);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [DiscrepancyTouch], {
    description: 'The fields that the disagreement touches. Back from each object leads its field `discrepancies`.',
  })
  async touches(@Root() discrepancy: Discrepancy, @Ctx() { loaders }: RequestContext): Promise<DiscrepancyTouch[]> {
    const subjects = await loaders.load(subjectsOfDiscrepancies, discrepancy.id, null);
    return Promise.all(
      subjects.map(async ({ node, field }) => make(DiscrepancyTouch, { node: await storedThing(readNodeName(node), { loaders }), field })),
    );
  }
}

/** What was done with a discrepancy by the moment. Nothing is with those of the data files. */
async function eventsOf({ id, openedAt }: Discrepancy, pointInTime: PointInTime, { loaders }: RequestContext): Promise<DiscrepancyEvent[]> {
  return openedAt === null ? [] : loaders.load(eventsOfDiscrepancies, id, pointInTime);
}

@Resolver(() => DiscrepancyEvent)
export class DiscrepancyEventResolver {
  @FieldResolver(() => String, { description: 'Why, in the wanted language, else in English.' })
  reason(@Root() { reasons }: DiscrepancyEvent, @LangArg() lang: Lang): string {
    return textIn(reasons, lang);
  }

  @FieldResolver(() => Organisation, { description: 'The office that did it.' })
  office(@Root() { officeId }: DiscrepancyEvent, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, officeId, context);
  }
}

@Resolver(() => Node)
export class NodeDiscrepanciesResolver {
  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Discrepancy], {
    description: 'Disagreements between sources about this object. Their `touches` name the fields.',
  })
  discrepancies(
    @Root() { code }: { code: string },
    @Info() info: GraphQLResolveInfo,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Discrepancy[]> {
    return loaders.load(discrepanciesOfNodes, nodeName(info.parentType.name, code), pointInTime);
  }
}
