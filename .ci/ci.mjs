// Everything that must hold before a merge, as named steps.
//   npm run ci                   all that are due today; the last line says how many passed
//   npm run ci -- faults docs    these alone
//   npm run ci -- --list         their names
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { killAll } from './lib/processes.mjs';
import { STEPS } from './steps.mjs';
import { Workshop } from './workshop.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** The steps with the given names, or with one before their number, in the order of the table; without names those that are due. */
function chosenSteps(names) {
  const isNamed = (step, name) => step.name === name || step.name.replace(/-\d+$/, '') === name;
  const unknown = names.filter((name) => !STEPS.some((step) => isNamed(step, name)));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}. The steps: ${STEPS.map(({ name }) => name).join(' ')}`);
  return names.length === 0 ? STEPS.filter(({ isDue }) => isDue) : STEPS.filter((step) => names.some((name) => isNamed(step, name)));
}

/** Runs the steps one after the other, up to the first that fails. Returns the outcomes of those that ran. */
async function runSteps(steps, workshop) {
  const outcomes = [];
  for (const { name, title, run } of steps) {
    console.log(`\n=== ${name}: ${title}`);
    const began = Date.now();
    const fault = await run(workshop).then(
      () => null,
      (error) => error,
    );
    outcomes.push({ name, seconds: Math.round((Date.now() - began) / 1000), fault });
    if (fault) break;
  }
  return outcomes;
}

async function main(args) {
  if (args.includes('--list')) {
    for (const { name, title } of STEPS) console.log(`${name.padEnd(18)} ${title}`);
    return 0;
  }
  const steps = chosenSteps(args);
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-ci-'));
  const workshop = new Workshop(folder);
  let clearing;
  const clear = () =>
    (clearing ??= (async () => {
      killAll();
      await workshop.close();
      await rm(folder, { recursive: true, force: true });
    })());
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])
    process.once(signal, () => void clear().finally(() => process.exit(status)));

  const outcomes = await runSteps(steps, workshop);
  const failed = outcomes.find(({ fault }) => fault);
  if (failed) console.error(`\nFAILED: ${failed.name}\n${failed.fault.message}\n${await workshop.lastLines()}`);
  await clear();
  console.log(
    `\n${outcomes.map(({ name, seconds, fault }) => `${fault ? 'failed' : 'passed'} ${name.padEnd(18)} ${seconds} s`).join('\n')}`,
  );
  console.log(`\n${outcomes.length - (failed ? 1 : 0)} passed, ${failed ? 1 : 0} failed`);
  return failed ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
