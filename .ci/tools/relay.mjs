// Checks that Relay's compiler accepts every connection of the schema. For each field that returns one, it writes the fragments for
// usePaginationFragment (@refetchable with @connection, forward and backward), compiles them, and checks the compiled fragments. Run it from
// the project's root.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';

const SCHEMA_FILE = 'schema/schema.graphql';
const WAYS = [
  { way: 'forward', size: 'first', cursor: 'after' },
  { way: 'backward', size: 'last', cursor: 'before' },
];
const PAGING = new Set(WAYS.flatMap(({ size, cursor }) => [size, cursor]));

const require = createRequire(import.meta.url);
const schema = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'));
const root = schema.getQueryType();
const allTypes = Object.values(schema.getTypeMap());
// A subscription takes a cursor to go on from, and is no page.
const withFields = allTypes.filter(
  (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__') && type !== schema.getSubscriptionType(),
);
const fieldsOf = (type) => Object.values(type.getFields());

/** A field is a connection by its type or, so that none hides behind another name, by its arguments. */
const isConnection = (field) => getNamedType(field.type).name.endsWith('Connection') || field.args.some(({ name }) => name === 'after');

/** The ways that a connection's arguments offer; forward where they offer none, so that Relay says what is missing. */
function waysOf(field) {
  const offered = WAYS.filter(({ size, cursor }) => [size, cursor].every((wanted) => field.args.some(({ name }) => name === wanted)));
  return offered.length > 0 ? offered : WAYS.slice(0, 1);
}

/** Relay can refetch the query root, and every object with an id that `node` takes. */
const hasId = (type) =>
  (isObjectType(type) ? [type] : schema.getPossibleTypes(type)).every((one) => one.getInterfaces().some(({ name }) => name === 'Node'));
const isRefetchable = (type) => type === root || hasId(type);

/** The ways from a type to connections: its own, and those of the values under it, which Relay can only refetch through it. */
function routes(type, above = []) {
  return fieldsOf(type).flatMap((field) => {
    const route = [...above, { parent: type, field }];
    if (isConnection(field)) return [route];
    const value = getNamedType(field.type);
    const leadsOn =
      isObjectType(value) &&
      !isRefetchable(value) &&
      !isListType(getNullableType(field.type)) &&
      !above.some(({ parent }) => parent === value);
    return leadsOn ? routes(value, route) : [];
  });
}

/** A module with the paginated fragment of a route. What the route's fields take beside the page is an argument of the fragment. */
function moduleOf(route, { way, size, cursor }) {
  const on = route[0].parent;
  const path = route.map(({ field }) => field.name);
  const name = [on.name, ...path, way].map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  const declared = ['count: { type: "Int", defaultValue: 10 }', 'cursor: { type: "String" }'];
  const selection = route.reduceRight((inner, { field }, depth) => {
    const isLast = depth === route.length - 1;
    const others = field.args.filter((argument) => (isLast ? !PAGING.has(argument.name) : isRequiredArgument(argument)));
    declared.push(...others.map((argument) => `${argument.name}${depth}: { type: "${argument.type}" }`));
    const passed = [
      ...(isLast ? [`${size}: $count`, `${cursor}: $cursor`] : []),
      ...others.map((argument) => `${argument.name}: $${argument.name}${depth}`),
    ];
    return `${field.name}${passed.length > 0 ? `(${passed.join(', ')})` : ''} ${isLast ? `@connection(key: "${name}_${field.name}") ` : ''}{ ${inner} }`;
  }, 'edges { node { __typename } }');
  const fragment = `fragment ${name} on ${on.name} @argumentDefinitions(${declared.join(', ')}) @refetchable(queryName: "${name}PageQuery") { ${selection} }`;
  return { name, on, path, way, refetchedFrom: on === root ? [] : ['node'], text: `graphql\`${fragment}\`;\n` };
}

/** What keeps usePaginationFragment from reading the next page by a compiled fragment; null = nothing. */
function faultOf(folder, { name, path, way, refetchedFrom }) {
  const { connection, refetch } = require(join(folder, `${name}.graphql.js`)).metadata;
  const found = [
    connection?.map((one) => one.path),
    refetch?.connection?.[way],
    refetch?.fragmentPathInResult,
    refetch?.operation.params.name,
  ];
  const wanted = [[path], { count: 'count', cursor: 'cursor' }, refetchedFrom, `${name}PageQuery`];
  return isDeepStrictEqual(found, wanted) ? null : `${name} compiled to ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`;
}

/** Compiles the modules in their own folder. Throws when Relay refuses one, or when a compiled fragment cannot paginate. */
function compile(modules) {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  try {
    for (const sub of ['src', 'artifacts']) mkdirSync(join(folder, sub));
    copyFileSync(SCHEMA_FILE, join(folder, 'schema.graphql'));
    for (const { name, text } of modules) writeFileSync(join(folder, 'src', `${name}.js`), text);
    const scalars = allTypes.filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
    const config = {
      src: './src',
      schema: './schema.graphql',
      artifactDirectory: './artifacts',
      language: 'javascript',
      eagerEsModules: false,
      customScalarTypes: Object.fromEntries(scalars.map(({ name }) => [name, 'string'])),
    };
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
    const { status } = spawnSync(process.execPath, [require.resolve('relay-compiler/cli.js'), 'relay.config.json'], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('Relay refuses fragments of this schema; see above.');
    const faults = modules.map((module) => faultOf(join(folder, 'artifacts'), module)).filter(Boolean);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  const all = withFields.filter(isRefetchable).flatMap((type) => routes(type));
  const reached = new Set(all.map((route) => route.at(-1).field));
  const unreached = (field) => isConnection(field) && !reached.has(field);
  const missed = withFields.flatMap((type) =>
    fieldsOf(type)
      .filter(unreached)
      .map(({ name }) => `${type.name}.${name}`),
  );
  if (missed.length > 0)
    throw new Error(`Relay cannot refetch ${missed.join(', ')}: no way leads there from the query root or from a Node.`);
  if (all.length === 0) throw new Error('The schema has no connection.');
  const modules = all.flatMap((route) => waysOf(route.at(-1).field).map((way) => moduleOf(route, way)));
  compile(modules);
  console.log(`Relay pages:\n${modules.map(({ on, path, way }) => `  ${on.name}.${path.join('.')} ${way}`).join('\n')}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
