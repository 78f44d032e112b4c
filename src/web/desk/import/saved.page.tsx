import { type ImportDifference, keptOutcome } from '../../../commands/progress/import-difference';
import { Action, type Power } from '../../../domain/permissions';
import { XLSX } from '../../../exports/formats';
import { unpacked } from '../../../imports/packed-reading';
import type { ReadFile } from '../../../imports/reading';
import { appliedImport, importedDrafts, type KeptImport } from '../../../queries/desk/kept-import.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, problemIn } from '../desk';
import { undoFile } from '../desk-commands';
import { fieldsOf } from '../sent-form';
import { importerFor, type ImportParams } from './import.page';
import { importWords } from './import.words';
import { partIn } from './parts.view';
import { restOf } from './rest';
import { SavedView } from './saved.view';

interface SavedParams extends ImportParams {
  /** The key of a file. */
  readonly import: string;
}

interface SavedFile {
  readonly kept: KeptImport;
  readonly file: ReadFile;
  readonly outcome: Pick<ImportDifference, 'changes'>;
}

/** A file of the office that was saved, with what became of its rows. Throws NothingThere. */
async function savedFile({ db }: Desk, { officeId }: Power, { import: key }: SavedParams): Promise<SavedFile> {
  const kept = /^[1-9]\d{0,8}$/.test(key) ? await appliedImport(db, Number(key), officeId) : null;
  if (kept === null) throw new NothingThere();
  return { kept, file: await unpacked(kept.reading), outcome: await keptOutcome(db, officeId, kept.outcome!) };
}

/** `/desk/import/{office}/saved/{import}`: what a file saved, what became of it since, and what stayed out. */
export const savedPage: DeskPage<SavedParams> = async (desk, params, query) =>
  page(desk, await importerFor(desk, params), params, partIn(query), null);

async function page(desk: Desk, power: Power, params: SavedParams, part: number, told: string | null): Promise<DeskAnswer> {
  const saved = await savedFile(desk, power, params);
  const drafts = await importedDrafts(desk.db, saved.kept.id);
  const words = importWords[desk.lang];
  return deskPage(desk, {
    title: words.savedTitle,
    status: told === null ? 200 : 409,
    crumbs: [{ path: `/desk/import/${power.office}`, text: words.title }],
    children: <SavedView office={power.office} {...saved} drafts={drafts} part={part} told={told} />,
  });
}

/** Undoes what the file saved. */
export const savedForm: DeskForm<SavedParams> = async (desk, params, form) => {
  fieldsOf(form, []);
  const power = await importerFor(desk, params, Action.UNDO_IMPORT);
  const { kept } = await savedFile(desk, power, params);
  const { result, problems } = await undoFile(desk, power, kept.id);
  if (result !== null) return { seeOther: `/desk/import/${power.office}/saved/${kept.id}` };
  return page(desk, power, params, 1, problems.map((one) => problemIn(desk, one)).join(' '));
};

/** `/desk/import/{office}/saved/{import}/rest.xlsx`: the rows that stayed out, with what stood against them. */
export const savedRestPage: DeskPage<SavedParams> = async (desk, params) => {
  const power = await importerFor(desk, params);
  const { file, outcome } = await savedFile(desk, power, params);
  return { name: `rest-${power.office}`, format: XLSX, table: restOf(file, outcome, desk.lang) };
};
