// Does Relay's compiler accept every connection of the schema? For each field that returns one, this writes the fragments that
// usePaginationFragment takes (@refetchable with @connection, one forward and one backward), compiles them all, and looks into
// what came out. Run from the project's root.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildSchema, getNamedType, getNullableType, isInterfaceType, isListType, isObjectType, isRequiredArgument, isScalarType, isSpecifiedScalarType } from 'graphql';

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
const withFields = allTypes.filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'));
const fieldsOf = (type) => Object.values(type.getFields());

/** A field is a connection by its type or, so that none hides behind another name, by its arguments. */
const isConnection = (field) => getNamedType(field.type).name.endsWith('Connection') || field.args.some(({ name }) => name === 'after');

/** Relay can ask again for the query root, and for whatever has an id that `node` takes. */
const hasId = (type) => (isObjectType(type) ? [type] : schema.getPossibleTypes(type)).every((one) => one.getInterfaces().some(({ name }) => name === 'Node'));
const isRefetchable = (type) => type === root || hasId(type);

/** The ways from a type to connections: its own, and those of the values under it, which Relay can only ask for through it. */
function routes(type, above = []) {
  return fieldsOf(type).flatMap((field) => {
    const route = [...above, { parent: type, field }];
    if (isConnection(field)) return [route];
    const value = getNamedType(field.type);
    const leadsOn = isObjectType(value) && !isRefetchable(value) && !isListType(getNullableType(field.type)) && !above.some(({ parent }) => parent === value);
    return leadsOn ? routes(value, route) : [];
  });
}

/** A module with the paginated fragment of a route, whose other arguments are arguments of the fragment, and a query on it. */
function moduleOf(route, { way, size, cursor }) {
  const on = route[0].parent;
  const path = route.map(({ field }) => field.name);
  const name = [on.name, ...path, way].map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  const declared = ['count: { type: "Int", defaultValue: 10 }', 'cursor: { type: "String" }'];
  const selection = route.reduceRight((inner, { field }, depth) => {
    const isLast = depth === route.length - 1;
    const others = field.args.filter((argument) => (isLast ? !PAGING.has(argument.name) : isRequiredArgument(argument)));
    declared.push(...others.map((argument) => `${argument.name}${depth}: { type: "${argument.type}" }`));
    const passed = [...(isLast ? [`${size}: $count`, `${cursor}: $cursor`] : []), ...others.map((argument) => `${argument.name}: $${argument.name}${depth}`)];
    return `${field.name}${passed.length > 0 ? `(${passed.join(', ')})` : ''} ${isLast ? `@connection(key: "${name}_${field.name}") ` : ''}{ ${inner} }`;
  }, 'edges { node { __typename } }');
  const fragment = `fragment ${name} on ${on.name} @argumentDefinitions(${declared.join(', ')}) @refetchable(queryName: "${name}PageQuery") { ${selection} }`;
  const spread = `...${name}${declared.some((one) => one.includes('!"')) ? ` @arguments(${declared.filter((one) => one.includes('!"')).map((one) => `${one.split(':')[0]}: $${one.split(':')[0]}`).join(', ')})` : ''}`;
  return { name, path, isRoot: on === root, text: fragment };
}
