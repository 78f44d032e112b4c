/**
 * The subgraph of a tourism ministry: adds visitors to the hub's Province, by ISO code.
 * The figures are fictitious.
 */
const VISITORS = new Map([
  ['TH-90', 7_100],
  ['TH-83', 9_400],
  ['TH-81', 3_300],
  ['MY-02', 5_200],
  ['MY-07', 8_800],
  ['ID-SU', 1_900],
]);

export const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

  type Query {
    "The provinces that have figures, the most visited first."
    provincesByVisitors: [Province!]!
  }

  type Province @key(fields: "code") {
    code: String!
    "Visitors in thousands a year; null = no figure."
    visitors: Int
  }
`;

export const resolvers = {
  Query: { provincesByVisitors: () => [...VISITORS].sort(([, a], [, b]) => b - a).map(([code]) => ({ code })) },
  Province: { visitors: ({ code }) => VISITORS.get(code) ?? null },
};
