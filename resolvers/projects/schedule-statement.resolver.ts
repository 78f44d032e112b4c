import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { ScheduleStatement } from '../../entities/projects/schedule-statement.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { LangArg, ThaiDigitsArg } from '../../schema/base/lang-arg';
import type { RequestContext } from '../../src/context/request-context';
import type { Lang } from '../../src/domain/languages';
import { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';
import { precisionOf, statedText } from '../shared/stated-day';

@Resolver(() => ScheduleStatement)
export class ScheduleStatementResolver {
  @FieldResolver(() => DatePrecision, { nullable: true, description: 'How exactly `asOf` is known; null = there is no day.' })
  asOfPrecision(@Root() { asOf, asOfPrecision }: ScheduleStatement): DatePrecision | null {
    return precisionOf(asOf, asOfPrecision);
  }

  @FieldResolver(() => String, { nullable: true, description: '`asOf` as text, no more exactly than it is known; null = there is no day.' })
  asOfText(@Root() { asOf, asOfPrecision }: ScheduleStatement, @LangArg() lang: Lang, @ThaiDigitsArg() thaiDigits: boolean): string | null {
    return statedText(asOf, asOfPrecision, lang, thaiDigits);
  }

  @FieldResolver(() => DatePrecision, { nullable: true, description: 'How exactly `startsOn` is known; null = there is no day.' })
  startsOnPrecision(@Root() { startsOn, startsOnPrecision }: ScheduleStatement): DatePrecision | null {
    return precisionOf(startsOn, startsOnPrecision);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: '`startsOn` as text, no more exactly than it is known; null = there is no day.',
  })
  startsOnText(
    @Root() { startsOn, startsOnPrecision }: ScheduleStatement,
    @LangArg() lang: Lang,
    @ThaiDigitsArg() thaiDigits: boolean,
  ): string | null {
    return statedText(startsOn, startsOnPrecision, lang, thaiDigits);
  }

  @FieldResolver(() => DatePrecision, { nullable: true, description: 'How exactly `endsOn` is known; null = there is no day.' })
  endsOnPrecision(@Root() { endsOn, endsOnPrecision }: ScheduleStatement): DatePrecision | null {
    return precisionOf(endsOn, endsOnPrecision);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: '`endsOn` as text, no more exactly than it is known; null = there is no day.',
  })
  endsOnText(
    @Root() { endsOn, endsOnPrecision }: ScheduleStatement,
    @LangArg() lang: Lang,
    @ThaiDigitsArg() thaiDigits: boolean,
  ): string | null {
    return statedText(endsOn, endsOnPrecision, lang, thaiDigits);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that makes the statement; null = not recorded.' })
  citation(@Root() statement: ScheduleStatement, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(statement, context);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that stated it; null = the editors, from the document.' })
  statedBy(@Root() { statedById }: ScheduleStatement, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, statedById, context);
  }
}
