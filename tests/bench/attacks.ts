/**
 * `npm run bench:attacks`: sends every attack to a hub over HTTP and prints the time and the bytes of its refusal; then searches for the
 * valid document within the limits that takes longest to validate. The hub uses the database of DATABASE_URL, else a small embedded
 * one. The name of an attack as argument sends only that attack; "worst" only searches.
 */
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHubSchema } from '../../src/graphql/build-schema';
import { type Attack, ATTACKS, sendAttack } from '../support/attacks';
import { nextMessage, startProcess } from './served';
import { Search } from './worst-document';

const TIMES = 20;

/** The targets in milliseconds: the refusal of an attack, and the validation of a document. */
const REFUSED_MS = 50;
const VALIDATED_MS = 100;

/** The number of small changes tried on each shape of a document. */
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
    // The first three warm the hub up.
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
  const hub = startProcess('serve.js', ['hub'], folder ? { DATA_DIR: join(folder, 'data') } : {});
  try {
    const { ports } = await nextMessage<{ ports: { hub: number } }>(hub);
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
