import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Citation } from '../../entities/provenance/citation.entity';
import { Discrepancy } from '../../entities/provenance/discrepancy.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { Node } from '../../schema/base/node.type';
import { PageArgs } from '../../schema/base/page.args';
import type { RequestContext } from '../../src/context/request-context';
import { nodeName, readNodeName } from '../../src/domain/global-id';
import { type Lang, textIn } from '../../src/domain/languages';
import {
  discrepanciesOfNodes,
  DISCREPANCY_ORDER,
  discrepancyCount,
  discrepancyPage,
  subjectsOfDiscrepancies,
} from '../../src/queries/provenance/discrepancy.queries';
import { byCode, byId } from '../../src/queries/shared/entity.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { storedThing } from '../api/node-lookup';
import { DiscrepancyConnection, DiscrepancyTouch } from './discrepancy.type';

@Resolver(() => Discrepancy)
export class DiscrepancyResolver {
  @Query(() => DiscrepancyConnection, {
    description: 'Every disagreement between sources, or inside one, about facts on record: first those inside the manual.',
  })
  discrepancies(@Args(() => PageArgs) args: PageArgs, @Ctx() { db }: RequestContext): Connection<Discrepancy> {
    const spec = pageSpec(args, DISCREPANCY_ORDER);
    return new DiscrepancyConnection({ page: () => discrepancyPage(db, spec), total: () => discrepancyCount(db) });
  }

  @Query(() => Discrepancy, { nullable: true, description: 'The discrepancy with this code; null = there is none.' })
  discrepancy(
    @Arg('code', { description: 'For example D1.' }) code: string,
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

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the hub handles the disagreement, and why; null = nothing can be said.',
  })
  resolution(@Root() { resolutions }: Discrepancy, @LangArg() lang: Lang): string | null {
    return resolutions && textIn(resolutions, lang);
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

@Resolver(() => Node)
export class NodeDiscrepanciesResolver {
  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Discrepancy], {
    description: 'Disagreements between sources about this object. Their `touches` name the fields.',
  })
  discrepancies(
    @Root() { code }: { code: string },
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Discrepancy[]> {
    return loaders.load(discrepanciesOfNodes, nodeName(info.parentType.name, code), null);
  }
}
