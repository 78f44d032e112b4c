/**
 * `npm run bench`: sends typical questions in turns to the hub and to a bare Node server, which answers with the best statement written
 * by hand. It uses the database of DATABASE_URL, which `npm run seed:scale` fills, else a small embedded one. Before each measurement the
 * two answers are compared. The load comes from this process, over the loopback interface.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { getRequest, load, type Measured } from './load';
import { QUESTIONS } from './questions';
import type { BenchReply, BenchRequest } from './serve';
import { nextMessage, startProcess } from './served';

const CONNECTIONS = Number(process.env['BENCH_CONNECTIONS'] ?? 8);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 2);
const ONLY = process.argv.slice(2).join(' ');

/** A child process with its servers. */
interface Served {
  readonly child: ChildProcess;
  readonly ports: { hub?: number; bare?: number };
}

async function serve(parts: string, env: Record<string, string>): Promise<Served> {
  const child = startProcess('serve.js', [parts], env);
  return { child, ports: (await nextMessage<{ ports: Served['ports'] }>(child)).ports };
}

function ask<T extends BenchReply>({ child }: Served, request: BenchRequest): Promise<T> {
  const reply = nextMessage<T>(child);
  child.send(request);
  return reply;
}

/** The median of several measurements by their rate. */
const median = (measured: Measured[]): Measured =>
  [...measured].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(measured.length / 2)]!;
const show = ({ perSecond, p50, p99 }: Measured): string =>
  `${perSecond.toFixed(perSecond < 100 ? 1 : 0)}/s, ${p50.toFixed(p50 < 10 ? 1 : 0)}, ${p99.toFixed(p99 < 10 ? 1 : 0)}`;
const megabytes = async (served: Served): Promise<string> =>
  `${Math.round((await ask<{ memory: number }>(served, { of: 'memory' })).memory / 2 ** 20)} MB`;

/** `caching`: a hub with a response cache; null = none. */
async function bench(hub: Served, bare: Served, caching: Served | null): Promise<void> {
  console.log(
    '| question | statements | hub: rate, p50, p99 (ms) | bare server: rate, p50, p99 (ms) | share | cached answers | times bare |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const [i, { name, query }] of QUESTIONS.entries()) {
    if (ONLY && !name.includes(ONLY)) continue;
    const now = new Date().toISOString();
    const own = await ask<{ data: unknown; statements: number }>(hub, { of: 'hub', question: i, now });
    const byHand = await ask<{ data: unknown; statements: number }>(bare, { of: 'byHand', question: i, now });
    if (!isDeepStrictEqual(own.data, byHand.data))
      throw new Error(`${name}: the statement's answer differs.\n${JSON.stringify(own.data)}\n${JSON.stringify(byHand.data)}`);
    const [ofHub, ofBare]: Measured[][] = [[], []];
    const path = `/graphql?query=${encodeURIComponent(query)}`;
    // Warms both up, plans included.
    for (const round of [0.5, SECONDS, SECONDS, SECONDS]) {
      const rates = [
        await load(hub.ports.hub!, getRequest(path), round, CONNECTIONS),
        await load(bare.ports.bare!, getRequest(`/${i}`), round, CONNECTIONS),
      ];
      if (round === 0.5) continue;
      ofHub!.push(rates[0]!);
      ofBare!.push(rates[1]!);
    }
    if (caching) await load(caching.ports.hub!, getRequest(path), 0.5);
    const ofKept = caching && (await load(caching.ports.hub!, getRequest(path), SECONDS, CONNECTIONS));
    const [hubRate, bareRate] = [median(ofHub!), median(ofBare!)];
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
      // Only one process can open the embedded database; its hub has no cache.
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
