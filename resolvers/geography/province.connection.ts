import { Province } from '../../entities/geography/province.entity';
import { type Connection, connectionOf } from '../../schema/base/connection.type';
import type { ProvincesArgs } from '../../schema/geography/province.args';
import type { RequestContext } from '../../src/context/request-context';
import { Lang } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { ProvinceOrderField } from '../../src/domain/vocabularies/geography';
import { provinceCounts, provinceOrder, provincePages } from '../../src/queries/geography/province.queries';
import { pageSpec } from '../../src/queries/shared/page';

export const ProvinceConnection = connectionOf('Province', () => Province);

/** The provinces of one member state, or of the whole programme, at a point in time. */
export function provincesOf(stateId: number, args: ProvincesArgs, pointInTime: PointInTime, context: RequestContext): Connection<Province> {
  const orderBy = args.orderBy ?? [];
  const lang = orderBy.some(({ field }) => field === ProvinceOrderField.NAME) ? context.language() : Lang.EN;
  const spec = pageSpec(args, provinceOrder(orderBy, lang));
  const listing = { pointInTime, where: args.where ?? null };
  return new ProvinceConnection({
    page: () => context.loaders.load(provincePages, stateId, { ...listing, page: spec, orderBy, lang }),
    total: () => context.loaders.load(provinceCounts, stateId, listing),
  });
}
