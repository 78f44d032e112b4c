/**
 * `npm run bench:pages -- http://localhost:4000`: measures how many pages of the website a hub sends in a second, one after the other: the
 * first time that each is asked for, and again when it is kept. The hub has to be just started, with REQUESTS_PER_MINUTE=0.
 */
const ORIGIN = (process.argv[2] ?? 'http://localhost:4000').replace(/\/$/, '');

/** The pages of each kind, by their addresses after the language. */
const KINDS = { home: /^\/$/, 'list of projects': /^\/projects$/, province: /^\/provinces\//, project: /^\/projects\// };

/** How often kept pages are asked for. */
const TIMES_KEPT = 5;

async function read(path: string): Promise<string> {
  const answer = await fetch(ORIGIN + path, { headers: { 'accept-encoding': 'br' } });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return answer.text();
}

/** The pages in a second, and the time within which half of them came, in milliseconds. */
async function rateOf(paths: readonly string[]): Promise<string> {
  const times: number[] = [];
  for (const path of paths) {
    const began = performance.now();
    await read(path);
    times.push(performance.now() - began);
  }
  const all = times.reduce((sum, time) => sum + time, 0);
  const half = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  return `${((1000 * times.length) / all).toFixed(0)}/s, ${half.toFixed(1)}`;
}

async function main(): Promise<void> {
  const addresses = [...(await read('/sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  console.log('| pages | first time: rate, p50 (ms) | kept: rate, p50 (ms) |\n| --- | --- | --- |');
  for (const [kind, pattern] of Object.entries(KINDS)) {
    const paths = addresses.filter((path) => pattern.test(path.slice(3)));
    const first = await rateOf(paths);
    console.log(`| ${kind} (${paths.length}) | ${first} | ${await rateOf(Array.from({ length: TIMES_KEPT }, () => paths).flat())} |`);
  }
}

void main();
