import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { PROJECT_ROOT } from '../../src/config';

/** The floors of the house, lowest first: folders at the top and in `src`, and the files of `src` itself. An import never points up. */
const FLOORS =
  'domain i18n imports config schema entities database queries commands context seeds execution exports web letters webhooks observability resolvers graphql http app cli production main'.split(
    ' ',
  );

/** Doors that stay shut though they lead down. */
const SHUT: readonly [from: string, to: string, because: string][] = [
  ['resolvers', 'database', 'resolvers ask queries'],
  ['web', 'database', 'pages ask the API'],
  ['web', 'queries', 'pages ask the API'],
  ['http', 'queries', 'routes ask the API'],
  ['exports', 'commands', 'who reads writes nothing'],
];

/** What goes through such a door: the desk shows its viewer what no API does. */
const THROUGH_SHUT: readonly string[] = ['src/web/desk/'];

const floorOf = (file: string): string => /^(?:src\/)?([^/.]+)/.exec(file)![1]!;

/** The project's own files that a file imports, types included. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(PROJECT_ROOT, file), 'utf8').matchAll(/(?:^import|\bfrom|\bimport\()\s*'(\.[^']+)'/gm)].map(([, path]) =>
    normalize(join(dirname(file), path!)),
  );

const imports = ['src', 'entities', 'schema', 'resolvers', 'seeds'].flatMap((folder) =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .flatMap((file) => importsOf(file).map((imported) => ({ file, imported, from: floorOf(file), to: floorOf(imported) }))),
);

it('every file stands on a floor', () => {
  const floors = new Set(imports.flatMap(({ from, to }) => [from, to]));
  expect([...floors].filter((floor) => !FLOORS.includes(floor))).toEqual([]);
});

it('imports point down, types included', () => {
  const up = imports.filter(({ from, to }) => FLOORS.indexOf(to) > FLOORS.indexOf(from));
  expect(up.map(({ file, imported, from, to }) => `${file} stands on the floor "${from}", below "${to}" of ${imported}`)).toEqual([]);
});

it('doors that are shut stay shut', () => {
  const through = imports.flatMap(({ file, imported, from, to }) =>
    SHUT.filter(([a, b]) => a === from && b === to && !THROUGH_SHUT.some((folder) => file.startsWith(folder))).map(
      ([, , because]) => `${file} imports ${imported}: ${because}`,
    ),
  );
  expect(through).toEqual([]);
});

it('what several areas share uses no area', () => {
  const used = imports.filter(({ file, imported, from, to }) => file.includes('/shared/') && from === to && !imported.includes('/shared/'));
  expect(used.map(({ file, imported }) => `${file} imports ${imported}`)).toEqual([]);
});

it('only what starts or prepares the hub opens the database', () => {
  const openers = imports.filter(({ imported }) => imported === 'src/database/data-source').map(({ file }) => file);
  expect(openers.sort()).toEqual([
    'src/cli/audit.ts',
    'src/cli/database.ts',
    'src/cli/operator-database.ts',
    'src/cli/site.ts',
    'src/cli/sql.ts',
    'src/main.ts',
  ]);
});
