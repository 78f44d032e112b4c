import { type ImportDifference, keptBackRows, savedRows } from '../../../commands/progress/import-difference';
import { faultsOf } from '../../../commands/progress/import-faults';
import { ImportedRows } from '../../../domain/vocabularies/progress';
import { readingText } from '../../../i18n/reading-texts';
import type { ReadFile } from '../../../imports/reading';
import type { KeptImport } from '../../../queries/desk/kept-import.queries';
import { Instant } from '../../components/days';
import { Hidden } from '../../components/form';
import { inLang } from '../../shell/shell';
import { DeskForm, DeskLink, useDesk } from '../desk-parts';
import { importWords } from './import.words';
import { PartLinks } from './parts.view';
import { FaultsSection, RowsSection } from './rows.view';
import { NotReadSection, SheetColumns } from './sheet.view';

interface FileViewProps {
  /** The code of the office. */
  readonly office: string;
  readonly kept: KeptImport;
  readonly file: ReadFile;
  readonly difference: ImportDifference;
  readonly part: number;
  /** Why nothing was saved; null = nothing was asked for. */
  readonly told: string | null;
}

/** What a file states, and what it changes. */
export function FileView({ office, kept, file, difference, part, told }: FileViewProps) {
  const { lang } = useDesk();
  const words = importWords[lang];
  const faults = faultsOf(file, difference);
  const path = `/desk/import/${office}`;
  return (
    <>
      <h1>{words.fileTitle}</h1>
      <p className="lead">
        {words.fileOf(kept.fileName)} {words.readAt} <Instant at={kept.uploadedAt} />
      </p>
      {told !== null && (
        <p className="note warn" role="alert">
          {told}
        </p>
      )}
      {file.notes.map((code) => (
        <p key={code} className="note warn">
          {readingText(code, lang, { shown: file.sample ?? '' })}
        </p>
      ))}
      <p>{words.counts(difference.changes.length, faults.length)}</p>
      <SaveForms path={path} kept={kept} difference={difference} />
      <FaultsSection faults={faults} part={part} />
      <RowsSection file={file} changes={difference.changes} part={part} />
      <PartLinks to={`${path}/file`} part={part} count={Math.max(faults.length, difference.changes.length)} />
      {file.sheets.map(
        ({ name, mapping }, i) =>
          mapping && (
            <SheetColumns
              key={name}
              to={`${path}/file/columns`}
              name={name || kept.fileName}
              sheet={i}
              mapping={mapping}
              isOpen={file.problems.length > 0 || mapping.isChosen}
            />
          ),
      )}
      <NotReadSection sheets={file.sheets} />
      <p>
        <DeskLink to={path}>{words.another}</DeskLink>
      </p>
    </>
  );
}

interface SaveFormsProps extends Pick<FileViewProps, 'kept' | 'difference'> {
  readonly path: string;
}

/** Saves all rows; where something stands against some, the choice to mend them first or to save the others. */
function SaveForms({ path, kept, difference }: SaveFormsProps) {
  const { lang } = useDesk();
  const words = importWords[lang];
  const saved = savedRows(difference);
  const fresh = saved.filter(({ kind }) => kind === 'NEW').length;
  const keptBack = keptBackRows(difference).length;
  return (
    <>
      {keptBack > 0 && (
        <div className="note warn">
          <p>{words.keptBack(keptBack)}</p>
          <p className="acts">
            <a href={inLang(lang, `${path}/file/rest.xlsx`)} className="btn">
              {words.rest(keptBack)}
            </a>
            <DeskLink to={path} className="btn">
              {words.another}
            </DeskLink>
          </p>
        </div>
      )}
      {saved.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <DeskForm to={`${path}/file`}>
          <Hidden name="import" value={String(kept.id)} />
          <Hidden name="fingerprint" value={difference.fingerprint} />
          <Hidden name="rows" value={keptBack > 0 ? ImportedRows.FAULTLESS : ImportedRows.ALL} />
          <p>
            {words.saveLead(fresh, saved.length - fresh)} {keptBack > 0 && words.saveFaultlessLead}
          </p>
          <button className={keptBack > 0 ? undefined : 'go'}>
            {keptBack > 0 ? words.saveFaultless(saved.length) : words.save(saved.length)}
          </button>
        </DeskForm>
      )}
    </>
  );
}
