import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { CostFigure } from '../../entities/projects/cost-figure.entity';
import { ExchangeRate } from '../../entities/projects/exchange-rate.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg, ThaiDigitsArg } from '../../schema/base/lang-arg';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { DayScalar } from '../../schema/base/scalars';
import type { RequestContext } from '../../src/context/request-context';
import type { Day } from '../../src/domain/days';
import type { Lang } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { DatePrecision } from '../../src/domain/vocabularies/mechanism';
import { CostExtent } from '../../src/domain/vocabularies/projects';
import { exchangeRates } from '../../src/queries/projects/cost-figure.queries';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';
import { precisionOf, statedText } from '../shared/stated-day';

@Resolver(() => CostFigure)
export class CostFigureResolver {
  @FieldResolver(() => DatePrecision, { nullable: true, description: 'How exactly `asOf` is known; null = there is no day.' })
  asOfPrecision(@Root() { asOf, asOfPrecision }: CostFigure): DatePrecision | null {
    return precisionOf(asOf, asOfPrecision);
  }

  @FieldResolver(() => String, { nullable: true, description: '`asOf` as text, no more exactly than it is known; null = there is no day.' })
  asOfText(@Root() { asOf, asOfPrecision }: CostFigure, @LangArg() lang: Lang, @ThaiDigitsArg() thaiDigits: boolean): string | null {
    return statedText(asOf, asOfPrecision, lang, thaiDigits);
  }

  @FieldResolver(() => Boolean, {
    description: 'True for a figure of only a part of the project.',
    deprecationReason: 'Use `extent`: a figure may also be of something larger.',
  })
  partial(@Root() { extent }: CostFigure): boolean {
    return extent === CostExtent.PART;
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that publishes the figure; null = not recorded.' })
  citation(@Root() figure: CostFigure, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(figure, context);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that stated it; null = the editors, from the document.' })
  statedBy(@Root() { statedById }: CostFigure, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, statedById, context);
  }
}

@Resolver(() => ExchangeRate)
export class ExchangeRateResolver {
  @Cost({ assumedSize: 1000 })
  @Query(() => [ExchangeRate], {
    description: 'The stored rates, by currency and day: those that convert costs, and those that a source implies.',
  })
  exchangeRates(
    @Arg('currency', () => String, { nullable: true, description: 'Only rates of this currency, for example THB; default: of all.' })
    currency: string | null,
    @Arg('from', () => DayScalar, { nullable: true, description: 'Only rates of this day or later; default: from the first.' })
    from: Day | null,
    @Arg('to', () => DayScalar, { nullable: true, description: 'Only rates of this day or earlier; default: to the latest.' })
    to: Day | null,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { db }: RequestContext,
  ): Promise<ExchangeRate[]> {
    return exchangeRates(db, { currency, from, to, pointInTime });
  }

  @FieldResolver(() => Citation, {
    nullable: true,
    description: 'The document that published the rate, or the amounts that it is derived from; null = not recorded.',
  })
  citation(@Root() rate: ExchangeRate, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(rate, context);
  }
}
