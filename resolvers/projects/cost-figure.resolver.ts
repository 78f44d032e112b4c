import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { CostFigure } from '../../entities/projects/cost-figure.entity';
import { ExchangeRate } from '../../entities/projects/exchange-rate.entity';
import { ScheduleStatement } from '../../entities/projects/schedule-statement.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import type { PointInTime } from '../../src/domain/point-in-time';
import { exchangeRates } from '../../src/queries/projects/cost-figure.queries';
import { citationOf } from '../provenance/citation.resolver';

@Resolver(() => CostFigure)
export class CostFigureResolver {
  @FieldResolver(() => Citation, { nullable: true, description: 'The document that publishes the figure; null = not recorded.' })
  citation(@Root() figure: CostFigure, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(figure, context);
  }
}

@Resolver(() => ExchangeRate)
export class ExchangeRateResolver {
  @Cost({ assumedSize: 100 })
  @Query(() => [ExchangeRate], { description: 'The stored rates that convert costs, by currency and day.' })
  exchangeRates(@PointInTimeArg() pointInTime: PointInTime, @Ctx() { db }: RequestContext): Promise<ExchangeRate[]> {
    return exchangeRates(db, pointInTime);
  }

  @FieldResolver(() => Citation, {
    nullable: true,
    description: 'The document that published the rate, or the amounts that it is derived from; null = not recorded.',
  })
  citation(@Root() rate: ExchangeRate, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(rate, context);
  }
}

@Resolver(() => ScheduleStatement)
export class ScheduleStatementResolver {
  @FieldResolver(() => Citation, { nullable: true, description: 'The document that makes the statement; null = not recorded.' })
  citation(@Root() statement: ScheduleStatement, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(statement, context);
  }
}
