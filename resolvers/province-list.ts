import type { Province } from '../entities/province.entity';
import type { Connection } from '../schema/connection.type';
import type { ProvincesArgs } from '../schema/province.args';
import { ProvinceConnection } from '../schema/province.type';
import type { Context } from '../src/context';
import { ProvinceOrderField } from '../src/domain/enums';
import { Lang } from '../src/domain/languages';
import type { Moment } from '../src/moments';
import { pageWindow } from '../src/queries/page';
import { provinceCounts, provinceOrder, provincePages } from '../src/queries/province.queries';

/** The programme's provinces on a day as a connection: of one member state, or of the whole programme. */
export function provincesOf(stateId: number, args: ProvincesArgs, moment: Moment, context: Context): Connection<Province> {
  const orderBy = args.orderBy ?? [];
  const lang = orderBy.some(({ field }) => field === ProvinceOrderField.NAME) ? context.language() : Lang.EN;
  const window = pageWindow(args, provinceOrder(orderBy, lang));
  const listing = { moment, where: args.where ?? null };
  return new ProvinceConnection({
    page: () => context.loaders.load(provincePages, stateId, { ...listing, window, orderBy, lang }),
    total: () => context.loaders.load(provinceCounts, stateId, listing),
  });
}
