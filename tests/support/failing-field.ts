import { type GraphQLField, isAbstractType, isObjectType, responsePathAsArray } from 'graphql';
import { hubSchema } from './execute';

interface Break {
  /** The end of the response path at which it fails, without indexes; default: everywhere. */
  readonly at?: string | undefined;
  readonly fault?: Error | undefined;
}

/** Makes a field of the hub's schema fail; of an interface, in every type of it. `coordinate`: `Type.field`. Returns what gives it back. */
export function failingField(coordinate: string, { at, fault = new Error('broken on purpose') }: Break = {}): () => void {
  const fields = fieldsAt(coordinate);
  const resolvers = fields.map(({ resolve }) => resolve);
  fields.forEach((field, i) => {
    field.resolve = (source, args, context, info) => {
      const path = responsePathAsArray(info.path).filter((step) => typeof step === 'string');
      if (at === undefined || `.${path.join('.')}`.endsWith(`.${at}`)) throw fault;
      return resolvers[i] ? (resolvers[i](source, args, context, info) as unknown) : (source as Record<string, unknown>)[field.name];
    };
  });
  return () =>
    fields.forEach((field, i) => {
      if (resolvers[i]) field.resolve = resolvers[i];
      else delete field.resolve;
    });
}

function fieldsAt(coordinate: string): GraphQLField<unknown, unknown>[] {
  const schema = hubSchema();
  const [typeName, fieldName] = coordinate.split('.') as [string, string];
  const type = schema.getType(typeName);
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  const fields = types.flatMap((each) => each.getFields()[fieldName] ?? []);
  if (fields.length === 0) throw new Error(`The schema has no ${coordinate}.`);
  return fields;
}
