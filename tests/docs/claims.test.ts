import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_NAMES, PROJECT_ROOT } from '../../src/config';
import { DOCUMENTS, proseOf, textOf } from './documents';

const { scripts: SCRIPTS } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

const inProject = (path: string): string => join(PROJECT_ROOT, path);

/** What a heading is called in an address, as GitHub does it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (document: string): string[] => [...proseOf(document).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));

/** The texts in backticks. */
const codeIn = (document: string): string[] => [...proseOf(document).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

it.each(DOCUMENTS)('every link in %s leads somewhere', (document) => {
  const links = [...proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^https?:/.test(link));
  const dead = links.filter((link) => {
    const [path, anchor] = link.split('#') as [string, string?];
    const target = path === '' ? document : join(dirname(document), path);
    return !existsSync(inProject(target)) || (anchor !== undefined && !anchorsIn(target).includes(anchor));
  });
  expect(dead).toEqual([]);
});

it.each(DOCUMENTS)('every script in %s exists', (document) => {
  const scripts = [...textOf(document).matchAll(/\bnpm (?:run (?:--silent )?([\w:]+)|(test|start)\b)/g)].map(
    ([, run, own]) => (run ?? own)!,
  );
  expect(scripts.filter((script) => !(script in SCRIPTS))).toEqual([]);
});

it('what a document has people run starts in the command prompt of Windows, too', () => {
  const named = DOCUMENTS.filter((document) => document !== 'CONTRIBUTING.md').flatMap((document) =>
    [...textOf(document).matchAll(/\bnpm (?:run (?:--silent )?([\w:]+)|(test|start)\b)/g)].map(([, run, own]) => (run ?? own)!),
  );
  expect(named).toContain('start');
  // The prompt knows no `exec` and goes on after `||`; it sets no variable before a program, and quotes nothing by one sign.
  const lastResort = (script: string): string => SCRIPTS[script]!.split('||').at(-1)!.trim();
  expect([...new Set(named)].filter((script) => /^(?:exec\b|\w+=)|[$';`]/.test(lastResort(script)))).toEqual([]);
});

it('every step of the checks that a document names exists', () => {
  const steps = [...textOf('.ci/steps.mjs').matchAll(/(?:step|dailyParts)\('([\w-]+)'/g)].map(([, name]) => name!);
  const named = DOCUMENTS.flatMap((document) => [...textOf(document).matchAll(/npm run ci -- ([a-z]+(?: [a-z]+)*) *#/g)]).flatMap(
    ([, names]) => names!.split(' '),
  );
  expect([named.length > 0, named.filter((name) => !steps.includes(name))]).toEqual([true, []]);
});

it.each(DOCUMENTS)('every path in %s exists', (document) => {
  const paths = codeIn(document).filter((code) => /^(src|entities|schema|resolvers|seeds|tests|docs|\.ci)\/\S*$/.test(code));
  // Of a pattern, the folder before its first variable part.
  const missing = paths.filter((path) => !existsSync(inProject(path.replace(/[^/]*[*{<…].*$/, ''))));
  expect(missing).toEqual([]);
});

it('README is a front page', () => {
  expect(textOf('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
});

it('every metric in the alerts exists', () => {
  const metrics = textOf('src/observability/metrics.ts');
  const rules = textOf('docs/operations.md')
    .split('\n')
    .filter((line) => /^ +expr:/.test(line));
  const named = [...rules.join('\n').matchAll(/\bhub_[a-z_]+?(?=_count|_bucket|[^a-z_])/g)].map(([name]) => name);
  expect([named.length > 0, named.filter((name) => !metrics.includes(`name: '${name}'`))]).toEqual([true, []]);
});

it('the operator is told every variable, and no other', () => {
  const rows = textOf('docs/operations.md')
    .split('\n')
    .filter((line) => /^\| `[A-Z_]+`/.test(line));
  const told = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(told.sort()).toEqual([...CONFIG_NAMES].sort());
});

it('the architecture names every floor in its order', () => {
  const floors = /const FLOORS =\s*'([^']+)'/.exec(textOf('tests/unit/imports.test.ts'))![1]!.split(' ');
  const table = textOf('docs/architecture.md').split('## Areas')[0]!;
  const told = [...table.matchAll(/^\| ([\w-]+) \| `/gm)].map(([, floor]) => floor);
  expect(told.filter((floor) => floor !== 'cli')).toEqual(floors.filter((floor) => floor !== 'cli'));
  expect(told).toContain('cli');
});

describe('the data model', () => {
  const text = textOf('docs/data-model.md');
  const rowsOf = (file: string): unknown[] => jest.requireActual(inProject(`seeds/data/${file}`));

  it('tells how many rows each data file has', () => {
    const told = [...text.matchAll(/^\| `seeds\/data\/([\w-]+\.json)` \| (\d+) \|$/gm)].map(([, file, rows]) => [file, Number(rows)]);
    const files = readdirSync(inProject('seeds/data')).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
    expect(told).toEqual(files.sort().map((file) => [file, rowsOf(file).length]));
  });

  it('tells what is in the file of projects', () => {
    const projects = rowsOf('projects.json') as { parent: string | null; relevance?: string; reports: []; costs: []; schedules: [] }[];
    const ofProgramme = projects.filter(({ relevance }) => relevance === undefined);
    const bundles = new Set(ofProgramme.map(({ parent }) => parent).filter((parent) => parent !== null));
    const sum = (list: 'reports' | 'costs' | 'schedules'): number => projects.reduce((count, project) => count + project[list].length, 0);
    expect(text.replace(/\s+/g, ' ')).toContain(
      `${ofProgramme.length} of the projects are of the programme, ${ofProgramme.length - bundles.size} of them leaves; ${projects.length - ofProgramme.length} are outside it (\`relevance\`). \`projects.json\` also holds their ${sum('reports')} reports, ${sum('costs')} cost figures and ${sum('schedules')} statements of dates.`,
    );
  });
});
