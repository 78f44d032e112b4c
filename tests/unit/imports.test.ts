import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { PROJECT_ROOT } from '../../src/project-root';

/** The layers, the floor first, by path. A file imports from its own layer and those that its row names. */
const LAYERS: [name: string, files: RegExp, mayImport: string[]][] = [
  ['foundation', /^src\/(domain\/.*|errors|limits|project-root|sql)\.ts$/, []],
  ['moments', /^src\/(moments|scoped)\.ts$/, ['foundation']],
  ['interfaces', /^schema\/(cost|scalars|[a-z-]+\.enums|lang-arg|(node|named|cited|dated|progress-scope)\.type)\.ts$/, ['foundation']],
  ['entities', /^entities\/.*\.ts$/, ['foundation', 'interfaces']],
  [
    'database',
    /^src\/(db|data-source|data-version|embedded-postgres|naming-strategy|prepared|reader|replicas|kept-connection|cancellation|entities|migrations|migrations\/.*|config)\.ts$/,
    ['foundation', 'entities'],
  ],
  ['queries', /^src\/(queries|loaders)\/.*\.ts$/, ['foundation', 'moments', 'entities', 'database']],
  ['context', /^src\/(context|changes-followed)\.ts$/, ['foundation', 'moments', 'database', 'queries']],
  ['schema', /^schema\/(build-schema|direct-calls|schema-text|subgraph|write-schema)\.ts$/, ['foundation', 'interfaces', 'resolvers']],
  ['shapes', /^schema\/.*\.ts$/, ['foundation', 'interfaces', 'entities', 'queries']],
  ['resolvers', /^resolvers\/.*\.ts$/, ['foundation', 'moments', 'interfaces', 'entities', 'shapes', 'queries', 'context']],
  ['seeds', /^seeds\/.*\.ts$/, ['foundation', 'database']],
  ['execution', /^src\/execution\/.*\.ts$/, []],
  ['exports', /^src\/exports\/.*\.ts$/, ['foundation', 'moments', 'entities', 'database', 'queries', 'context', 'execution']],
  ['pages', /^src\/briefing\/.*\.ts$/, ['foundation']],
  [
    'server',
    /^src\/(main|database-command|prepare-database|logger|http\/.*|explorer\/.*|traces\/.*)\.ts$/,
    ['foundation', 'pages', 'interfaces', 'database', 'queries', 'context', 'execution', 'exports', 'schema', 'seeds'],
  ],
];

/** Imports that one file may have and others of its layer may not. */
const DATA_SOURCE = 'src/data-source.ts';

const layerOf = (file: string): string => {
  const layer = LAYERS.find(([, files]) => files.test(file));
  if (!layer) throw new Error(`${file} belongs to no layer`);
  return layer[0];
};

const sources = ['src', 'entities', 'schema', 'resolvers', 'seeds'].flatMap((folder) =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

/** What a file imports of the project. What it takes as types alone is nothing at run time, and does not count. */
const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(PROJECT_ROOT, file), 'utf8').matchAll(
      /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';|^import '(\.[^']+)';/gms,
    ),
  ].map(([, named, bare]) => `${relative(PROJECT_ROOT, resolve(PROJECT_ROOT, dirname(file), (named ?? bare)!))}.ts`);

it('every file belongs to a layer and imports only downward', () => {
  const wrong = sources.flatMap((file) => {
    const [name, , mayImport] = LAYERS.find(([layer]) => layer === layerOf(file))!;
    return importsOf(file)
      .filter((imported) => ![name, ...mayImport].includes(layerOf(imported)))
      .map((imported) => `${file} (${name}) imports ${imported} (${layerOf(imported)})`);
  });
  expect(wrong).toEqual([]);
});

it('only what starts or prepares the hub opens the database', () => {
  expect(sources.filter((file) => importsOf(file).includes(DATA_SOURCE))).toEqual(['src/database-command.ts', 'src/main.ts']);
});
