import { Action, type Power } from '../../../domain/permissions';
import { fileRefusalText } from '../../../i18n/reading-texts';
import { FileRefused } from '../../../imports/file-refused';
import { appliedImports, pendingImport } from '../../../queries/desk/kept-import.queries';
import { officesNamed } from '../../../queries/desk/office.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, powerFor } from '../desk';
import { receive } from '../desk-commands';
import { fieldsOf } from '../sent-form';
import { ImportView } from './import.view';
import { importWords } from './import.words';

export interface ImportParams {
  /** The code of an office. */
  readonly office: string;
}

/** The most saved files that the page lists. */
const MOST_SAVED = 50;

/** The power by which the viewer imports for the office of an address. Throws NotPermitted, and NothingThere where there is no such office. */
export async function importerFor(desk: Desk, { office }: ImportParams, action: Action = Action.IMPORT): Promise<Power> {
  if ((await officesNamed(desk.db, [office])).length === 0) throw new NothingThere();
  return powerFor(desk, action, { office });
}

/** `/desk/import/{office}`: takes a file of reports of an office of the viewer, and lists those that were saved. */
export const importPage: DeskPage<ImportParams> = async (desk, params) => formPage(desk, await importerFor(desk, params));

async function formPage(
  desk: Desk,
  { office, officeId }: Power,
  fault: { title: string; text: string } | null = null,
): Promise<DeskAnswer> {
  const [last, saved] = await Promise.all([
    pendingImport(desk.db, desk.viewer.person, officeId),
    appliedImports(desk.db, officeId, MOST_SAVED),
  ]);
  return deskPage(desk, {
    title: importWords[desk.lang].title,
    status: fault === null ? 200 : 422,
    children: <ImportView office={office} fault={fault} last={last} saved={saved} />,
  });
}

/** The same form, sent with a file: it is read and kept, and its page says what it states. */
export const importForm: DeskForm<ImportParams> = async (desk, params, form) => {
  fieldsOf(form, []);
  const power = await importerFor(desk, params);
  const words = importWords[desk.lang];
  const { file } = desk.sent!;
  if (file === null || file.bytes.length === 0) return formPage(desk, power, { title: words.noFile, text: '' });
  try {
    await receive(desk, power, file.name, file.bytes);
    return { seeOther: `/desk/import/${power.office}/file` };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return formPage(desk, power, { title: words.refused(file.name), text: fileRefusalText(error.code, error.detail, desk.lang) });
  }
};
