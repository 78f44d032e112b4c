import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { getMetadataArgsStorage } from 'typeorm';
import { CATALOGUE, conceptOf } from '../../entities/catalogue';
import { FactCitation } from '../../entities/provenance/fact-citation.entity';
import { PROJECT_ROOT } from '../../src/config';
import { MIGRATIONS } from '../../src/database/migrations';
import { SearchType } from '../../src/domain/vocabularies/api';
import { buildHubSchema, RESOLVERS } from '../../src/graphql/build-schema';

/** Loads every file below a folder whose name ends so, and returns all that they export. */
const exportsBelow = (folder: string, ending: string): unknown[] =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found by their names
    .flatMap((file) => Object.values(require(join(PROJECT_ROOT, folder, file)) as object));

const names = (classes: readonly unknown[]): string[] => classes.map((type) => (type as { name: string }).name).sort();

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildHubSchema();
});

/** The object types that implement an interface of the API. */
const implementing = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isInterfaceType(type)) throw new Error(`${name} is not an interface`);
  return schema
    .getPossibleTypes(type)
    .map((possible) => possible.name)
    .sort();
};

const typesOf = (is: (concept: (typeof CATALOGUE)[number]) => unknown): string[] =>
  CATALOGUE.flatMap((concept) => (is(concept) ? (concept.types ?? []) : [])).sort();

it('has every stored record, once', () => {
  exportsBelow('entities', '.entity.ts');
  const stored = getMetadataArgsStorage()
    .tables.filter(({ type }) => type === 'regular')
    .map(({ target }) => target);
  expect(names(CATALOGUE.map(({ entity }) => entity))).toEqual(names(stored));
});

it.each([
  ['is a node', 'Node', typesOf(() => true)],
  ['cites documents for itself', 'Cited', typesOf(({ cited }) => cited)],
  ['has progress rolled up over it', 'ProgressScope', typesOf(({ scope }) => scope)],
])('a thing that %s implements %s, and no other does', (_, name, expected) => {
  expect(implementing(name)).toEqual(expected);
});

it('what cites documents has a column of fact_citation', () => {
  const columns = getMetadataArgsStorage()
    .joinColumns.filter(({ target, propertyName }) => target === FactCitation && propertyName !== 'citation')
    .map(({ name }) => name!);
  expect(CATALOGUE.flatMap(({ cited }) => cited ?? []).sort()).toEqual(columns.sort());
});

it('search finds each of its types in one concept', () => {
  expect(CATALOGUE.flatMap(({ searched }) => searched ?? []).sort()).toEqual(Object.values(SearchType).sort());
});

it('names each type of the API once', () => {
  const types = CATALOGUE.flatMap((concept) => concept.types ?? []);
  expect(new Set(types).size).toBe(types.length);
  expect(types.filter((type) => !isObjectType(schema.getType(type)))).toEqual([]);
});

it('tells which concept a row is of, a row of a subclass too', () => {
  for (const { entity } of CATALOGUE) {
    const row = Object.create(entity.prototype as object) as object;
    expect(conceptOf(row).entity).toBe(entity);
    expect(conceptOf(Object.create(row) as object).entity).toBe(entity);
  }
  expect(() => conceptOf({})).toThrow('Object is not in the catalogue');
});

it('every resolver class is part of the schema', () => {
  const classes = new Set(exportsBelow('resolvers', '.resolver.ts'));
  const resolvers = getMetadataStorage()
    .resolverClasses.map(({ target }) => target)
    .filter((target) => classes.has(target));
  expect(names(RESOLVERS)).toEqual(names(resolvers));
});

it('every migration file is in the list, in the order of its number', () => {
  const files = readdirSync(join(PROJECT_ROOT, 'src/database/migrations')).filter((file) => file.endsWith('.ts'));
  const expected = files.map((file) => /^(\d+)-(\w+)\.ts$/.exec(file)!).map(([, number, name]) => `${name}${number}`);
  expect(MIGRATIONS.map(({ name }) => name)).toEqual(expected.sort((a, b) => Number(a.slice(-13)) - Number(b.slice(-13))));
});
