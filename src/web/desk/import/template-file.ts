import type { RowStore } from '../../../database/rows';
import type { Day } from '../../../domain/days';
import { HubError } from '../../../domain/errors';
import { Action, may, type Viewer } from '../../../domain/permissions';
import { formWorkbook } from '../../../exports/form-workbook';
import { CSV, type TableFormat, XLSX } from '../../../exports/formats';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { dutiesOf } from '../../../queries/desk/inbox.queries';
import { type OfficeRow, officesNamed } from '../../../queries/desk/office.queries';
import { chosenRound } from '../../../queries/progress/round.queries';
import { templateOf } from './template';
import { templateForm } from './template-form';

/** The formats in which an office gets its form. */
export const TEMPLATE_FORMATS = [XLSX, CSV];

export interface TemplateAsked {
  /** The code of the office; '' = none was given. */
  readonly office: string;
  /** The code of a round; null = the one that is reported now. */
  readonly round: string | null;
  readonly lang: CompleteLang;
  readonly today: Day;
}

/** A file, and its name without the extension. */
interface TemplateFile {
  readonly name: string;
  readonly bytes: Iterable<Buffer> | AsyncIterable<Buffer>;
}

/** The form that an office fills in and sends back as a file. Throws UNKNOWN_CODE, and NOT_PERMITTED for who does not report for the office. */
export async function templateFile(db: RowStore, viewer: Viewer, format: TableFormat, asked: TemplateAsked): Promise<TemplateFile> {
  const office = await officeFor(db, viewer, asked.office);
  const round = await chosenRound(db, asked.round, asked.today);
  if (!round) throw new HubError('UNKNOWN_CODE', `There is no round "${asked.round}". Take a code from rounds { nodes { code } }.`);
  const duties = await dutiesOf(db, [office.id], round);
  return {
    name: `reports-${office.code}-${round.code}`,
    bytes:
      format === XLSX
        ? [await formWorkbook(templateForm({ office: office.names, round, duties }, asked.lang))]
        : format.bytes(templateOf(duties, asked.lang)),
  };
}

async function officeFor(db: RowStore, viewer: Viewer, code: string): Promise<OfficeRow> {
  const [office] = await officesNamed(db, [code]);
  if (!office)
    throw new HubError('UNKNOWN_CODE', `office: "${code}" is no office. Give the code of the office that reports, such as PO-TH-90.`);
  if (!may(viewer, Action.SAVE_DRAFT, { office: code }).allowed)
    throw new HubError('NOT_PERMITTED', `The form of ${code} is for who reports for this office. Its administrator gives that right.`);
  return office;
}
