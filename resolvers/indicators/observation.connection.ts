import { Observation } from '../../entities/indicators/observation.entity';
import { type Connection, connectionOf } from '../../schema/base/connection.type';
import type { PageArgs } from '../../schema/base/page.args';
import type { RequestContext } from '../../src/context/request-context';
import {
  OBSERVATION_ORDER,
  observationCounts,
  type ObservationListing,
  observationPages,
} from '../../src/queries/indicators/observation.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { knownCode } from '../shared/filter-codes';

export const ObservationConnection = connectionOf('Observation', () => Observation);

/** The observations of an indicator or a province. Throws UNKNOWN_CODE where the area or the indicator is unknown. */
export function observationsOf(
  ownerId: number,
  { area, indicator, ...rest }: ObservationListing,
  args: PageArgs,
  context: RequestContext,
): Connection<Observation> {
  const spec = pageSpec(args, OBSERVATION_ORDER);
  const listing = async (): Promise<ObservationListing> => ({
    ...rest,
    ...(area && { area: await knownCode('area', area, context) }),
    ...(indicator && { indicator: await knownCode('indicator', indicator, context) }),
  });
  return new ObservationConnection({
    page: async () => context.loaders.load(observationPages, ownerId, { ...(await listing()), page: spec }),
    total: async () => context.loaders.load(observationCounts, ownerId, await listing()),
  });
}
