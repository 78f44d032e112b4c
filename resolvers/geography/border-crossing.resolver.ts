import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { BorderCrossing } from '../../entities/geography/border-crossing.entity';
import { Province } from '../../entities/geography/province.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { AsOf } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { crossingsInUse } from '../../src/queries/geography/border-crossing.queries';
import { byId } from '../../src/queries/shared/entity.queries';
import { citationOf } from '../provenance/citation.resolver';

@Resolver(() => BorderCrossing)
export class BorderCrossingResolver {
  @Cost({ assumedSize: 20 })
  @Query(() => [BorderCrossing], {
    description: 'The permanent border crossings in use on the `asOf` day, by code. Temporary checkpoints are not on record.',
  })
  borderCrossings(@AsOf() pointInTime: PointInTime, @Ctx() { db }: RequestContext): Promise<BorderCrossing[]> {
    return crossingsInUse(db, pointInTime);
  }

  @FieldResolver(() => Province, { description: 'The Thai province of the crossing.' })
  province(@Root() crossing: BorderCrossing, @Ctx() { loaders }: RequestContext): Promise<Province | null> {
    return loaders.load(byId(Province), crossing.provinceId, null);
  }

  @FieldResolver(() => String, {
    description: 'The place opposite, on the other side of the border, in the wanted language, else in English.',
  })
  counterpartName(@Root() { counterpartNames }: BorderCrossing, @LangArg() lang: Lang): string {
    return textIn(counterpartNames, lang);
  }

  @FieldResolver(() => Province, { nullable: true, description: 'The Malaysian state opposite; null = the sea, or not known.' })
  counterpartProvince(
    @Root() { counterpartProvinceId }: BorderCrossing,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Province | null> | null {
    return counterpartProvinceId === null ? null : loaders.load(byId(Province), counterpartProvinceId, null);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that describes the crossing; null = not recorded.' })
  citation(@Root() crossing: BorderCrossing, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(crossing, context);
  }
}
