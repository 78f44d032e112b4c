import {
  type ConstDirectiveNode,
  type DocumentNode,
  extendSchema,
  getNamedType,
  GraphQLError,
  type GraphQLResolveInfo,
  GraphQLSchema,
  type GraphQLUnionType,
  isObjectType,
  Kind,
  parse,
  print,
  printSchema,
  type ScalarTypeDefinitionNode,
  visit,
} from 'graphql';
import type { FieldCost } from '../../schema/base/cost';
import type { Path } from '../../schema/base/request-scope';
import type { Representation, Subgraph } from '../../schema/base/subgraph';
import { itemPath } from '../context/path-scoped';
import { HubError } from '../domain/errors';
import { assertKeyCount } from '../domain/limits';

/** The most representations that one `_entities` takes: a gateway cannot split its list, so the limit is above that of a page. */
const MAX_REPRESENTATIONS = 1_000;

/** The schema extended for gateways: `_service` with its text, which is made when it is first asked for, and `_entities`. */
export function asSubgraph<C>(schema: GraphQLSchema, subgraph: Subgraph<C>): GraphQLSchema {
  let sdl: string | undefined;
  const extended = extendSchema(schema, parse(protocol(subgraph.entities)), { assumeValid: true });
  extended.description = schema.description;
  extended.getQueryType()!.getFields()['_service']!.resolve = () => ({ sdl: (sdl ??= subgraphText(schema, subgraph)) });
  if (subgraph.entities.length > 0) {
    Object.assign(extended.getQueryType()!.getFields()['_entities']!, {
      resolve: (_: unknown, { representations }: { representations: unknown[] }, context: C, { path }: GraphQLResolveInfo) =>
        entitiesOf(representations, subgraph, context, path),
      extensions: { cost: { keys: 'representations', maxKeys: MAX_REPRESENTATIONS } satisfies FieldCost },
    });
    // Rows are instances of the class that their type is made from.
    (extended.getType('_Entity') as GraphQLUnionType).resolveType = (entity) => (entity as object).constructor.name;
  }
  return extended;
}

/** The additions of the federation protocol to a schema. Their names begin with an underscore. */
const protocol = (entities: readonly string[]): string => `
  "The schema of this subgraph, for a gateway."
  type _Service {
    "The schema with the directives of Apollo Federation."
    sdl: String!
  }
  extend type Query {
    "The schema of this subgraph, for a gateway."
    _service: _Service!
  }
  ${
    entities.length === 0
      ? ''
      : `
  "A representation: an object with __typename and the fields of one key."
  scalar _Any
  "The types that a gateway can resolve by a key."
  union _Entity = ${entities.join(' | ')}
  extend type Query {
    "The entities of the representations, in their order; null, with an error, where there is none."
    _entities(
      "At most ${MAX_REPRESENTATIONS} representations."
      representations: [_Any!]!
    ): [_Entity]!
  }`
  }`;

/** Resolves each representation by itself: a wrong one becomes an error at its place, and does not affect the others. */
function entitiesOf<C>(
  representations: readonly unknown[],
  { entities, find }: Subgraph<C>,
  context: C,
  list: Path,
): Promise<object | null>[] {
  assertKeyCount('representations', representations.length, MAX_REPRESENTATIONS);
  return representations.map(async (given, index) => {
    const representation = given as Partial<Representation> | null;
    const type = typeof representation === 'object' ? representation?.__typename : undefined;
    if (typeof type !== 'string' || !entities.includes(type)) {
      throw new HubError(
        'INVALID_REPRESENTATION',
        `${JSON.stringify(given)} has no __typename of an entity. Give one of ${entities.join(', ')}.`,
      );
    }
    return find(representation as Representation, context, itemPath(list, index));
  });
}

/**
 * A schema without its mutations, and without the types that only they use. A gateway asks for its own users, and has no sign-in of theirs:
 * who writes asks the hub itself.
 */
function readOnly(schema: GraphQLSchema): GraphQLSchema {
  const { mutation, types, ...config } = schema.toConfig();
  if (!mutation) return schema;
  const payloads = new Set(Object.values(mutation.getFields()).map(({ type }) => getNamedType(type)));
  // The others are found from the queries; what implements an interface may not be.
  const implementations = types.filter((type) => isObjectType(type) && type.getInterfaces().length > 0 && !payloads.has(type));
  return new GraphQLSchema({ ...config, types: implementations });
}

/** The schema text for a composer of supergraphs, with `@link` and the directives of federation. */
function subgraphText(schema: GraphQLSchema, { links, directives }: Pick<Subgraph<never>, 'links' | 'directives'>): string {
  const left = new Set(Object.keys(directives));
  const at = <N extends { directives?: readonly ConstDirectiveNode[] | undefined }>(coordinate: string, node: N): N => {
    if (!left.delete(coordinate)) return node;
    return { ...node, directives: [...(node.directives ?? []), ...parsedDirectives(directives[coordinate]!)] };
  };
  const document: DocumentNode = visit(parse(printSchema(readOnly(schema))), {
    ObjectTypeDefinition: (type) => ({
      ...at(type.name.value, type),
      fields: (type.fields ?? []).map((field) => at(`${type.name.value}.${field.name.value}`, field)),
    }),
  });
  if (left.size > 0) throw new GraphQLError(`The schema has no ${[...left].join(', ')} that directives could stand at.`);
  return `extend schema ${links.join(' ')}\n\n${print(document)}\n`;
}

const parsedDirectives = (text: string): readonly ConstDirectiveNode[] => {
  const [definition] = parse(`scalar _Any ${text}`).definitions;
  return definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? ((definition satisfies ScalarTypeDefinitionNode).directives ?? []) : [];
};
