/**
 * What a stranger may send, sent to a hub over HTTP: how long each takes to be refused, and with how many bytes; and the document
 * that validation takes longest for of those that are let through: npm run bench:attacks. The hub is started on the database of
 * DATABASE_URL, else on a small embedded one. With the name of an attack it sends just that; with "worst" it only searches.
 */
import 'reflect-metadata';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHubSchema } from '../../src/graphql/build-schema';
import { type Attack, ATTACKS, sendAttack } from '../support/attacks';
import { Search } from './worst-document';

const TIMES = 20;

/** What is aimed at: milliseconds in which an attack is refused, and a document validated. */
const REFUSED_MS = 50;
const VALIDATED_MS = 100;

/** Small changes that are tried on each shape of a document. */
const TRIES = 300;

const ONLY = process.argv.slice(2).join(' ');

async function send(url: string, attack: Attack): Promise<{ ms: number; status: number; bytes: number }> {
  const began = performance.now();
  const answer = await sendAttack(url, attack);
  const { length } = Buffer.from(await answer.arrayBuffer());
  return { ms: performance.now() - began, status: answer.status, bytes: length };
}

async function attackAll(url: string): Promise<void> {
  console.log('| attack | status | bytes | p50 (ms) | slowest (ms) | |\n| --- | --- | --- | --- | --- | --- |');
  for (const attack of ATTACKS.filter(({ name }) => name.includes(ONLY))) {
    const sent = [];
    // The first few warm what refuses them.
    for (let n = -3; n < TIMES; n++) sent.push(await send(url, attack));
    const [answers, sorted] = [
      sent.slice(3),
      sent
        .slice(3)
        .map(({ ms }) => ms)
        .sort((a, b) => a - b),
    ];
    const isMet = sorted.at(-1)! < REFUSED_MS && answers.every(({ status, bytes }) => status >= 400 && status < 500 && bytes < 2_000);
    console.log(
      `| ${attack.name} | ${answers[0]!.status} | ${Math.max(...answers.map(({ bytes }) => bytes))} | ${sorted[TIMES / 2]!.toFixed(1)} | ${sorted.at(-1)!.toFixed(1)} | ${isMet ? '' : 'MISSED'} |`,
    );
  }
}

function searchWorst(): void {
  console.log(`\n| the hardest document from | validated in (ms) | characters | |\n| --- | --- | --- | --- |`);
  const found = new Search(buildHubSchema()).run(TRIES);
  for (const { from, ms, source } of found)
    console.log(`| ${from} | ${ms.toFixed(1)} | ${source.length} | ${ms < VALIDATED_MS ? '' : 'MISSED'} |`);
  console.log(`\nThe hardest of all:\n${found[0]!.source}`);
}

async function main(): Promise<void> {
  if (ONLY === 'worst') return searchWorst();
  const folder = process.env['DATABASE_URL'] ? null : await mkdtemp(join(tmpdir(), 'imt-gt-hub-bench-'));
  const env = { ...process.env, NODE_ENV: 'production', ...(folder && { DATA_DIR: join(folder, 'data') }) };
  const hub = fork(join(__dirname, 'serve.js'), ['hub'], { env, execArgv: ['--max-semi-space-size=64'] });
  try {
    const [{ ports }] = (await once(hub, 'message')) as [{ ports: { hub: number } }];
    await attackAll(`http://127.0.0.1:${ports.hub}/graphql`);
  } finally {
    hub.kill();
    if (folder) await rm(folder, { recursive: true, force: true });
  }
  if (ONLY === '') searchWorst();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
