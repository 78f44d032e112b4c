import { buildSchema, graphqlSync } from 'graphql';
import { schemaText, schemaTextWithoutDeprecated } from '../../../src/graphql/schema-text';
import { asSubgraph } from '../../../src/graphql/subgraph';

const SCHEMA = `type Query {
  new(old: Int @deprecated(reason: "no"), kept: Int): Kind
  old: Kind @deprecated(reason: "use new")
}

enum Kind {
  NEW
  OLD @deprecated(reason: "use NEW")
}

input Filter {
  new: Int
  old: Int @deprecated(reason: "use new")
}`;

it('leaves out what is deprecated: fields, arguments, values and input fields', () => {
  expect(schemaText(buildSchema(SCHEMA))).toContain('deprecated');
  expect(schemaTextWithoutDeprecated(buildSchema(SCHEMA))).toBe(`input Filter {
  new: Int
}

enum Kind {
  NEW
}

type Query {
  new(kept: Int): Kind
}
`);
});

it('leaves out what belongs to gateways', () => {
  const subgraph = asSubgraph(buildSchema(SCHEMA), { links: [], directives: {}, entities: [], find: () => null });
  expect(subgraph.getQueryType()!.getFields()).toHaveProperty('_service');
  expect(schemaText(subgraph)).toBe(schemaText(buildSchema(SCHEMA)));
});

it('says when directives stand at a place that is not there', () => {
  const directives = { 'Query.new': '@shareable', 'Query.never': '@shareable', Never: '@key(fields: "id")' };
  const schema = asSubgraph(buildSchema(SCHEMA), { links: [], directives, entities: [], find: () => null });
  const { errors } = graphqlSync({ schema, source: '{ _service { sdl } }' });
  expect(errors?.map(({ message }) => message)).toEqual(['The schema has no Query.never, Never that directives could stand at.']);
});
