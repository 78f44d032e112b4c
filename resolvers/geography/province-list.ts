import type { Province } from '../../entities/geography/province.entity';
import type { Connection } from '../../schema/base/connection.type';
import type { ProvincesArgs } from '../../schema/geography/province.args';
import type { RequestContext } from '../../src/context/request-context';
import { ProvinceOrderField } from '../../src/domain/enums';
import { Lang } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { provinceCounts, provinceOrder, provincePages } from '../../src/queries/geography/province.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { ProvinceConnection } from './province.type';

/** The programme's provinces on a day as a connection: of one member state, or of the whole programme. */
export function provincesOf(stateId: number, args: ProvincesArgs, moment: PointInTime, context: RequestContext): Connection<Province> {
  const orderBy = args.orderBy ?? [];
  const lang = orderBy.some(({ field }) => field === ProvinceOrderField.NAME) ? context.language() : Lang.EN;
  const page = pageSpec(args, provinceOrder(orderBy, lang));
  const listing = { pointInTime: moment, where: args.where ?? null };
  return new ProvinceConnection({
    page: () => context.loaders.load(provincePages, stateId, { ...listing, page, orderBy, lang }),
    total: () => context.loaders.load(provinceCounts, stateId, listing),
  });
}
