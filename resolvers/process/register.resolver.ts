import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { RegisterEntry } from '../../entities/process/register-entry.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { LocalizedText, localizedTexts } from '../../schema/base/named.type';
import { Node, type StoredNode } from '../../schema/base/node.type';
import { AsOfBelow, KnownAtBelow } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import { readNodeName } from '../../src/domain/global-id';
import { Lang, textIn } from '../../src/domain/languages';
import { REGISTER_ORDER, registerCount, registerPage, subjectsOfEntries } from '../../src/queries/process/register.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { storedThing } from '../api/node-lookup';
import { citationOf } from '../provenance/citation.resolver';
import { type CodeFields, withKnownCodes } from '../shared/filter-codes';
import { RegisterArgs, RegisterEntryConnection, type RegisterFilter } from './register.type';

const REGISTER_CODES: CodeFields<RegisterFilter> = { code: 'register entry', concerns: 'subject' };

@Resolver(() => RegisterEntry)
export class RegisterEntryResolver {
  @Query(() => RegisterEntryConnection, {
    description:
      'The manual’s statements about the institution’s work: needs, requirements, challenges, problems, recommendations, risks, controls, the development areas of the southern border, then goals, benefits, outputs, outcomes, impacts and more; within each kind in the order of the source.',
  })
  register(
    @Args(() => RegisterArgs) { where: given, ...page }: RegisterArgs,
    @AsOfBelow() _asOf: undefined,
    @KnownAtBelow() _knownAt: Date | null,
    @Ctx() context: RequestContext,
  ): Connection<RegisterEntry> {
    const spec = pageSpec(page, REGISTER_ORDER);
    const where = () => withKnownCodes(given, REGISTER_CODES, context);
    return new RegisterEntryConnection({
      page: async () => registerPage(context.db, await where(), spec),
      total: async () => registerCount(context.db, await where()),
    });
  }

  @Query(() => RegisterEntry, { nullable: true, description: 'The entry of the register with this code; null = there is none.' })
  registerEntry(
    @Arg('code', { description: 'For example PROBLEM-5.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @KnownAtBelow() _knownAt: Date | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<RegisterEntry | null> {
    return loaders.load(byCode(RegisterEntry), code, null);
  }

  @FieldResolver(() => String, {
    description: 'The text: in Thai the source’s own words with misprints mended, in English the hub’s translation.',
  })
  text(@Root() entry: RegisterEntry, @LangArg() lang: Lang): string {
    return textIn(entry.texts, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @FieldResolver(() => [LocalizedText], { name: 'texts', description: 'The text in every language that has one.' })
  allTexts(@Root() { texts }: RegisterEntry): LocalizedText[] {
    return localizedTexts({ names: texts, translated: [Lang.EN] });
  }

  @FieldResolver(() => [String], { description: 'The items that the source lists under the entry, in order.' })
  items(@Root() entry: RegisterEntry, @LangArg() lang: Lang): string[] {
    return entry.itemTexts.map((texts) => textIn(texts, lang));
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Node], {
    description: 'The objects that the entry concerns: bodies, provinces, the process and its steps, other entries.',
  })
  async concerns(@Root() entry: RegisterEntry, @Ctx() { loaders }: RequestContext): Promise<(StoredNode | null)[]> {
    const subjects = await loaders.load(subjectsOfEntries, entry.id, null);
    return Promise.all(subjects.map(({ node }) => storedThing(readNodeName(node), { loaders })));
  }

  @FieldResolver(() => Citation, { description: 'The place of the entry in the source.' })
  citation(@Root() entry: RegisterEntry, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(entry, context);
  }
}
