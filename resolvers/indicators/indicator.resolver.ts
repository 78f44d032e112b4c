import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { MemberState } from '../../entities/geography/member-state.entity';
import { Province } from '../../entities/geography/province.entity';
import { Indicator } from '../../entities/indicators/indicator.entity';
import { Observation } from '../../entities/indicators/observation.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import { HubError } from '../../src/domain/errors';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { allByCode, byCode, byId } from '../../src/queries/shared/entity.queries';
import { citationOf } from '../provenance/citation.resolver';
import { IndicatorObservationsArgs } from './observation.args';
import { ObservationConnection, observationsOf } from './observation.connection';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Cost({ assumedSize: 30 })
  @Query(() => [Indicator], { description: 'Every indicator on record, by code.' })
  indicators(@Ctx() { db }: RequestContext): Promise<Indicator[]> {
    return allByCode(db, Indicator);
  }

  @Query(() => Indicator, { nullable: true, description: 'The indicator with this code; null = there is none.' })
  indicator(
    @Arg('code', { description: 'For example POP or TRADE.' }) code: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Indicator | null> {
    return loaders.load(byCode(Indicator), code, null);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The exact definition; null = no source defines it.' })
  definition(@Root() { definitions }: Indicator, @LangArg() lang: Lang): string | null {
    return definitions && textIn(definitions, lang);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The unit of the values, in words; null = they have none.' })
  unit(@Root() { units }: Indicator, @LangArg() lang: Lang): string | null {
    return units && textIn(units, lang);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The target as the source words it; null = no source states one.' })
  target(@Root() { targets }: Indicator, @LangArg() lang: Lang): string | null {
    return targets && textIn(targets, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the indicator is scored, and the parts of its scale that no source states; null = it needs no scale.',
  })
  scale(@Root() { scales }: Indicator, @LangArg() lang: Lang): string | null {
    return scales && textIn(scales, lang);
  }

  @FieldResolver(() => ObservationConnection, {
    description: 'Every published value, newest period first. All values are listed when sources disagree.',
  })
  observations(
    @Root() indicator: Indicator,
    @Args(() => IndicatorObservationsArgs) { area, from, to, ...page }: IndicatorObservationsArgs,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() context: RequestContext,
  ): Connection<Observation> {
    if (from && to && to < from) throw new HubError('INVALID_RANGE', `to ${to} is before from ${from}. Give the earlier day as from.`);
    return observationsOf(indicator.id, { of: 'indicator', pointInTime, area, from, to }, page, context);
  }

  @FieldResolver(() => Citation, { description: 'The document that defines or publishes the indicator.' })
  citation(@Root() indicator: Indicator, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(indicator, context);
  }
}

@Resolver(() => Observation)
export class ObservationResolver {
  @FieldResolver(() => Indicator, { description: 'The indicator that the value is of.' })
  indicator(@Root() observation: Observation, @Ctx() { loaders }: RequestContext): Promise<Indicator | null> {
    return loaders.load(byId(Indicator), observation.indicatorId, null);
  }

  @FieldResolver(() => Province, { nullable: true, description: 'The province that the value is about; null = a wider area.' })
  province(@Root() { provinceId }: Observation, @Ctx() { loaders }: RequestContext): Promise<Province | null> | null {
    return provinceId === null ? null : loaders.load(byId(Province), provinceId, null);
  }

  @FieldResolver(() => MemberState, {
    nullable: true,
    description: 'The member state whose provinces together the value is about; null = one province, or the programme as a whole.',
  })
  memberState(@Root() { memberStateId }: Observation, @Ctx() { loaders }: RequestContext): Promise<MemberState | null> | null {
    return memberStateId === null ? null : loaders.load(byId(MemberState), memberStateId, null);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that publishes the value; null = not recorded.' })
  citation(@Root() observation: Observation, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(observation, context);
  }
}
