import { keepImport } from '../../../commands/progress/keep-import';
import { inTransaction } from '../../../database/transaction';
import { Action, type Power } from '../../../domain/permissions';
import type { TableFormat } from '../../../exports/formats';
import { Semaphore } from '../../../exports/semaphore';
import { readingText } from '../../../i18n/reading-texts';
import { FileRefused } from '../../../imports/file-refused';
import { readImport } from '../../../imports/read-import';
import type { ReadFile } from '../../../imports/reading';
import { importKnowledge, keptImport } from '../../../queries/desk/import.queries';
import { dutiesOf } from '../../../queries/desk/inbox.queries';
import { officesNamed } from '../../../queries/desk/office.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, powerFor } from '../desk';
import { fieldsOf, type SentFile } from '../sent-form';
import { ImportView } from './import.view';
import { importWords } from './import.words';
import { templateOf } from './template';

export interface ImportParams {
  /** The code of an office. */
  readonly office: string;
}

/** Files that are read at the same time: each has a thread with much memory. */
const READERS = new Semaphore(2);

/** The power by which the viewer reports for the office of an address. Throws NotPermitted, and NothingThere where there is no such office. */
export async function reporterFor(desk: Desk, { office }: ImportParams): Promise<Power> {
  if ((await officesNamed(desk.db, [office])).length === 0) throw new NothingThere();
  return powerFor(desk, Action.SAVE_DRAFT, { office });
}

/** `/desk/import/{office}`: takes a file of reports of an office of the viewer. */
export const importPage: DeskPage<ImportParams> = async (desk, params) => formPage(desk, await reporterFor(desk, params));

async function formPage(
  desk: Desk,
  { office, officeId }: Power,
  fault: { title: string; text: string } | null = null,
): Promise<DeskAnswer> {
  const last = await keptImport(desk.db, desk.viewer.person, officeId);
  return deskPage(desk, {
    title: importWords[desk.lang].title,
    status: fault === null ? 200 : 422,
    children: <ImportView office={office} fault={fault} last={last} />,
  });
}

/** The same form, sent with a file: it is read and kept, and its page says what it states. */
export const importForm: DeskForm<ImportParams> = async (desk, params, form) => {
  fieldsOf(form, []);
  const power = await reporterFor(desk, params);
  const words = importWords[desk.lang];
  const { file } = desk.sent!;
  if (file === null || file.bytes.length === 0) return formPage(desk, power, { title: words.noFile, text: '' });
  try {
    const read = await readOne(desk, power, file);
    const actor = { person: desk.viewer.person, office: power.officeId, actingFor: power.actingFor };
    await inTransaction(desk.dataSource, (db) => keepImport(db, actor, file.name, file.bytes, read));
    return { seeOther: `/desk/import/${power.office}/file` };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return formPage(desk, power, { title: words.refused(file.name), text: refusalText(desk, error) });
  }
};

async function readOne(desk: Desk, { officeId }: Power, { bytes }: SentFile): Promise<ReadFile> {
  const known = await importKnowledge(desk.db, officeId);
  const release = await READERS.acquire();
  try {
    return await readImport(bytes, { ...known, isTemplate: false, asOf: null, mappings: {} });
  } finally {
    release();
  }
}

/** Why a file is not read. A limit is named in words. */
function refusalText({ lang }: Desk, { code, detail }: FileRefused): string {
  const [, limit, most] = /^([A-Z]+) (\d+)$/.exec(detail) ?? [];
  const inWords = limit === undefined ? undefined : importWords[lang].limits[limit]?.(Number(most).toLocaleString('en'));
  return readingText(code, lang, { suggestion: inWords ?? detail });
}

/** `/desk/import/{office}/template`: a row for each project that the office reports, with what was reported last. */
export const templatePage =
  (format: TableFormat): DeskPage<ImportParams> =>
  async (desk, params) => {
    const { office, officeId } = await reporterFor(desk, params);
    const duties = await dutiesOf(desk.db, [officeId]);
    return { name: `reports-${office}`, format, table: templateOf(duties, desk.lang) };
  };
