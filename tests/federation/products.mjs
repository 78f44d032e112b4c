/**
 * The `products` subgraph of the federation compatibility suite, built with the hub's own code (`src/graphql/subgraph.ts`) and served
 * on the port that the suite expects.
 */
import { createRequire } from 'node:module';

// A schema belongs to one copy of graphql: that of the hub.
const built = createRequire(new URL('../../dist/src/', import.meta.url));
const { ApolloServer } = built('@apollo/server');
const { startStandaloneServer } = built('@apollo/server/standalone');
const { buildSchema } = built('graphql');
const { asSubgraph } = built('./graphql/subgraph.js');

class Product {}
class DeprecatedProduct {}
class ProductResearch {}
class User {
  averageProductsCreatedPerYear() {
    if (this.email !== JANE.email) throw new Error('an unknown user');
    return Math.round(this.totalProductsCreated / this.yearsOfEmployment);
  }
}
class Inventory {}
const make = (type, fields) => Object.assign(new type(), fields);

const JANE = make(User, { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337, yearsOfEmployment: 10 });
const OLD = make(DeprecatedProduct, {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: JANE,
});
const RESEARCH = [
  make(ProductResearch, { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null }),
  make(ProductResearch, { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null }),
];
const product = (id, sku, variation, research) =>
  make(Product, {
    id,
    sku,
    package: `@apollo/${sku}`,
    variation: { id: variation },
    dimensions: { size: 'small', weight: 1, unit: 'kg' },
    createdBy: JANE,
    notes: null,
    research: [research],
  });
const PRODUCTS = [
  product('apollo-federation', 'federation', 'OSS', RESEARCH[0]),
  product('apollo-studio', 'studio', 'platform', RESEARCH[1]),
];

/** Resolves a representation of each type by its fields. */
const FIND = {
  Product: ({ id, sku, package: pack, variation }) =>
    PRODUCTS.find((one) => (id ? one.id === id : one.sku === sku && (pack ? one.package === pack : one.variation.id === variation.id))),
  DeprecatedProduct: ({ sku, package: pack }) => (OLD.sku === sku && OLD.package === pack ? OLD : undefined),
  ProductResearch: ({ study }) => RESEARCH.find((one) => one.study.caseNumber === study.caseNumber),
  User: (given) => (given.email === JANE.email ? make(User, { ...JANE, ...given }) : undefined),
  Inventory: ({ id }) => make(Inventory, { id, deprecatedProducts: [OLD] }),
};

const schema = buildSchema(`
  directive @custom on OBJECT
  type Product { id: ID! sku: String package: String variation: ProductVariation dimensions: ProductDimension createdBy: User notes: String research: [ProductResearch!]! }
  type DeprecatedProduct { sku: String! package: String! reason: String createdBy: User }
  type ProductVariation { id: ID! }
  type ProductResearch { study: CaseStudy! outcome: String }
  type CaseStudy { caseNumber: ID! description: String }
  type ProductDimension { size: String weight: Float unit: String }
  type Query {
    product(id: ID!): Product
    deprecatedProduct(sku: String!, package: String!): DeprecatedProduct @deprecated(reason: "Use product query instead")
  }
  type User { averageProductsCreatedPerYear: Int email: ID! name: String totalProductsCreated: Int yearsOfEmployment: Int! }
  type Inventory { id: ID! deprecatedProducts: [DeprecatedProduct!]! }
`);
const { product: byId, deprecatedProduct } = schema.getQueryType().getFields();
byId.resolve = (_, { id }) => FIND.Product({ id }) ?? null;
deprecatedProduct.resolve = (_, key) => FIND.DeprecatedProduct(key) ?? null;

export const productsSchema = asSubgraph(schema, {
  links: [
    `@link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@composeDirective", "@extends", "@external", "@key", "@inaccessible", "@interfaceObject", "@override", "@provides", "@requires", "@shareable", "@tag"])`,
    '@link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])',
    '@composeDirective(name: "@custom")',
  ],
  directives: {
    Product: '@custom @key(fields: "id") @key(fields: "sku package") @key(fields: "sku variation { id }")',
    'Product.createdBy': '@provides(fields: "totalProductsCreated")',
    'Product.notes': '@tag(name: "internal")',
    DeprecatedProduct: '@key(fields: "sku package")',
    ProductResearch: '@key(fields: "study { caseNumber }")',
    ProductDimension: '@shareable',
    'ProductDimension.unit': '@inaccessible',
    User: '@extends @key(fields: "email")',
    'User.averageProductsCreatedPerYear': '@requires(fields: "totalProductsCreated yearsOfEmployment")',
    'User.email': '@external',
    'User.name': '@override(from: "users")',
    'User.totalProductsCreated': '@external',
    'User.yearsOfEmployment': '@external',
    Inventory: '@interfaceObject @key(fields: "id")',
  },
  entities: Object.keys(FIND),
  find: (representation) => FIND[representation.__typename](representation) ?? null,
});

/** Serves it with federated tracing, which Apollo Server does for every schema that is a subgraph. */
export async function serveProducts() {
  const server = new ApolloServer({ schema: productsSchema });
  await startStandaloneServer(server, { listen: { port: 4001 } });
  return () => server.stop();
}
