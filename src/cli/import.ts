import 'reflect-metadata';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { importByOperator } from '../commands/progress/import-by-operator';
import { differenceOf, type ImportDifference, keptBackRows, type RowChange, savedRows } from '../commands/progress/import-difference';
import { faultsOf, faultText, type ImportFault } from '../commands/progress/import-faults';
import { fileSha256 } from '../commands/progress/keep-import';
import { readOfficeFile } from '../commands/progress/read-office-file';
import { wordsOf } from '../database/disk-fault';
import { sql } from '../database/sql';
import { databaseNow } from '../database/today';
import { type Day, dayInBangkok } from '../domain/days';
import { Lang } from '../domain/languages';
import { roundNamed } from '../domain/rounds';
import { ImportedRows } from '../domain/vocabularies/progress';
import { fileRefusalText } from '../i18n/reading-texts';
import { FileRefused } from '../imports/file-refused';
import { IMPORT_LIMITS } from '../imports/limits';
import { unpacked } from '../imports/packed-reading';
import type { ReadFile } from '../imports/reading';
import { officeNamed, onDatabase, storeOf } from './operator-database';

const USAGE =
  'npm run import -- --office CODE --file FILE [--round CODE] [--lang TH|EN|MS|ID] [--apply FINGERPRINT --email ADDRESS [--faultless]]\n' +
  'Prints every fault of a file of reports, what it changes, and the fingerprint of that. --apply with this fingerprint saves its rows as drafts,\n' +
  'all or none, in the place of the person with the address, who reports for the office; --faultless saves those without faults.';

const OPTIONS = {
  office: { type: 'string' },
  file: { type: 'string' },
  round: { type: 'string' },
  lang: { type: 'string', default: 'EN' },
  email: { type: 'string' },
  apply: { type: 'string' },
  faultless: { type: 'boolean', default: false },
} as const;

interface Given {
  readonly office: string;
  readonly file: string;
  readonly round: string | undefined;
  readonly lang: Lang;
  /** Null = nothing is saved. */
  readonly apply: { readonly fingerprint: string; readonly email: string; readonly rows: ImportedRows } | null;
}

/** Reads the options. Throws for one that there is not, and for what does not go together. */
function readGiven(args: string[]): Given {
  const { office, file, round, lang, email, apply: fingerprint, faultless } = parseArgs({ args, options: OPTIONS }).values;
  if (!office || !file) throw new Error('Give --office and --file.');
  const known = Object.values(Lang).find((each) => each === lang.toUpperCase());
  if (!known) throw new Error(`--lang ${lang}: give one of ${Object.values(Lang).join(', ')}.`);
  if (fingerprint === undefined && (faultless || email !== undefined))
    throw new Error('--email and --faultless say how rows are saved: give --apply too.');
  if (fingerprint !== undefined && !email)
    throw new Error('--apply needs --email: the address of a person who reports for the office, the author of the drafts.');
  const rows = faultless ? ImportedRows.FAULTLESS : ImportedRows.ALL;
  return { office, file, round, lang: known, apply: fingerprint === undefined ? null : { fingerprint, email: email!, rows } };
}

/** The last day of a round. Throws for a code that none has. */
async function cutOffOf(dataSource: DataSource, round: string): Promise<Day> {
  const named = roundNamed(round, dayInBangkok(await databaseNow(storeOf(dataSource))));
  if (!named) throw new Error(`--round ${round}: no round until today has this code. Take one like 2026-H1.`);
  return named.cutOff;
}

/** The bytes of a file. One that is too large is not read: its reader refuses that many bytes. */
async function bytesOf(file: string): Promise<Buffer> {
  const { size } = await stat(file);
  if (size > IMPORT_LIMITS.fileBytes) throw new FileRefused('FILE_TOO_LARGE', `FILE ${IMPORT_LIMITS.fileBytes}`);
  return readFile(file);
}

async function run(dataSource: DataSource, given: Given): Promise<void> {
  const { file: path, round, lang, apply } = given;
  const db = storeOf(dataSource);
  const code = await officeNamed(dataSource, given.office);
  const [{ id: office }] = (await db.rows<{ id: number }>(sql`SELECT id FROM organisation WHERE code = ${code}`)) as [{ id: number }];
  const asOf = round === undefined ? null : await cutOffOf(dataSource, round);
  const bytes = await bytesOf(path);
  const reading = await readOfficeFile(db, office, bytes, asOf);
  if (apply === null) {
    const file = await unpacked(reading);
    return preview(file, await differenceOf(db, office, file, fileSha256(bytes)), lang);
  }
  const { saved, keptBack } = await importByOperator(dataSource, { office, ...apply, fileName: basename(path), bytes, reading });
  console.log(`Saved: ${saved} drafts of ${code}. Rows that stayed out: ${keptBack}.`);
}

/** Prints a file's faults and what it changes. A fault makes the exit status 1. */
function preview(file: ReadFile, difference: ImportDifference, lang: Lang): void {
  const faults = faultsOf(file, difference);
  for (const fault of faults) console.log(faultLine(fault, lang));
  for (const change of difference.changes) console.log(changeLine(change));
  console.log(countsLine(difference, faults.length));
  console.log(`Fingerprint: ${difference.fingerprint}`);
  if (faults.length > 0) process.exitCode = 1;
}

const faultLine = (fault: ImportFault, lang: Lang): string =>
  ['FAULT', placeOf(fault), fault.title, fault.shown, fault.code, faultText(fault, lang)].join('\t');

const placeOf = ({ sheet, row, cell }: ImportFault): string =>
  [sheet, cell ?? row].filter((part) => part !== null && part !== '').join('!');

/** What becomes of a row: each value with the one before it. */
function changeLine({ sheet, row, project, kind, content, before }: RowChange): string {
  const values = (['asOf', 'stage', 'percent', 'plannedPercent', 'financialPercent'] as const).flatMap((name) => {
    const [old, now] = [before?.[name] ?? null, content?.[name] ?? null];
    return now === null ? [] : [`${name}: ${old === null || old === now ? now : `${old} → ${now}`}`];
  });
  return [kind, [sheet, row].filter((part) => part !== '').join('!'), project?.code ?? '', values.join(', ')].join('\t');
}

function countsLine(difference: ImportDifference, faults: number): string {
  const saved = savedRows(difference).length;
  const keptBack = keptBackRows(difference).length;
  return `Rows: ${difference.changes.length}. To be saved: ${saved}. Kept back: ${keptBack}. Faults: ${faults}.`;
}

async function main(args: string[]): Promise<void> {
  let given: Given;
  try {
    given = readGiven(args);
  } catch (error) {
    throw new Error(`${wordsOf(error)}\n${USAGE}`, { cause: error });
  }
  try {
    await onDatabase('Files are imported while no hub has the embedded database open; send the file to a running hub.', (dataSource) =>
      run(dataSource, given),
    );
  } catch (error) {
    if (error instanceof FileRefused)
      throw new Error(`${error.code}: ${fileRefusalText(error.code, error.detail, given.lang)}`, { cause: error });
    throw error;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(wordsOf(error));
  process.exitCode = 1;
});
