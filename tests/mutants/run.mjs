import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copiesIn, dropDatabases, PROJECT, SERVER } from './copies.mjs';
import { runTests, signalExitCode } from './jest.mjs';
import { MUTANTS } from './list.mjs';

/**
 * `npm run mutants`: breaks one rule of the hub at a time, in a copy of the working tree, and runs the tests that should see it.
 * A mutant that no test sees survives: then the rule is not tested. Exits with 1 if one does, unless it is argued for.
 *
 * --only <id>[,<id>…]  just these; --part 1/3  every third; --jobs 2  copies that work at a time.
 * With DATABASE_URL the databases are on that server, else embedded; some mutants need a server. Nothing stays behind, after SIGINT and
 * SIGTERM neither.
 */

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

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** Puts a mutant into a function of a database, as the database itself writes the function down. */
const statementOf = ({ function: name, find, replace }) => `DO $mutant$
  DECLARE definition text := pg_get_functiondef(${quoted(name)}::regproc);
  BEGIN
    IF array_length(string_to_array(definition, ${quoted(find)}), 1) <> 2 THEN
      RAISE EXCEPTION 'NOT FOUND once in the function: %', definition;
    END IF;
    EXECUTE replace(definition, ${quoted(find)}, ${quoted(replace)});
  END $mutant$`;

/** Judges a mutant by the results of its tests. */
function judge(mutant, { results, output, timedOut }) {
  if (timedOut) return report(mutant, 'killed', 'its tests did not end');
  if (output.includes('NOT FOUND once')) return report(mutant, 'NOT FOUND', /NOT FOUND once[^\n]*/.exec(output)[0]);
  const failed = results?.testResults.flatMap((file) => file.assertionResults.filter(({ status }) => status === 'failed')) ?? [];
  const messages = failed.flatMap(({ failureMessages }) => failureMessages).join('\n') || output;
  if (results?.numRuntimeErrorTestSuites > 0 || /syntax error at|SyntaxError|ReferenceError/.test(messages))
    return report(mutant, 'BROKEN', `it is no program any more: ${messages.slice(-1_500)}`);
  if (!results) return report(mutant, 'killed', 'its tests broke down');
  if (failed.length > 0) return report(mutant, 'killed', `by "${failed[0].fullName}"`);
  if (results.numPassedTests === 0) return report(mutant, 'BROKEN', 'none of its tests ran');
  return report(mutant, mutant.argued ? 'argued' : 'SURVIVED', mutant.argued ?? '');
}

async function tryMutant(mutant, { folder, env }) {
  const { function: inDatabase, file, find, replace, tests, name } = mutant;
  const run = (statement) => runTests(folder, [tests], { name, env: { ...env, ...statement } });
  if (inDatabase) return judge(mutant, await run({ HUB_TEST_STATEMENT: statementOf(mutant) }));
  const path = join(folder, file);
  const source = await readFile(path, 'utf8');
  await writeFile(
    path,
    source.replace(find, () => replace),
  );
  try {
    judge(mutant, await run());
  } finally {
    await writeFile(path, source);
  }
}

/** Leaves out what cannot be tried here: pieces that the source does not have exactly once, and what only a server shows. */
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

/** All tests of the mutants pass while nothing is broken. On the way the template is made, and the sources are compiled. */
async function assertSound({ folder, env }, ready) {
  const ofNames = new Map();
  for (const mutant of ready) {
    const key = mutant.name && mutant.tests;
    ofNames.set(key, [...(ofNames.get(key) ?? []), mutant]);
  }
  for (const mutants of ofNames.values()) {
    const name = mutants[0].name && [...new Set(mutants.map((mutant) => mutant.name))].join('|');
    const { results, output } = await runTests(folder, [...new Set(mutants.map(({ tests }) => tests))], { name, env });
    if (!results?.success) throw new Error(`The tests fail before anything is broken.\n${output.slice(-6_000)}`);
  }
}

async function main() {
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-mutants-'));
  let copies = [];
  try {
    const ready = await preselect(chosen);
    copies = await copiesIn(folder, Number(options.jobs));
    await assertSound(copies[0], ready);
    // Those with a database take longest, so they come first.
    const queue = [...ready.filter((mutant) => !isUnit(mutant)), ...ready.filter(isUnit)];
    const jobs = copies.map(async (copy) => {
      for (let mutant = queue.shift(); mutant; mutant = queue.shift()) await tryMutant(mutant, copy);
    });
    await Promise.allSettled(jobs);
    await Promise.all(jobs);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await dropDatabases(copies);
  }
  const all = [...outcomes.values()];
  const counts = [...new Set(all)].map((outcome) => `${all.filter((other) => other === outcome).length} ${outcome}`);
  console.log(`\n${all.length} mutants in ${Math.round(performance.now() / 1000)} s: ${counts.join(', ')}`);
  process.exitCode = all.length > 0 && all.every((outcome) => ['killed', 'argued', 'skipped'].includes(outcome)) ? 0 : 1;
}

await main().catch((error) => {
  const code = signalExitCode();
  if (code === null) throw error;
  console.error(error.message);
  process.exitCode = code;
});
