import { Province } from '../../entities/geography/province.entity';
import { type Connection, connectionOf } from '../../schema/base/connection.type';
import type { ProvincesArgs } from '../../schema/geography/province.args';
import type { ProvinceFilter } from '../../schema/geography/province.input';
import type { RequestContext } from '../../src/context/request-context';
import { Lang } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { ProvinceOrderField } from '../../src/domain/vocabularies/geography';
import { provinceCounts, provinceOrder, provincePages } from '../../src/queries/geography/province.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { type CodeFields, withKnownCodes } from '../shared/filter-codes';

const PROVINCE_CODES: CodeFields<ProvinceFilter> = {
  code: 'province',
  memberState: 'member state',
  cluster: 'cluster',
  corridor: 'corridor',
};

export const ProvinceConnection = connectionOf('Province', () => Province);

/** The provinces of one member state, or of the whole programme, at a point in time. */
export function provincesOf(stateId: number, args: ProvincesArgs, pointInTime: PointInTime, context: RequestContext): Connection<Province> {
  const orderBy = args.orderBy ?? [];
  const lang = orderBy.some(({ field }) => field === ProvinceOrderField.NAME) ? context.language() : Lang.EN;
  const spec = pageSpec(args, provinceOrder(orderBy, lang));
  const listing = async () => ({ pointInTime, where: await withKnownCodes(args.where, PROVINCE_CODES, context) });
  return new ProvinceConnection({
    page: async () => context.loaders.load(provincePages, stateId, { ...(await listing()), page: spec, orderBy, lang }),
    total: async () => context.loaders.load(provinceCounts, stateId, await listing()),
  });
}
