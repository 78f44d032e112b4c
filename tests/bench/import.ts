/**
 * `npm run bench:import`: sends a workbook of 20,000 rows to a hub on an embedded database, saves its drafts, and asks the hub a public
 * question meanwhile, as before, one after the other; then sends one in which 5,000 cells have a fault.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sheetOf, workbookFile } from '../support/workbook-file';
import { nextMessage, startProcess } from './served';

/** Rows of the workbook, its titles among them: as many as a file may have. */
const ROWS = 20_000;
const DRAFTS = ROWS - 1;
const FAULTS = 5_000;

/** The targets: the whole import in seconds, and the time within which 99 % of the questions are answered meanwhile, in milliseconds. */
const IMPORTED_S = 30;
const ANSWERED_MS = 250;

const IDLE_MS = 20_000;

const QUESTION = '{ project(code: "P24") { name(lang: TH) stage provinces { code } progress { percent } } }';

interface Office {
  readonly port: number;
  readonly token: string;
}

const text = (name: string, value: string): string => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook of rows, each of another project; the first ones have a percent that there is not. */
const workbook = (rows: number, faults: number): Promise<Buffer> =>
  workbookFile([
    sheetOf(
      text('A1', 'รหัสโครงการ') + text('B1', 'ข้อมูล ณ วันที่') + text('C1', 'ร้อยละ') + text('D1', 'รายละเอียด'),
      ...Array.from({ length: rows }, (_, i) => {
        const row = i + 2;
        const code = `B${String(i + 1).padStart(5, '0')}`;
        const percent = i < faults ? '๑๔๐' : String(i % 101);
        return text(`A${row}`, code) + text(`B${row}`, '๓๐ มิถุนายน ๒๕๖๘') + text(`C${row}`, percent) + text(`D${row}`, `งานแถวที่ ${row}`);
      }),
    ),
  ]);

/** Asks a public question again and again, each once the one before is answered, until something is over. The times in milliseconds, sorted. */
async function asked({ port }: Office, until: Promise<unknown>): Promise<number[]> {
  const url = `http://127.0.0.1:${port}/graphql?query=${encodeURIComponent(QUESTION)}`;
  const times: number[] = [];
  let isOver = false;
  const over = (): void => void (isOver = true);
  until.then(over, over);
  while (!isOver) {
    const began = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`The question was answered with ${answer.status}.`);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b);
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

const shown = (sorted: readonly number[]): string =>
  [sorted.length, percentile(sorted, 0.5).toFixed(0), percentile(sorted, 0.99).toFixed(0), sorted.at(-1)!.toFixed(0)].join(' | ');

/** What a hub answers to a file. */
async function sent({ port, token }: Office, file: Buffer): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/import/PO-TH-90?lang=TH&name=bench.xlsx`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(file),
  });
  if (answer.status !== 200) throw new Error(await answer.text());
  return answer.text();
}

/** Saves the rows of a file that was sent. Its answer is not read as a whole: that would keep this process from asking. */
async function applied({ port, token }: Office, answer: string): Promise<void> {
  const [, file, fingerprint] = /^\{"import":"([^"]+)","fingerprint":"([^"]+)"/.exec(answer)!;
  const query = 'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { saved userErrors { code } } }';
  const input = { office: 'PO-TH-90', import: file, fingerprint, rows: 'ALL', idempotencyKey: 'bench' };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const told = await response.text();
  if (!told.includes(`"saved":${DRAFTS}`)) throw new Error(told);
}

async function measure(office: Office): Promise<void> {
  const [whole, faulty] = [await workbook(DRAFTS, 0), await workbook(FAULTS, FAULTS)];
  await asked(office, wait(2_000));
  const idle = await asked(office, wait(IDLE_MS));
  const seconds: number[] = [];
  const timed = async <T>(run: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await run();
    seconds.push((performance.now() - began) / 1000);
    return result;
  };
  const both: number[][] = [];
  const during = async <T>(run: () => Promise<T>): Promise<T> => {
    const running = timed(run);
    both.push(await asked(office, running));
    return running;
  };
  const answer = await during(() => sent(office, whole));
  await during(() => applied(office, answer));
  const all = both.flat().sort((a, b) => a - b);
  console.log(`| meanwhile | seconds | questions | p50 (ms) | p99 (ms) | slowest (ms) |\n| --- | --- | --- | --- | --- | --- |`);
  console.log(`| nothing | ${IDLE_MS / 1000} | ${shown(idle)} |`);
  console.log(`| ${ROWS} rows are read and compared | ${seconds[0]!.toFixed(1)} | ${shown(both[0]!)} |`);
  console.log(`| ${DRAFTS} drafts are saved | ${seconds[1]!.toFixed(1)} | ${shown(both[1]!)} |`);
  console.log(`| both | ${(seconds[0]! + seconds[1]!).toFixed(1)} | ${shown(all)} |`);
  const p99 = percentile(all, 0.99);
  console.log(`p99 meanwhile is ${(p99 / percentile(idle, 0.99)).toFixed(1)} times the idle one.`);
  const { faults } = JSON.parse(await sent(office, faulty)) as { faults: unknown[] };
  console.log(`A file with ${FAULTS} faults lists ${faults.length}.`);
  if (faults.length !== FAULTS || p99 > ANSWERED_MS || seconds[0]! + seconds[1]! > IMPORTED_S) process.exitCode = 1;
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-bench-'));
  const env = { DATA_DIR: join(folder, 'data'), DATABASE_URL: '', RESPONSE_CACHE_MB: '0' };
  const hub = startProcess('import-office.js', [String(DRAFTS)], env);
  try {
    await measure(await nextMessage<Office>(hub));
  } finally {
    hub.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
