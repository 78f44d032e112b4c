import 'reflect-metadata';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { buildHubSchema } from '../../../src/graphql/build-schema';
import { inlineResolvers } from '../../../src/graphql/inline-resolvers';

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildHubSchema();
});

it('only fields with arguments are left to type-graphql', () => {
  const left = inlineResolvers(schema);
  const withoutArguments = left.filter((coordinate) => {
    const [type, field] = coordinate.split('.') as [string, string];
    return (schema.getType(type) as GraphQLObjectType).getFields()[field]!.args.length === 0;
  });
  expect(withoutArguments).toEqual([]);
  expect(getMetadataStorage().fieldResolvers.length).toBeGreaterThan(2 * left.length);
});

describe('a field that cannot be inlined is no silent fallback', () => {
  it.each([
    ['a parameter of a kind that type-graphql may add', { params: [{ kind: 'session', index: 0 }] }, /unknown kind "session"/],
    ['a method that its class does not have', { params: [], methodName: 'nothing' }, /has no method nothing/],
    ['a type that the schema does not have', { getObjectType: () => class Lost {} }, /is a field of Lost, which is no type/],
  ])('%s', (_, change, message) => {
    const { fieldResolvers } = getMetadataStorage();
    const [method] = fieldResolvers;
    fieldResolvers[0] = { ...method!, ...change } as typeof method & {};
    try {
      expect(() => inlineResolvers(schema)).toThrow(message);
    } finally {
      fieldResolvers[0] = method!;
    }
  });
});
