import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { UserError, Warning } from '../../schema/base/mutation.type';
import type { RequestContext } from '../../src/context/request-context';
import { type Lang, textIn } from '../../src/domain/languages';
import type { Holder } from '../../src/domain/permissions';
import type { ProblemCode } from '../../src/domain/problems';
import type { WarningCode } from '../../src/domain/report-warnings';
import { problemText } from '../../src/i18n/problem-texts';
import { WARNING_TEXTS } from '../../src/i18n/warning-texts';
import { officesWith } from '../../src/queries/people/grant.queries';
import { byCode } from '../../src/queries/shared/entity.queries';

@Resolver(() => UserError)
export class UserErrorResolver {
  @FieldResolver(() => String, { description: 'What stands against it and what to do, in the wanted language.' })
  message(@Root() { code, holders }: UserError, @LangArg() lang: Lang, @Ctx() context: RequestContext): Promise<string> {
    return refusalText(code, holders, lang, context);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Organisation], { description: 'The offices that may do it; empty = it is not a matter of who does it.' })
  mayBeDoneBy(@Root() { holders }: UserError, @Ctx() context: RequestContext): Promise<Organisation[]> {
    return officesOf(holders, context);
  }
}

@Resolver(() => Warning)
export class WarningResolver {
  @FieldResolver(() => String, { description: 'What it is, in the wanted language.' })
  message(@Root() { code }: Warning, @LangArg() lang: Lang): string {
    return isWarning(code) ? WARNING_TEXTS[code][lang] : problemText(code, lang, []);
  }
}

const isWarning = (code: Warning['code']): code is WarningCode => code in WARNING_TEXTS;

/** What stands against something, with the names of the offices that may do it. */
export async function refusalText(code: ProblemCode, holders: readonly Holder[], lang: Lang, context: RequestContext): Promise<string> {
  const offices = await officesOf(holders, context);
  return problemText(
    code,
    lang,
    offices.map(({ names }) => textIn(names, lang)),
  );
}

/** The offices of holders, each once; of a role in any office, those where somebody has it today. */
export async function officesOf(holders: readonly Holder[], { loaders }: RequestContext): Promise<Organisation[]> {
  const found = await Promise.all(
    holders.map(async ({ role, office }) =>
      office === null ? loaders.load(officesWith, role, null) : [await loaders.load(byCode(Organisation), office, null)],
    ),
  );
  return [...new Set(found.flat().filter((office) => office !== null))];
}
