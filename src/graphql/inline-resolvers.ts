import { type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type FieldMethod = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Param = NonNullable<FieldMethod['params']>[number];
type ReadParam = (root: unknown, args: unknown, context: unknown, info: unknown) => unknown;
type Method = (...values: unknown[]) => unknown;
type Constructor = new () => object;

/** Parameters that type-graphql converts and validates from the arguments of a field. */
const CONVERTED: readonly string[] = ['arg', 'args'];

/**
 * Makes resolvers call the methods of fields directly, where no parameter needs type-graphql: the object, the context, the info, or a value
 * that a decorator of the hub derives from these. type-graphql creates three promises for each call, also where the method is synchronous, and
 * a page has hundreds of such fields. Returns the coordinates of the fields that it leaves to type-graphql: those with converted
 * arguments. Throws for anything that it does not know, so that no field falls back silently.
 */
export function inlineResolvers(schema: GraphQLSchema): string[] {
  const methods = new Map<string, [GraphQLObjectType, FieldMethod]>();
  const ownerTypes = ownersIn(schema);
  for (const method of getMetadataStorage().fieldResolvers)
    for (const type of ownerTypes(method)) methods.set(`${type.name}.${method.schemaName}`, [type, method]);
  const left: string[] = [];
  for (const [coordinate, [type, method]] of methods) {
    if (method.params?.some(({ kind }) => CONVERTED.includes(kind))) left.push(coordinate);
    else type.getFields()[method.schemaName]!.resolve = directCall(coordinate, method);
  }
  return left;
}

function directCall(coordinate: string, { kind, target, methodName, params = [] }: FieldMethod) {
  const { prototype } = target as Constructor;
  const method = Object.getOwnPropertyDescriptor(prototype, methodName)?.value as Method | undefined;
  if (!method) throw new Error(`${coordinate} has no method ${methodName}`);
  const readers = [...params].sort((a, b) => a.index - b.index).map((param) => readerOf(coordinate, param));
  const resolver = kind === 'external' ? new (target as Constructor)() : null;
  return (root: object, args: unknown, context: unknown, info: unknown): unknown =>
    method.apply(
      resolver ?? root,
      readers.map((read) => read(root, args, context, info)),
    );
}

/** Finds the object type that a method belongs to, or every one that has it from an interface and no method of its own. */
function ownersIn(schema: GraphQLSchema): (method: FieldMethod) => GraphQLObjectType[] {
  const { objectTypes, interfaceTypes, fieldResolvers } = getMetadataStorage();
  const names = new Map([...interfaceTypes, ...objectTypes].map(({ target, name }) => [target, name]));
  const coordinateOf = (owner: string | undefined, field: string): string => `${owner}.${field}`;
  const own = new Set(fieldResolvers.map(({ getObjectType, schemaName }) => coordinateOf(names.get(getObjectType!()), schemaName)));
  return ({ getObjectType, schemaName }) => {
    const target = getObjectType!();
    const name = names.get(target);
    const type = name === undefined ? undefined : schema.getType(name);
    if (isObjectType(type)) return [type];
    if (!isInterfaceType(type)) throw new Error(`${schemaName} is a field of ${name ?? target.name}, which is no type of the schema`);
    return schema.getImplementations(type).objects.filter((implementation) => !own.has(coordinateOf(implementation.name, schemaName)));
  };
}

function readerOf(coordinate: string, param: Param): ReadParam {
  const pick = (whole: unknown, property: string | undefined): unknown =>
    property === undefined ? whole : (whole as Record<string, unknown>)[property];
  switch (param.kind) {
    case 'root':
      return (root) => pick(root, param.propertyName);
    case 'context':
      return (_root, _args, context) => pick(context, param.propertyName);
    case 'info':
      return (_root, _args, _context, info) => info;
    case 'custom':
      return (root, args, context, info) => param.resolver({ root, args, context, info } as never) as unknown;
    default:
      throw new Error(`${coordinate} has a parameter of the unknown kind "${param.kind}"`);
  }
}
