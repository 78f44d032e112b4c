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

export const ObservationConnection = connectionOf('Observation', () => Observation);

/** The observations of an indicator or a province. */
export function observationsOf(
  ownerId: number,
  listing: ObservationListing,
  args: PageArgs,
  { loaders }: RequestContext,
): Connection<Observation> {
  const spec = pageSpec(args, OBSERVATION_ORDER);
  return new ObservationConnection({
    page: () => loaders.load(observationPages, ownerId, { ...listing, page: spec }),
    total: () => loaders.load(observationCounts, ownerId, listing),
  });
}
