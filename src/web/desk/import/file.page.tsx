import { differenceOf } from '../../../commands/progress/import-difference';
import type { Power } from '../../../domain/permissions';
import type { ReadFile } from '../../../imports/reading';
import { keptImport } from '../../../queries/desk/import.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, problemIn } from '../desk';
import { applyFile } from '../desk-commands';
import { fieldsOf } from '../sent-form';
import { FileView } from './file.view';
import { type ImportParams, reporterFor } from './import.page';
import { importWords } from './import.words';

/** `/desk/import/{office}/file`: what the viewer’s last file states, its faults, and what it changes as the record stands now. */
export const filePage: DeskPage<ImportParams> = async (desk, params) => readPage(desk, await reporterFor(desk, params), null);

async function readPage(desk: Desk, { office, officeId }: Power, told: string | null): Promise<DeskAnswer> {
  const kept = await keptImport(desk.db, desk.viewer.person, officeId);
  if (kept === null) throw new NothingThere();
  const file = JSON.parse(kept.content) as ReadFile;
  const difference = await differenceOf(desk.db, officeId, file, kept.fileSha256);
  const words = importWords[desk.lang];
  return deskPage(desk, {
    title: words.fileTitle,
    status: told === null ? 200 : 409,
    crumbs: [{ path: `/desk/import/${office}`, text: words.title }],
    children: <FileView office={office} kept={kept} file={file} difference={difference} told={told} />,
  });
}

/** Saves the rows of the file that have no fault. */
export const fileForm: DeskForm<ImportParams> = async (desk, params, form) => {
  const { fingerprint } = fieldsOf(form, ['fingerprint']);
  const power = await reporterFor(desk, params);
  const { result, problems } = await applyFile(desk, power, fingerprint);
  if (result !== null) return { seeOther: `/desk/import/${power.office}/file` };
  const isStale = problems.some(({ code }) => code === 'STALE');
  return readPage(desk, power, isStale ? importWords[desk.lang].stale : problems.map((one) => problemIn(desk, one)).join(' '));
};
