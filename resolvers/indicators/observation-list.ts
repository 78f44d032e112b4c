import type { Observation } from '../../entities/indicators/observation.entity';
import type { Connection } from '../../schema/base/connection.type';
import type { PageArgs } from '../../schema/base/page.args';
import type { RequestContext } from '../../src/context/request-context';
import {
  OBSERVATION_ORDER,
  observationCounts,
  type ObservationListing,
  observationPages,
} from '../../src/queries/indicators/observation.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { ObservationConnection } from './observation.type';

/** The observations of an indicator or a province as a connection. */
export function observationsOf(
  ownerId: number,
  listing: ObservationListing,
  args: PageArgs,
  { loaders }: RequestContext,
): Connection<Observation> {
  const page = pageSpec(args, OBSERVATION_ORDER);
  return new ObservationConnection({
    page: () => loaders.load(observationPages, ownerId, { ...listing, page }),
    total: () => loaders.load(observationCounts, ownerId, listing),
  });
}
