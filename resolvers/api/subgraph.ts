import { CATALOGUE } from '../../entities/catalogue';
import type { Representation, Subgraph } from '../../schema/base/subgraph';
import type { RequestContext } from '../../src/context/request-context';
import { HubError } from '../../src/domain/errors';
import { fromGlobalId, type GlobalId } from '../../src/domain/global-id';
import { storedThingAt } from './node-lookup';

/** The types that other subgraphs refer to by id or code. */
const FEDERATED_TYPES = CATALOGUE.flatMap(({ types = [], federated }) => (federated ? types : [])).sort();

/** Value types that other subgraphs may define too. */
const VALUES = ['GeoPoint', 'LocalizedText', 'PageInfo'];

/** The hub as a subgraph of Apollo Federation. */
export const HUB_SUBGRAPH: Subgraph<RequestContext> = {
  links: ['@link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])'],
  directives: Object.fromEntries([
    ...FEDERATED_TYPES.map((type) => [type, '@key(fields: "code") @key(fields: "id")']),
    ...VALUES.map((type) => [type, '@shareable']),
  ]) as Record<string, string>,
  entities: FEDERATED_TYPES,
  find: async (representation, context, path) => {
    const { moment, ...name } = nameOf(representation);
    context.enter(path, moment);
    const thing = await storedThingAt(name, path, context);
    if (!thing)
      throw new HubError(
        'UNKNOWN_ENTITY',
        `There is no ${JSON.stringify(representation)}. Compare its code with the list of all ${representation.__typename}s.`,
      );
    return thing;
  },
};

/** The object named by a representation's id or code. Throws INVALID_REPRESENTATION when it names none, or two. */
function nameOf(representation: Representation): GlobalId {
  const { __typename: type, id, code } = representation;
  const byId = typeof id === 'string' ? fromGlobalId(id) : null;
  const name = byId ?? (typeof code === 'string' ? { type, code, moment: null } : null);
  if (!name || name.type !== type || (code !== undefined && name.code !== code)) {
    throw new HubError(
      'INVALID_REPRESENTATION',
      `${JSON.stringify(representation)} does not name one ${type}. Give its "code", or its "id" as the hub returned it.`,
    );
  }
  return name;
}
