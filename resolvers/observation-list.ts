import type { Observation } from '../entities/observation.entity';
import type { Connection } from '../schema/connection.type';
import { ObservationConnection } from '../schema/observation.type';
import type { Context } from '../src/context';
import { OBSERVATION_ORDER, observationCounts, type ObservationListing, observationPages } from '../src/queries/observation.queries';
import { type PageRequest, pageWindow } from '../src/queries/page';

/** The observations of an indicator or a province as a connection. */
export function observationsOf(
  ownerId: number,
  listing: ObservationListing,
  page: PageRequest,
  { loaders }: Context,
): Connection<Observation> {
  const window = pageWindow(page, OBSERVATION_ORDER);
  return new ObservationConnection({
    page: () => loaders.load(observationPages, ownerId, { ...listing, window }),
    total: () => loaders.load(observationCounts, ownerId, listing),
  });
}
