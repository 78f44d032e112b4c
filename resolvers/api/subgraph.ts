import { CATALOGUE } from '../../entities/catalogue';
import type { Representation, Subgraph } from '../../schema/base/subgraph';
import type { RequestContext } from '../../src/context/request-context';
import { HubError } from '../../src/domain/errors';
import { fromGlobalId, type GlobalId } from '../../src/domain/global-id';
import { storedThing } from './node-lookup';

/** The things that other systems refer to by their ids and codes. */
const ENTITIES = CATALOGUE.flatMap(({ types = [], federated }) => (federated ? types : [])).sort();

/** Values that mean the same wherever they come from: another subgraph may have them too. */
const VALUES = ['GeoPoint', 'LocalizedText', 'PageInfo'];

/** The hub in the graphs of others. */
export const HUB_SUBGRAPH: Subgraph<RequestContext> = {
  links: ['@link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])'],
  directives: Object.fromEntries([
    ...ENTITIES.map((type) => [type, '@key(fields: "code") @key(fields: "id")']),
    ...VALUES.map((type) => [type, '@shareable']),
  ]) as Record<string, string>,
  entities: ENTITIES,
  find: async (representation, context) => {
    const thing = await storedThing(nameOf(representation), context);
    if (!thing)
      throw new HubError(
        'UNKNOWN_ENTITY',
        `There is no ${JSON.stringify(representation)}. Compare its code with the list of all ${representation.__typename}s.`,
      );
    return thing;
  },
};

/** What a representation names by its id or its code. Throws INVALID_REPRESENTATION where it names nothing, or two things. */
function nameOf(representation: Representation): GlobalId {
  const { __typename: type, id, code } = representation;
  const byId = typeof id === 'string' ? fromGlobalId(id) : null;
  const name = byId ?? (typeof code === 'string' ? { type, code } : null);
  if (!name || name.type !== type || (code !== undefined && name.code !== code)) {
    throw new HubError(
      'INVALID_REPRESENTATION',
      `${JSON.stringify(representation)} does not name one ${type}. Give its "code", or its "id" as the hub returned it.`,
    );
  }
  return name;
}
