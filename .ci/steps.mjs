import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hub } from './lib/hub.mjs';
import { npm, run } from './lib/processes.mjs';

const TODAY = Math.floor(Date.now() / 86_400_000);

/** The number of parts that the mutants are divided into. All together take an hour and a half. */
const MUTANT_PARTS = 24;

/** The number of parts that the tests on a server are divided into. Every whole run has all of them on the embedded database. */
const POSTGRES_PARTS = 3;

/** The number of parts that the tests of faults are divided into. All together take a quarter of an hour. */
const FAULT_PARTS = 3;

/** The releases of Node beside the one that runs the checks. */
const OTHER_NODES = [22, 24];

/** Of several alike, a whole run takes one, and the next one the next day. */
const isOfToday = (index, count) => index === TODAY % count;

const script = (name, ...args) => npm(['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])]);
const node = (file, options) => run(process.execPath, [file], options);

/** All differences from the last commit, in short form. */
async function changesInTree() {
  const tracked = await run('git', ['diff', 'HEAD'], { captured: true });
  const others = (await run('git', ['ls-files', '--others', '--exclude-standard'], { captured: true })).split('\n').filter(Boolean);
  return [tracked, ...others.map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)].join('\n');
}

/** Every script that writes generated files leaves them as they are. */
async function generatedFilesAreCurrent() {
  const before = await changesInTree();
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of Object.keys(scripts).filter((name) => name.endsWith(':update'))) await script(name);
  if ((await changesInTree()) !== before) {
    await run('git', ['status', '--short']);
    throw new Error('Generated files are not current: commit what the scripts named …:update write.');
  }
}

/** The unit tests and a hub with one question, on another release of Node. */
async function worksOnNode(release, workshop) {
  const folder = workshop.path(`node-${release}`);
  await npm(['install', '--prefix', folder, '--no-audit', '--no-fund', `node@${release}`]);
  const bin = join(folder, 'node_modules/node/bin');
  const env = { PATH: `${bin}:${process.env.PATH}` };
  await run('node', ['--version'], { env });
  await run('node', ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit'], { env });
  await script('build');
  const data = { DATA_DIR: workshop.path(`data-on-node-${release}`) };
  const hub = await Hub.start({ seconds: 120, command: [join(bin, 'node'), 'dist/src/main.js'], env: data });
  await hub.ask();
  await hub.stop();
}

async function cleanCloneStarts(workshop) {
  const cwd = workshop.path('clone');
  await run('git', ['clone', '-q', '.', cwd]);
  await npm(['ci', '--no-audit', '--no-fund'], { cwd });
  const hub = await Hub.start({ seconds: 60, cwd });
  await hub.ask();
  await hub.stop();
  // The target is 5 s on an idle machine; the limit leaves room for noise.
  const again = await Hub.start({ seconds: 8, cwd });
  await again.ask();
  await again.stop();
}

async function pagesInABrowser(workshop) {
  await workshop.packagesOf('.ci/tools');
  const data = workshop.path('data-of-pages');
  const hub = await Hub.start({ seconds: 120, env: { DATA_DIR: data, REQUESTS_PER_MINUTE: '0' } });
  await run(process.execPath, ['.ci/tools/browser.mjs', hub.origin]);
  await run(process.execPath, ['.ci/tools/site.mjs', hub.origin]);
  await run(process.execPath, ['.ci/tools/snippets.mjs', hub.origin]);
  await hub.stop();
  await script('check:desk', data);
}

async function withTools(workshop, check) {
  await workshop.packagesOf('.ci/tools');
  await script(check);
}

async function onPostgres(workshop, database, check) {
  const postgres = await workshop.postgres();
  await check({ DATABASE_URL: await postgres.createDatabase(database) });
}

/** `isDue`: a whole run has it. */
const step = (name, title, run, isDue = true) => ({ name, title, run, isDue });

/** A step in parts, of which one is due each day. `run` is told its number, from 1. */
const dailyParts = (name, title, count, run) =>
  Array.from({ length: count }, (_, i) =>
    step(`${name}-${i + 1}`, `${title}, part ${i + 1} of ${count}`, (workshop) => run(workshop, i + 1), isOfToday(i, count)),
  );

/** The steps, in the order of a whole run: quick ones before slow ones. Each can run alone on a machine that is provisioned. */
export const STEPS = [
  step('provision', 'packages of Debian', () => run('.ci/provision.sh', [])),
  step('dependencies', 'packages of npm', () => npm(['ci', '--no-audit', '--no-fund'])),
  step('commits', 'subjects of commits', () => node('.ci/commits.mjs')),
  step('format', 'Prettier', () => script('check:format')),
  step('lint', 'ESLint', () => script('check:lint')),
  step('types', 'TypeScript', () => script('check:types')),
  step('tests', 'tests on the embedded database', () => npm(['test'])),
  step('generated', 'generated files are current', generatedFilesAreCurrent),
  step('schema', 'rules of the schema', (workshop) => withTools(workshop, 'check:schema')),
  step('relay', 'connections as Relay wants them', (workshop) => withTools(workshop, 'check:relay')),
  step('breaking', 'nothing that was released is broken', (workshop) => withTools(workshop, 'check:breaking')),
  step('federation', 'partners, gateways and composers', async (workshop) => {
    await workshop.packagesOf('tests/federation');
    await script('check:federation');
  }),
  // The unit tests know no database.
  ...dailyParts('tests-postgres', 'tests on PostgreSQL', POSTGRES_PARTS, (workshop, part) =>
    onPostgres(workshop, `tests_${part}`, (env) =>
      npm(['test', '--', '--selectProjects', 'database', '--shard', `${part}/${POSTGRES_PARTS}`], { env }),
    ),
  ),
  step('migrations', 'migrations up, down and up, without rows and with them; seeds twice', async (workshop) => {
    await script('build');
    await onPostgres(workshop, 'migrations', async (env) => {
      await node('.ci/migrations.mjs', { env });
      await node('.ci/migrations-with-rows.mjs', { env });
    });
  }),
  ...dailyParts('faults', 'processes that are killed while they work', FAULT_PARTS, (_workshop, part) =>
    script('check:faults', '--part', `${part}/${FAULT_PARTS}`),
  ),
  step('writers', 'many who write and read at once, and writers that are killed', () => script('check:writers')),
  ...dailyParts('mutants', 'rules that are broken', MUTANT_PARTS, (workshop, part) =>
    onPostgres(workshop, `mutants_${part}`, (env) =>
      npm(['run', '--silent', 'mutants', '--', '--part', `${part}/${MUTANT_PARTS}`], { env }),
    ),
  ),
  ...OTHER_NODES.map((release, i) =>
    step(
      `node-${release}`,
      `unit tests and a hub on Node ${release}`,
      (workshop) => worksOnNode(release, workshop),
      isOfToday(i, OTHER_NODES.length),
    ),
  ),
  step('clone', 'a clean clone starts, answers, stops and starts again', cleanCloneStarts),
  step('pages', 'what people see, in a browser', pagesInABrowser),
];
