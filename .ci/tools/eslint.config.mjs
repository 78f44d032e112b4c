// The schema against the recommended and the Relay rules of graphql-eslint. It is run from the project's root.
import { configs, parser, rules } from '@graphql-eslint/eslint-plugin';

/** Values: parts of the thing that they stand under, equal when their fields are. Without an identity, they have no id to give. */
const VALUES = [
  'Citation',
  'ClusterMembership',
  'CorridorAssignment',
  'CorridorMembership',
  'CostFigure',
  'Coverage',
  'ExchangeRate',
  'GeoPoint',
  'LevelProgress',
  'LocalizedText',
  'ProgrammeMembership',
  'Progress',
  'SectorAssignment',
  'StageCount',
];

/** Every ProgressScope lists the `projects` it reaches, and a Project is one: in this one place the interface decides the name. */
const isNameOfInterface = ({ ruleId, message }) =>
  ruleId === '@graphql-eslint/no-typename-prefix' && message === 'Field "projects" starts with the name of the parent type "Project"';

export default [
  {
    files: ['schema/schema.graphql'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } } },
    plugins: { '@graphql-eslint': { rules } },
    processor: {
      meta: { name: 'names-of-interfaces' },
      preprocess: (text) => [text],
      postprocess: ([messages]) => messages.filter((message) => !isNameOfInterface(message)),
    },
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: ['PageInfo', ...VALUES], suffixes: ['Connection', 'Edge', 'Payload'] } }],
      // Short fixed lists are plain lists here; only long ones are connections.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    },
  },
];
