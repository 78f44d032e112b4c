import 'reflect-metadata';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadConfig, readEnvironment } from '../config';
import { writeWhole } from '../database/backup-file';
import { openDatabase } from '../database/data-source';
import { wordsOf } from '../database/disk-fault';
import { refuseNewer } from '../database/migrate';
import { RowStore } from '../database/rows';
import { PooledRunner } from '../database/statement-runner';
import { type AuditHead, verifyAudit } from '../domain/audit-chain';
import { auditLines } from '../exports/audit.export';

/** The commands of `npm run audit:<command>`. Each returns what the operator is told. */
const COMMANDS: Record<string, (args: string[]) => Promise<string>> = { verify, export: exportAudit };

/**
 * Verifies an exported file, which needs nothing but the file, or the audit of the database. `--head SEQUENCE:HASH` is a head that was
 * published once: in a letter, in minutes, as the answer to `auditHead`.
 */
async function verify(args: string[]): Promise<string> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { head: { type: 'string' } } });
  if (positionals.length > 1)
    throw new Error('Name one file, or none for the database: npm run audit:verify -- [FILE] [--head SEQUENCE:HASH]');
  const published = values.head === undefined ? null : readHead(values.head);
  const [file] = positionals;
  const check = (lines: AsyncIterable<string>) => verifyAudit(lines, published);
  const { head, fault } = await (file === undefined ? withLines(check) : check(linesOf(file)));
  if (fault === null) return `${head.sequence} entries follow one another. Head: ${head.sequence}:${head.hash}`;
  process.exitCode = 1;
  return `Entry ${head.sequence + 1} ${fault}. The entries before it follow one another.`;
}

/** Writes the audit to a file, or to the standard output for `-`. */
async function exportAudit(args: string[]): Promise<string> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length !== 1) throw new Error('Name one file: npm run audit:export -- FILE, or - for the standard output.');
  const path = positionals[0]!;
  const write = async (sink: (bytes: Buffer) => Promise<unknown>): Promise<number> =>
    withLines(async (lines) => {
      let count = 0;
      for await (const line of lines) {
        await sink(Buffer.from(`${line}\n`));
        count++;
      }
      return count;
    });
  const count = await (path === '-' ? write(toOutput) : writeWhole(path, write));
  return `wrote ${path}: ${count} entries.`;
}

const toOutput = async (bytes: Buffer): Promise<void> => {
  if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
};

/** A file by its lines, which line feeds alone end. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for await (const bytes of createReadStream(file)) {
    const lines = (rest + decoder.decode(bytes as Buffer, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function readHead(text: string): AuditHead {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!hash) throw new Error(`--head ${text}: give it as it was published, SEQUENCE:HASH.`);
  return { sequence: Number(sequence), hash };
}

/** Runs something with the lines of the database’s audit: that of DATABASE_URL, else of the embedded one, while no hub has it open. */
async function withLines<T>(run: (lines: AsyncIterable<string>) => Promise<T>): Promise<T> {
  const database = await openDatabase(loadConfig(readEnvironment()));
  try {
    await refuseNewer(database.dataSource);
    return await run(auditLines(new RowStore(new PooledRunner(database.dataSource))));
  } finally {
    await database.close();
  }
}

async function run(name: string, args: string[]): Promise<string> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(`There is no command "${name}". Use one of: ${Object.keys(COMMANDS).join(', ')}.`);
  return command(args);
}

const [, , name = '', ...args] = process.argv;
// An export may go to the standard output.
run(name, args).then(name === 'export' ? console.error : console.log, (error: unknown) => {
  console.error(wordsOf(error));
  process.exitCode = 1;
});
