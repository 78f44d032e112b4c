import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { MUTANTS } from './list.mjs';

/**
 * `npm run mutants`: breaks one rule of the hub at a time, in a copy of the working tree, and runs the tests that should see it.
 * A mutant that no test sees survives: then the rule is not tested. Exits with 1 if one does, unless it is argued.
 *
 * --only <id>[,<id>…]  just these; --part 1/3  every third; --jobs 2  copies that work at a time.
 * With DATABASE_URL the databases are on that server, else embedded; some mutants need a server.
 */

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const SERVER = process.env.DATABASE_URL;
/** The longest run of a mutant's tests, in milliseconds: a mutant that makes them hang counts as killed. */
const MOST_MS = 180_000;
/** The timeout of one test, in milliseconds. */
const TEST_MS = 60_000;

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, part: { type: 'string', default: '1/1' }, jobs: { type: 'string', default: '2' } },
});
const [part, parts] = options.part.split('/').map(Number);
const chosen = MUTANTS.filter((mutant, i) => i % parts === part - 1 && (!options.only || options.only.split(',').includes(mutant.id)));

const countOf = (text, piece) => text.split(piece).length - 1;
const isUnit = ({ tests }) => tests.startsWith('tests/unit/');
const outcomes = new Map();

function report(mutant, outcome, detail = '') {
  outcomes.set(mutant, outcome);
  console.log(`${outcome.padEnd(9)} ${mutant.id}: ${mutant.rule}${detail && `\n          ${detail}`}`);
}

/** A copy of the working tree, without the files that git ignores. */
async function copyTree(folder) {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: PROJECT, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    // A removed file may still be in the index.
    await cp(join(PROJECT, file), join(folder, file)).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await symlink(await realpath(join(PROJECT, 'node_modules')), join(folder, 'node_modules'));
  return folder;
}

/** Runs some tests in a copy. Returns Jest's results, null where there are none, and all its output. */
async function runTests(copy, template, tests, { name, statement } = {}) {
  const outputFile = join(copy, 'results.json');
  await rm(outputFile, { force: true });
  const args = [
    '--runInBand',
    '--silent',
    `--testTimeout=${TEST_MS}`,
    '--json',
    `--outputFile=${outputFile}`,
    ...(name ? ['-t', name] : []),
  ];
  const env = { ...process.env, HUB_TEST_SEED: '1', HUB_TEST_TEMPLATE: template, ...(statement && { HUB_TEST_STATEMENT: statement }) };
  const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args, ...tests], { cwd: copy, env });
  let printed = '';
  for (const stream of [jest.stdout, jest.stderr]) stream.on('data', (text) => (printed += text));
  const clock = setTimeout(() => jest.kill('SIGKILL'), MOST_MS * tests.length);
  const signal = await new Promise((resolve) => jest.once('close', (_code, by) => resolve(by)));
  clearTimeout(clock);
  const results = await readFile(outputFile, 'utf8').then(JSON.parse, () => null);
  return { results, printed, isOverdue: signal === 'SIGKILL' };
}

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** Applies a mutant to a SQL function, in the text of pg_get_functiondef. */
const statementOf = ({ function: name, find, replace }) => `DO $mutant$
  DECLARE definition text := pg_get_functiondef(${quoted(name)}::regproc);
  BEGIN
    IF array_length(string_to_array(definition, ${quoted(find)}), 1) <> 2 THEN
      RAISE EXCEPTION 'NOT FOUND once in the function: %', definition;
    END IF;
    EXECUTE replace(definition, ${quoted(find)}, ${quoted(replace)});
  END $mutant$`;

/** The outcome of a mutant's tests. */
async function judge(mutant, { results, printed, isOverdue }) {
  if (isOverdue) return report(mutant, 'killed', 'its tests did not end');
  if (printed.includes('NOT FOUND once')) return report(mutant, 'NOT FOUND', /NOT FOUND once[^\n]*/.exec(printed)[0]);
  const failed = results?.testResults.flatMap((file) => file.assertionResults.filter(({ status }) => status === 'failed')) ?? [];
  const messages = failed.flatMap(({ failureMessages }) => failureMessages).join('\n') || printed;
  if (results?.numRuntimeErrorTestSuites > 0 || /syntax error at|SyntaxError|ReferenceError/.test(messages))
    return report(mutant, 'BROKEN', `it is no program any more: ${messages.slice(-1_500)}`);
  if (!results) return report(mutant, 'killed', 'its tests broke down');
  if (failed.length > 0) return report(mutant, 'killed', `by "${failed[0].fullName}"`);
  if (results.numPassedTests === 0) return report(mutant, 'BROKEN', 'none of its tests ran');
  return report(mutant, mutant.argued ? 'argued' : 'SURVIVED', mutant.argued ?? '');
}

async function tryMutant(mutant, copy, template) {
  if (mutant.function) return judge(mutant, await runTests(copy, template, [mutant.tests], { ...mutant, statement: statementOf(mutant) }));
  const path = join(copy, mutant.file);
  const source = await readFile(path, 'utf8');
  await writeFile(
    path,
    source.replace(mutant.find, () => mutant.replace),
  );
  try {
    return judge(mutant, await runTests(copy, template, [mutant.tests], mutant));
  } finally {
    await writeFile(path, source);
  }
}

/** Leaves out the mutants that cannot run here: their text is not exactly once in the source, or they need a server. */
async function preselect(mutants) {
  const ready = [];
  for (const mutant of mutants) {
    const source = mutant.file && (await readFile(join(PROJECT, mutant.file), 'utf8').catch(() => ''));
    const count = mutant.file ? countOf(source, mutant.find) : 1;
    if (count !== 1) report(mutant, 'NOT FOUND', `${count} times in ${mutant.file}: ${mutant.find}`);
    else if (mutant.server && !SERVER) report(mutant, 'skipped', 'needs DATABASE_URL');
    else ready.push(mutant);
  }
  return ready;
}

/** Asserts that all tests of the mutants pass without a mutant. Creates the template of databases and compiles the sources on the way. */
async function assertSound([copy, template], ready) {
  const ofNames = new Map();
  for (const mutant of ready) {
    const key = mutant.name && mutant.tests;
    ofNames.set(key, [...(ofNames.get(key) ?? []), mutant]);
  }
  for (const mutants of ofNames.values()) {
    const name = mutants[0].name && [...new Set(mutants.map((mutant) => mutant.name))].join('|');
    const { results, printed } = await runTests(copy, template, [...new Set(mutants.map(({ tests }) => tests))], { name });
    if (!results?.success) throw new Error(`The tests fail before anything is broken.\n${printed.slice(-6_000)}`);
  }
}

async function main() {
  const began = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-mutants-'));
  const jobs = Number(options.jobs);
  const templateOf = (job) => (SERVER ? `imt_gt_hub_mutants_${job}` : join(folder, 'template'));
  try {
    const ready = await preselect(chosen);
    const copies = [];
    for (let job = 0; job < jobs; job++) copies.push([await copyTree(join(folder, String(job))), templateOf(job)]);
    await assertSound(copies[0], ready);
    // Those with a database take longest, so they come first.
    const queue = [...ready.filter((mutant) => !isUnit(mutant)), ...ready.filter(isUnit)];
    await Promise.all(
      copies.map(async ([copy, template]) => {
        for (let mutant = queue.shift(); mutant; mutant = queue.shift()) await tryMutant(mutant, copy, template);
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
    if (SERVER) for (let job = 0; job < jobs; job++) await dropDatabase(templateOf(job));
  }
  const all = [...outcomes.values()];
  const counts = [...new Set(all)].map((outcome) => `${all.filter((other) => other === outcome).length} ${outcome}`);
  console.log(`\n${all.length} mutants in ${Math.round((performance.now() - began) / 1000)} s: ${counts.join(', ')}`);
  process.exitCode = all.length > 0 && all.every((outcome) => ['killed', 'argued', 'skipped'].includes(outcome)) ? 0 : 1;
}

async function dropDatabase(name) {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).finally(() => client.end());
}

await main();
