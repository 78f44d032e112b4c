import { differenceOf, type ImportDifference } from '../../../commands/progress/import-difference';
import { HubError } from '../../../domain/errors';
import type { Power } from '../../../domain/permissions';
import { ImportedRows } from '../../../domain/vocabularies/progress';
import { XLSX } from '../../../exports/formats';
import { CHOICES, isReadable, titlesKey } from '../../../imports/column-choices';
import { unpacked } from '../../../imports/packed-reading';
import type { ReadFile } from '../../../imports/reading';
import { bytesOfImport, type KeptImport, pendingImport } from '../../../queries/desk/kept-import.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, problemIn } from '../desk';
import { applyFile, matchFile, receive } from '../desk-commands';
import { fieldsOf } from '../sent-form';
import { FileView } from './file.view';
import { importerFor, type ImportParams } from './import.page';
import { importWords } from './import.words';
import { partIn } from './parts.view';
import { restOf } from './rest';

/** The viewer’s file that is not saved yet, with what it changes as the record stands now. Throws NothingThere. */
async function pendingFile(desk: Desk, { officeId }: Power): Promise<{ kept: KeptImport; file: ReadFile; difference: ImportDifference }> {
  const kept = await pendingImport(desk.db, desk.viewer.person, officeId);
  if (kept === null) throw new NothingThere();
  const file = await unpacked(kept.reading);
  return { kept, file, difference: await differenceOf(desk.db, officeId, file, kept.fileSha256) };
}

/** `/desk/import/{office}/file`: what the viewer’s last file states, its faults, and what it changes. */
export const filePage: DeskPage<ImportParams> = async (desk, params, query) =>
  readPage(desk, await importerFor(desk, params), partIn(query), null);

async function readPage(desk: Desk, power: Power, part: number, told: string | null): Promise<DeskAnswer> {
  const { kept, file, difference } = await pendingFile(desk, power);
  const words = importWords[desk.lang];
  return deskPage(desk, {
    title: words.fileTitle,
    status: told === null ? 200 : 409,
    crumbs: [{ path: `/desk/import/${power.office}`, text: words.title }],
    children: <FileView office={power.office} kept={kept} file={file} difference={difference} part={part} told={told} />,
  });
}

const ROWS: readonly string[] = Object.values(ImportedRows);

/** Saves rows of the file: all of them, or those without a fault. */
export const fileForm: DeskForm<ImportParams> = async (desk, params, form) => {
  const { import: file, fingerprint, rows } = fieldsOf(form, ['import', 'fingerprint', 'rows']);
  if (!ROWS.includes(rows) || !/^[1-9]\d{0,8}$/.test(file)) throw new HubError('BAD_REQUEST', 'This form saves rows of a file.');
  const power = await importerFor(desk, params);
  const { result, problems } = await applyFile(desk, power, { import: Number(file), fingerprint, rows: rows as ImportedRows });
  if (result !== null) return { seeOther: `/desk/import/${power.office}/saved/${result.import}` };
  const isStale = problems.some(({ code }) => code === 'STALE');
  return readPage(desk, power, 1, isStale ? importWords[desk.lang].stale : problems.map((one) => problemIn(desk, one)).join(' '));
};

/** Reads the file again with its columns as they were chosen, or as their titles say; that is remembered for the office. */
export const columnsForm: DeskForm<ImportParams> = async (desk, params, form) => {
  const { sheet, act, column } = fieldsOf(form, ['sheet', 'act'], ['column']);
  const power = await importerFor(desk, params);
  const { kept, file } = await pendingFile(desk, power);
  const mapping = file.sheets[Number(sheet)]?.mapping;
  const isForm = mapping && column.length === mapping.columns.length && column.every((choice) => CHOICES.includes(choice));
  if (!isForm || !['match', 'forget'].includes(act)) throw new HubError('BAD_REQUEST', 'This form matches the columns of a sheet.');
  if (act === 'match' && !isReadable(column)) return readPage(desk, power, 1, importWords[desk.lang].unreadable);
  await matchFile(desk, power, { titles: titlesKey(mapping), choices: act === 'match' ? column : null });
  await receive(desk, power, kept.fileName, await bytesOfImport(desk.db, kept.id));
  return { seeOther: `/desk/import/${power.office}/file` };
};

/** `/desk/import/{office}/file/rest.xlsx`: the rows that something stands against, with what. */
export const restPage: DeskPage<ImportParams> = async (desk, params) => {
  const power = await importerFor(desk, params);
  const { file, difference } = await pendingFile(desk, power);
  return { name: `rest-${power.office}`, format: XLSX, table: restOf(file, difference, desk.lang) };
};
