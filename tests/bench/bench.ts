/**
 * What users really ask, of the hub and of a bare Node server that sends the answer of the best statement we can write by hand, turn
 * and turn about: npm run bench. On the database of DATABASE_URL, which `npm run seed:scale` fills; without one on a small embedded
 * database. Each question is first held against the statement's answer. Load comes from this process, over the loopback interface.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { getRequest, load, type Measured } from './load';
import { QUESTIONS } from './questions';
import type { Asked, Told } from './serve';

const CONNECTIONS = Number(process.env['BENCH_CONNECTIONS'] ?? 8);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 2);
const ONLY = process.argv.slice(2).join(' ');

/** A child that serves, and how it is asked. */
interface Served {
  readonly child: ChildProcess;
  readonly ports: { hub?: number; bare?: number };
}

const told = <T extends Told>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a server ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
  });

async function serve(parts: string, env: Record<string, string>): Promise<Served> {
  const child = fork(join(__dirname, 'serve.js'), [parts], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    execArgv: ['--max-semi-space-size=64'],
  });
  return { child, ports: (await told<{ ports: Served['ports'] }>(child)).ports };
}

function ask<T extends Told>({ child }: Served, asked: Asked): Promise<T> {
  const answer = told<T>(child);
  child.send(asked);
  return answer;
}

/** The middle of several measurements by their rate. */
const middle = (measured: Measured[]): Measured =>
  [...measured].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(measured.length / 2)]!;
const show = ({ perSecond, p50, p99 }: Measured): string =>
  `${perSecond.toFixed(perSecond < 100 ? 1 : 0)}/s, ${p50.toFixed(p50 < 10 ? 1 : 0)}, ${p99.toFixed(p99 < 10 ? 1 : 0)}`;
const megabytes = async (served: Served): Promise<string> =>
  `${Math.round((await ask<{ memory: number }>(served, { of: 'memory' })).memory / 2 ** 20)} MB`;

/** `keeping`: a hub that keeps its answers; null = none is asked. */
async function bench(hub: Served, bare: Served, keeping: Served | null): Promise<void> {
  console.log(
    '| question | statements | hub: rate, p50, p99 (ms) | bare server: rate, p50, p99 (ms) | share | kept answers | times bare |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const [i, { name, query }] of QUESTIONS.entries()) {
    if (ONLY && !name.includes(ONLY)) continue;
    const now = new Date().toISOString();
    const own = await ask<{ data: unknown; statements: number }>(hub, { of: 'hub', question: i, now });
    const byHand = await ask<{ data: unknown; statements: number }>(bare, { of: 'byHand', question: i, now });
    if (!isDeepStrictEqual(own.data, byHand.data))
      throw new Error(`${name}: the statement answers something else.\n${JSON.stringify(own.data)}\n${JSON.stringify(byHand.data)}`);
    const [ofHub, ofBare]: Measured[][] = [[], []];
    const path = `/graphql?query=${encodeURIComponent(query)}`;
    // Both are warm before the first round, plans included.
    for (const round of [0.5, SECONDS, SECONDS, SECONDS]) {
      const rates = [
        await load(hub.ports.hub!, getRequest(path), round, CONNECTIONS),
        await load(bare.ports.bare!, getRequest(`/${i}`), round, CONNECTIONS),
      ];
      if (round === 0.5) continue;
      ofHub!.push(rates[0]!);
      ofBare!.push(rates[1]!);
    }
    if (keeping) await load(keeping.ports.hub!, getRequest(path), 0.5);
    const ofKept = keeping && (await load(keeping.ports.hub!, getRequest(path), SECONDS, CONNECTIONS));
    const [hubRate, bareRate] = [middle(ofHub!), middle(ofBare!)];
    const kept = ofKept ? `${ofKept.perSecond.toFixed(0)}/s | ${(ofKept.perSecond / bareRate.perSecond).toFixed(1)}` : '– | –';
    console.log(
      `| ${name} | ${own.statements} | ${show(hubRate)} | ${show(bareRate)} | ${(hubRate.perSecond / bareRate.perSecond).toFixed(2)} | ${kept} |`,
    );
  }
}

async function main(): Promise<void> {
  const folder = process.env['DATABASE_URL'] ? null : await mkdtemp(join(tmpdir(), 'imt-gt-hub-bench-'));
  const started: Served[] = [];
  const start = async (parts: string, env: Record<string, string>): Promise<Served> => {
    started.push(await serve(parts, env));
    return started.at(-1)!;
  };
  try {
    if (folder) {
      // One process has the embedded database open, and keeps no answers.
      const both = await start('hub+bare', { DATA_DIR: join(folder, 'data'), RESPONSE_CACHE_MB: '0' });
      await bench(both, both, null);
    } else {
      const [hub, bare, cached] = [await start('hub', { RESPONSE_CACHE_MB: '0' }), await start('bare', {}), await start('hub', {})];
      await bench(hub, bare, cached);
      console.log(
        `memory after it: hub ${await megabytes(hub)}, with kept answers ${await megabytes(cached)}, bare server ${await megabytes(bare)}`,
      );
    }
  } finally {
    for (const { child } of started) child.kill();
    if (folder) await rm(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
