/**
 * The subgraph of a developer: hotels, each with the project of the hub that it depends on, by code alone.
 * The hotels are fictitious.
 */
const HOTELS = [
  { id: 'H1', name: 'Hotel at the railway', rooms: 120, project: 'P24' },
  { id: 'H2', name: 'Hotel at the border', rooms: 80, project: 'P03' },
  { id: 'H3', name: 'Second hotel at the railway', rooms: 45, project: 'P24' },
];

export const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

  type Query {
    hotels: [Hotel!]!
  }

  type Hotel @key(fields: "id") {
    id: ID!
    name: String!
    rooms: Int!
    "The project of the Growth Triangle that it depends on."
    project: Project!
  }

  type Project @key(fields: "code") {
    code: String!
    hotels: [Hotel!]!
  }
`;

export const resolvers = {
  Query: { hotels: () => HOTELS },
  Hotel: { project: ({ project }) => ({ code: project }) },
  Project: { hotels: ({ code }) => HOTELS.filter(({ project }) => project === code) },
};
