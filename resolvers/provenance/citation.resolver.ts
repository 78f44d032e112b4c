import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { conceptOf } from '../../entities/catalogue';
import { Plan } from '../../entities/planning/plan.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Source } from '../../entities/provenance/source.entity';
import { Cited } from '../../schema/base/cited.type';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { LocalizedText, localizedTexts } from '../../schema/base/named.type';
import { Node, type StoredNode } from '../../schema/base/node.type';
import type { RequestContext } from '../../src/context/request-context';
import { readNodeName } from '../../src/domain/global-id';
import { type Lang, textIn } from '../../src/domain/languages';
import { citationsOfSubjects, thingsBackedBy } from '../../src/queries/provenance/citation.queries';
import { allByCode, byCode, byId } from '../../src/queries/shared/entity.queries';
import { storedThing } from '../api/node-lookup';
import { loadRelated } from '../shared/load-related';

@Resolver(() => Cited)
export class CitedResolver {
  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Citation], { description: 'The documents that the object’s own facts are taken from.' })
  async citations(@Root() root: { id: number }, @Ctx() context: RequestContext): Promise<Citation[]> {
    const cited = await context.loaders.load(citationsOfSubjects, root.id, { column: conceptOf(root).cited! });
    const ofVersion = root instanceof Plan ? await citationOf(root, context) : null;
    return ofVersion ? [...cited, ofVersion] : cited;
  }
}

/** The citation of a fact; null = none is recorded. */
export const citationOf = (root: { citationId: number | null }, context: RequestContext): Promise<Citation | null> =>
  loadRelated(Citation, root.citationId, context);

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Source, { description: 'The document.' })
  source(@Root() citation: Citation, @Ctx() { loaders }: RequestContext): Promise<Source | null> {
    return loaders.load(byId(Source), citation.sourceId, null);
  }
}

@Resolver(() => Source)
export class SourceResolver {
  @Cost({ assumedSize: 100 })
  @Query(() => [Source], { description: 'Every document that facts are taken from, by code.' })
  sources(@Ctx() { db }: RequestContext): Promise<Source[]> {
    return allByCode(db, Source);
  }

  @Query(() => Source, { nullable: true, description: 'The document with this code; null = there is none.' })
  source(
    @Arg('code', { description: 'Key in the source register, for example P69.' }) code: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Source | null> {
    return loaders.load(byCode(Source), code, null);
  }

  @FieldResolver(() => String, {
    description: 'The title in the wanted language, else in English, else in the language of the document. Never empty.',
  })
  title(@Root() source: Source, @LangArg() lang: Lang): string {
    return textIn(source.titles, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @FieldResolver(() => [LocalizedText], { name: 'titles', description: 'The title in every language that has one.' })
  allTitles(@Root() { titles }: Source): LocalizedText[] {
    return localizedTexts({ names: titles });
  }

  @Cost({ assumedSize: 20 })
  @FieldResolver(() => [Node], {
    description:
      'What rests on the document, each thing once, by type and code: things whose own facts cite it, projects by their reports, costs and schedules, indicators by their values, and disagreements of which it is a side.',
  })
  async backs(@Root() { id }: Source, @Ctx() { loaders }: RequestContext): Promise<StoredNode[]> {
    const nodes = await loaders.load(thingsBackedBy, id, null);
    const things = await Promise.all(nodes.map((node) => storedThing(readNodeName(node), { loaders })));
    return things.filter((thing) => thing !== null);
  }
}
