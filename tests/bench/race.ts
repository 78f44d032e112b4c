/**
 * `npm run bench:race -- FOLDER`: sends questions about one thing with its parts in turns to the hub, to PostGraphile 5 and to the bare server of
 * `bench.ts`. They share the database of DATABASE_URL, which `npm run seed:scale` fills, and this release of Node, and keep no answers. FOLDER is
 * where PostGraphile is installed (`npm install --prefix FOLDER postgraphile@5`): it is no package of this project, and needs Node 22.
 */
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { getRequest, load } from './load';
import { QUESTIONS } from './questions';
import { nextMessage, startProcess } from './served';

const CONNECTIONS = 8;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 3);
const ROUNDS = 5;

/** What PostGraphile is asked: tables as they stand, without the rules of what counts on a day. */
const ASKED: Readonly<Record<string, string>> = {
  'one project with everything': `{ projectByCode(code: "P24") { code names bodyByBodyId { code names }
    scheduleStatementsByProjectId(first: 1, orderBy: [AS_OF_DESC]) { nodes { startsOn endsOn } }
    projectSectorsByProjectId { nodes { sectorBySectorId { code } } } projectCorridorsByProjectId { nodes { corridorByCorridorId { code } } }
    projectProvincesByProjectId { nodes { provinceByProvinceId { code names memberStateByMemberStateId { code } } } }
    costFiguresByProjectId { nodes { amount currency preferred } }
    progressReportsByProjectId(first: 100, orderBy: [AS_OF_DESC]) { nodes {
      asOf percent stage narratives citationByCitationId { locator sourceBySourceId { code } } } } } }`,
  'province page, 50 projects': `{ provinceByCode(code: "TH-90") { code names projectProvincesByProvinceId(first: 50) { nodes { projectByProjectId {
    code names bodyByBodyId { code names } projectSectorsByProjectId { nodes { sectorBySectorId { code names } } }
    progressReportsByProjectId(first: 1, orderBy: [AS_OF_DESC]) { nodes { asOf percent stage } } } } } } }`,
  'list of 2,000 rows': `{ allProjects(first: 100, orderBy: [PRIMARY_KEY_DESC]) { nodes { code names
    progressReportsByProjectId(first: 20, orderBy: [AS_OF_DESC]) { nodes { asOf percent stage } } } } }`,
};

const NAMES = [...Object.keys(ASKED), 'search'];

interface Runner {
  readonly port: number;
  readonly path: string;
}

/** What stands between the report rows of an answer: the answers that are compared have as many. */
const reportRows = async ({ port, path }: Runner): Promise<number> => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  const text = await answer.text();
  if (!answer.ok || text.includes('"errors"')) throw new Error(text.slice(0, 500));
  return text.split(/"percent"/).length - 1;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The rates of runners that take turns, the first round not counted: it warms them up. */
async function race(runners: readonly Runner[]): Promise<number[]> {
  const rates = runners.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, { port, path }] of runners.entries()) {
      const { perSecond } = await load(port, getRequest(path), SECONDS, CONNECTIONS);
      if (round > 0) rates[i]!.push(perSecond);
    }
  return rates.map(median);
}

const pathOf = (query: string): string => `/graphql?query=${encodeURIComponent(query.replace(/\s+/g, ' '))}`;

async function main(folder: string | undefined): Promise<void> {
  if (!folder || !process.env['DATABASE_URL']) throw new Error('Give DATABASE_URL, and the folder where PostGraphile is installed.');
  const started: ChildProcess[] = [];
  const start = <T>(program: string, args: readonly string[]): Promise<T> => {
    started.push(startProcess(program, args, { RESPONSE_CACHE_MB: '0' }));
    return nextMessage<T>(started.at(-1)!);
  };
  try {
    const { ports } = await start<{ ports: { hub: number } }>('serve.js', ['hub']);
    const { ports: bare } = await start<{ ports: { bare: number } }>('serve.js', ['bare']);
    const peer = await start<{ port: number }>(resolve('tests/bench/race-peer.mjs'), [resolve(folder)]);
    console.log(
      `Node ${process.version}, ${CONNECTIONS} connections\n\n| question | hub | PostGraphile | bare server | of PostGraphile | of the bare server |\n| --- | --- | --- | --- | --- | --- |`,
    );
    for (const name of NAMES) {
      const asked = ASKED[name];
      const question = QUESTIONS.findIndex((one) => one.name === name);
      const hub = { port: ports.hub, path: pathOf(QUESTIONS[question]!.query) };
      const other = asked === undefined ? null : { port: peer.port, path: pathOf(asked) };
      if (other && (await reportRows(hub)) < (await reportRows(other))) throw new Error(`${name}: PostGraphile answers more reports.`);
      const rates = await race([hub, { port: bare.bare, path: `/${question}` }, ...(other ? [other] : [])]);
      const [ofHub, ofBare, ofPeer] = rates as [number, number, number?];
      const rate = (value: number): string => `${value.toFixed(0)}/s`;
      console.log(
        `| ${name} | ${rate(ofHub)} | ${ofPeer ? rate(ofPeer) : '–'} | ${rate(ofBare)} | ${ofPeer ? (ofHub / ofPeer).toFixed(2) : '–'} | ${(ofHub / ofBare).toFixed(2)} |`,
      );
    }
  } finally {
    for (const child of started) child.kill();
  }
}

main(process.argv[2]).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
