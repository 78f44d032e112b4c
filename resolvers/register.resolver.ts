import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Citation } from '../entities/citation.entity';
import { RegisterEntry } from '../entities/register-entry.entity';
import type { Connection } from '../schema/connection.type';
import { Cost } from '../schema/cost';
import { LangArg } from '../schema/lang-arg';
import { Node } from '../schema/node.type';
import { RegisterArgs, RegisterEntryConnection } from '../schema/register.type';
import type { Context } from '../src/context';
import { readNodeName } from '../src/domain/global-id';
import { type Lang, textIn } from '../src/domain/languages';
import { byCode } from '../src/queries/entity.queries';
import { pageWindow } from '../src/queries/page';
import { REGISTER_ORDER, registerCount, registerPage, subjectsOfEntries } from '../src/queries/register.queries';
import { citationOf } from './citation.resolver';
import { storedThing } from './stored-things';

@Resolver(() => RegisterEntry)
export class RegisterEntryResolver {
  @Query(() => RegisterEntryConnection, {
    description:
      'What the manual says of the institution’s work: needs, requirements, challenges, problems, recommendations, risks, controls, and the development areas of the southern border, in the order of the source.',
  })
  register(@Args(() => RegisterArgs) { where = null, ...page }: RegisterArgs, @Ctx() { db }: Context): Connection<RegisterEntry> {
    const window = pageWindow(page, REGISTER_ORDER);
    return new RegisterEntryConnection({ page: () => registerPage(db, where, window), total: () => registerCount(db, where) });
  }

  @Query(() => RegisterEntry, { nullable: true, description: 'The entry of the register with this code; null = there is none.' })
  registerEntry(
    @Arg('code', { description: 'For example PROBLEM-5.' }) code: string,
    @Ctx() { loaders }: Context,
  ): Promise<RegisterEntry | null> {
    return loaders.load(byCode(RegisterEntry), code, null);
  }

  @FieldResolver(() => String, { description: 'What it says: in Thai the source’s own words, in English the sense.' })
  text(@Root() entry: RegisterEntry, @LangArg() lang: Lang): string {
    return textIn(entry.texts, lang);
  }

  @FieldResolver(() => [String], { description: 'What the source lists under it, in order.' })
  items(@Root() entry: RegisterEntry, @LangArg() lang: Lang): string[] {
    return entry.itemTexts.map((texts) => textIn(texts, lang));
  }

  @FieldResolver(() => String, { nullable: true, description: 'What is uncertain about it; null = nothing.' })
  note(@Root() { notes }: RegisterEntry, @LangArg() lang: Lang): string | null {
    return notes && textIn(notes, lang);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Node], { description: 'The things that it concerns: bodies, provinces, the process and its steps, other entries.' })
  async concerns(@Root() entry: RegisterEntry, @Ctx() { loaders }: Context): Promise<(Node | null)[]> {
    const subjects = await loaders.load(subjectsOfEntries, entry.id, null);
    return Promise.all(subjects.map(({ node }) => storedThing(readNodeName(node), { loaders })));
  }

  @FieldResolver(() => Citation, { description: 'Where it stands.' })
  citation(@Root() entry: RegisterEntry, @Ctx() context: Context): Promise<Citation | null> | null {
    return citationOf(entry, context);
  }
}
