import { type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type FieldMethod = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Params = NonNullable<FieldMethod['params']>;
type ParamReader = (root: unknown, args: unknown, context: unknown, info: unknown) => unknown;
type Method = (...values: unknown[]) => unknown;
type Constructor = new () => object;

/**
 * Has the methods of fields called as they are, where all that they take is at hand: the object, the context, what GraphQL says of
 * the field, and what our own decorators make of these. type-graphql makes three promises for a field with an argument, also
 * where its method answers at once; a page has hundreds of such fields.
 */
export function inlineResolvers(schema: GraphQLSchema): void {
  const methods = new Map<string, FieldMethod>();
  for (const method of getMetadataStorage().fieldResolvers)
    for (const type of typesOf(method, schema)) methods.set(`${type.name}.${method.schemaName}`, method);
  for (const [coordinate, { kind, target, methodName, params = [] }] of methods) {
    const call = Object.getOwnPropertyDescriptor((target as Constructor).prototype, methodName)?.value as Method | undefined;
    const readers = readersOf(params);
    if (!call || !readers) continue;
    const resolver = kind === 'external' ? new (target as Constructor)() : null;
    const [type, field] = coordinate.split('.') as [string, string];
    (schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve = (root: object, args, context, info) =>
      call.apply(
        resolver ?? root,
        readers.map((read) => read(root, args, context, info)),
      );
  }
}

/** The object type that a method belongs to, or every one that has it from an interface and no method of its own. */
function typesOf({ getObjectType, schemaName }: FieldMethod, schema: GraphQLSchema): GraphQLObjectType[] {
  const { objectTypes, interfaceTypes, fieldResolvers } = getMetadataStorage();
  const target = getObjectType!();
  const name = [...objectTypes, ...interfaceTypes].find((known) => known.target === target)?.name;
  const type = name === undefined ? undefined : schema.getType(name);
  if (isObjectType(type)) return [type];
  if (!isInterfaceType(type)) return [];
  const hasOwn = (of: GraphQLObjectType): boolean => {
    const ownTarget = objectTypes.find((known) => known.name === of.name)?.target;
    return fieldResolvers.some((method) => method.schemaName === schemaName && method.getObjectType!() === ownTarget);
  };
  return schema.getImplementations(type).objects.filter((of) => !hasOwn(of));
}

/** What reads each parameter of a method; null = one of them takes more than reading. */
function readersOf(params: Params): ParamReader[] | null {
  const readers = [...params]
    .sort((a, b) => a.index - b.index)
    .map((param): ParamReader | null => {
      const part = (whole: unknown, name: string | undefined): unknown =>
        name === undefined ? whole : (whole as Record<string, unknown>)[name];
      switch (param.kind) {
        case 'root':
          return (root) => part(root, param.propertyName);
        case 'context':
          return (_root, _args, context) => part(context, param.propertyName);
        case 'info':
          return (_root, _args, _context, info) => info;
        case 'custom':
          return (root, args, context, info) => param.resolver({ root, args, context, info } as never) as unknown;
        default:
          return null;
      }
    });
  return readers.every((read) => read !== null) ? readers : null;
}
