import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, isInterfaceType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { getMetadataArgsStorage } from 'typeorm';
import { CATALOGUE, conceptOf } from '../../entities/catalogue';
import { FactCitation } from '../../entities/provenance/fact-citation.entity';
import { SEED_FILES } from '../../seeds/load/data-files';
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

/** Compares two lists in any order. The test fails with what to do about each name that only one of them has. */
function expectSame(
  listed: readonly string[],
  found: readonly string[],
  surplus: (name: string) => string,
  missing: (name: string) => string,
): void {
  const less = (from: readonly string[], names: readonly string[]): string[] => {
    const rest = [...from];
    for (const name of names) if (rest.includes(name)) rest.splice(rest.indexOf(name), 1);
    return rest;
  };
  expect([...less(listed, found).map(surplus), ...less(found, listed).map(missing)]).toEqual([]);
}

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
  expectSame(
    names(CATALOGUE.map(({ entity }) => entity)),
    names(stored),
    (name) => `${name}: is in entities/catalogue.ts twice, or is no entity`,
    (name) => `${name}: give it a row in entities/catalogue.ts`,
  );
});

it.each([
  ['is a node', 'Node', typesOf(() => true)],
  ['cites documents for itself', 'Cited', typesOf(({ cited }) => cited)],
  ['has progress rolled up over it', 'ProgressScope', typesOf(({ scope }) => scope)],
])('a thing that %s implements %s, and no other does', (_, name, expected) => {
  expect(implementing(name)).toEqual(expected);
});

it('what cites documents has a column of fact_citation, and nothing else has', () => {
  const columns = getMetadataArgsStorage()
    .joinColumns.filter(({ target, propertyName }) => target === FactCitation && propertyName !== 'citation')
    .map(({ name }) => name!);
  expectSame(
    CATALOGUE.flatMap(({ cited }) => cited ?? []),
    columns,
    (column) => `${column}: give entities/provenance/fact-citation.entity.ts a column, a relation and an index for it`,
    (column) => `${column}: name it as \`cited\` in entities/catalogue.ts, or remove it from fact-citation.entity.ts`,
  );
});

it('search finds each of its types in one concept', () => {
  expectSame(
    CATALOGUE.flatMap(({ searched }) => searched ?? []),
    Object.values(SearchType),
    (type) => `${type}: add it to SearchType in src/domain/vocabularies/api.ts, and name each type in one concept only`,
    (type) => `${type}: name it as \`searched\` in entities/catalogue.ts`,
  );
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
  expectSame(
    names(RESOLVERS),
    names(resolvers),
    (name) => `${name}: is in RESOLVERS of src/graphql/build-schema.ts twice, or in no *.resolver.ts`,
    (name) => `${name}: add it to RESOLVERS in src/graphql/build-schema.ts`,
  );
});

it('every migration file is in the list, in the order of its number', () => {
  const files = readdirSync(join(PROJECT_ROOT, 'src/database/migrations')).filter((file) => file.endsWith('.ts'));
  const expected = files.map((file) => /^(\d+)-(\w+)\.ts$/.exec(file)!).map(([, number, name]) => `${name}${number}`);
  expect(MIGRATIONS.map(({ name }) => name)).toEqual(expected.sort((a, b) => Number(a.slice(-13)) - Number(b.slice(-13))));
});

it('every data file has its form, and its section in SOURCES.md', () => {
  const files = readdirSync(join(PROJECT_ROOT, 'seeds/data')).filter((file) => file.endsWith('.json'));
  const sources = readFileSync(join(PROJECT_ROOT, 'seeds/data/SOURCES.md'), 'utf8');
  const sections = [...sources.matchAll(/^## (.+)$/gm)].map(([, title]) => title!);
  expectSame(
    SEED_FILES.map((file) => `${file}.json`),
    files,
    (file) => `${file}: has a form in seeds/load/<area>.forms.ts, but is not in seeds/data`,
    (file) => `${file}: describe its rows in seeds/load/<area>.forms.ts`,
  );
  expectSame(
    sections,
    files,
    (file) => `${file}: has a section in seeds/data/SOURCES.md, but is not in seeds/data`,
    (file) => `${file}: give it a section in seeds/data/SOURCES.md`,
  );
});

it('a document of tests/sql asks for each thing of the API', () => {
  const asked = new Set<string>();
  for (const file of readdirSync(join(PROJECT_ROOT, 'tests/sql'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.graphql')) continue;
    const types = new TypeInfo(schema);
    const note = { Field: () => void asked.add(types.getParentType()?.name ?? '') };
    visit(parse(readFileSync(join(PROJECT_ROOT, 'tests/sql', file), 'utf8')), visitWithTypeInfo(types, note));
  }
  const unasked = CATALOGUE.filter(({ types }) => types && !types.some((type) => asked.has(type)));
  expect(unasked.map(({ entity }) => `${entity.name}: ask for it in a document of tests/sql, and run npm run sql:update`)).toEqual([]);
});
